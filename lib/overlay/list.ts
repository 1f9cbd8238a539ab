import { fill, type Language } from '../text/fill';
import { OVERLAY_TEXT } from '../text/overlay';
import { make } from './build';
import { lineIcon, severityIcon } from './icons';
import { countText, placeText } from './looks';
import type { OverlayView, Summary } from './view';

/** Findings the in-page list shows; the side panel has them all. */
const MAX_ITEMS = 60;

export interface ListActions {
  /** `keyboard`: the press came from a key, so focus may follow. */
  choose(id: string, keyboard: boolean): void;
  unhide(): void;
  openPanel(): void;
  close(): void;
}

export interface List {
  readonly element: HTMLElement;
  draw(view: OverlayView, summary: Summary): void;
  /** A line under one finding: where its field is. */
  hint(id: string, text: string): void;
  /** False when the finding is not in the list. */
  focusItem(id: string): boolean;
  /** Id of the finding that has the keyboard. */
  focused(active: Element): string | null;
}

/** All findings of the page in one list, with what was read and what was hidden under it. */
export function createList(document: Document, language: Language, actions: ListActions): List {
  const element = make(document, 'section', {
    className: 'list',
    attributes: { 'aria-label': OVERLAY_TEXT[language].listTitle, role: 'region' },
  });
  const hints = new Map<string, HTMLElement>();
  const items = new Map<string, HTMLElement>();

  function rows({ findings, language: now }: OverlayView): HTMLElement[] {
    const text = OVERLAY_TEXT[now];
    hints.clear();
    items.clear();
    return findings.slice(0, MAX_ITEMS).map(({ id, finding }) => {
      const button = make(
        document,
        'button',
        { className: 'item', press: (event) => actions.choose(id, event.detail === 0) },
        severityIcon(document, finding.severity, 15),
        make(
          document,
          'span',
          {},
          make(document, 'span', { className: 'spoken' }, `${text.severity[finding.severity]}: `),
          make(document, 'span', { className: 'what' }, finding.message[now]),
          make(document, 'span', { className: 'where' }, placeText(finding, now)),
        ),
      );
      const hint = make(document, 'div', { className: 'hint', attributes: { role: 'status' } });
      hints.set(id, hint);
      items.set(id, button);
      return make(document, 'li', {}, button, hint);
    });
  }

  function foot(summary: Summary, over: number, now: Language): HTMLElement {
    const text = OVERLAY_TEXT[now];
    const link = (words: string, press: () => void): HTMLElement => make(document, 'button', { className: 'link', press }, words);
    const line = (words: string, ...more: Node[]): HTMLElement => make(document, 'div', { className: 'row' }, words, ...more);
    const say = (template: string, n: number): string => fill(template, { n: String(n) }, now);
    return make(
      document,
      'footer',
      { className: 'foot' },
      over > 0 ? line(say(text.more, over)) : null,
      summary.guessed ? line(text.guessed) : null,
      line(fill(text.read, { read: String(summary.read), of: String(summary.of) }, now)),
      summary.counts.unknown > 0 ? line(say(text.unknown, summary.counts.unknown)) : null,
      summary.hidden > 0 ? line(say(text.hidden, summary.hidden), link(text.unhide, actions.unhide)) : null,
      // Firefox opens its sidebar from its own windows only: there the way is told instead.
      summary.panel ? line('', link(text.openPanel, actions.openPanel)) : line(text.panelHow),
    );
  }

  return {
    element,
    draw(view, summary) {
      const { language: now } = view;
      const text = OVERLAY_TEXT[now];
      const shown = rows(view);
      const close = make(
        document,
        'button',
        { className: 'quiet', attributes: { 'aria-label': text.close, title: text.close }, press: actions.close },
        lineIcon(document, 'close'),
      );
      const top = element.scrollTop;
      element.replaceChildren(
        make(document, 'header', { className: 'head' }, make(document, 'h2', {}, countText(summary, now)), close),
        ...(shown.length > 0 ? [make(document, 'ul', { className: 'items' }, ...shown)] : []),
        foot(summary, view.findings.length - shown.length, now),
      );
      element.setAttribute('lang', now);
      // A list that is drawn anew while it is read stays where it was.
      if (top > 0) element.scrollTop = top;
    },
    hint(id, words) {
      for (const [other, hint] of hints) hint.textContent = other === id ? words : '';
    },
    focusItem(id) {
      items.get(id)?.focus({ preventScroll: true });
      return items.has(id);
    },
    focused: (active) => [...items].find(([, item]) => item === active)?.[0] ?? null,
  };
}
