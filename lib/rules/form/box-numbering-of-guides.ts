import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'box-numbering-of-guides',
  family: 'form',
  forms: ['VJ'],
  needs: ['boxes'],
  severity: 'warning',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'VJ', boxes: { '5': '1', '11': 'C', '12': 'USD 12,000' } }],
    pass: [{ form: 'VJ', boxes: { '4': 'MEN COTTON TROUSERS HS 6203.42', '5': 'CTH', '8': '' } }],
  },
});
