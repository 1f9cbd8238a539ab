import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'export-declaration-number-wrong',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: ['exportDeclarations[].number', 'exportingCountry'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', exportDeclarations: [{ number: '10776211925' }] }],
    pass: [{ form: 'D', exportingCountry: 'VN', exportDeclarations: [{ number: '308132641520' }] }],
  },
});
