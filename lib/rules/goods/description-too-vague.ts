import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'description-too-vague',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].description'],
  severity: 'warning',
  mark: 'C',
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', description: 'PARTS' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', description: 'PLASTIC FAN BLADES FOR TABLE FANS' }] }],
  },
});
