import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'container-number-wrong',
  family: 'transport',
  forms: ALL_FORMS,
  needs: ['transport.containers'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', transport: { containers: ['MSKU9070324'] } }],
    pass: [{ form: 'D', transport: { containers: ['MSKU9070323', 'CSQU3054383'] } }],
  },
});
