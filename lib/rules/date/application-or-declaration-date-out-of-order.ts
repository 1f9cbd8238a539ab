import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { dated } from '../shared/papers';

const APPLICATION = { vi: 'Ngày đề nghị cấp', en: 'Application' };
const ISSUE = { vi: 'ngày cấp', en: 'issue' };
const DECLARATION = { vi: 'Tờ khai xuất khẩu ngày', en: 'Export declaration' };
const DEPARTURE = { vi: 'ngày khởi hành', en: 'departure' };

export default defineRule({
  id: 'application-or-declaration-date-out-of-order',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['applicationDate|exportDeclarations[].date', 'issueDate|transport.departureDate'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('usual order: export declaration, departure, application, issue'),
  general: true,
  title: {
    vi: 'Tờ khai xuất khẩu lập trước khi khởi hành, đơn đề nghị trước ngày cấp.',
    en: 'The export declaration precedes the departure, the application precedes the issue.',
  },
  text: {
    main: {
      vi: {
        message: '{found} sau {expected}.',
        fix: 'Đối chiếu hai ngày với đơn đề nghị và tờ khai hải quan.',
      },
      en: {
        message: '{found} is later than {expected}.',
        fix: 'Check both dates against the application and the customs print.',
      },
    },
  },
  *check(c) {
    const { applicationDate, issueDate } = c.d;
    if (applicationDate && issueDate && applicationDate > issueDate && c.d.certifiedTrueCopy !== true) {
      yield fail(['applicationDate', 'issueDate'], {
        data: { found: dated(APPLICATION, applicationDate), expected: dated(ISSUE, issueDate) },
      });
    }
    const departure = c.d.transport?.departureDate;
    if (!departure) return;
    for (const { value, at } of c.items<{ date?: string }>('exportDeclarations')) {
      if (!value.date || value.date <= departure) continue;
      yield fail([at('date'), 'transport.departureDate'], {
        data: { found: dated(DECLARATION, value.date), expected: dated(DEPARTURE, departure) },
      });
    }
  },
  examples: {
    fail: [
      { form: 'D', applicationDate: '2026-11-22', issueDate: '2026-11-20' },
      { form: 'D', exportDeclarations: [{ date: '2026-11-19' }], transport: { departureDate: '2026-11-18' } },
    ],
    pass: [
      { form: 'D', applicationDate: '2026-11-19', issueDate: '2026-11-20' },
      { form: 'D', exportDeclarations: [{ date: '2026-11-18' }], transport: { departureDate: '2026-11-18' } },
      { form: 'D', certifiedTrueCopy: true, applicationDate: '2026-11-22', issueDate: '2026-11-20' },
    ],
  },
});
