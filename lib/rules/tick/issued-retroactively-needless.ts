import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'issued-retroactively-needless',
  family: 'tick',
  forms: ['D', 'E', 'AJ', 'AANZ', 'RCEP', 'AHK', 'VC', 'AK', 'VK', 'AI', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'VN-CU'],
  needs: [
    'issueDate',
    'transport.departureDate|documents.billOfLading.shippedOnBoard',
    'ticks.issued-retroactively|remarks|boxes',
  ],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      { form: 'E', issueDate: '2026-11-19', transport: { departureDate: '2026-11-18' }, ticks: { 'issued-retroactively': true } },
    ],
    pass: [
      {
        form: 'AJ',
        issueDate: '2026-11-19',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': true },
      },
    ],
  },
});
