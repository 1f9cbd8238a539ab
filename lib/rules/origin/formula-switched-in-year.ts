import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'formula-switched-in-year',
  family: 'origin',
  forms: ['D', 'AK', 'AI', 'RCEP', 'CPTPP', 'B'],
  needs: ['lines[].costs'],
  severity: { default: 'info', error: ['AK', 'B'] },
  mark: { default: 'C2', C: ['AK', 'B'] },
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'AK',
        lines: [
          { itemNo: '1', costs: { formula: 'direct', financialYear: '2026' } },
          { itemNo: '2', costs: { formula: 'indirect', financialYear: '2026' } },
        ],
      },
    ],
    pass: [
      {
        form: 'AK',
        lines: [
          { itemNo: '1', costs: { formula: 'indirect', financialYear: '2026' } },
          { itemNo: '2', costs: { formula: 'indirect', financialYear: '2026' } },
        ],
      },
    ],
  },
});
