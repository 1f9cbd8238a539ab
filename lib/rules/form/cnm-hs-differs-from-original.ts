import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cnm-hs-differs-from-original',
  family: 'form',
  forms: ['CNM'],
  needs: [
    'lines[].hsExport|lines[].hsImport',
    'documents.issuedCertificate.lines[].hsExport|documents.issuedCertificate.lines[].hsImport',
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
        form: 'CNM',
        lines: [{ itemNo: '1', hsExport: '040590' }],
        documents: { issuedCertificate: { lines: [{ hsExport: '040510' }] } },
      },
    ],
    pass: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', hsExport: '040510' }],
        documents: { issuedCertificate: { lines: [{ hsExport: '0405.10' }] } },
      },
    ],
  },
});
