import type { Control } from './control';
import { ElementControl } from './native';
import { isPrompt, mannerOf, shownIn } from './text';

const TEXT_ROLES = new Set(['textbox', 'searchbox', 'spinbutton', 'combobox']);
const CHECK_ROLES = new Set(['checkbox', 'switch', 'radio', 'menuitemcheckbox']);

/** A control drawn with other elements: by role, by `contenteditable`, or a button that opens a list. */
export function ariaControl(el: Element, role: string | null): Control | null {
  if (role !== null && CHECK_ROLES.has(role)) return checkControl(el, role);
  if (role !== null && TEXT_ROLES.has(role)) return el.querySelector(OWN_INPUT) ? null : textControl(el, role);
  if (role === 'listbox') return el.hasAttribute('aria-expanded') ? listControl(el) : null;
  if (el.localName === 'button' || role === 'button') {
    if (isPressedChoice(el))
      return new ElementControl(el, 'radio', null, el.getAttribute('aria-pressed') === 'true', false, null);
    return el.getAttribute('aria-haspopup') === 'listbox' ? textControl(el, 'combobox') : null;
  }
  const editable = el.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' ? textControl(el, 'textbox') : null;
}

/** One of several buttons side by side of which one stays pressed. */
function isPressedChoice(el: Element): boolean {
  if (!el.hasAttribute('aria-pressed')) return false;
  const others = [...(el.parentElement?.children ?? [])].filter((other) => other !== el);
  return others.length > 0 && others.every((other) => other.hasAttribute('aria-pressed'));
}

/** A wrapper with a role round a real input: the input is the control. */
const OWN_INPUT = 'input:not([type=hidden]):not([aria-hidden=true]):not([style*="none"]):not([hidden]),textarea';

function checkControl(el: Element, role: string): Control {
  const state = el.getAttribute('aria-checked');
  const inner = state === null ? el.querySelector<HTMLInputElement>('input[type=checkbox],input[type=radio]') : null;
  const checked = inner ? inner.checked : state === 'true' ? true : state === 'false' ? false : null;
  return new ElementControl(el, role === 'radio' ? 'radio' : 'check', null, checked, false, null);
}

/** A list that folds itself (`aria-expanded` on the list): what is chosen in it. */
function listControl(el: Element): Control {
  const chosen = [...el.querySelectorAll('[role=option][aria-selected=true]')].map((option) => shownIn(option).text);
  return new ElementControl(el, 'choice', chosen.join(', '), null, false, null);
}

function textControl(el: Element, role: string): Control {
  const kind = role === 'combobox' ? 'choice' : 'text';
  const exact = el.getAttribute('aria-valuenow');
  if (role === 'spinbutton' && exact !== null) {
    return new ElementControl(el, kind, el.getAttribute('aria-valuetext') ?? exact, null, false, exact);
  }
  return new ElementControl(el, kind, shownValue(el, kind === 'choice'), null, false, null);
}

function shownValue(el: Element, choice: boolean): string | null {
  const manner = mannerOf(el);
  if (manner === 'placeholder' || manner === 'empty') return '';
  const { text, picture, listItems } = shownIn(el);
  if (text === '') return picture && choice && !el.querySelector('svg,i') ? null : '';
  if (listItems > 3) return null;
  const clean = text.replace(/^[×✕✖]\s*/, '');
  return choice && isPrompt(clean) ? '' : clean;
}
