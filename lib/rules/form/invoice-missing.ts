import { boxOf } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'invoice-missing',
  family: 'form',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI', 'A', 'ICO'),
  needs: ['invoices|lines[].invoiceNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['X', 'S', 'VN-CU'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['X', 'S', 'VN-CU'] },
  basis: 'invoice',
  title: { vi: 'C/O ghi số và ngày hóa đơn.', en: 'The certificate quotes number and date of the invoice.' },
  text: {
    main: {
      vi: { message: 'C/O chưa ghi số và ngày hóa đơn.', fix: 'Ghi số và ngày hóa đơn thương mại.' },
      en: { message: 'No invoice is quoted.', fix: 'Enter number and date of the commercial invoice.' },
    },
    number: {
      vi: { message: 'Hóa đơn ngày {found} chưa có số.', fix: 'Ghi số hóa đơn thương mại.' },
      en: { message: 'The invoice of {found} has no number.', fix: 'Enter the number of the commercial invoice.' },
    },
    date: {
      vi: { message: 'Hóa đơn {found} chưa có ngày.', fix: 'Ghi ngày hóa đơn thương mại.' },
      en: { message: 'Invoice {found} has no date.', fix: 'Enter the date of the commercial invoice.' },
    },
  },
  *check(c) {
    const { invoices, lines = [] } = c.d;
    const third = c.profile.facts.thirdParty.value;
    if (third.invoice === 'blank-if-unknown' && c.d.ticks?.['third-party-invoicing'] === true) return;
    const box = boxOf(c.profile, 'lines[].invoiceNo') ?? boxOf(c.profile, 'invoices');
    const numbered = lines.some((line) => line.invoiceNo?.trim());
    const printed = box !== null && c.d.boxes?.[box]?.trim();
    if (!invoices?.length) {
      const read = invoices !== undefined || (lines.length > 0 && lines.every((l) => l.invoiceNo !== undefined));
      if (read && !numbered && !printed && !c.isPartial('lines')) {
        yield fail(invoices === undefined ? 'lines[0].invoiceNo' : 'invoices', { box, line: null });
      }
      return;
    }
    const datedInLines = new Set(lines.flatMap((l) => (l.invoiceDate && l.invoiceNo ? [l.invoiceNo.trim()] : [])));
    for (const [i, { number, date }] of invoices.entries()) {
      const at = `invoices[${i}]`;
      const no = number?.trim();
      if (no === '' && date === '' && invoices.length === 1) {
        if (!numbered && !printed) yield fail([`${at}.number`, `${at}.date`], { box });
      } else if (no === '') {
        yield fail(`${at}.number`, { box, text: 'number', data: { found: date || '–' } });
      } else if (date === '' && !datedInLines.has(no ?? '')) {
        yield fail(`${at}.date`, { box, text: 'date', data: { found: no ?? '–' } });
      }
    }
  },
  examples: {
    fail: [
      { form: 'D', invoices: [{ number: 'INV-01', date: '' }] },
      { form: 'D', invoices: [{ number: '', date: '2026-11-15' }] },
      { form: 'D', invoices: [] },
      { form: 'D', lines: [{ invoiceNo: '' }, { invoiceNo: '' }] },
      { form: 'VC', invoices: [] },
    ],
    pass: [
      { form: 'D', invoices: [{ number: 'INV-01', date: '2026-11-15' }] },
      { form: 'D', invoices: [], lines: [{ invoiceNo: 'INV-01' }] },
      { form: 'D', lines: [{ invoiceNo: 'INV-01' }, { invoiceNo: '' }] },
      { form: 'VC', invoices: [], ticks: { 'third-party-invoicing': true } },
    ],
  },
});
