import { defineRule } from '../rule';

export default defineRule({
  id: 'hs-code-missing',
  family: 'goods',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'B'],
  needs: ['lines[].hsImport|lines[].hsExport'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'] },
  basis: 'hs',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', hsImport: '' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', hsImport: '62034290' }] }],
  },
});
