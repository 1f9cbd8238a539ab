/**
 * Calendar dates as ISO text `YYYY-MM-DD`. No clock is read here: "today" is always an argument. All arithmetic is in whole days
 * (UTC), so no time zone can move a date.
 */
export type IsoDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

function toUtc(date: IsoDate): number {
  const m = ISO.exec(date);
  if (!m) return NaN;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time : NaN;
}

function fromUtc(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** Years that a certificate, its papers or a day of checking can have; outside them a date is a slip of the pen. */
const YEARS = ['1900', '2999'] as const;

/** True for a day that exists: `2024-02-29`, not `2026-02-31`, not `31/02/2026`, not in the year 0000 or 0026. */
export function isRealDate(text: string): boolean {
  const year = text.slice(0, 4);
  return !Number.isNaN(toUtc(text)) && year >= YEARS[0] && year <= YEARS[1];
}

/** dd/MM/yyyy as the portal and the customs prints write it, to ISO. Anything else (two-digit year, month 13) gives null: never guessed. */
export function fromDayMonthYear(text: string): IsoDate | null {
  const m = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!m) return null;
  const iso = `${m[3]}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

/** ISO date as a Vietnamese or English reader of a C/O writes it: dd/MM/yyyy. */
export function toDayMonthYear(date: IsoDate): string {
  const m = ISO.exec(date);
  return m ? `${m[3]}/${m[2]}/${m[1]}` : date;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(date) + days * DAY);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((toUtc(b) - toUtc(a)) / DAY);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay() || 7;
}

/**
 * The anniversary `years` later: the first day that is outside a period of one year (19 Sep 2020 to 18 Sep 2021 is one year, so
 * the anniversary is 19 Sep 2021). The year after 29 February ends on 28 February, so its anniversary is 1 March.
 */
export function anniversary(date: IsoDate, years = 1): IsoDate {
  const m = ISO.exec(date)!;
  const same = `${String(Number(m[1]) + years).padStart(4, '0')}-${m[2]}-${m[3]}`;
  return Number.isNaN(toUtc(same)) ? `${same.slice(0, 4)}-03-01` : same;
}

/** The working day (Monday to Friday) that is `n` working days after `date`; `date` itself is day 0. Public holidays are not known here. */
export function addWeekdays(date: IsoDate, n: number): IsoDate {
  let day = date;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}

/**
 * Seasons in which Vietnamese public holidays may fall (31 Dec to 2 Jan, Lunar New Year, Hung Kings and 30 April to 3 May, National Day).
 * The product holds no holiday calendar: a limit in working days that was passed while the span touches one of these seasons cannot be judged.
 */
const HOLIDAY_SEASONS: readonly (readonly [string, string])[] = [
  ['01-01', '01-02'],
  ['01-20', '02-28'],
  ['04-01', '05-03'],
  ['08-31', '09-03'],
  ['12-31', '12-31'],
];

/** True when any day from `from` to `to` (both included) lies in a Vietnamese holiday season. */
export function touchesHolidaySeason(from: IsoDate, to: IsoDate): boolean {
  if (daysBetween(from, to) > 366) return true;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const md = day.slice(5);
    if (HOLIDAY_SEASONS.some(([a, b]) => md >= a && md <= b) || md === '02-29') return true;
  }
  return false;
}
