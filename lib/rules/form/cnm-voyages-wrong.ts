import { toDayMonthYear } from '../../declaration/dates';
import { plain } from '../../declaration/text';
import { basis } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { defineRule, fail } from '../rule';
import { series } from '../shared/papers';

const NEEDED: readonly (readonly [
  'arrivalDate' | 'arrivalVessel' | 'departureDate' | 'vessel' | 'billOfLadingNo' | 'billOfLadingDate',
  Bilingual,
])[] = [
  ['arrivalDate', { vi: 'ngày đến Việt Nam', en: 'date of arrival' }],
  ['arrivalVessel', { vi: 'tàu và chuyến đến', en: 'ship and voyage of arrival' }],
  ['departureDate', { vi: 'ngày rời Việt Nam', en: 'date of departure' }],
  ['vessel', { vi: 'tàu và chuyến đi', en: 'ship and voyage of departure' }],
  ['billOfLadingNo', { vi: 'số vận tải đơn', en: 'bill of lading number' }],
  ['billOfLadingDate', { vi: 'ngày vận tải đơn', en: 'bill of lading date' }],
];

export default defineRule({
  id: 'cnm-voyages-wrong',
  family: 'form',
  forms: ['CNM'],
  needs: ['transport.arrivalDate', 'transport.departureDate'],
  severity: 'error',
  mark: 'C',
  basis: basis('05/2018/TT-BCT', 'art. 10(5)-(6)'),
  title: {
    vi: 'CNM ghi đủ hai chặng: đến Việt Nam trước, rời Việt Nam sau.',
    en: 'A CNM shows both voyages, arrival before departure.',
  },
  text: {
    main: {
      vi: {
        message: 'Thiếu {found}.',
        fix: 'Ghi ngày, tên tàu và số chuyến của cả hai chặng, và vận tải đơn.',
      },
      en: {
        message: 'Missing: {found}.',
        fix: 'Give date, ship and voyage number of both voyages, and the bill of lading.',
      },
    },
    order: {
      vi: {
        message: 'Hàng rời Việt Nam ngày {found}, trước ngày đến {expected}.',
        fix: 'Kiểm tra lại hai ngày; ô 5 là ngày đến, ô 6 là ngày đi.',
      },
      en: {
        message: 'The goods leave Viet Nam on {found}, before they arrive on {expected}.',
        fix: 'Check both dates: arrival in box 5, departure in box 6.',
      },
    },
    voyage: {
      vi: { message: 'Ô {box}: “{found}” chưa có số chuyến.', fix: 'Ghi tên tàu và số chuyến, ví dụ EVER GOLDEN 123E.' },
      en: {
        message: 'Box {box}: “{found}” has no voyage number.',
        fix: 'Give ship and voyage number, for example EVER GOLDEN 123E.',
      },
    },
    same: {
      vi: { message: 'Chặng đến và chặng đi cùng ghi “{found}”.', fix: 'Kiểm tra lại tàu và số chuyến của từng chặng.' },
      en: { message: 'Both voyages say “{found}”.', fix: 'Check ship and voyage number of each voyage.' },
    },
  },
  *check(c) {
    const transport = c.d.transport!;
    const blank = NEEDED.filter(([key]) => transport[key]?.trim() === '');
    if (blank.length > 0) {
      yield fail(
        blank.map(([key]) => `transport.${key}`),
        { data: { found: series(blank.map(([, name]) => name)) } },
      );
    }
    const { arrivalDate, departureDate, arrivalVessel, vessel } = transport;
    if (arrivalDate && departureDate && departureDate < arrivalDate) {
      yield fail(['transport.departureDate', 'transport.arrivalDate'], {
        text: 'order',
        data: { found: toDayMonthYear(departureDate), expected: toDayMonthYear(arrivalDate) },
      });
    }
    for (const key of ['arrivalVessel', 'vessel'] as const) {
      const found = transport[key]?.trim();
      if (found && !/\d/.test(found)) yield fail(`transport.${key}`, { text: 'voyage', data: { found } });
    }
    if (arrivalVessel?.trim() && vessel && plain(arrivalVessel) === plain(vessel)) {
      yield fail(['transport.vessel', 'transport.arrivalVessel'], {
        severity: 'warning',
        text: 'same',
        data: { found: vessel.trim() },
      });
    }
  },
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
      {
        form: 'CNM',
        transport: { arrivalDate: '2026-11-02', departureDate: '2026-11-18', vessel: 'EVER GOLDEN' },
      },
      {
        form: 'CNM',
        transport: { arrivalDate: '2026-11-02', departureDate: '2026-11-18', billOfLadingNo: '' },
      },
      {
        form: 'CNM',
        transport: {
          arrivalDate: '2026-11-02',
          arrivalVessel: 'WAN HAI 305 S021',
          departureDate: '2026-11-18',
          vessel: 'WAN HAI 305 S021',
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
