import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'transport-details-missing',
  family: 'transport',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI', 'CNM'),
  needs: ['transport.departureDate', 'transport.vessel|transport.portOfDischarge'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'RCEP', 'CPTPP'], info: ['EAV', 'X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'RCEP', 'CPTPP'], U: ['EAV', 'X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'transport',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', transport: { mode: 'sea', vessel: '', departureDate: '2026-11-18', portOfDischarge: 'LAEM CHABANG' } }],
    pass: [
      {
        form: 'D',
        transport: { mode: 'sea', vessel: 'EVER GOLDEN 123E', departureDate: '2026-11-18', portOfDischarge: 'LAEM CHABANG' },
      },
    ],
  },
});
