import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'fob-does-not-fit-invoice',
  family: 'value',
  forms: ALL_FORMS,
  needs: ['lines[].fob.amount', 'invoices[].incoterm', 'invoices[].total'],
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
        invoices: [{ number: 'INV-01', incoterm: 'CIF', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '12000.00', currency: 'USD' } }],
      },
    ],
    pass: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '12000.00', currency: 'USD' } }],
      },
    ],
  },
});
