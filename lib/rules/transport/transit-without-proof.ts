import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'transit-without-proof',
  family: 'transport',
  forms: allExcept('CNM', 'A', 'ICO', 'B'),
  needs: ['transport.transitCountries', 'transport.throughBillOfLading'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VI', 'EUR.1', 'EUR.1-UK'],
    info: ['X', 'S', 'VN-CU'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['X', 'S', 'VN-CU'] },
  basis: 'transit',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'AK',
        exportingCountry: 'ID',
        importingCountry: 'KR',
        transport: { transitCountries: ['HK'], throughBillOfLading: false, nonManipulationProof: false },
      },
    ],
    pass: [
      {
        form: 'AK',
        exportingCountry: 'ID',
        importingCountry: 'KR',
        transport: { transitCountries: ['HK'], throughBillOfLading: true },
      },
    ],
  },
});
