import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'replacement-words-missing',
  family: 'tick',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI'),
  needs: ['replaces.referenceNo', 'replaces.issueDate', 'remarks|boxes'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'replacement',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'EAV', replaces: { referenceNo: 'VN-RU 26/02/00006', issueDate: '2026-09-01' }, boxes: { '5': '' } }],
    pass: [
      {
        form: 'EAV',
        replaces: { referenceNo: 'VN-RU 26/02/00006', issueDate: '2026-09-01' },
        boxes: { '5': 'ISSUED IN SUBSTITUTION FOR THE CERTIFICATE OF ORIGIN NUMBER VN-RU 26/02/00006 DATE 01/09/2026' },
      },
    ],
  },
});
