import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'hs-codes-disagree',
  family: 'cross',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'CNM'),
  needs: ['lines[].hsExport', 'lines[].hsImport|documents.exportDeclaration.lines[].hsExport'],
  severity: 'warning',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', hsExport: '62034200', hsImport: '62046200' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', hsExport: '62034200', hsImport: '62034290' }] }],
  },
});
