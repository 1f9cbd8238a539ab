import { defineRule } from '../rule';

export default defineRule({
  id: 'continuation-sheet-incomplete',
  family: 'sheet',
  forms: ['D', 'E', 'AK', 'VK', 'EAV', 'RCEP', 'CPTPP', 'VJ', 'VI', 'B'],
  needs: ['pages.number', 'pages.of'],
  severity: { default: 'error', warning: ['VJ', 'CPTPP', 'EAV'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'continuation',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', pages: { number: '', of: '2' } }],
    pass: [{ form: 'D', pages: { number: '2', of: '2' } }],
  },
});
