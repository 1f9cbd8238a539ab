import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'issued-before-departure',
  family: 'date',
  forms: ['AI'],
  needs: ['issueDate', 'transport.departureDate|documents.billOfLading.shippedOnBoard'],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'AI', importingCountry: 'ID', issueDate: '2026-11-15', transport: { departureDate: '2026-11-18' } }],
    pass: [{ form: 'AI', importingCountry: 'ID', issueDate: '2026-11-18', transport: { departureDate: '2026-11-18' } }],
  },
});
