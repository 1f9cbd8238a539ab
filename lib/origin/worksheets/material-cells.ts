import { countryName } from '../../declaration/countries';
import { isRealDate, toDayMonthYear } from '../../declaration/dates';
import { fraction, minorUnit, sign, times, type Fraction } from '../fraction';
import type { LineOrigin } from '../line-origin';
import type { JudgedMaterial } from '../material-status';
import { amount, operand, roundsSurely } from './amounts';
import { currencyOf, unitText, type HeadCells } from './frame';
import { text, type Content } from './layout';
import { UNDETERMINED } from './wording';

/** Cells of one material that several appendices have in common. */

export function countryCell(m: JudgedMaterial): string {
  const code = m.raw.originCountry;
  if (code === undefined) return '';
  return code === '' ? UNDETERMINED : countryName(code).vi;
}

export function dateCell(date: string | undefined): string {
  return date && isRealDate(date) ? toDayMonthYear(date) : (date ?? '');
}

/** Numbers and dates of the proofs that count under the agreement. */
export function proofCells(o: LineOrigin, m: JudgedMaterial): readonly [numbers: string, dates: string] {
  const { agreement } = o.context.facts;
  const good = (m.raw.proofs ?? []).filter((p) => p.agreement === agreement || p.agreement === 'ANY');
  const each = (of: (p: (typeof good)[number]) => string): string => good.map(of).join('\n');
  return [each((p) => p.number?.trim() || '…'), each((p) => dateCell(p.date) || '…')];
}

export interface PriceCells {
  /** Norm per product; null when unread. */
  readonly norm: Fraction | null;
  /** In the currency of the sheet; null when unread. */
  readonly price: Fraction | null;
  /** Quantity of the lot; null when unread or the sheet is for one product. */
  readonly lot: Fraction | null;
}

export function pricesOf(o: LineOrigin, m: JudgedMaterial): PriceCells {
  const { costs, line, currency } = o.sheet;
  const norm = fraction(m.raw.norm);
  const own = m.raw.currency?.trim();
  const converted = Boolean(own ? currency && own !== currency : m.raw.rate?.trim());
  const stated = fraction(m.raw.unitPrice);
  const rate = converted ? fraction(m.raw.rate) : null;
  const price = !converted ? stated : stated === null || rate === null ? null : times(stated, rate);
  const lot = costs.basis === 'unit' ? null : fraction(costs.quantity?.value ?? line.quantity?.value);
  return { norm, price, lot };
}

/**
 * Value of a material: with the formula norm × quantity × unit price where that is surely what it is, else the bare amount. `factors` are the
 * addresses of norm (or quantity) and price.
 */
export function valueCell(
  o: LineOrigin,
  m: JudgedMaterial,
  prices: PriceCells,
  head: HeadCells,
  factors: { readonly norm: string; readonly price: string; readonly total?: boolean },
): Content {
  if (m.value === null) return text('');
  const money = minorUnit(currencyOf(o));
  const { norm, price, lot } = prices;
  const unit = o.sheet.costs.basis === 'unit';
  if (norm === null || price === null || (!unit && (lot === null || head.quantity === null))) return amount(m.value, money);
  const product = times(times(norm, price), unit ? { n: 1n, d: 1n } : lot!);
  const places = sign(product) < 0 ? null : roundsSurely(product, m.value, money);
  if (places === null) return amount(m.value, money);
  const parts = [factors.norm, ...(unit || factors.total ? [] : [absolute(head.quantity!)]), factors.price];
  return amount(m.value, money, { formula: `ROUND(${parts.join('*')},${places})` });
}

/** `J8` → `$J$8` */
export function absolute(at: string): string {
  return at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Quantity of a material for the lot (or for one product): norm × quantity. */
export function quantityCell(o: LineOrigin, m: JudgedMaterial, { norm, lot }: PriceCells, head: HeadCells): Content {
  const unit = unitText(m.raw.unit);
  if (norm === null) return text(unit);
  if (o.sheet.costs.basis === 'unit') return amount(norm, 0, { unit });
  if (lot === null || head.quantity === null) return text(unit);
  return amount(times(norm, lot), 0, { unit, formula: `${operand(norm)}*${absolute(head.quantity)}` });
}
