import { defineRule } from '../rule';

export default defineRule({
  id: 'offshore-invoice-issuer',
  family: 'tick',
  forms: ['EAV'],
  needs: ['invoices[].issuer.country'],
  severity: 'error',
  mark: 'C',
  basis: 'thirdParty',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'EAV', invoices: [{ issuer: { name: 'BLUE SEA LTD', country: 'VG' } }] }],
    pass: [{ form: 'EAV', invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }] }],
  },
});
