import type { Control } from './control';
import { ElementControl } from './native';
import { squeeze } from './text';

type Part = 'day' | 'month' | 'year';

function partOf(el: Element): Part | null {
  const text = `${el.getAttribute('data-type') ?? ''} ${el.getAttribute('aria-label') ?? ''}`.toLowerCase();
  if (/day|ngày/.test(text)) return 'day';
  if (/month|tháng/.test(text)) return 'month';
  return /year|năm/.test(text) ? 'year' : null;
}

/**
 * A date field drawn as one spin button each for day, month and year. Null when the group is no such field. Half filled, or with parts that do
 * not say what they are, its value cannot be told.
 */
export function dateSections(group: Element): Control | null {
  const spins = [...group.querySelectorAll('[role=spinbutton]')];
  if (spins.length < 3 || spins.length > 6 || (group.textContent ?? '').length > 60) return null;
  const values = new Map<Part, string>();
  let blank = 0;
  let known = 0;
  for (const spin of spins) {
    const part = partOf(spin);
    if (!part) continue;
    known += 1;
    const now = spin.getAttribute('aria-valuenow') ?? squeeze(spin.textContent ?? '');
    if (/^\d{1,4}$/.test(now)) values.set(part, now.padStart(part === 'year' ? 4 : 2, '0'));
    else blank += 1;
  }
  const [day, month, year] = [values.get('day'), values.get('month'), values.get('year')];
  const exact = day && month && year ? `${year}-${month}-${day}` : null;
  const shown = (group.textContent ?? '').replace(/[\s\u200b-\u206f]+/g, '');
  // Three number boxes that happen to stand in one group are no date.
  if (known < 2) return null;
  return new ElementControl(group, 'text', exact ? shown : blank >= 3 ? '' : null, null, false, exact, exact);
}
