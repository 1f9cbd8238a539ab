import { defineRule } from '../rule';

export default defineRule({
  id: 'issued-retroactively-words-missing',
  family: 'tick',
  forms: ['AK', 'VK', 'AI', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'VN-CU'],
  needs: [
    'issueDate',
    'transport.departureDate|documents.billOfLading.shippedOnBoard',
    'remarks|boxes|ticks.issued-retroactively',
  ],
  severity: { default: 'error', warning: ['EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['EUR.1@2026-05-10'] },
  basis: 'window',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'EUR.1-UK', issueDate: '2026-11-25', transport: { departureDate: '2026-11-18' }, remarks: '' }],
    pass: [
      {
        form: 'EUR.1-UK',
        issueDate: '2026-11-25',
        transport: { departureDate: '2026-11-18' },
        remarks: 'ISSUED RETROSPECTIVELY',
      },
    ],
  },
});
