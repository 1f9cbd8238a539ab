import { Exact } from '../declaration/numbers';
import type { Language } from '../text/fill';

/** How numbers look to a reader: groups of three, decimal comma in Vietnamese. Text in, text out, no digit lost. */

/** An amount with at least two decimals: `1234.5` → `1.234,50`. */
export function showAmount(amount: string, language: Language): string {
  const [whole = '0', fraction = ''] = amount.replace(/^-/, '').split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${amount.startsWith('-') ? '−' : ''}${grouped}${point}${fraction.padEnd(2, '0')}`;
}

/** A number without grouping, as people write it into a field: `1.2150` → `1,2150`. */
export function showPlain(number: string, language: Language): string {
  return language === 'vi' ? number.replace('.', ',') : number;
}

/** Every number inside a written-out calculation, in the reader's notation: `8940.00 + 620` → `8.940,00 + 620`. */
export function showExpression(expression: string, language: Language): string {
  return expression.replace(/\d+(?:\.\d+)?/g, (number) => {
    const [whole = '0', fraction] = number.split('.');
    const shown = showAmount(whole, language).slice(0, -3);
    return fraction === undefined ? shown : `${shown}${language === 'vi' ? ',' : '.'}${fraction}`;
  });
}

/** A fraction of one (`29/60`, `1`) in per cent, cut after two decimals: `48,33`. */
export function showPercent(fraction: string, language: Language): string {
  const [numerator = '0', denominator = '1'] = fraction.split('/');
  const percent = new Exact(numerator).times(100).div(denominator).toDecimalPlaces(2, Exact.ROUND_DOWN).toFixed(2);
  return showPlain(percent, language);
}
