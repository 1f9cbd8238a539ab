import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'retroactive-too-late',
  family: 'date',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'EAV', 'VI', 'X'),
  needs: ['issueDate', 'transport.departureDate|documents.billOfLading.shippedOnBoard'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['S', 'A', 'ICO'] },
  basis: 'window',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', issueDate: '2026-11-20', transport: { departureDate: '2025-10-01' } }],
    pass: [{ form: 'D', issueDate: '2026-09-30', transport: { departureDate: '2025-10-01' } }],
  },
});
