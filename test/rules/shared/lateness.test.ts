import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/declaration/declaration';
import type { ResolvedProfile, WindowFacts } from '../../../lib/forms/profile';
import { lateness, shipment } from '../../../lib/rules/shared/lateness';

const usual: WindowFacts = {
  freeDays: 3,
  unit: 'day',
  late: 'tick',
  words: 'ISSUED RETROACTIVELY',
  wordsBox: null,
  capYears: 1,
};
const working: WindowFacts = { ...usual, unit: 'working-day' };

function judged(shipped: string, issued: string, window: Partial<WindowFacts> = {}) {
  const d: Declaration = { issueDate: issued, transport: { departureDate: shipped } };
  const profile = { facts: { window: { value: { ...usual, ...window } } } } as unknown as ResolvedProfile;
  return lateness({ d, profile })!;
}
const state = (shipped: string, issued: string, window: Partial<WindowFacts> = {}) => judged(shipped, issued, window).state;

describe('the shipment date', () => {
  it('is the day on board, else the departure, else unknown', () => {
    expect(shipment({ d: { transport: { departureDate: '2026-11-18' } } })).toEqual({
      date: '2026-11-18',
      path: 'transport.departureDate',
      conflict: false,
    });
    const bill = { billOfLading: { shippedOnBoard: '2026-11-19' } };
    expect(shipment({ d: { documents: bill } })?.path).toBe('documents.billOfLading.shippedOnBoard');
    expect(shipment({ d: {} })).toBeNull();
    expect(shipment({ d: { transport: { departureDate: '' } } })).toBeNull();
  });

  it('is the later day where bill and transport box differ, and says that they do', () => {
    const both = (departureDate: string, shippedOnBoard: string) =>
      shipment({ d: { transport: { departureDate }, documents: { billOfLading: { shippedOnBoard } } } });
    expect(both('2026-11-18', '2026-11-19')).toMatchObject({ date: '2026-11-19', conflict: true });
    expect(both('2026-11-20', '2026-11-19')).toMatchObject({ date: '2026-11-20', conflict: true });
    expect(both('2026-11-19', '2026-11-19')).toMatchObject({ date: '2026-11-19', conflict: false });
  });
});

describe('days', () => {
  it('counts the shipment day as day 0: day 3 is free, day 4 late', () => {
    expect(state('2026-12-01', '2026-11-30')).toBe('before');
    expect(state('2026-12-01', '2026-12-01')).toBe('before');
    expect(state('2026-12-01', '2026-12-04')).toBe('inside');
    expect(state('2026-12-01', '2026-12-05')).toBe('late');
  });

  it('runs over the end of the year and over 29 February', () => {
    expect(state('2026-12-30', '2027-01-02')).toBe('inside');
    expect(state('2026-12-30', '2027-01-03')).toBe('late');
    expect(state('2028-02-27', '2028-03-01')).toBe('inside');
    expect(state('2028-02-27', '2028-03-02')).toBe('late');
    expect(state('2027-02-27', '2027-03-02')).toBe('inside');
    expect(state('2027-02-27', '2027-03-03')).toBe('late');
  });

  it('knows forms without a day of grace', () => {
    expect(state('2026-11-18', '2026-11-18', { freeDays: 0 })).toBe('before');
    expect(state('2026-11-18', '2026-11-19', { freeDays: 0 })).toBe('late');
  });

  it('only warns within the days that practice still allows on Form D', () => {
    const d = { freeDays: 0, warningDays: 3 };
    expect(judged('2026-11-18', '2026-11-21', d)).toMatchObject({ state: 'late', severity: 'warning' });
    expect(judged('2026-11-18', '2026-11-22', d)).toMatchObject({ state: 'late', severity: undefined });
    expect(judged('2022-07-01', '2022-07-14', { lateIsWarning: true })).toMatchObject({ state: 'late', severity: 'warning' });
  });

  it('judges nothing where the form states no window', () => {
    expect(state('2026-11-18', '2027-05-18', { freeDays: null })).toBe('no-window');
    expect(state('2026-11-18', '2026-11-17', { freeDays: null })).toBe('before');
  });
});

describe('working days', () => {
  it('leaves Saturday and Sunday out', () => {
    // Thursday 12 November 2026; Tuesday 17 is the third working day.
    expect(state('2026-11-12', '2026-11-17', working)).toBe('inside');
    expect(state('2026-11-12', '2026-11-18', working)).toBe('late');
    // Shipped on a Saturday: Monday is the first.
    expect(state('2026-11-14', '2026-11-18', working)).toBe('inside');
    expect(state('2026-11-14', '2026-11-19', working)).toBe('late');
  });

  it('counts the shipment day itself on VK', () => {
    const vk = { ...working, shipmentDayCounts: true };
    // Monday 16 November 2026.
    expect(state('2026-11-16', '2026-11-18', vk)).toBe('inside');
    expect(state('2026-11-16', '2026-11-19', vk)).toBe('late');
    // A Saturday is no working day and takes none of the three.
    expect(state('2026-11-14', '2026-11-18', vk)).toBe('inside');
    expect(state('2026-11-14', '2026-11-19', vk)).toBe('late');
  });

  it('does not call late what a public holiday may explain', () => {
    expect(state('2026-12-30', '2027-01-05', working)).toBe('unknown'); // New Year
    expect(state('2026-02-10', '2026-02-24', working)).toBe('unknown'); // Lunar New Year
    expect(state('2026-04-24', '2026-05-04', working)).toBe('unknown'); // Hung Kings, 30 April, 1 May
    expect(state('2026-08-31', '2026-09-07', working)).toBe('unknown'); // National Day
    expect(state('2026-09-04', '2026-09-10', working)).toBe('late');
    expect(state('2026-08-31', '2026-09-03', working)).toBe('inside');
  });

  it('leaves a long span open as well when a season lies in it, and calls it late when none does', () => {
    expect(state('2026-06-01', '2026-10-01', working)).toBe('unknown');
    expect(state('2026-06-01', '2026-08-28', working)).toBe('late');
  });

  it('hints where the text also says plain days (AI)', () => {
    const ai = { ...working, hintOverDays: 3 };
    expect(state('2026-11-12', '2026-11-13', ai)).toBe('inside');
    expect(judged('2026-11-12', '2026-11-17', ai)).toMatchObject({ state: 'hint', severity: 'info' });
    expect(state('2026-11-12', '2026-11-18', ai)).toBe('late');
  });
});

describe('the limit of one year', () => {
  const cap = (shipped: string, issued: string, capYears: 1 | null = 1) => judged(shipped, issued, { capYears }).cap;

  it('ends on the day before the anniversary; on the anniversary itself the counting decides', () => {
    expect(cap('2025-11-20', '2026-11-19')).toBe('inside');
    expect(cap('2025-11-20', '2026-11-20')).toBe('anniversary');
    expect(cap('2025-11-20', '2026-11-21')).toBe('over');
    expect(cap('2025-01-01', '2025-12-31')).toBe('inside');
    expect(cap('2025-01-01', '2026-01-01')).toBe('anniversary');
  });

  it('ends on 28 February for a shipment of 29 February', () => {
    expect(cap('2024-02-29', '2025-02-28')).toBe('inside');
    expect(cap('2024-02-29', '2025-03-01')).toBe('anniversary');
    expect(cap('2024-02-29', '2025-03-02')).toBe('over');
  });

  it('is not there where the form states none', () => {
    expect(cap('2020-01-01', '2026-01-01', null)).toBe('none');
  });
});

it('says nothing without both dates', () => {
  const profile = { facts: { window: { value: usual } } } as unknown as ResolvedProfile;
  expect(lateness({ d: { issueDate: '2026-11-20' }, profile })).toBeNull();
  expect(lateness({ d: { issueDate: '', transport: { departureDate: '2026-11-18' } }, profile })).toBeNull();
  expect(lateness({ d: { transport: { departureDate: '2026-11-18' } }, profile })).toBeNull();
});
