import type { Line, TickKey } from '../../declaration/declaration';
import { hsDigits } from '../../declaration/hs';
import { words } from '../../declaration/text';
import type { Case, Item } from '../rule';

/** The two ticks of a certificate that passes goods of another member on; each form prints one of them. */
const ONWARD: readonly TickKey[] = ['back-to-back', 'movement-certificate'];

/** Tick by which this form announces an onward certificate; null where it knows none. */
export function onwardKey(c: Pick<Case, 'profile'>): TickKey | null {
  return c.profile.facts.backToBack.value.tick;
}

/**
 * Whether the certificate passes goods of another member on. The other form's key is taken as this form's (a trader who sets `back-to-back`
 * on Form E means the Movement Certificate). Undefined when the form's own tick was not read.
 */
export function onwardTick(c: Pick<Case, 'd' | 'profile'>): boolean | undefined {
  const key = onwardKey(c);
  if (key === null) return false;
  const { ticks } = c.d;
  if (ONWARD.some((k) => ticks?.[k] === true)) return true;
  return ticks?.[key];
}

/** Path of the onward tick of this form. */
export function onwardPath(c: Pick<Case, 'profile'>): string {
  return `ticks.${onwardKey(c) ?? 'back-to-back'}`;
}

/** What ties a line to the line of the first certificate it came in by. */
interface Keyed {
  readonly hs: string | null;
  readonly description: string | null;
}

/** First six digits of the code, and the description in plain words; null where not read or too short. */
function goodsKey(line: Line): Keyed {
  const code = [line.hsExport, line.hsImport].map((text) => hsDigits(text ?? '')).find((digits) => /^\d{6}/.test(digits));
  const text = line.description === undefined ? '' : words(line.description).join(' ');
  return { hs: code?.slice(0, 6) ?? null, description: text === '' ? null : text };
}

/**
 * Groups the lines of an onward certificate with the lines of the first one: same six digits of the code, else same description, else one
 * line on each side (or the same number of lines without codes, in order). Lines that cannot be tied are left out. Linear in lines.
 */
export function tieToOriginal(
  own: readonly Item<Line>[],
  first: readonly Item<Line>[],
): readonly { readonly own: readonly Item<Line>[]; readonly first: readonly Item<Line>[] }[] {
  const byKey = new Map<string, { own: Item<Line>[]; first: Item<Line>[] }>();
  const put = (key: string, side: 'own' | 'first', item: Item<Line>): void => {
    const group = byKey.get(key) ?? { own: [], first: [] };
    group[side].push(item);
    byKey.set(key, group);
  };
  const firstKeys = first.map((item) => goodsKey(item.value));
  const ownKeys = own.map((item) => goodsKey(item.value));
  const codes = new Set(firstKeys.map((k) => k.hs));
  const descriptions = new Set(firstKeys.map((k) => k.description));
  const keyOf = (k: Keyed): string | null =>
    k.hs !== null && (codes.has(k.hs) || !codes.has(null))
      ? `hs ${k.hs}`
      : k.description === null
        ? null
        : `text ${k.description}`;
  const untied =
    ownKeys.some((k) => k.hs === null && k.description === null) ||
    firstKeys.every((k) => k.hs === null && k.description === null);
  if (own.length === 1 && first.length === 1 && !contradict(ownKeys[0]!, firstKeys[0]!)) return [{ own, first }];
  if (untied && own.length === first.length) return own.map((item, i) => ({ own: [item], first: [first[i]!] }));
  first.forEach((item, i) => {
    const k = firstKeys[i]!;
    if (k.hs !== null) put(`hs ${k.hs}`, 'first', item);
    else if (k.description !== null) put(`text ${k.description}`, 'first', item);
  });
  own.forEach((item, i) => {
    const k = ownKeys[i]!;
    const key = keyOf(k);
    if (key !== null && (key.startsWith('hs') ? codes.has(k.hs) : descriptions.has(k.description))) put(key, 'own', item);
  });
  return [...byKey.values()].filter((group) => group.own.length > 0 && group.first.length > 0);
}

function contradict(a: Keyed, b: Keyed): boolean {
  return a.hs !== null && b.hs !== null && a.hs !== b.hs;
}
