import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cnm-voyages-wrong',
  family: 'form',
  forms: ['CNM'],
  needs: ['transport.arrivalDate', 'transport.departureDate'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'CNM',
        transport: {
          arrivalDate: '2026-11-18',
          arrivalVessel: 'WAN HAI 305 S021',
          departureDate: '2026-11-02',
          vessel: 'EVER GOLDEN 123E',
        },
      },
    ],
    pass: [
      {
        form: 'CNM',
        transport: {
          arrivalDate: '2026-11-02',
          arrivalVessel: 'WAN HAI 305 S021',
          departureDate: '2026-11-18',
          vessel: 'EVER GOLDEN 123E',
          billOfLadingNo: 'EGLV123456',
          billOfLadingDate: '2026-11-18',
        },
      },
    ],
  },
});
