import type { Detection, FoundBy, Reading } from '../declaration/reading';
import { controlOf } from './controls/control';
import { hiddenByMarkup, squeeze } from './controls/text';
import { resolve } from './locate';
import { inspectNow, type PageOptions } from './read';
import { createRedaction, placeOf, type Redaction } from './redaction';
import { OWN_HOST } from './watch';

/**
 * The structure of a page, for sending to the maintainers by hand: tags, ids, classes, roles, types, label texts, and what the reader made of
 * them. No value, no text of an option, no content of a cell, no address but host and path; see `redaction.ts` for what a label is.
 */
export interface LayoutReport {
  readonly format: 'soat-co-layout';
  readonly version: 1;
  readonly page: { readonly host: string; readonly path: string };
  /** What the reader takes the page for; null = no declaration. */
  readonly detection: Detection | null;
  /** Fields that were read: which, how, and how surely. */
  readonly fields: readonly {
    readonly key: string;
    readonly by: FoundBy;
    readonly confidence: number;
    readonly believed: boolean;
  }[];
  readonly missing: readonly string[];
  readonly counts: Reading['counts'];
  readonly tree: LayoutNode;
  /** The page holds more than was written down. */
  readonly cut: boolean;
}

export interface LayoutNode {
  /** Tag. */
  readonly t: string;
  /** Attributes that say what the element is. */
  readonly a?: Readonly<Record<string, string>>;
  /** Children; a text is a label, or `xxx` in the place of one that is none. */
  readonly c?: readonly LayoutChild[];
  /** Children of its open shadow root. */
  readonly s?: readonly LayoutChild[];
  /** Keys of the believed fields read from it. */
  readonly k?: readonly string[];
  /** A control that holds something. */
  readonly f?: true;
}

/** `v`: a text that is what the control of this field shows, drawn beside it. */
export type LayoutChild = LayoutNode | string | { readonly v: string };

/** Elements written down at most. */
const MAX_ELEMENTS = 40_000;
const MAX_DEPTH = 200;

const GONE = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'base',
  'datalist',
  'source',
  'track',
  'head',
  OWN_HOST,
]);
/** Of these only that they are there. */
const HOLLOW = new Set([
  'svg',
  'math',
  'img',
  'canvas',
  'video',
  'audio',
  'picture',
  'iframe',
  'frame',
  'object',
  'embed',
  'select',
  'textarea',
  'input',
]);
const HOLLOW_ROLES = new Set(['listbox', 'option', 'menu', 'menuitem', 'tree', 'tooltip']);
/** Attributes that name an element or others: ids and the like. */
const NAMES = ['id', 'class', 'name', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
/** Attributes that are one of a few words. */
const WORDS = [
  'type',
  'role',
  'scope',
  'aria-haspopup',
  'aria-autocomplete',
  'aria-hidden',
  'aria-busy',
  'aria-live',
  'aria-expanded',
];
const COUNTS = ['colspan', 'rowspan', 'aria-level', 'aria-rowindex', 'aria-colindex'];
const FLAGS = [
  'hidden',
  'disabled',
  'readonly',
  'multiple',
  'contenteditable',
  'aria-disabled',
  'aria-readonly',
  'aria-multiselectable',
];
/** Attributes that may be a label. */
const LABELS = ['aria-label', 'placeholder'];
const WORD = /^[a-z][a-z -]{0,40}$/i;

/** Writes down a page. `url` is only used to tell what page it is; of it host and path are kept, without numbers. */
export function layoutReport(doc: Document, url: URL, options: PageOptions): LayoutReport {
  const reading = inspectNow(doc, url, options);
  const walk = new Walk(createRedaction(doc), keysByElement(doc, reading));
  const tree = walk.node(doc.body ?? doc.documentElement, 0) ?? { t: 'body' };
  return {
    format: 'soat-co-layout',
    version: 1,
    page: { host: url.hostname, path: walk.redaction.path(url.pathname) },
    detection: reading && {
      ...reading.detection,
      evidence: reading.detection.evidence.filter((text) => /^(?:id|label of|taught) [\w.[\]#-]+$/.test(text)),
    },
    fields: (reading?.fields ?? []).map(({ key, by, confidence, value }) => ({ key, by, confidence, believed: value !== null })),
    missing: reading?.missing ?? [],
    counts: reading?.counts ?? {},
    tree,
    cut: walk.cut,
  };
}

interface Keys {
  readonly byElement: ReadonlyMap<Element, string[]>;
  /** Where each value was read, to know its drawn copies. */
  readonly byValue: ReadonlyMap<string, readonly { readonly key: string; readonly el: Element }[]>;
}

function keysByElement(doc: Document, reading: Reading | null): Keys {
  const byElement = new Map<Element, string[]>();
  const byValue = new Map<string, { key: string; el: Element }[]>();
  for (const { key, value, locator, evidence, raw } of reading?.fields ?? []) {
    // A unit that is printed in the label stands in the label, not in the control.
    if (value === null || (raw === '' && typeof value !== 'boolean') || evidence.startsWith('printed with')) continue;
    const el = resolve(locator, doc);
    if (!el) continue;
    byElement.set(el, [...(byElement.get(el) ?? []), key]);
    byValue.set(raw, [...(byValue.get(raw) ?? []), { key, el }]);
  }
  return { byElement, byValue };
}

/** Steps from a drawn text to its control. */
const MAX_APART = 6;

function drawnKey(parent: Node, text: string, { byValue, byElement }: Keys): string | null {
  const same = byValue.get(text);
  if (!same) return null;
  for (let at = parent as Element | null, up = 0; at && at.nodeType === 1 && up < MAX_APART; at = at.parentElement, up += 1) {
    if (byElement.has(at)) return null;
    const near = same.find(({ el }) => at.contains(el));
    if (near) return near.key;
  }
  return null;
}

class Walk {
  cut = false;
  private count = 0;

  constructor(
    readonly redaction: Redaction,
    private readonly keys: Keys,
  ) {}

  node(el: Element, depth: number): LayoutNode | null {
    const tag = el.localName;
    if (GONE.has(tag)) return null;
    if (this.count >= MAX_ELEMENTS || depth > MAX_DEPTH) {
      this.cut = true;
      return null;
    }
    this.count += 1;
    const a = this.attributes(el);
    const role = el.getAttribute('role') ?? '';
    const hollow = HOLLOW.has(tag) || HOLLOW_ROLES.has(role);
    const c = hollow ? [] : this.children(el, depth);
    const s = el.shadowRoot && !hollow ? this.children(el.shadowRoot, depth) : [];
    const shown = shownBy(el, role);
    // The hidden list behind a drawn one holds what the drawn one shows.
    const twin = shown === '' || !el.parentElement ? null : drawnKey(el.parentElement, shown, this.keys);
    const k = this.keys.byElement.get(el) ?? (twin === null ? undefined : [twin]);
    return {
      t: /^[a-z][\w.-]*$/i.test(tag) ? tag : 'x-other',
      ...(Object.keys(a).length > 0 && { a }),
      ...(c.length > 0 && { c }),
      ...(s.length > 0 && { s }),
      ...(k && { k }),
      ...(shown !== '' && { f: true as const }),
    };
  }

  private children(of: ParentNode, depth: number): LayoutChild[] {
    const result: LayoutChild[] = [];
    for (let child = (of as Node & ParentNode).firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) {
        const node = this.node(child as Element, depth + 1);
        if (node) result.push(node);
      } else if (child.nodeType === 3) {
        const text = squeeze(child.nodeValue ?? '');
        if (text === '') continue;
        const v = drawnKey(of, text, this.keys);
        result.push(v === null ? this.redaction.text(text, placeOf(of)) : { v });
      }
    }
    return result;
  }

  private attributes(el: Element): Record<string, string> {
    const a: Record<string, string> = {};
    const keep = (names: readonly string[], value: (raw: string) => string | null): void => {
      for (const name of names) {
        const raw = el.getAttribute(name);
        const kept = raw === null ? null : value(raw);
        if (kept !== null && kept !== '') a[name] = kept;
      }
    };
    keep(NAMES, (raw) => this.redaction.name(raw));
    keep(WORDS, (raw) => (WORD.test(raw) ? raw : null));
    keep(COUNTS, (raw) => (/^\d{1,5}$/.test(raw) ? raw : null));
    for (const name of FLAGS) if (el.hasAttribute(name) && el.getAttribute(name) !== 'false') a[name] = 'true';
    keep(LABELS, (raw) => this.redaction.text(squeeze(raw), 'label'));
    keep(['title'], (raw) => {
      const text = this.redaction.text(squeeze(raw), 'value');
      return text === 'xxx' ? null : text;
    });
    keep(['data-type'], (raw) => (/^(?:day|month|year)$/.test(raw) ? raw : null));
    // Ticks and spin buttons are told by having these at all; what they hold is a value.
    if (el.hasAttribute('aria-checked')) a['aria-checked'] = 'false';
    if (el.hasAttribute('aria-selected')) a['aria-selected'] = 'false';
    if (!el.hasAttribute('hidden') && hiddenByMarkup(el)) a['style'] = 'display:none';
    return a;
  }
}

/** What a control holds; `''` when it is blank, a tick, or no control. */
function shownBy(el: Element, role: string): string {
  if (el.localName === 'input' && /^(?:hidden|password|file)$/.test((el as HTMLInputElement).type)) return '';
  const control = controlOf(el, role === '' ? null : role);
  return control?.checked === null ? (control.raw ?? '') : '';
}
