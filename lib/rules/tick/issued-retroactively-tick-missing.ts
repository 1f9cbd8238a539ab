import { defineRule } from '../rule';

export default defineRule({
  id: 'issued-retroactively-tick-missing',
  family: 'tick',
  forms: ['D', 'E', 'AJ', 'AANZ', 'RCEP', 'AHK', 'VC'],
  needs: ['issueDate', 'transport.departureDate|documents.billOfLading.shippedOnBoard', 'ticks.issued-retroactively'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'window',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        issueDate: '2026-11-22',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
    ],
    pass: [
      {
        form: 'E',
        issueDate: '2026-11-21',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
    ],
  },
});
