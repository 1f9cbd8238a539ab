import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'value-from-third-country-invoice',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'EAV'],
  needs: [
    'lines[].criterion|lines[].costs',
    'lines[].fob.amount',
    'invoices[].issuer.country',
    'invoices[].total',
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
        form: 'AK',
        exportingCountry: 'VN',
        invoices: [{ number: 'SG-1', issuer: { country: 'SG' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: 'RVC 40%', invoiceNo: 'SG-1', fob: { amount: '15000.00', currency: 'USD' } }],
      },
    ],
    pass: [
      {
        form: 'AK',
        exportingCountry: 'VN',
        invoices: [{ number: 'SG-1', issuer: { country: 'SG' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: 'RVC 40%', invoiceNo: 'SG-1', fob: { amount: '12000.00', currency: 'USD' } }],
      },
    ],
  },
});
