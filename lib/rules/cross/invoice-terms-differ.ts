import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'invoice-terms-differ',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: [
    'invoices[].total|invoices[].incoterm',
    'documents.commercialInvoice.total|documents.commercialInvoice.incoterm|documents.exportDeclaration.total|documents.exportDeclaration.incoterm',
  ],
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
        invoices: [{ number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } }],
        documents: { commercialInvoice: { number: 'INV-01', incoterm: 'CIF', total: { amount: '12000.00', currency: 'USD' } } },
      },
    ],
    pass: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } }],
        documents: { commercialInvoice: { number: 'INV-01', incoterm: 'FOB', total: { amount: '12000', currency: 'USD' } } },
      },
    ],
  },
});
