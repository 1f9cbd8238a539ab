import type { Bilingual } from '../forms/profile';
import type { Language } from '../text/fill';
import { basisName } from '../text/document-name';
import { OVERLAY_TEXT } from '../text/overlay';
import { make } from './build';
import { lineIcon, severityIcon } from './icons';
import { capital, placeText } from './looks';
import type { CardPlace, Size } from './placement';
import type { HideReach, ShownFinding } from './view';

export interface CardContent {
  /** Field name; null for a finding that stands at no field. */
  readonly name: Bilingual | null;
  readonly findings: readonly ShownFinding[];
  readonly language: Language;
}

export interface Card {
  readonly element: HTMLElement;
  fill(content: CardContent): void;
  /** Natural size, uncut: read before any write of a pass. */
  size(): Size;
  /** `null` keeps the card open but out of sight (its field is being scrolled in). */
  place(at: CardPlace | null): void;
  focus(): void;
  remove(): void;
}

interface CardActions {
  close(): void;
  hide(id: string, reach: HideReach): void;
  /** The card changed its height. */
  resized(): void;
}

/** The explanation of all findings at one field: what, where, why, how to mend, and how to be rid of it. */
export function createCard(document: Document, ui: HTMLElement, actions: CardActions): Card {
  const element = make(document, 'section', {
    className: 'card waiting',
    attributes: { role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'card-title', tabindex: '-1' },
  });
  ui.append(element);
  let shown = '';
  return {
    element,
    fill({ name, findings, language }) {
      const now = JSON.stringify([
        name,
        language,
        findings.map(({ id, finding }) => [id, finding.message, finding.fix, finding.severity]),
      ]);
      if (now === shown) return;
      shown = now;
      const text = OVERLAY_TEXT[language];
      const places = [...new Set(findings.map(({ finding }) => placeText(finding, language)))].filter((place) => place !== '');
      const title = name ? capital(name, language) : places.join(' · ') || text.listTitle;
      const close = make(
        document,
        'button',
        { className: 'quiet', attributes: { 'aria-label': text.close, title: text.close }, press: actions.close },
        lineIcon(document, 'close'),
      );
      const where = name && places.length > 0 ? make(document, 'span', { className: 'where' }, places.join(' · ')) : null;
      element.replaceChildren(
        make(
          document,
          'header',
          { className: 'head' },
          make(document, 'h2', { attributes: { id: 'card-title' } }, title, where),
          close,
        ),
        ...findings.map((shownFinding) => entry(document, shownFinding, language, actions)),
      );
      element.setAttribute('lang', language);
      element.scrollTop = 0;
    },
    // The scroll height does not depend on the cut made by an earlier placement.
    size: () => ({ width: element.offsetWidth, height: element.scrollHeight + 2 }),
    place(at) {
      element.classList.toggle('waiting', at === null);
      if (!at) return;
      element.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
      element.style.maxHeight = `${Math.floor(at.maxHeight)}px`;
      element.dataset['side'] = at.side;
    },
    focus: () => element.focus({ preventScroll: true }),
    remove: () => element.remove(),
  };
}

function entry(document: Document, { id, finding }: ShownFinding, language: Language, actions: CardActions): HTMLElement {
  const text = OVERLAY_TEXT[language];
  const pair = (term: string, value: string, className = ''): HTMLElement =>
    make(document, 'div', {}, make(document, 'dt', {}, term), make(document, 'dd', { className }, value));
  return make(
    document,
    'div',
    { className: 'entry' },
    make(
      document,
      'div',
      { className: `kind ${finding.severity}` },
      severityIcon(document, finding.severity, 14),
      text.severity[finding.severity],
    ),
    make(document, 'p', { className: 'message' }, finding.message[language]),
    make(
      document,
      'dl',
      {},
      finding.fix[language] === '' ? null : pair(text.fix, finding.fix[language]),
      pair(text.basis, basisName(finding.basis, language), 'basis'),
    ),
    hideBlock(document, id, language, actions),
  );
}

function hideBlock(document: Document, id: string, language: Language, actions: CardActions): HTMLElement {
  const text = OVERLAY_TEXT[language];
  const choice = (title: string, reachText: string, reach: HideReach): HTMLElement =>
    make(
      document,
      'button',
      { className: 'choice', press: () => actions.hide(id, reach) },
      make(document, 'b', {}, title),
      make(document, 'span', {}, reachText),
    );
  const choices = make(
    document,
    'div',
    { className: 'choices' },
    choice(text.hideHere, text.hideHereReach, 'declaration'),
    choice(text.hideAlways, text.hideAlwaysReach, 'always'),
  );
  choices.hidden = true;
  const opener = make(
    document,
    'button',
    {
      className: 'link',
      attributes: { 'aria-expanded': 'false' },
      press: () => {
        choices.hidden = !choices.hidden;
        opener.setAttribute('aria-expanded', String(!choices.hidden));
        actions.resized();
      },
    },
    text.hide,
  );
  return make(document, 'div', { className: 'hide' }, opener, choices);
}
