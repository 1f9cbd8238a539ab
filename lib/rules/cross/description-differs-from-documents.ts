import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'description-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'lines[].description',
    'documents.commercialInvoice.lines[].description|documents.packingList.lines[].description|documents.exportDeclaration.lines[].description',
  ],
  severity: 'warning',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', description: 'LADIES SILK SCARF' }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS BRAND APG' }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', description: 'MEN TROUSERS OF COTTON, BRAND APG' }] } },
      },
    ],
  },
});
