import { defineRule } from '../rule';

export default defineRule({
  id: 'declaration-countries-wrong',
  family: 'party',
  forms: ['D', 'E', 'AK', 'AJ', 'VK', 'AI', 'CPTPP', 'AHK'],
  needs: ['boxes', 'importingCountry'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'declaration',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'VK', importingCountry: 'KR', boxes: { '11': 'Vietnam\nSeoul' } }],
    pass: [{ form: 'VK', importingCountry: 'KR', boxes: { '11': 'VIET NAM\nKOREA' } }],
  },
});
