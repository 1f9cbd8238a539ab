import { defineRule } from '../rule';

export default defineRule({
  id: 'hs-code-too-short',
  family: 'goods',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'B', 'CNM'],
  needs: ['lines[].hsImport|lines[].hsExport'],
  severity: { default: 'error', warning: ['AK', 'AI', 'AANZ@2025-08-22', 'CPTPP', 'B', 'CNM'] },
  mark: { default: 'C', C2: ['AK', 'AI', 'AANZ@2025-08-22', 'CPTPP', 'B', 'CNM'] },
  basis: 'hs',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'VK', lines: [{ itemNo: '1', hsImport: '6203' }] }],
    pass: [{ form: 'VK', lines: [{ itemNo: '1', hsImport: '6203.42' }] }],
  },
});
