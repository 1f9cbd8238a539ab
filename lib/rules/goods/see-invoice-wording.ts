import { plain } from '../../declaration/text';
import { basis, practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

const REFERS = /\b(?:SEE|AS\s+PER|REFER(?:RED)?\s+TO|ACCORDING\s+TO)\b/i;
const VERB = /^(?:(?:PLEASE|KINDLY|PLS)\s+)?(?:SEE|AS\s+PER|REFER(?:RED)?\s+TO|ACCORDING\s+TO)\b/;
const PAPER =
  /\b(?:INVOICES?|INV|BILLS?\s+OF\s+LADING|B\s?\/\s?L|BL|AWB|PACKING\s+LISTS?|P\s?\/\s?L|ATTACHED|ATTACHMENTS?|ATTACHED\s+SHEET)\b/;
const FILLER = new Set(
  (
    'PLEASE KINDLY PLS SEE AS PER REFER REFERRED TO ACCORDING THE OUR OF ON IN AND OR FOR AT BELOW COMMERCIAL PROFORMA INVOICE INVOICES INV BILL BILLS LADING B L BL AWB ' +
    'PACKING LIST LISTS P ATTACHED ATTACHMENT ATTACHMENTS SHEET SHEETS PAGE PAGES NO NOS NUMBER NUMBERS DATED DATE DETAIL DETAILS FULL MARK MARKS SHIPPING DESCRIPTION GOODS'
  ).split(' '),
);

/**
 * The text says nothing but "look into another paper". Numbers and dates behind the paper's name belong to the reference; anything before
 * it, or any word that is left over, is a mark or a description of its own.
 */
function onlyRefers(text: string): boolean {
  if (!REFERS.test(text)) return false;
  const body = plain(text).replace(/^[^A-Z0-9]+/, '');
  const headed = body.replace(
    /^(?:SHIPPING\s+)?(?:MARKS?|DESCRIPTION)(?:\s+(?:AND|&)\s+(?:NOS?\.?|NUMBERS?))?\s*[:-]?\s*(?=\S)/,
    '',
  );
  if (!VERB.test(headed) || !PAPER.test(headed)) return false;
  return headed
    .split(/[\s,;:()]+/)
    .filter((token) => !/\d/.test(token))
    .flatMap((token) => token.match(/[A-Z]+/g) ?? [])
    .every((word) => FILLER.has(word));
}

export default defineRule({
  id: 'see-invoice-wording',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].marks|lines[].description'],
  severity: 'warning',
  mark: 'C2',
  basis: (profile) =>
    profile.id === 'D'
      ? basis('10/2022/TT-BCT', 'App. I art. 6')
      : practice('issuing guides: the certificate itself shows marks and goods'),
  title: {
    vi: 'Ký mã hiệu và mô tả hàng ghi ngay trên C/O, không dẫn chiếu chứng từ khác.',
    en: 'Marks and description stand on the certificate itself, not in another paper.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line} chỉ ghi “{found}”; nội dung phải có ngay trên C/O.',
        fix: 'Ghi rõ ký mã hiệu (không có thì N/M) và mô tả hàng.',
      },
      en: {
        message: 'Item {line} only says “{found}”; the certificate itself must show it.',
        fix: 'Write the marks (N/M if there are none) and the description of the goods.',
      },
    },
  },
  *check(c) {
    for (const { value, at } of c.lines) {
      for (const key of ['marks', 'description'] as const) {
        const text = value[key];
        if (text && onlyRefers(text)) yield fail(at(key), { data: { found: text.trim() } });
      }
    }
  },
  examples: {
    fail: [
      { form: 'E', lines: [{ itemNo: '1', marks: 'SEE BILL OF LADING' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'As per Invoice No. INV-01 dated 15/11/2026' }] },
      { form: 'E', lines: [{ itemNo: '1', marks: 'PLEASE SEE ATTACHED PACKING LIST' }] },
    ],
    pass: [
      { form: 'E', lines: [{ itemNo: '1', marks: 'N/M' }] },
      { form: 'E', lines: [{ itemNo: '1', marks: 'APG BANGKOK, AS PER INVOICE INV-01' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS AS PER INVOICE INV-01' }] },
    ],
  },
});
