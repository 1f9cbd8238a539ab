import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'direct-and-indirect-disagree',
  family: 'origin',
  forms: ['D', 'AK', 'AI', 'RCEP', 'B'],
  needs: ['lines[].costs'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'B', lines: [{ itemNo: '1', costs: { stated: { direct: '62.10', indirect: '65.10' } } }] }],
    pass: [{ form: 'B', lines: [{ itemNo: '1', costs: { stated: { direct: '65.10', indirect: '65.10' } } }] }],
  },
});
