import { defineRule } from '../rule';

export default defineRule({
  id: 'remark-without-tick',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC'],
  needs: ['ticks', 'boxes|lines[].description|remarks'],
  severity: 'warning',
  mark: 'C2',
  basis: 'ticks',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        ticks: { 'third-party-invoicing': false },
        boxes: { '7': 'ALUMINIUM COOKWARE THIRD PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
    ],
    pass: [
      {
        form: 'E',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'ALUMINIUM COOKWARE THIRD PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
    ],
  },
});
