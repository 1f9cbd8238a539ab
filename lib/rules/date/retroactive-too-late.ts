import { anniversary, toDayMonthYear } from '../../declaration/dates';
import { decree31 } from '../../forms/law';
import { allExcept, defineRule, fail } from '../rule';
import { atMost } from '../shared/circumstances';
import { shipment } from '../shared/lateness';

export default defineRule({
  id: 'retroactive-too-late',
  family: 'date',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'EAV', 'VI', 'X'),
  needs: ['issueDate', 'transport.departureDate|documents.billOfLading.shippedOnBoard'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['S', 'A', 'ICO'] },
  basis: (profile) => profile.basis.window ?? decree31('art. 17'),
  title: {
    vi: 'C/O được cấp trong vòng 1 năm kể từ ngày giao hàng.',
    en: 'The certificate is issued within one year of the shipment.',
  },
  text: {
    main: {
      vi: {
        message: 'Cấp ngày {found}, quá 1 năm kể từ ngày giao hàng {expected}: không còn được cấp sau.',
        fix: 'Kiểm tra lại ngày khởi hành; nếu đúng thì lô hàng này không còn được cấp C/O.',
      },
      en: {
        message: 'Issued {found}, more than one year after the shipment of {expected}: too late for retroactive issue.',
        fix: 'Check the departure date; if it is right, this shipment can no longer get a certificate.',
      },
    },
    anniversary: {
      vi: {
        message: 'Cấp đúng ngày tròn 1 năm ({found}) kể từ ngày giao hàng {expected}: có nơi coi là đã quá hạn.',
        fix: 'Ngày cuối chắc chắn còn hạn là ngày hôm trước; hỏi lại cơ quan cấp.',
      },
      en: {
        message: 'Issued on the very anniversary ({found}) of the shipment of {expected}: some count that as too late.',
        fix: 'The last safe day was the day before; ask the issuer.',
      },
    },
  },
  *check(c) {
    const shipped = shipment(c);
    const issue = c.d.issueDate;
    if (!shipped || !issue || c.d.certifiedTrueCopy === true) return;
    const limit = anniversary(shipped.date);
    if (issue < limit) return;
    const exactly = issue === limit;
    const { mark, value } = c.profile.facts.window;
    const severity = atMost(mark, exactly || value.lateIsWarning === true);
    yield fail(['issueDate', shipped.path], {
      ...(severity && { severity }),
      text: exactly ? 'anniversary' : 'main',
      data: { found: toDayMonthYear(issue), expected: toDayMonthYear(shipped.date) },
    });
  },
  examples: {
    fail: [
      { form: 'D', issueDate: '2026-11-20', transport: { departureDate: '2025-10-01' } },
      { form: 'D', issueDate: '2026-10-01', transport: { departureDate: '2025-10-01' } },
      { form: 'E', issueDate: '2026-10-02', documents: { billOfLading: { shippedOnBoard: '2025-10-01' } } },
    ],
    pass: [
      { form: 'D', issueDate: '2026-09-30', transport: { departureDate: '2025-10-01' } },
      { form: 'D', certifiedTrueCopy: true, issueDate: '2026-11-20', transport: { departureDate: '2025-10-01' } },
      {
        form: 'D',
        issueDate: '2026-10-01',
        transport: { departureDate: '2025-10-01' },
        documents: { billOfLading: { shippedOnBoard: '2025-10-03' } },
      },
    ],
  },
});
