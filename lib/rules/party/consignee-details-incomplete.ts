import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'consignee-details-incomplete',
  family: 'party',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI'),
  needs: ['consignee.name', 'consignee.address', 'consignee.country'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', consignee: { name: 'TO ORDER', address: 'BANGKOK', country: 'TH' } }],
    pass: [{ form: 'D', consignee: { name: 'SIAM TRADING CO., LTD', address: '99 SUKHUMVIT ROAD, BANGKOK', country: 'TH' } }],
  },
});
