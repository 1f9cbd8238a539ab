import { plain } from '../../declaration/text';

/** Invoice numbers as forms, invoices and customs prints write them. */

/** Form symbol of a Vietnamese VAT e-invoice (`1C26TAA`), alone or before its number. */
const VAT_SYMBOL = /^\d?[CK]\d{2}[A-Z]{3}(?:[\s/#-]*\d{1,8})?$/;
/** Number of a VAT e-invoice: seven or eight digits, filled up with zeros. */
const VAT_NUMBER = /^0\d{6,7}$/;
/** Class of the invoice on the Vietnamese customs print: `A - INV-01`. */
const CLASS_PREFIX = /^[A-D]\s*-\s*(?=\S)/;

/** A VAT invoice has a number of its own and is never the one on the certificate. */
export function isVatInvoice(text: string): boolean {
  const number = plain(text).replace(CLASS_PREFIX, '');
  return VAT_SYMBOL.test(number) || VAT_NUMBER.test(number);
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').replace(/^0+(?=.)/, '');
}

/** Also with the zeros at the head of every group of digits taken off: INV-01 = INV-001. */
function compactGroups(text: string): string {
  return text.replace(/(^|\D)0+(?=\d)/g, '$1').replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter behind the figures names a part of a split invoice: 118A. */
const withoutSuffix = (text: string): string => text.replace(/(\d)[A-Z]$/, '$1');

function readings(text: string): string[] {
  const written = plain(text);
  const bare = written.replace(CLASS_PREFIX, '');
  return bare === written ? [written] : [written, bare];
}

/**
 * Same invoice number: case, blanks, punctuation, leading zeros, the class prefix of the customs print and a suffix of one letter on one
 * side (split invoices) do not count.
 */
export function sameInvoiceNo(a: string, b: string): boolean {
  for (const x of readings(a)) {
    for (const y of readings(b)) {
      for (const form of [compact, compactGroups]) {
        const [p, q] = [form(x), form(y)];
        if (p === q || withoutSuffix(p) === q || p === withoutSuffix(q)) return true;
      }
    }
  }
  return false;
}
