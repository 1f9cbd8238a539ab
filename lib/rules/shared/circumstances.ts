import { plain } from '../../declaration/text';
import type { Mark } from '../../forms/profile';
import type { Case, Severity } from '../rule';
import { allTexts } from './box-text';
import { lateness } from './lateness';
import { thirdIssuers } from './third-party';

/** Facts of a case that several rules depend on, from ticks, words and dates. */

const RETROACTIVE = /ISSUED (?:RETROACTIVELY|RETROSPECTIVELY)/;
const THIRD_PARTY = /\b(?:(?:THIRD|NON)[ -]?(?:PARTY|COUNTRY) INVOIC|THIRD PARTY OPERATOR|TCI\b)/;

/** The certificate says or shows by its dates that it was issued after the free days: a tick, the fixed words, or the issue date. */
export function retroactive(c: Case): boolean {
  if (c.d.ticks?.['issued-retroactively'] === true) return true;
  if (allTexts(c).some((t) => RETROACTIVE.test(plain(t.text)))) return true;
  return lateness(c)?.state === 'late';
}

/** Somebody outside the two countries invoices: ticked, written, or seen from the invoices' issuers. */
export function thirdPartyStated(c: Case): boolean {
  if (c.d.ticks?.['third-party-invoicing'] === true) return true;
  if (thirdIssuers(c)?.length) return true;
  return allTexts(c).some((t) => THIRD_PARTY.test(plain(t.text)));
}

/**
 * Severity that a finding about a time limit may have at most: `warning` on the very anniversary, where the counting decides, and what the
 * sureness of the form's own limit allows (the times of an older text may be unsure). Undefined = the rule's own.
 */
export function atMost(mark: Mark, exactly: boolean): Severity | undefined {
  if (mark === 'U') return 'info';
  return exactly || mark === 'C2' ? 'warning' : undefined;
}
