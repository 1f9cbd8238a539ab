import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'tax-code-wrong',
  family: 'party',
  forms: ALL_FORMS,
  needs: ['exporter.taxCode', 'exportingCountry'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', exporter: { taxCode: '0100233480' } }],
    pass: [{ form: 'D', exportingCountry: 'VN', exporter: { taxCode: '0100112437' } }],
  },
});
