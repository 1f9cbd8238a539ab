import type { Line } from '../../declaration/declaration';
import { claimsValue, parseCriterion } from '../../forms/criterion';
import type { Case } from '../rule';

/**
 * Whether the form asks for the FOB value of a line: `yes`; `hint` where the text leaves it open; `no`; `open` where it cannot be said at
 * all (product rule whose kind is hidden); `unread` when criterion or route was not read.
 */
export type FobNeed = 'yes' | 'hint' | 'no' | 'open' | 'unread';

export function fobNeed(c: Case, line: Line): FobNeed {
  const facts = c.profile.facts.fob.value;
  if (facts.when === 'always') return 'yes';
  if (facts.when !== 'value') return facts.when === 'none' ? 'no' : 'open';
  if (line.criterion === undefined) return 'unread';
  if (line.criterion.trim() === '') return 'open';
  const criterion = parseCriterion(line.criterion);
  if (!claimsValue(criterion)) return criterion.tokens.some((t) => t.meaning === 'PSR') ? 'open' : 'no';
  const route = [c.d.importingCountry, c.d.exportingCountry];
  if (facts.exceptImporting) {
    if (!c.d.importingCountry) return c.d.importingCountry === undefined ? 'unread' : 'open';
    if (facts.exceptImporting.includes(c.d.importingCountry)) return 'no';
    // The text speaks of the way between the other parties; the way back from the excepted one is not named.
    if (facts.exceptImporting.includes(c.d.exportingCountry ?? '')) return 'open';
  }
  if (facts.countries && !route.some((country) => country && facts.countries!.includes(country))) {
    if (route.includes(undefined)) return 'unread';
    return route.includes('') ? 'open' : 'no';
  }
  const combined = criterion.tokens.length > 1 || criterion.tokens.some((t) => t.meaning === 'PC');
  return facts.combinationHint && combined ? 'hint' : 'yes';
}
