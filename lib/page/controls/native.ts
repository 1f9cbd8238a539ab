import type { Control } from './control';
import { exactOf, isEmptyMessage, isHelperInput } from './telerik';
import { isPrompt, squeeze } from './text';

/** Input types that never hold a field of a declaration. */
const NOT_FIELDS = new Set(['hidden', 'button', 'submit', 'reset', 'image', 'file', 'password', 'range', 'color']);

/** A control whose attributes are read only when somebody asks for them. */
export class ElementControl implements Control {
  constructor(
    readonly el: Element,
    readonly kind: Control['kind'],
    readonly raw: string | null,
    readonly checked: boolean | null = null,
    readonly beside: boolean = false,
    private readonly kept: string | null | undefined = undefined,
    readonly canonical: string | null = null,
  ) {}

  get disabled(): boolean {
    return (
      (this.el as HTMLInputElement).disabled === true ||
      this.el.hasAttribute('disabled') ||
      this.el.getAttribute('aria-disabled') === 'true'
    );
  }

  get exact(): string | null {
    return this.kept === undefined ? exactOf(this.el) : this.kept;
  }

  get ariaLabel(): string {
    return this.el.getAttribute('aria-label') ?? '';
  }

  get hint(): string {
    return this.el.getAttribute('placeholder') ?? this.el.getAttribute('title') ?? '';
  }
}

/** An `input`, `select` or `textarea`; null when it can hold no field. The value comes from the property, never from the attribute. */
export function nativeControl(el: HTMLInputElement, role: string | null): Control | null {
  if (el.localName === 'select') return selectControl(el as unknown as HTMLSelectElement);
  const { type } = el;
  if (NOT_FIELDS.has(type)) return null;
  const name = el.className;
  if (isHelperInput(name) || role === 'searchbox' || (role !== 'combobox' && isSearch(type, name, el))) return null;
  if (type === 'checkbox' || type === 'radio') {
    const checked = el.indeterminate ? null : el.checked;
    return new ElementControl(el, type === 'radio' ? 'radio' : 'check', null, checked, false, null);
  }
  const list = isList(el, role);
  const value = el.value;
  const kind = list ? 'choice' : 'text';
  const raw = shownValue(el, name, type, value, list);
  const kept = type === 'date' ? value : type === 'datetime-local' ? value.slice(0, 10) : type === 'number' ? value : undefined;
  return new ElementControl(el, kind, raw, null, list && value === '', kept);
}

/** The box in which a list is searched is no field. */
function isSearch(type: string, name: string, el: HTMLInputElement): boolean {
  if (type === 'search') return !el.hasAttribute('aria-haspopup') && !el.hasAttribute('aria-autocomplete');
  return name.length > 5 && el.value === '' && /(?:^|[\s_-])search(?:$|[\s_-])|searchbox/i.test(name);
}

/** Combo boxes and pickers: what is chosen may be drawn outside the input. */
function isList(el: Element, role: string | null): boolean {
  if (role === 'combobox' || el.hasAttribute('aria-autocomplete') || el.hasAttribute('aria-haspopup')) return true;
  // An input that the keyboard does not reach serves a drawn list round it.
  return (el as HTMLInputElement).value === '' && el.getAttribute('tabindex') === '-1';
}

function shownValue(el: HTMLInputElement, name: string, type: string, value: string, list: boolean): string | null {
  if (value === '' ? type !== 'text' && el.validity?.badInput : false) return null;
  if (value === '' || type === 'date' || type === 'datetime-local' || type === 'number') return value;
  if (type === 'month' || type === 'week' || type === 'time') return null;
  if (isEmptyMessage(name) || value === el.placeholder) return '';
  if ((list || el.readOnly) && isPrompt(value)) return '';
  // A list that is open is being searched: the typed letters are not the choice yet.
  if (list && el.getAttribute('aria-expanded') === 'true' && el.getAttribute('aria-autocomplete') === 'list') return null;
  return value;
}

function selectControl(el: HTMLSelectElement): Control {
  const chosen = el.multiple ? [...el.selectedOptions] : el.selectedIndex >= 0 ? [el.options[el.selectedIndex]!] : [];
  const texts = chosen.filter((option) => !isPromptOption(option)).map((option) => squeeze(option.text));
  return new ElementControl(el, 'choice', texts.join(', '), null, false, null);
}

function isPromptOption(option: HTMLOptionElement): boolean {
  return (option.hasAttribute('value') && option.value === '') || isPrompt(option.text);
}
