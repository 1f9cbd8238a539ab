import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'true-copy-words-missing',
  family: 'tick',
  forms: allExcept('VC', 'CPTPP'),
  needs: ['certifiedTrueCopy', 'remarks|boxes'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  basis: 'copy',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'EUR.1-UK', certifiedTrueCopy: true, boxes: { '7': '' } }],
    pass: [{ form: 'EUR.1-UK', certifiedTrueCopy: true, boxes: { '7': 'DUPLICATE' } }],
  },
});
