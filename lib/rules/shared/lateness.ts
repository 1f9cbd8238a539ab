import {
  addDays,
  addWeekdays,
  anniversary,
  daysBetween,
  touchesHolidaySeason,
  weekday,
  type IsoDate,
} from '../../declaration/dates';
import type { WindowFacts } from '../../forms/profile';
import type { Case, Severity } from '../rule';

/** Day of shipment and where it was read. */
export interface Shipment {
  readonly date: IsoDate;
  readonly path: string;
  /** Bill of lading and transport box name different days; the later one is `date`. */
  readonly conflict: boolean;
}

const ON_BOARD = 'documents.billOfLading.shippedOnBoard';
const DEPARTURE = 'transport.departureDate';

/** The shipment day: shipped on board by the bill, else the departure of the transport box; the later one where both differ. Null when neither is known. */
export function shipment(c: Pick<Case, 'd'>): Shipment | null {
  const onBoard = c.d.documents?.billOfLading?.shippedOnBoard || null;
  const departure = c.d.transport?.departureDate || null;
  if (onBoard === null && departure === null) return null;
  if (onBoard === null) return { date: departure!, path: DEPARTURE, conflict: false };
  if (departure === null || departure <= onBoard) {
    return { date: onBoard, path: ON_BOARD, conflict: departure !== null && departure !== onBoard };
  }
  return { date: departure, path: DEPARTURE, conflict: true };
}

export interface Lateness {
  readonly shipment: Shipment;
  readonly issue: IsoDate;
  /** Calendar days from shipment to issue; 0 = same day, negative = issued before. */
  readonly days: number;
  /**
   * `before` = not later than the shipment day; `inside` = later, within the free days; `hint` = within the free working days but over the
   * calendar days some read in the text (AI); `late` = after the window; `unknown` = late only if no public holiday lies between;
   * `no-window` = the form states none.
   */
  readonly state: 'before' | 'inside' | 'hint' | 'late' | 'unknown' | 'no-window';
  /** Milder severity for `hint` and `late`; undefined = the rule's own. */
  readonly severity: Severity | undefined;
  /** Last day without tick or words; null without a window. */
  readonly lastFreeDay: IsoDate | null;
  /** `none` = the form states no limit; `anniversary` = exactly one year after, where the counting decides (at most a warning). */
  readonly cap: 'none' | 'inside' | 'anniversary' | 'over';
  /** First day outside the limit. */
  readonly capDay: IsoDate | null;
}

function lastFreeDay(from: IsoDate, window: WindowFacts, free: number): IsoDate {
  if (window.unit === 'day') return addDays(from, free);
  // Where the shipment day is itself day 1, it takes one of the working days unless it falls on a weekend.
  const counted = window.shipmentDayCounts === true && weekday(from) <= 5 ? free - 1 : free;
  return addWeekdays(from, counted);
}

function judge(from: IsoDate, issue: IsoDate, window: WindowFacts): Pick<Lateness, 'state' | 'severity' | 'lastFreeDay'> {
  const days = daysBetween(from, issue);
  const free = window.freeDays;
  const last = free === null ? null : lastFreeDay(from, window, free);
  if (days <= 0) return { state: 'before', severity: undefined, lastFreeDay: last };
  if (last === null) return { state: 'no-window', severity: undefined, lastFreeDay: null };
  if (issue <= last) {
    const hint = window.hintOverDays !== undefined && days > window.hintOverDays;
    return { state: hint ? 'hint' : 'inside', severity: hint ? 'info' : undefined, lastFreeDay: last };
  }
  // No holiday calendar is held: lateness in working days is certain only when no holiday season touches the span.
  if (window.unit === 'working-day' && touchesHolidaySeason(from, issue)) {
    return { state: 'unknown', severity: undefined, lastFreeDay: last };
  }
  const mild = window.lateIsWarning === true || daysBetween(last, issue) <= (window.warningDays ?? 0);
  return { state: 'late', severity: mild ? 'warning' : undefined, lastFreeDay: last };
}

/**
 * How late the certificate was issued by the window of its form (`profile.facts.window`). The shipment day is day 0, so that with three free
 * days day 3 is inside and day 4 late (day 1 where the form counts it); working days are Monday to Friday. Null when issue or shipment is not known.
 */
export function lateness(c: Pick<Case, 'd' | 'profile'>): Lateness | null {
  const ship = shipment(c);
  const issue = c.d.issueDate;
  if (!ship || !issue) return null;
  const window = c.profile.facts.window.value;
  const capDay = window.capYears === null ? null : anniversary(ship.date, window.capYears);
  const cap = capDay === null ? 'none' : issue < capDay ? 'inside' : issue === capDay ? 'anniversary' : 'over';
  return { shipment: ship, issue, days: daysBetween(ship.date, issue), cap, capDay, ...judge(ship.date, issue, window) };
}
