import { fill, type Language } from '../text/fill';
import { OVERLAY_TEXT } from '../text/overlay';
import type { Severity } from '../rules/rule';
import { make } from './build';
import { lineIcon, severityIcon } from './icons';
import { placeText } from './looks';
import type { OverlayView, Summary } from './view';

/** Findings the in-page list shows; the side panel has them all. */
const MAX_ITEMS = 60;

export interface Corner {
  update(view: OverlayView): void;
  /** A line under one finding of the list: where its field is. */
  hint(id: string, text: string): void;
  /** Keeps the keyboard where it was before a card took it. */
  focusItem(id: string): void;
  closeList(): void;
  /** Where the list is, to be read before any write; null while it is closed. */
  listRect(): DOMRect | null;
  /** The list goes to the other side of the window: it lies over the field that was asked for. */
  swapSide(): void;
  readonly open: boolean;
  remove(): void;
}

interface CornerActions {
  /** `keyboard`: the press came from a key, so focus may follow. */
  choose(id: string, keyboard: boolean): void;
  unhide(): void;
  openPanel(): void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function countText(summary: Summary, language: Language): string {
  const text = OVERLAY_TEXT[language];
  const parts = SEVERITIES.filter((s) => summary.counts[s] > 0).map((s) => text.count(s, summary.counts[s]));
  return parts.join(' · ') || text.clean;
}

/** The counter in the corner of the window, and the list it opens. */
export function createCorner(document: Document, ui: HTMLElement, actions: CornerActions): Corner {
  const corner = make(document, 'div', { className: 'corner' });
  const spoken = make(document, 'div', { className: 'spoken', attributes: { role: 'status' } });
  let list: HTMLElement | null = null;
  let folded = false;
  let view: OverlayView | null = null;
  let drawn = '';
  let said = '';
  const hints = new Map<string, HTMLElement>();
  const items = new Map<string, HTMLElement>();
  ui.append(corner, spoken);

  const toggleList = (): void => {
    if (list) closeList();
    else if (view?.summary) {
      list = make(document, 'section', {
        className: 'list',
        attributes: { 'aria-label': OVERLAY_TEXT[view.language].listTitle, role: 'region' },
      });
      ui.insertBefore(list, corner);
      drawList(view, view.summary);
    }
    redraw();
  };

  function closeList(): void {
    list?.remove();
    list = null;
    hints.clear();
    items.clear();
    redraw();
  }

  function redraw(): void {
    drawn = '';
    if (view) update(view);
  }

  function drawCounter(language: Language, summary: Summary): void {
    const text = OVERLAY_TEXT[language];
    const words = countText(summary, language);
    const worst = SEVERITIES.find((s) => summary.counts[s] > 0);
    const sign = worst ? severityIcon(document, worst, 16) : lineIcon(document, 'tick', 16);
    const open = (): void => {
      if (folded) folded = false;
      else toggleList();
      redraw();
    };
    const number = SEVERITIES.reduce((sum, s) => sum + summary.counts[s], 0);
    const counter = make(
      document,
      'button',
      {
        className: 'counter',
        attributes: {
          'aria-expanded': String(list !== null),
          'aria-label': folded ? `${words}. ${text.unfold}` : `${words}. ${text.openList}`,
          title: folded ? words : text.openList,
        },
        press: open,
      },
      sign,
      folded ? (number > 0 ? String(number) : null) : words,
    );
    const fold = (): void => {
      folded = true;
      closeList();
    };
    const parts = [counter];
    if (!folded) {
      parts.push(
        make(
          document,
          'button',
          { className: 'quiet', attributes: { 'aria-label': text.fold, title: text.fold }, press: fold },
          lineIcon(document, 'fold', 12),
        ),
      );
    }
    corner.replaceChildren(...parts);
    corner.classList.toggle('folded', folded);
  }

  function drawList(now: OverlayView, summary: Summary): void {
    if (!list) return;
    const { language } = now;
    const text = OVERLAY_TEXT[language];
    hints.clear();
    items.clear();
    const rows = now.findings.slice(0, MAX_ITEMS).map(({ id, finding }) => {
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
          make(document, 'span', { className: 'what' }, finding.message[language]),
          make(document, 'span', { className: 'where' }, placeText(finding, language)),
        ),
      );
      const hint = make(document, 'div', { className: 'hint', attributes: { role: 'status' } });
      hints.set(id, hint);
      items.set(id, button);
      return make(document, 'li', {}, button, hint);
    });
    const over = now.findings.length - rows.length;
    const close = make(
      document,
      'button',
      { className: 'quiet', attributes: { 'aria-label': text.close, title: text.close }, press: closeList },
      lineIcon(document, 'close'),
    );
    const link = (words: string, press: () => void): HTMLElement => make(document, 'button', { className: 'link', press }, words);
    const line = (words: string, ...more: (Node | null)[]): HTMLElement =>
      make(document, 'div', { className: 'row' }, words, ...more);
    list.replaceChildren(
      make(document, 'header', { className: 'head' }, make(document, 'h2', {}, countText(summary, language)), close),
      ...(rows.length > 0 ? [make(document, 'ul', { className: 'items' }, ...rows)] : []),
      make(
        document,
        'footer',
        { className: 'foot' },
        over > 0 ? line(fill(text.more, { n: String(over) }, language)) : null,
        summary.guessed ? line(text.guessed) : null,
        line(fill(text.read, { read: String(summary.read), of: String(summary.of) }, language)),
        summary.counts.unknown > 0 ? line(fill(text.unknown, { n: String(summary.counts.unknown) }, language)) : null,
        summary.hidden > 0
          ? line(fill(text.hidden, { n: String(summary.hidden) }, language), link(text.unhide, actions.unhide))
          : null,
        summary.panel ? line('', link(text.openPanel, actions.openPanel)) : null,
      ),
    );
    list.setAttribute('lang', language);
  }

  function update(now: OverlayView): void {
    view = now;
    const { summary, language } = now;
    corner.hidden = summary === null;
    if (!summary) return;
    const key = JSON.stringify([
      language,
      summary,
      folded,
      list !== null,
      list && now.findings.map((f) => [f.id, f.finding.message, f.finding.severity]),
    ]);
    if (key === drawn) return;
    drawn = key;
    const within = focusedId();
    drawCounter(language, summary);
    drawList(now, summary);
    corner.setAttribute('lang', language);
    if (within === 'counter') corner.querySelector('button')?.focus({ preventScroll: true });
    else if (within !== null) items.get(within)?.focus({ preventScroll: true });
    const words = countText(summary, language);
    if (words !== said) spoken.textContent = said = words;
  }

  /** What of ours had the focus before it is drawn anew. */
  function focusedId(): string | null {
    const active = (ui.getRootNode() as ShadowRoot).activeElement;
    if (!active) return null;
    if (corner.contains(active)) return 'counter';
    for (const [id, item] of items) if (item === active) return id;
    return null;
  }

  return {
    update,
    hint(id, words) {
      for (const [other, element] of hints) element.textContent = other === id ? words : '';
    },
    focusItem: (id) => (items.get(id) ?? corner.querySelector('button'))?.focus({ preventScroll: true }),
    listRect: () => list?.getBoundingClientRect() ?? null,
    swapSide: () => list?.classList.toggle('left'),
    closeList,
    get open() {
      return list !== null;
    },
    remove() {
      list?.remove();
      corner.remove();
      spoken.remove();
    },
  };
}
