import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'departure-date-differs-from-bill',
  family: 'cross',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: [
    'transport.departureDate',
    'documents.billOfLading.shippedOnBoard|documents.billOfLading.date|transport.billOfLadingDate',
  ],
  severity: 'warning',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      { form: 'D', transport: { departureDate: '2026-11-18' }, documents: { billOfLading: { shippedOnBoard: '2026-11-12' } } },
    ],
    pass: [
      { form: 'D', transport: { departureDate: '2026-11-18' }, documents: { billOfLading: { shippedOnBoard: '2026-11-18' } } },
    ],
  },
});
