import { defineRule } from '../rule';

export default defineRule({
  id: 'fob-shown-needlessly',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VK', 'AANZ', 'RCEP', 'AHK', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'B', 'CNM', 'A'],
  needs: ['lines[].fobShown'],
  severity: 'info',
  mark: { default: 'C', C2: ['A'] },
  basis: 'fob',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ itemNo: '1', criterion: 'CTH', fobShown: true }] },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ itemNo: '1', criterion: 'CTH', fobShown: false }] },
    ],
  },
});
