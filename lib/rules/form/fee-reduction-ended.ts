import { basis } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

/** First day after the half fees of 64/2025/TT-BTC. */
const FULL_FEE_FROM = '2027-01-01';

export default defineRule({
  id: 'fee-reduction-ended',
  family: 'form',
  forms: ALL_FORMS,
  needs: ['applicationDate', 'status'],
  severity: 'info',
  mark: 'C2',
  basis: basis('64/2025/TT-BTC', 'half fees to 2026-12-31; fees of 36/2023/TT-BTC'),
  general: true,
  title: { vi: 'Nhắc khi hết thời gian giảm phí C/O.', en: 'Reminds when the reduced fee is over.' },
  text: {
    main: {
      vi: {
        message:
          'Giảm 50% phí C/O hết hạn ngày 31/12/2026: từ 2027 phí cấp là 60.000 đồng, cấp lại 30.000 đồng, nếu không gia hạn.',
        fix: 'Xem thông báo phí của cơ quan cấp.',
      },
      en: {
        message: 'The half fee ended on 31/12/2026: unless extended, issue costs 60,000 VND and re-issue 30,000 VND.',
        fix: 'See the fee notice of the issuing body.',
      },
    },
  },
  *check(c) {
    if (c.d.status === 'draft' && c.d.applicationDate! >= FULL_FEE_FROM) yield fail('applicationDate');
  },
  examples: {
    fail: [{ form: 'D', status: 'draft', applicationDate: '2027-01-05' }],
    pass: [
      { form: 'D', status: 'draft', applicationDate: '2026-11-19' },
      { form: 'D', status: 'draft', applicationDate: '2026-12-31' },
      { form: 'D', status: 'submitted', applicationDate: '2027-01-05' },
      { form: 'D', status: 'draft', applicationDate: '' },
    ],
  },
});
