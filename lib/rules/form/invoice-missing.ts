import type { IsoDate } from '../../declaration/dates';
import type { Line } from '../../declaration/declaration';
import { type Bilingual, boxOf } from '../../forms/profile';
import { allExcept, defineRule, fail, unknown, type Verdict } from '../rule';
import { quotedIn } from '../shared/invoice-lines';
import { dated } from '../shared/papers';

const TICK = 'ticks.third-party-invoicing';

/** An invoice as the message calls it. */
const NAMED = (number: string): Bilingual => ({ vi: `Hóa đơn ${number}`, en: `Invoice ${number}` });
const DATED = (date: IsoDate): Bilingual => dated({ vi: 'Hóa đơn ngày', en: 'The invoice of' }, date);
const NTH = (index: number): Bilingual => ({ vi: `Hóa đơn thứ ${index + 1}`, en: `Invoice ${index + 1} of the list` });

/** Invoices known only by the lines that quote them: those whose date is blank on every one of these lines. */
function* undated(lines: readonly Line[], box: string | null): Generator<Verdict> {
  const blank = new Map<string, string[]>();
  const known = new Set<string>();
  lines.forEach(({ invoiceNo, invoiceDate }, i) => {
    const no = invoiceNo?.trim();
    if (!no) return;
    if (invoiceDate === '') blank.set(no, [...(blank.get(no) ?? []), `lines[${i}].invoiceDate`]);
    else known.add(no);
  });
  for (const [no, fields] of blank) {
    if (!known.has(no)) yield fail(fields, { box, line: null, text: 'date', data: { found: NAMED(no) } });
  }
}

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
      vi: { message: '{found} chưa có số.', fix: 'Ghi số hóa đơn thương mại.' },
      en: { message: '{found} has no number.', fix: 'Enter the number of the commercial invoice.' },
    },
    date: {
      vi: { message: '{found} chưa có ngày.', fix: 'Ghi ngày hóa đơn thương mại.' },
      en: { message: '{found} has no date.', fix: 'Enter the date of the commercial invoice.' },
    },
    both: {
      vi: { message: '{found} chưa có số và ngày.', fix: 'Ghi số và ngày hóa đơn thương mại, hoặc bỏ dòng trống này.' },
      en: { message: '{found} has neither number nor date.', fix: 'Enter number and date, or take the blank entry out.' },
    },
  },
  *check(c) {
    const { invoices, lines = [] } = c.d;
    const third = c.profile.facts.thirdParty.value;
    const ticked = third.invoice === 'blank-if-unknown' ? c.d.ticks?.['third-party-invoicing'] : false;
    if (ticked === true) return;
    const box = boxOf(c.profile, 'lines[].invoiceNo') ?? boxOf(c.profile, 'invoices');
    const numbered = lines.some((line) => line.invoiceNo?.trim());
    const printed = box !== null && c.d.boxes?.[box]?.trim();
    if (!invoices?.length) {
      const read = invoices !== undefined || (lines.length > 0 && lines.every((l) => l.invoiceNo !== undefined));
      if (read && !numbered && !printed && !c.isPartial('lines')) {
        // With the tick the box may stay blank, and the tick was not read.
        if (ticked === undefined) yield unknown(TICK);
        else yield fail(invoices === undefined ? 'lines[0].invoiceNo' : 'invoices', { box, line: null });
      }
      if (!printed) yield* undated(lines, box);
      return;
    }
    const datedInLines = new Set(lines.flatMap((l) => (l.invoiceDate && l.invoiceNo ? [l.invoiceNo.trim()] : [])));
    for (const [i, { number, date }] of invoices.entries()) {
      const at = `invoices[${i}]`;
      const no = number?.trim();
      const found = no ? NAMED(no) : date ? DATED(date) : NTH(i);
      if (no === '' && date === '') {
        if (invoices.length === 1 && (numbered || printed)) continue;
        if (invoices.length === 1 && ticked === undefined) yield unknown(TICK);
        else {
          const text = invoices.length === 1 ? 'main' : 'both';
          yield fail([`${at}.number`, `${at}.date`], { box, text, data: { found } });
        }
      } else if (no === '') {
        yield fail(`${at}.number`, { box, text: 'number', data: { found } });
      } else if (date === '' && !datedInLines.has(no ?? '')) {
        yield fail([`${at}.date`, ...quotedIn(c, no, 'invoiceDate')], { box, text: 'date', data: { found } });
      }
    }
  },
  examples: {
    fail: [
      { form: 'D', invoices: [{ number: 'INV-01', date: '' }] },
      { form: 'D', invoices: [{ number: '', date: '2026-11-15' }] },
      { form: 'D', invoices: [] },
      { form: 'D', lines: [{ invoiceNo: '' }, { invoiceNo: '' }] },
      { form: 'VC', invoices: [], ticks: { 'third-party-invoicing': false } },
      { form: 'D', lines: [{ invoiceNo: 'INV-01', invoiceDate: '' }] },
    ],
    pass: [
      { form: 'D', invoices: [{ number: 'INV-01', date: '2026-11-15' }] },
      { form: 'D', invoices: [], lines: [{ invoiceNo: 'INV-01' }] },
      { form: 'D', lines: [{ invoiceNo: 'INV-01' }, { invoiceNo: '' }] },
      { form: 'VC', invoices: [], ticks: { 'third-party-invoicing': true } },
    ],
  },
});
