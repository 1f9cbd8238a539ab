import { defineRule } from '../rule';

export default defineRule({
  id: 'words-in-wrong-box',
  family: 'tick',
  forms: ['VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'RCEP', 'D', 'E', 'AK', 'AJ', 'VK', 'AI', 'AANZ', 'AHK'],
  needs: ['boxes|remarks|lines[].description'],
  severity: { default: 'error', warning: ['EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: 'ticks',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'VJ', boxes: { '3': 'ISSUED RETROACTIVELY', '8': '' } }],
    pass: [{ form: 'VJ', boxes: { '3': 'BY SEA', '8': 'ISSUED RETROACTIVELY' } }],
  },
});
