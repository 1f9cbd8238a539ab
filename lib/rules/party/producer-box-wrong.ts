import { defineRule } from '../rule';

export default defineRule({
  id: 'producer-box-wrong',
  family: 'party',
  forms: ['RCEP', 'CPTPP'],
  needs: ['producer.name'],
  severity: 'warning',
  mark: 'C',
  basis: 'producer',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'RCEP', producer: { name: 'AN PHU GARMENT CO., LTD; SAO MAI WEAVING JSC' } }],
    pass: [{ form: 'RCEP', producer: { name: 'SEE BOX 8' } }],
  },
});
