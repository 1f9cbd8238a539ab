import type { Invoice } from '../../declaration/declaration';
import { valueAt } from '../../declaration/paths';
import type { Bilingual } from '../../forms/profile';
import { practice, basis } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { quotedIn } from '../shared/invoice-lines';
import { dated, series } from '../shared/papers';

const DEPARTURE = { vi: 'ngày khởi hành', en: 'the departure of' };
const APPLICATION = { vi: 'ngày đề nghị cấp', en: 'the application of' };
const ISSUE = { vi: 'ngày cấp', en: 'the issue of' };
/** `INV-01 ngày`: which invoice it is, where several are quoted. */
function named(number: string | undefined): Bilingual {
  const no = number?.trim() ? `${number.trim()} ` : '';
  return { vi: `${no}ngày`, en: `${no}of` };
}

/** Forms whose text forbids a certificate dated before its invoice. */
const NEVER_BEFORE_INVOICE = ['VN-CU'];

export default defineRule({
  id: 'invoice-date-out-of-order',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['invoices[].date', 'transport.departureDate|applicationDate|issueDate'],
  severity: { default: 'warning', error: ['VN-CU'] },
  mark: { default: 'C2', C: ['VN-CU'] },
  basis: (profile) =>
    profile.id === 'VN-CU' ? basis('08/2020/TT-BCT', 'art. 21') : practice('usual order: invoice, departure, issue'),
  general: true,
  title: {
    vi: 'Hóa đơn không lập sau ngày khởi hành, ngày đề nghị cấp hoặc ngày cấp.',
    en: 'No invoice is dated after departure, application or issue.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: hóa đơn {found} sau {expected}.',
        fix: 'Kiểm tra lại ngày và tháng; nếu hóa đơn lập sau thật thì dùng hóa đơn đi cùng lô hàng.',
      },
      en: {
        message: 'Box {box}: invoice {found} is later than {expected}.',
        fix: 'Check day and month; if it really is later, use the invoice that travels with the goods.',
      },
    },
  },
  *check(c) {
    const departure = c.d.transport?.departureDate || undefined;
    const { issueDate, applicationDate } = c.d;
    const strict = c.form !== null && NEVER_BEFORE_INVOICE.includes(c.form);
    for (const { value, at } of c.items<Invoice>('invoices')) {
      const date = value.date;
      if (!date) continue;
      const before = (limit: string | undefined): limit is string => Boolean(limit) && date > limit!;
      const fields: string[] = [at('date')];
      const limits = [];
      const beforeIssue = before(issueDate);
      if (before(departure)) {
        limits.push(dated(DEPARTURE, departure));
        fields.push('transport.departureDate');
      }
      if (before(applicationDate)) {
        limits.push(dated(APPLICATION, applicationDate));
        fields.push('applicationDate');
      }
      if (beforeIssue && (applicationDate === undefined || strict)) {
        limits.push(dated(ISSUE, issueDate));
        fields.push('issueDate');
      }
      if (limits.length === 0) continue;
      const lines = quotedIn(c, value.number, 'invoiceDate').filter((path) => valueAt(c.d, path) === date);
      yield fail([...fields, ...lines], {
        severity: strict && beforeIssue ? 'error' : 'warning',
        data: { found: dated(named(value.number), date), expected: series(limits) },
      });
    }
  },
  examples: {
    fail: [
      { form: 'D', invoices: [{ date: '2026-11-25' }], transport: { departureDate: '2026-11-18' } },
      { form: 'D', applicationDate: '2026-11-10', invoices: [{ date: '2026-11-11' }] },
      { form: 'VN-CU', issueDate: '2026-11-19', applicationDate: '2026-11-20', invoices: [{ date: '2026-11-20' }] },
    ],
    pass: [
      { form: 'D', invoices: [{ date: '2026-11-15' }], transport: { departureDate: '2026-11-18' } },
      { form: 'VN-CU', issueDate: '2026-11-20', invoices: [{ date: '2026-11-20' }] },
      { form: 'D', issueDate: '2026-11-10', applicationDate: '2026-11-12', invoices: [{ date: '2026-11-11' }] },
    ],
  },
});
