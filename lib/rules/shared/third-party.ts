import { countriesNamed, countryFromName, countryName, namesCountry, sameParty } from '../../declaration/countries';
import { companyNames, namesCompany, sameCompany, significantWords } from '../../declaration/parties';
import { plain, words } from '../../declaration/text';
import type { Invoice } from '../../declaration/declaration';
import type { Bilingual } from '../../forms/profile';
import type { Case } from '../rule';
import { boxPath, boxText } from './box-text';
import { seenWhole } from './words';

/** Invoices from outside both parties, and the statement that a form wants about them. */

export interface Issuer {
  /** Index in `invoices`. */
  readonly index: number;
  readonly name: string | null;
  readonly country: string;
}

/**
 * Invoices issued in a country that is neither the exporting nor the importing one (members of the European Union count as one). Null when
 * one of the two countries is not known.
 */
export function thirdIssuers(c: Case): readonly Issuer[] | null {
  const { exportingCountry, importingCountry, invoices } = c.d;
  if (!exportingCountry || !importingCountry) return null;
  return issuers(invoices ?? []).filter(
    (i) => !sameParty(i.country, exportingCountry) && !sameParty(i.country, importingCountry),
  );
}

/** Invoices whose issuer's country is known. */
export function issuers(invoices: readonly Invoice[]): readonly Issuer[] {
  return invoices.flatMap(({ issuer }, index) =>
    issuer?.country ? [{ index, name: issuer.name || null, country: issuer.country }] : [],
  );
}

/** What a text says about the invoicing company. */
interface Statement {
  /** Text from the announcing words (or the company's name) on. */
  readonly text: string;
  readonly company: string | null;
  readonly countries: readonly string[];
  /** Something other than a country follows the name. */
  readonly address: boolean;
}

const ANNOUNCED =
  /(?:SUBJECT\s+OF\s+)?(?:THIRD|3RD)[\s-]*(?:COUNTRY|PARTY)(?:'S)?[\s-]*INVOIC(?:ING|ED?)(?:\s+(?:ISSUED\s+)?BY)?|NON[\s-]*PART(?:Y|IES)[\s-]*INVOIC(?:ING|ED?)(?:\s+(?:ISSUED\s+)?BY)?|\bTCI\b|(?:WILL\s+BE\s+)?INVOICED\s+(?:IN\s+A\s+NON[\s-]*PARTY\s+)?BY|INVOICE(?:\s+(?:WILL\s+BE|IS|WAS))?\s+ISSUED\s+BY|INVOICED\s+IN\s+A\s+NON[\s-]*PARTY|INVOICING\s+(?:COMPANY|PARTY)/i;

/** Lines a statement may run over in a narrow box. */
const STATEMENT_LINES = 4;
const LABELS = /^(?:\s|[-:;,.()/]|COMPANY|NAME|OF|THE|BY|IN|A|IS|NON-PARTY|ADDRESS|AND|COUNTRY)+(?=\s|[-:;,.()]|$)/i;

function companyIn(text: string): string | null {
  const named = companyNames(text)[0]?.replace(/^[^\p{L}\p{N}]+/u, '');
  if (named) return named;
  const head = text
    .replace(/\n|^[\s(]+/g, ',')
    .split(/[,;()]|\s-\s/)
    .map((part) => part.trim())
    .find((part) => /\p{L}{2}/u.test(part));
  if (head === undefined || countryFromName(head) !== null || significantWords(head).length > 6) return null;
  return head;
}

function hasAddress(text: string, company: string): boolean {
  const flat = plain(text.replace(/\n/g, ', '));
  const start = flat.indexOf(plain(company));
  const rest = start < 0 ? afterName(flat, company) : flat.slice(start + plain(company).length);
  return rest.split(/[,;()]|\s-\s/).some((part) => {
    const trimmed = part.replace(/^[\s.:/-]+|[\s.:/-]+$/g, '');
    return /[\p{L}\p{N}]{2}/u.test(trimmed) && countryFromName(trimmed) === null && !isLegalForm(trimmed);
  });
}

/** `LTD.`, `CO` and the like left behind when the name was cut. */
function isLegalForm(part: string): boolean {
  return /^(?:(?:CO|LTD|LIMITED|PTE|PTY|LLC|INC|CORP|JSC|COMPANY)\.?[\s.]*)+$/.test(part);
}

function afterName(flat: string, company: string): string {
  const last = significantWords(company).slice(0, 4).at(-1);
  const at = last === undefined ? -1 : flat.lastIndexOf(last);
  return at < 0 ? flat : flat.slice(at + last!.length);
}

function statementFrom(text: string, known: string | null): Statement {
  const company = known ?? companyIn(text);
  return {
    text,
    company,
    countries: countriesNamed(company === null ? text : plain(text).replace(plain(company), ' , ')),
    address: company !== null && hasAddress(text, company),
  };
}

/** The part after the announcing words: its line, and further lines while company or country are still missing. */
function announced(text: string): Statement | null {
  const found = ANNOUNCED.exec(text);
  if (!found) return null;
  const lines = text
    .slice(found.index + found[0].length)
    .replace(LABELS, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  let statement = statementFrom(lines[0] ?? '', null);
  for (let n = 2; n <= Math.min(lines.length, STATEMENT_LINES); n += 1) {
    if (statement.company !== null && statement.countries.length > 0) break;
    if (/^\s*(?:\d{1,3}[.)]\s|H\.?S\.?\b|INVOICE\s+(?:NO|DATE))/i.test(lines[n - 1]!)) break;
    statement = statementFrom(lines.slice(0, n).join('\n'), null);
  }
  return statement;
}

/**
 * What a text says about the invoicing company: after THIRD COUNTRY INVOICING, NON-PARTY INVOICING, TCI and the like, else round one of the
 * names given. Null when it announces nothing and names none of them.
 */
export function statementIn(text: string, names: readonly string[]): Statement | null {
  const direct = announced(text);
  const lines = text.split(/\r?\n/);
  for (const name of names) {
    if (direct !== null && namesCompany(direct.text, name)) return statementFrom(direct.text, name);
    const at = lines.findIndex((line) => namesCompany(line, name));
    if (at >= 0 && (direct === null || direct.company === null)) return statementFrom(lines.slice(at, at + 3).join('\n'), name);
    if (direct === null && namesCompany(text, name)) return statementFrom(text, name);
  }
  return direct;
}

/** Companies in a text that are not the exporter, the producer or the consignee of the declaration. */
export function otherCompanies(c: Case, text: string): readonly string[] {
  const own = [c.d.exporter?.name, c.d.producer?.name, c.d.consignee?.name].filter((n): n is string => !!n);
  return companyNames(text).filter((name) => !own.some((o) => sameCompany(o, name) || namesCompany(name, o)));
}

/** Where the form wants the third company's facts. */
interface Place {
  readonly box: string;
  readonly text: string | undefined;
  readonly path: string;
  /** False while a part of the box is unread: nothing can be said to be missing. */
  readonly whole: boolean;
}

function placeAt(c: Case, box: string): Place {
  return { box, text: boxText(c, box), path: boxPath(c, box), whole: seenWhole(c, box) };
}

/** The box of the form for the third company; null where it prescribes none. */
export function thirdPartyPlace(c: Case): Place | null {
  const { box } = c.profile.facts.thirdParty.value;
  return box === null ? null : placeAt(c, box);
}

/** The box in which a later invoice may be announced (AJ 7, VJ and EAV 8); null where the form has none. */
export function announcePlace(c: Case): Place | null {
  const { announceBox } = c.profile.facts.thirdParty.value;
  return announceBox === null ? null : placeAt(c, announceBox);
}

/** The text says that another invoice will be issued, and by whom. */
export function announcesLaterInvoice(c: Case, text: string): boolean {
  const flat = words(text).join(' ');
  const later =
    /\b(?:ANOTHER|OTHER|NEW|LATER|FINAL|SEPARATE) INVOICES?\b/.test(flat) ||
    /\b(?:WILL|SHALL|TO) BE (?:RE)?INVOICED\b/.test(flat) ||
    /\bINVOICES? (?:WILL|SHALL) BE ISSUED\b/.test(flat);
  return later && (otherCompanies(c, text).length > 0 || Boolean(announced(text)?.company));
}

/** Names of countries, each once: `Singapore, Thụy Sĩ`. */
export function countryList(codes: readonly string[]): Bilingual {
  const names = [...new Set(codes)].map(countryName);
  return { vi: names.map((n) => n.vi).join(', '), en: names.map((n) => n.en).join(', ') };
}

/** The text names this country or one of the countries given. */
export function namesAny(text: string, countries: readonly string[]): boolean {
  return countries.some((country) => namesCountry(text, country));
}

export type FactName = 'name' | 'address' | 'country' | 'words';

const FACT_NAMES: Readonly<Record<Exclude<FactName, 'words'>, Bilingual>> = {
  name: { vi: 'tên công ty', en: 'the company’s name' },
  address: { vi: 'địa chỉ công ty', en: 'its address' },
  country: { vi: 'nước của công ty', en: 'its country' },
};

/** What is missing, for a message: `tên công ty, dòng chữ TCI`. `words` = the words of the form, null where only a sentence is asked. */
export function missingFacts(missing: readonly FactName[], words: string | null): Bilingual {
  const named = missing.map((fact): Bilingual => {
    if (fact !== 'words') return FACT_NAMES[fact];
    if (words === null)
      return {
        vi: 'câu nói hàng được lập hóa đơn ở nước không phải thành viên',
        en: 'the sentence that a non-party invoices the goods',
      };
    return { vi: `dòng chữ ${words}`, en: `the words ${words}` };
  });
  return { vi: named.map((n) => n.vi).join(', '), en: named.map((n) => n.en).join(', ') };
}
