import { ariaControl } from './aria';
import { nativeControl } from './native';

/** One thing in the page that holds a value a person can change, or a drawn imitation of one. */
export interface Control {
  readonly el: Element;
  readonly kind: 'text' | 'choice' | 'check' | 'radio';
  /** Text as shown; `''` = blank; null = cannot be told (loading, half typed, an icon). */
  readonly raw: string | null;
  readonly checked: boolean | null;
  /** A list whose own input is blank: the chosen text may be drawn beside it. */
  readonly beside: boolean;
  readonly disabled: boolean;
  /** Free of culture: the value of a date or number control as the browser or widget keeps it. Asked only when it is needed. */
  readonly exact: string | null;
  /** What is to be read instead of the shown text, where its parts say themselves what they are. */
  readonly canonical: string | null;
  /** Attribute texts that may name it; read when no label does. */
  readonly ariaLabel: string;
  readonly hint: string;
}

const INPUTS = new Set(['input', 'select', 'textarea']);

/** The control an element is, or null. `role` is its role attribute, read once by the caller. */
export function controlOf(el: Element, role: string | null): Control | null {
  if (INPUTS.has(el.localName)) return nativeControl(el as HTMLInputElement, role);
  return ariaControl(el, role);
}
