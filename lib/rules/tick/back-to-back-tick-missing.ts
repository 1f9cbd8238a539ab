import { defineRule } from '../rule';

export default defineRule({
  id: 'back-to-back-tick-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['originCountry', 'exportingCountry', 'ticks.back-to-back|ticks.movement-certificate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['RCEP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'backToBack',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', originCountry: 'TH', exportingCountry: 'ID', importingCountry: 'SG', ticks: { 'back-to-back': false } }],
    pass: [{ form: 'D', originCountry: 'TH', exportingCountry: 'ID', importingCountry: 'SG', ticks: { 'back-to-back': true } }],
  },
});
