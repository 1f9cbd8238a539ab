import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'unit-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'lines[].quantity.unit',
    'documents.commercialInvoice.lines[].quantity.unit|documents.packingList.lines[].quantity.unit|documents.exportDeclaration.lines[].quantity.unit',
  ],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'SET' } }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'H87' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PCS' } }] } },
      },
    ],
  },
});
