import { companyNames, hasOwnName, sameCompany, significantWords } from '../../declaration/parties';
import { plain } from '../../declaration/text';
import { vietnameseCompanyWords } from './vietnamese';

/** A box that should hold one company: what companies it holds. */

const AGENT_JOINER = /[\s(]+(?:O\/B|OBO|ON BEHALF OF|C\/O|CARE OF|VIA)[\s:.]/;
const PLAIN_JOINER = /\s*;\s*|\s+\/\s+|\n/;
const LEGAL_END =
  /(?:\bLTD|\bLIMITED|\bJSC|\bJOINT STOCK COMPANY|\bCORP|\bCORPORATION|\bINC|\bLLC|\bGMBH|\bBHD|\bPTE|\bCOMPANY|\bPLC)\.?$/;
/** A name that the company no longer bears. */
const FORMER_NAME = /\(\s*(?:FORMERLY|PREVIOUSLY|F\/?K\/?A)\b[^)]*\)/gi;
/** AND SONS ends a name. */
const FAMILY = /^(?:SONS?|BROTHERS|BROS|PARTNERS|ASSOCIATES)\b/;
/** A part with one of these is an address, a number or a branch, not another company. */
const NO_COMPANY =
  /\d|\b(?:ADDRESS|ADD|TEL|FAX|TAX|MST|EMAIL|BRANCH|FACTORY OF|STREET|ROAD|WARD|DISTRICT|CITY|PROVINCE|INDUSTRIAL)\b/;
const PLACES = new Set('VIETNAM VIET NAM HANOI HA NOI HO CHI MINH CITY HCM SAIGON BRANCH FACTORY'.split(' '));

interface CompaniesInBox {
  /** Distinct companies, as written. One or none is normal. */
  readonly names: readonly string[];
  /** They are joined by O/B, ON BEHALF OF, C/O, CARE OF or VIA. */
  readonly agent: boolean;
}

function translated(a: string, b: string): boolean {
  if (vietnameseCompanyWords(a).length > 0 === vietnameseCompanyWords(b).length > 0) return false;
  const other = new Set(significantWords(b));
  return significantWords(a).some((w) => other.has(w));
}

/** A name in brackets behind a longer one is its short form: `AN PHU TRADING JSC (AN PHU JSC)`. */
function shortForm(longer: string, name: string): boolean {
  const other = new Set(significantWords(longer));
  return significantWords(name).every((w) => other.has(w));
}

function distinct(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const written of names) {
    const name = written.replace(/^(?:AND\s|[&(,\s])+/, '');
    const own = significantWords(name).filter((w) => !PLACES.has(w));
    const known = (k: string): boolean =>
      sameCompany(k, name) || translated(k, name) || (written.startsWith('(') && shortForm(k, name));
    if (own.length > 0 && !kept.some(known)) kept.push(name);
  }
  return kept;
}

/** Companies in a name box: told apart by their legal-form words, or by a separator between two plain names. */
export function companiesIn(written: string): CompaniesInBox {
  const text = written.replace(FORMER_NAME, ' ');
  const flat = plain(text);
  const joiner = AGENT_JOINER.exec(flat);
  if (joiner && joiner.index > 0) {
    const names = [flat.slice(0, joiner.index), flat.slice(joiner.index + joiner[0].length)].map((n) =>
      n.replace(/^[\s(]+|[\s()]+$/g, ''),
    );
    if (names.every((n) => significantWords(n).length > 0)) return { names: distinct(names), agent: true };
  }
  const byForm = distinct(companyNames(flat));
  if (byForm.length > 1) return { names: byForm, agent: false };
  const parts = text
    .split(PLAIN_JOINER)
    .map((part) => plain(part).replace(/[\s,.]+$/, ''))
    .filter((part) => part !== '');
  const named = parts.filter((part) => LEGAL_END.test(part) || (/\p{L}{3}/u.test(part) && !NO_COMPANY.test(part)));
  if (parts.length > 1 && named.length > 1) return { names: distinct(named), agent: false };
  const joined = /^(.*?)\s+(?:AND|&)\s+(.*)$/.exec(flat);
  if (
    joined &&
    LEGAL_END.test(joined[1]!) &&
    hasOwnName(joined[2]!) &&
    !FAMILY.test(joined[2]!) &&
    !NO_COMPANY.test(joined[2]!)
  ) {
    return { names: distinct([joined[1]!, joined[2]!]), agent: false };
  }
  return { names: byForm.length > 0 ? byForm : [flat], agent: false };
}
