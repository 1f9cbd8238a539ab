import type { Invoice } from '../../declaration/declaration';
import { valueAt } from '../../declaration/paths';
import { practice } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { quotedIn } from '../shared/invoice-lines';
import { dated } from '../shared/papers';

const ISSUE: Bilingual = { vi: 'Ngày cấp', en: 'Date of issue' };
const APPLICATION: Bilingual = { vi: 'Ngày đề nghị cấp', en: 'Date of application' };
const INVOICE: Bilingual = { vi: 'Ngày hóa đơn', en: 'Date of invoice' };
const DECLARATION: Bilingual = { vi: 'Ngày tờ khai xuất khẩu', en: 'Date of export declaration' };

/** The paper's name with its number, where several are quoted: `Ngày hóa đơn INV-01:`. */
function numbered(label: Bilingual, number: string | undefined): Bilingual {
  const no = number?.trim();
  return no ? { vi: `${label.vi} ${no}:`, en: `${label.en} ${no},` } : label;
}

export default defineRule({
  id: 'date-in-future',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['issueDate|applicationDate|invoices[].date|exportDeclarations[].date'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('a signed paper bears a past date'),
  general: true,
  title: {
    vi: 'Ngày cấp, ngày đề nghị, ngày hóa đơn và tờ khai không ở tương lai.',
    en: 'Dates of issue, application, invoices and export declarations do not lie in the future.',
  },
  text: {
    main: {
      vi: { message: '{found} là ngày chưa tới.', fix: 'Sửa lại ngày; hay gặp nhất là đảo ngày với tháng hoặc sai năm.' },
      en: {
        message: '{found} lies in the future.',
        fix: 'Correct it; mostly day and month are exchanged, or the year is wrong.',
      },
    },
  },
  *check(c) {
    const dates: [string | readonly string[], string | undefined, Bilingual][] = [
      ['issueDate', c.d.issueDate, ISSUE],
      ['applicationDate', c.d.applicationDate, APPLICATION],
    ];
    for (const { value, at } of c.items<Invoice>('invoices')) {
      const lines = quotedIn(c, value.number, 'invoiceDate').filter((path) => valueAt(c.d, path) === value.date);
      dates.push([[at('date'), ...lines], value.date, numbered(INVOICE, value.number)]);
    }
    for (const { value, at } of c.items<{ number?: string; date?: string }>('exportDeclarations'))
      dates.push([at('date'), value.date, numbered(DECLARATION, value.number)]);
    for (const [at, date, label] of dates) {
      if (date && date > c.today) yield fail(at, { data: { found: dated(label, date) } });
    }
  },
  examples: {
    fail: [
      { form: 'D', invoices: [{ date: '2062-11-15' }] },
      { form: 'D', issueDate: '2026-11-23' },
      { form: 'D', exportDeclarations: [{ date: '2027-11-17' }] },
    ],
    pass: [
      { form: 'D', invoices: [{ date: '2026-11-15' }] },
      { form: 'D', issueDate: '2026-11-22', transport: { departureDate: '2026-12-01' } },
    ],
  },
});
