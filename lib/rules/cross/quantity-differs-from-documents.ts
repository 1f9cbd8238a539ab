import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'quantity-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'lines[].quantity.value',
    'documents.commercialInvoice.lines[].quantity.value|documents.packingList.lines[].quantity.value|documents.exportDeclaration.lines[].quantity.value',
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
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1100', unit: 'PIECE' } }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PCE' } }] } },
      },
    ],
  },
});
