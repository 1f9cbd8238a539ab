import { practice } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { dated } from '../shared/papers';

const APPLICATION = { vi: 'Ngày đề nghị cấp', en: 'The application of' };
const ISSUE = { vi: 'ngày cấp', en: 'the issue of' };
const DEPARTURE = { vi: 'ngày khởi hành', en: 'the departure of' };

/** `Tờ khai xuất khẩu 308132641520 ngày`: which declaration it is, where several are given. */
function declaration(number: string | undefined): Bilingual {
  const no = number?.trim() ? `${number.trim()} ` : '';
  return { vi: `Tờ khai xuất khẩu ${no}ngày`, en: `Export declaration ${no}of` };
}

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
    for (const { value, at } of c.items<{ number?: string; date?: string }>('exportDeclarations')) {
      if (!value.date || value.date <= departure) continue;
      yield fail([at('date'), 'transport.departureDate'], {
        data: { found: dated(declaration(value.number), value.date), expected: dated(DEPARTURE, departure) },
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
