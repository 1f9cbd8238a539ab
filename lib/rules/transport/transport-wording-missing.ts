import { type Bilingual, boxOf } from '../../forms/profile';
import { defineRule, fail, unknown } from '../rule';
import { series } from '../shared/papers';

const BY_AIR = /\bBY[\s-]*AIR/i;
const BY_TRUCK = /\bBY[\s-]*TRUCK/i;
/** Airline of two letters, or a letter and a digit, then the number: VN310, 5X 6803. */
const FLIGHT = /\b(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])[\s-]?\d{1,4}[A-Z]?\b/i;
/** Forms that also ask for flight number and airport of discharge by air. */
const ASKS_FLIGHT = ['B'];
/** Forms that know fixed words for the road. */
const ASKS_TRUCK = ['VC'];
const AIR: Bilingual = { vi: 'đường hàng không', en: 'air' };
const ROAD: Bilingual = { vi: 'đường bộ', en: 'road' };
const FLIGHT_NUMBER: Bilingual = { vi: 'số hiệu chuyến bay', en: 'flight number' };
const AIRPORT: Bilingual = { vi: 'sân bay dỡ hàng', en: 'airport of discharge' };

export default defineRule({
  id: 'transport-wording-missing',
  family: 'transport',
  forms: ['D', 'E', 'VK', 'CPTPP', 'VC', 'B'],
  needs: ['transport.mode', 'transport.vessel|boxes'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'transport',
  title: {
    vi: 'Hàng đi đường hàng không ghi BY AIR (mẫu B thêm số chuyến bay, sân bay); đường bộ trên mẫu VC ghi BY TRUCK.',
    en: 'Goods sent by air say BY AIR (form B with flight and airport); by road on form VC, BY TRUCK.',
  },
  text: {
    main: {
      vi: { message: 'Ô {box}: hàng đi {found} nhưng thiếu {expected}.', fix: 'Ghi thêm {expected} vào ô {box}.' },
      en: { message: 'Box {box}: goods sent by {found}, but {expected} is missing.', fix: 'Add {expected} in box {box}.' },
    },
  },
  *check(c) {
    const { mode, vessel, portOfDischarge } = c.d.transport ?? {};
    const form = c.form ?? '';
    const road = mode === 'road' && ASKS_TRUCK.includes(form);
    if (mode !== 'air' && !road) return;
    const box = boxOf(c.profile, 'transport') ?? boxOf(c.profile, 'transport.vessel');
    const printed = box === null ? undefined : c.d.boxes?.[box];
    if (vessel === undefined && printed === undefined) return yield unknown('transport.vessel');
    const text = `${vessel ?? ''}\n${printed ?? ''}`;
    const missing: (string | Bilingual)[] = [];
    if (road ? !BY_TRUCK.test(text) : !BY_AIR.test(text)) missing.push(road ? 'BY TRUCK' : 'BY AIR');
    if (!road && ASKS_FLIGHT.includes(form)) {
      if (!FLIGHT.test(text.replace(BY_AIR, ' '))) missing.push(FLIGHT_NUMBER);
      if (portOfDischarge === '' && !/\bAIRPORT\b/i.test(printed ?? '')) missing.push(AIRPORT);
    }
    if (missing.length === 0) return;
    const at = vessel === undefined ? `boxes.${box}` : 'transport.vessel';
    yield fail([at, 'transport.mode'], { box, data: { found: road ? ROAD : AIR, expected: series(missing) } });
  },
  examples: {
    fail: [
      { form: 'B', transport: { mode: 'air', vessel: 'BY AIR' } },
      { form: 'D', transport: { mode: 'air', vessel: 'VN310' } },
      { form: 'VC', transport: { mode: 'road', vessel: '51C-12345' } },
      { form: 'B', transport: { mode: 'air', vessel: 'BY AIR VN310', portOfDischarge: '' } },
    ],
    pass: [
      { form: 'B', transport: { mode: 'air', vessel: 'BY AIR VN310', portOfDischarge: 'NARITA AIRPORT' } },
      { form: 'D', transport: { mode: 'air', vessel: 'VN310' }, boxes: { '3': 'By air VN310, 18/11/2026' } },
      { form: 'VC', transport: { mode: 'road', vessel: 'By truck 51C-12345' } },
      { form: 'D', transport: { mode: 'road', vessel: '51C-12345' } },
    ],
  },
});
