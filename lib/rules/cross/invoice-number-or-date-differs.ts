import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'invoice-number-or-date-differs',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: ['invoices[].number', 'documents.commercialInvoice.number|documents.exportDeclaration.invoiceNo'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', date: '2026-11-15' }],
        documents: { commercialInvoice: { number: 'INV-10', date: '2026-11-15' } },
      },
    ],
    pass: [
      {
        form: 'AI',
        invoices: [{ number: 'CO-2023-118', date: '2026-11-15' }],
        documents: { commercialInvoice: { number: 'CO-2023-118A', date: '2026-11-15' } },
      },
    ],
  },
});
