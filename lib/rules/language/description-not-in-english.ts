import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'description-not-in-english',
  family: 'language',
  forms: ALL_FORMS,
  needs: ['lines[].description|lines[].marks|remarks'],
  severity: { default: 'error', warning: ['EUR.1', 'EUR.1-UK', 'A'] },
  mark: { default: 'C', C2: ['A'] },
  basis: 'language',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', description: 'Quần dài nam bằng bông' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }] }],
  },
});
