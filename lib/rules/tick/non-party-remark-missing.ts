import { defineRule } from '../rule';

export default defineRule({
  id: 'non-party-remark-missing',
  family: 'tick',
  forms: ['VK', 'VJ', 'EAV', 'VN-CU'],
  needs: ['invoices[].issuer.country', 'exportingCountry', 'importingCountry', 'remarks|boxes'],
  severity: 'error',
  mark: 'C',
  basis: 'thirdParty',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'VK',
        exportingCountry: 'VN',
        importingCountry: 'KR',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        remarks: '',
      },
    ],
    pass: [
      {
        form: 'VK',
        exportingCountry: 'VN',
        importingCountry: 'KR',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        remarks: 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE',
      },
    ],
  },
});
