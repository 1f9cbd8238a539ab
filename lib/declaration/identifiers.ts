/** Numbers with a check: Vietnamese tax codes, container numbers. */

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * What is wrong with a Vietnamese tax code, or null. 10 digits, or 13 with a branch; blanks, dots and hyphens do not count. The tenth digit is
 * 10 − (weighted sum of the first nine mod 11); a result of 10 never occurs. A 12-digit personal number is not judged (null).
 */
export function taxCodeProblem(text: string): null | 'length' | 'check-digit' | 'branch' {
  const digits = text.normalize('NFKC').replace(/[\s.\u00a0\u2010-\u2015-]/g, '');
  if (/^\d{12}$/.test(digits)) return null;
  if (!/^(?:\d{10}|\d{13})$/.test(digits)) return 'length';
  const sum = TAX_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  if (10 - (sum % 11) !== Number(digits[9]) || /^0{7}$/.test(digits.slice(2, 9))) return 'check-digit';
  if (digits.length === 13 && digits.slice(10) === '000') return 'branch';
  return null;
}

/** ISO 6346 value of a letter: A = 10 upwards, skipping the multiples of 11. */
function letterValue(letter: string): number {
  const position = letter.charCodeAt(0) - 65;
  return 10 + position + Math.floor((9 + position) / 10);
}

/** What is wrong with a container number (ISO 6346), or null: its shape, or its check digit (with the right one). */
export function containerProblem(text: string): null | 'shape' | { readonly check: number } {
  const compact = text
    .normalize('NFKC')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase();
  if (!/^[A-Z]{3}[UJRZ]\d{7}$/.test(compact)) return 'shape';
  let sum = 0;
  for (let i = 0; i < 10; i += 1) {
    const c = compact[i]!;
    sum += (/\d/.test(c) ? Number(c) : letterValue(c)) * 2 ** i;
  }
  const check = (sum % 11) % 10;
  return check === Number(compact[10]) ? null : { check };
}
