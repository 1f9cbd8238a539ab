import { isDecoration } from './controls/text';
import { captionOf, knownLabels } from './labels';
import { normaliseLabel } from './normalise-label';
import { sectionOfHeading } from './sections';

/**
 * What of a page's words may be written down. Kept are words that name things: labels that the reader knows, and the words of elements that are
 * labels by their markup, unless the page shows the same words as a value somewhere. Everything else becomes `xxx`.
 */
export type Place = 'label' | 'heading' | 'value';

export interface Redaction {
  text(text: string, place: Place): string;
  /** Ids, classes, names: as they are, unless they carry a number or a value of the page. */
  name(raw: string): string;
  path(pathname: string): string;
}

const MASK = 'xxx';
const MAX_LABEL = 120;
/** Rows of sums are told by these words. */
const TOTAL = /^(?:grand )?(?:total|sum)\s*:?$|^(?:tổng|tổng cộng|tổng số|cộng)\s*:?$/i;
const FORM = /^(?:form|mẫu|mau)\s+[A-Z0-9.-]{1,8}$/i;

let words: ReadonlySet<string> | null = null;

/** Every word of the vocabulary. */
function vocabulary(): ReadonlySet<string> {
  return (words ??= new Set([...knownLabels().keys()].flatMap((label) => label.split(' '))));
}

const wordsOf = (text: string): string[] =>
  normaliseLabel(text)
    .split(' ')
    .filter((word) => word.length > 2);

export function createRedaction(doc: Document): Redaction {
  const values = valueWords(doc);
  const names = new Map<string, string>();
  const isValue = (word: string): boolean => values.has(word);

  function label(text: string): string {
    if (text.length > MAX_LABEL) return MASK;
    return masked(text, (word) => !/\d/.test(word) && !wordsOf(word).some(isValue));
  }

  function token(raw: string): string {
    const parts = raw.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u);
    const telling =
      /\d{5}|@|%/.test(raw) || raw.length > 100 || [...parts, raw].some((part) => part.length > 3 && wordsOf(part).some(isValue));
    if (!telling) return raw;
    // The same name everywhere, so that labels still find their controls.
    if (!names.has(raw)) names.set(raw, `n${names.size + 1}`);
    return names.get(raw)!;
  }

  return {
    text(text, place) {
      if (isDecoration(text)) return text;
      const caption = captionOf(text);
      if (caption?.rest === '' || FORM.test(text) || TOTAL.test(text)) return text;
      if (caption) return `${text.slice(0, text.search(/[:\uff1a]/) + 1)} ${MASK}`;
      if (place === 'label' || /^[^:\uff1a]{2,80}[:\uff1a]$/.test(text)) return label(text);
      if (place !== 'heading') return MASK;
      const section = sectionOfHeading(text);
      if (section !== null && section !== 'other') return text;
      return masked(text, (word) => wordsOf(word).every((part) => vocabulary().has(part)) && !/\d/.test(word));
    },
    name: (raw) => raw.trim().split(/\s+/).slice(0, 40).map(token).join(' '),
    path: (pathname) =>
      pathname
        .split('/')
        .map((part) => (part === '' || (/^[\w.-]{1,60}$/.test(part) && token(part) === part && !/\d/.test(part)) ? part : MASK))
        .join('/'),
  };
}

/** A text with the words that may not be kept masked; one mask for several in a row. */
function masked(text: string, keep: (word: string) => boolean): string {
  const kept = text.split(/\s+/).map((word) => (/[\p{L}\p{N}]/u.test(word) && !keep(word) ? MASK : word));
  const short = kept.filter((word, i) => word !== MASK || kept[i - 1] !== MASK);
  return short.join(' ');
}

const CONTROLS =
  'input,textarea,select,[contenteditable],[role=textbox],[role=combobox],[role=spinbutton],[role=option],td,dd,[role=gridcell]';
const MAX_VALUES = 60_000;

/** Words that the page holds as values: in its controls, cells and lists, and in its title. Words of the vocabulary are no secret. */
function valueWords(doc: Document): ReadonlySet<string> {
  const known = vocabulary();
  const found = new Set<string>();
  const add = (text: string | null): void => {
    if (!text || found.size > MAX_VALUES) return;
    for (const word of wordsOf(text.slice(0, 4000))) if (!known.has(word)) found.add(word);
  };
  const visit = (root: Document | ShadowRoot): void => {
    for (const el of root.querySelectorAll(CONTROLS)) {
      if ('value' in el && typeof el.value === 'string' && !isButton(el))
        for (const text of [el.value, el.getAttribute('value')]) add(text);
      if (el.localName === 'select') for (const option of (el as HTMLSelectElement).options) add(option.text);
      else if (el.firstElementChild === null && !captionOf((el.textContent ?? '').trim())) add(el.textContent);
    }
    for (const el of root.querySelectorAll('*')) if (el.shadowRoot) visit(el.shadowRoot);
  };
  visit(doc);
  for (const text of capitals(doc)) add(text);
  return found;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** Texts in capitals or with numbers: on pages that are only read, names and numbers look like this. */
function* capitals(doc: Document): Generator<string> {
  if (!doc.body) return;
  const walk = doc.createTreeWalker(doc.body, 4);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue!;
    if (SILENT.has(node.parentElement!.localName) || placeOf(node.parentNode!) !== 'value') continue;
    if (text.length < 4000 && /\p{Lu}{3}|\d{3}/u.test(text) && !captionOf(text.trim())) yield text;
  }
}

const isButton = (el: Element): boolean => /^(?:button|submit|reset|checkbox|radio)$/.test((el as HTMLInputElement).type);

const HEADING = /^(?:h[1-6]|summary)$/;
const LABEL = /^(?:label|legend|dt|caption)$/;

/** What a text stands in: this decides how much of it is kept. */
export function placeOf(parent: Node): Place {
  for (let el = parent as Element | null, up = 0; el && el.nodeType === 1 && up < 4; el = el.parentElement, up += 1) {
    const tag = el.localName;
    if (HEADING.test(tag) || el.getAttribute('role') === 'heading') return 'heading';
    // The text of a radio button is the text of an option.
    if (LABEL.test(tag)) return el.querySelector('input[type=radio],[role=radio],select,textarea') ? 'value' : 'label';
    if (tag === 'th' || el.getAttribute('role') === 'columnheader') return isHeadCell(el) ? 'label' : 'value';
    if (tag === 'td' || tag === 'dd' || el.getAttribute('role') === 'gridcell' || el.hasAttribute('contenteditable'))
      return 'value';
  }
  return 'value';
}

/** A header over a column, not the first cell of a row. */
function isHeadCell(el: Element): boolean {
  if (el.localName !== 'th') return true;
  const row = el.parentElement;
  return el.closest('thead') !== null || (row !== null && [...row.children].every((cell) => cell.localName === 'th'));
}
