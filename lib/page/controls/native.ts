import type { Control } from './control';
import { exactOf, isEmptyMessage, isHelperInput } from './telerik';
import { isPrompt, squeeze } from './text';

/** Input types that never hold a field of a declaration. */
const NOT_FIELDS = new Set(['hidden', 'button', 'submit', 'reset', 'image', 'file', 'password', 'range', 'color']);

export function base(el: Element): Pick<Control, 'el' | 'disabled' | 'ariaLabel' | 'hint'> {
  return {
    el,
    disabled: el.hasAttribute('disabled') || el.getAttribute('aria-disabled') === 'true',
    ariaLabel: el.getAttribute('aria-label') ?? '',
    hint: el.getAttribute('placeholder') ?? el.getAttribute('title') ?? '',
  };
}

/** An `input`, `select` or `textarea`; null when it can hold no field. The value comes from the property, never from the attribute. */
export function nativeControl(el: HTMLInputElement, role: string | null): Control | null {
  if (el.localName === 'select') return selectControl(el as unknown as HTMLSelectElement);
  const type = el.localName === 'textarea' ? 'textarea' : el.type;
  if (NOT_FIELDS.has(type) || isHelperInput(el)) return null;
  const common = base(el);
  if (type === 'checkbox' || type === 'radio') {
    const checked = el.indeterminate ? null : el.checked;
    return { ...common, kind: type === 'radio' ? 'radio' : 'check', raw: null, checked, beside: false, exact: null };
  }
  const list = isList(el, role);
  const value = el.value;
  const shown = shownValue(el, type, value, list || el.hasAttribute('readonly'));
  return { ...common, kind: list ? 'choice' : 'text', ...shown, checked: null, beside: list && value === '' };
}

/** Combo boxes and pickers: what is chosen may be drawn outside the input. */
function isList(el: Element, role: string | null): boolean {
  return role === 'combobox' || el.hasAttribute('aria-autocomplete') || el.hasAttribute('aria-haspopup');
}

function shownValue(el: HTMLInputElement, type: string, value: string, list: boolean): { raw: string | null; exact: string | null } {
  if (el.validity?.badInput) return { raw: null, exact: null };
  switch (type) {
    case 'date':
      return { raw: value, exact: value };
    case 'datetime-local':
      return { raw: value, exact: value.slice(0, 10) };
    case 'month':
    case 'week':
    case 'time':
      return { raw: null, exact: null };
    case 'number':
      return { raw: value, exact: value };
    default:
      break;
  }
  if (isEmptyMessage(el) || (value !== '' && value === el.getAttribute('placeholder'))) return { raw: '', exact: null };
  if (list && value !== '' && isPrompt(value)) return { raw: '', exact: null };
  // A list that is open is being searched: the typed letters are not the choice yet.
  if (list && value !== '' && el.getAttribute('aria-expanded') === 'true' && el.getAttribute('aria-autocomplete') === 'list') {
    return { raw: null, exact: null };
  }
  return { raw: value, exact: exactOf(el) };
}

function selectControl(el: HTMLSelectElement): Control {
  const common = base(el);
  const chosen = el.multiple ? [...el.selectedOptions] : el.selectedIndex >= 0 ? [el.options[el.selectedIndex]!] : [];
  const texts = chosen.filter((option) => !isPromptOption(option)).map((option) => squeeze(option.text));
  return { ...common, kind: 'choice', raw: texts.join(', '), checked: null, beside: false, exact: null };
}

function isPromptOption(option: HTMLOptionElement): boolean {
  return (option.hasAttribute('value') && option.value === '') || isPrompt(option.text);
}
