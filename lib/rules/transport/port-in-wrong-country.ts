import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'port-in-wrong-country',
  family: 'transport',
  forms: allExcept('CNM'),
  needs: [
    'transport.portOfDischarge|transport.portOfLoading|documents.billOfLading.portOfLoading',
    'importingCountry',
    'exportingCountry',
  ],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        transport: { portOfLoading: 'CAT LAI', portOfDischarge: 'CAT LAI' },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        transport: { portOfLoading: 'LAEM CHABANG', portOfDischarge: 'CAT LAI' },
      },
    ],
  },
});
