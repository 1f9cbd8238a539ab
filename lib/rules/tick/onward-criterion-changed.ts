import { defineRule } from '../rule';

export default defineRule({
  id: 'onward-criterion-changed',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['ticks.back-to-back|ticks.movement-certificate', 'lines[].criterion', 'documents.issuedCertificate.lines[].criterion'],
  severity: 'warning',
  mark: 'C2',
  basis: 'backToBack',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ itemNo: '1', criterion: 'CTH' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'RVC 50.7%' }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ itemNo: '1', criterion: '50%' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'RVC 50.7%' }] } },
      },
    ],
  },
});
