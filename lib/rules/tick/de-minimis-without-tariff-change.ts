import { defineRule } from '../rule';

export default defineRule({
  id: 'de-minimis-without-tariff-change',
  family: 'tick',
  forms: ['D', 'AANZ', 'AHK', 'AJ', 'VJ', 'VC', 'RCEP'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['AJ', 'AANZ', 'RCEP', 'AHK', 'VC'], info: ['VJ'] },
  mark: { default: 'C', C2: ['AJ', 'AANZ', 'RCEP', 'AHK', 'VC'], U: ['VJ'] },
  basis: 'deMinimis',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', ticks: { 'de-minimis': true }, lines: [{ itemNo: '1', criterion: 'WO' }] }],
    pass: [{ form: 'D', ticks: { 'de-minimis': true }, lines: [{ itemNo: '1', criterion: 'CTH' }] }],
  },
});
