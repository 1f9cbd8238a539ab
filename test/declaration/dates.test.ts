import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeekdays,
  anniversary,
  daysBetween,
  fromDayMonthYear,
  isRealDate,
  toDayMonthYear,
  touchesHolidaySeason,
  weekday,
} from '../../lib/declaration/dates';

describe('dates', () => {
  it('takes only days that exist', () => {
    expect(isRealDate('2024-02-29')).toBe(true);
    for (const wrong of [
      '2026-02-29',
      '2026-02-31',
      '31/02/2026',
      '2026-2-3',
      '',
      '2026-13-01',
      '2026-00-10',
      '0000-01-01',
      '0026-11-20',
      '3000-01-01',
    ])
      expect(isRealDate(wrong)).toBe(false);
  });

  it('reads dd/MM/yyyy strictly, never swapping day and month', () => {
    expect(fromDayMonthYear('18/11/2026')).toBe('2026-11-18');
    expect(fromDayMonthYear('1/2/2026')).toBe('2026-02-01');
    for (const wrong of ['11/18/2026', '31/02/2026', '18/11/26', '2026-11-18', '']) expect(fromDayMonthYear(wrong)).toBeNull();
    expect(toDayMonthYear('2026-11-18')).toBe('18/11/2026');
  });

  it('counts days across month, year and leap day', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-11-20', '2026-11-18')).toBe(-2);
  });

  it('ends one year on the day before the anniversary', () => {
    expect(anniversary('2020-09-19')).toBe('2021-09-19');
    expect(anniversary('2024-02-29')).toBe('2025-03-01');
    expect(anniversary('2023-02-28')).toBe('2024-02-28');
  });

  it('counts working days over a weekend', () => {
    expect(weekday('2026-11-12')).toBe(4);
    expect(addWeekdays('2026-11-12', 3)).toBe('2026-11-17');
    expect(addWeekdays('2026-11-14', 1)).toBe('2026-11-16');
  });

  it('knows the seasons of Vietnamese holidays', () => {
    expect(touchesHolidaySeason('2026-02-10', '2026-02-12')).toBe(true);
    expect(touchesHolidaySeason('2026-12-29', '2026-12-31')).toBe(true);
    expect(touchesHolidaySeason('2026-09-01', '2026-09-01')).toBe(true);
    expect(touchesHolidaySeason('2026-11-12', '2026-11-20')).toBe(false);
    expect(touchesHolidaySeason('2024-02-29', '2024-02-29')).toBe(true);
  });
});
