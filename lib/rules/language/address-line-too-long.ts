import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'address-line-too-long',
  family: 'language',
  forms: ALL_FORMS,
  needs: ['exporter.addressLines'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        exporter: {
          addressLines: ['LOT B12-B14, ROAD NUMBER 5, TAN TAO INDUSTRIAL PARK, TAN TAO A WARD, BINH TAN DISTRICT', ''],
        },
      },
    ],
    pass: [
      {
        form: 'D',
        exporter: { addressLines: ['LOT B12-B14, ROAD NUMBER 5, TAN TAO INDUSTRIAL PARK', 'TAN TAO A WARD, HO CHI MINH CITY'] },
      },
    ],
  },
});
