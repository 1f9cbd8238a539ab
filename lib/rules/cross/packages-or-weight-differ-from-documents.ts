import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'packages-or-weight-differ-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'totals.packages|totals.grossWeight.value|lines[].packages.count|lines[].grossWeight.value',
    'documents.billOfLading.packages|documents.billOfLading.grossWeight|documents.packingList.packages|documents.packingList.grossWeight|documents.packingList.netWeight|documents.exportDeclaration.packages|documents.exportDeclaration.grossWeight',
  ],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', totals: { packages: '100' }, documents: { billOfLading: { packages: '110' } } }],
    pass: [{ form: 'D', totals: { packages: '100' }, documents: { billOfLading: { packages: '100' } } }],
  },
});
