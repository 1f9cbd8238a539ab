import { toDayMonthYear } from '../../declaration/dates';
import { basis } from '../../forms/law';
import { defineRule, fail } from '../rule';
import { shipment } from '../shared/lateness';

export default defineRule({
  id: 'issued-before-departure',
  family: 'date',
  forms: ['AI'],
  needs: ['issueDate', 'transport.departureDate|documents.billOfLading.shippedOnBoard'],
  severity: 'info',
  mark: 'C2',
  basis: basis('15/2010/TT-BCT', 'App. 4 art. 8'),
  title: {
    vi: 'C/O mẫu AI không đề ngày trước ngày giao hàng.',
    en: 'A form AI is not dated before the shipment.',
  },
  text: {
    main: {
      vi: {
        message:
          'C/O cấp ngày {found}, trước ngày giao hàng {expected}. Quy định cho phép, nhưng hải quan Indonesia đã từ chối C/O như vậy.',
        fix: 'Nếu hải quan nước nhập khẩu chặt chẽ, nên đề nghị cấp từ ngày giao hàng trở đi.',
      },
      en: {
        message:
          'Issued {found}, before the shipment of {expected}. The text allows it, but Indonesian customs have refused such a certificate.',
        fix: "Where the buyer's customs is strict, apply on the day of shipment or later.",
      },
    },
  },
  *check(c) {
    const shipped = shipment(c);
    const issue = c.d.issueDate;
    if (!shipped || !issue || issue >= shipped.date) return;
    yield fail(['issueDate', shipped.path], { data: { found: toDayMonthYear(issue), expected: toDayMonthYear(shipped.date) } });
  },

  examples: {
    fail: [{ form: 'AI', importingCountry: 'ID', issueDate: '2026-11-15', transport: { departureDate: '2026-11-18' } }],
    pass: [{ form: 'AI', importingCountry: 'ID', issueDate: '2026-11-18', transport: { departureDate: '2026-11-18' } }],
  },
});
