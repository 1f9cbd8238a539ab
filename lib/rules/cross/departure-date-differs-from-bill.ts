import { daysBetween, toDayMonthYear } from '../../declaration/dates';
import { allExcept, defineRule, fail } from '../rule';
import { retroactive } from '../shared/circumstances';
import { agreementWithPapers } from '../shared/papers';

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
  basis: (profile) =>
    profile.facts.window.value.shipmentDateObligatory
      ? (profile.basis.window ?? agreementWithPapers(profile))
      : agreementWithPapers(profile),
  general: true,
  title: {
    vi: 'Ngày khởi hành khớp ngày hàng lên tàu trên vận tải đơn.',
    en: 'The departure date agrees with the on-board date of the bill of lading.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: khởi hành ngày {found}, còn vận tải đơn ghi {expected}.',
        fix: 'Dùng ngày hàng lên tàu; ngày này quyết định C/O có phải cấp sau hay không.',
      },
      en: {
        message: 'Box {box}: departure {found}, but the bill of lading says {expected}.',
        fix: 'Use the on-board date; it decides whether the certificate is retroactive.',
      },
    },
  },
  *check(c) {
    const departure = c.d.transport?.departureDate;
    const bill = c.d.documents?.billOfLading;
    const sources = [
      ['documents.billOfLading.shippedOnBoard', bill?.shippedOnBoard],
      ['documents.billOfLading.date', bill?.date],
      ['transport.billOfLadingDate', c.d.transport?.billOfLadingDate],
    ] as const;
    const source = sources.find(([, date]) => date);
    if (!departure || !source) return;
    const [path, date] = source;
    const apart = Math.abs(daysBetween(departure, date!));
    // One day is the night between loading and sailing; where the form must show the bill's own date, none is free.
    const strict = apart === 1 && c.profile.facts.window.value.shipmentDateObligatory === true && retroactive(c);
    if (apart < 1 || (apart === 1 && !strict)) return;
    yield fail(['transport.departureDate', path], {
      data: { found: toDayMonthYear(departure), expected: toDayMonthYear(date!) },
    });
  },
  examples: {
    fail: [
      { form: 'D', transport: { departureDate: '2026-11-18' }, documents: { billOfLading: { shippedOnBoard: '2026-11-12' } } },
      {
        form: 'VJ',
        issueDate: '2026-11-25',
        transport: { departureDate: '2026-11-18' },
        documents: { billOfLading: { shippedOnBoard: '2026-11-17' } },
        remarks: 'ISSUED RETROACTIVELY',
      },
    ],
    pass: [
      { form: 'D', transport: { departureDate: '2026-11-18' }, documents: { billOfLading: { shippedOnBoard: '2026-11-18' } } },
      { form: 'D', transport: { departureDate: '2026-11-18', billOfLadingDate: '2026-11-17' } },
    ],
  },
});
