import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'invoice-lines-merged',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: ['lines', 'documents.commercialInvoice.lines'],
  severity: 'warning',
  mark: 'C',
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        lines: [{ itemNo: '1', description: 'FIFTY (50) PKGS OF ESCALATOR' }],
        documents: { commercialInvoice: { lines: [{ description: 'ESCALATOR STEP' }, { description: 'ESCALATOR HANDRAIL' }] } },
      },
    ],
    pass: [
      {
        form: 'E',
        lines: [
          { itemNo: '1', description: 'ESCALATOR STEP' },
          { itemNo: '2', description: 'ESCALATOR HANDRAIL' },
        ],
        documents: { commercialInvoice: { lines: [{ description: 'ESCALATOR STEP' }, { description: 'ESCALATOR HANDRAIL' }] } },
      },
    ],
  },
});
