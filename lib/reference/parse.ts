import { ISSUERS } from '../forms/issuers';

/**
 * Reference numbers of certificates issued in Viet Nam: `VN-TH 26/02/00006` is Viet Nam, importing country, year of issue, issuing body, serial.
 * The blank after the country is printed in most circulars and missing in those of AI and AANZ: both are the same number.
 */
export interface ReferenceGroups {
  readonly exporter: string;
  readonly importer: string;
  readonly year: string;
  readonly issuer: string;
  readonly serial: string;
}

/** What had to be changed before the text was a number: kinds of slip, in the order of the text. */
export type Repair = 'case' | 'dash' | 'blank' | 'slash' | 'letter' | 'separator' | 'prefix';

export interface ParsedReference {
  /** The text as written, trimmed. */
  readonly written: string;
  /** It fits the structure as it stands; the length of the serial is another question. */
  readonly strict: boolean;
  /** Groups as written, or after repair; null when no repair makes a number of it. */
  readonly groups: ReferenceGroups | null;
  /** `VN-TH 26/02/00006`, null like the groups. */
  readonly normalized: string | null;
  readonly repairs: readonly Repair[];
}

/** Longer texts are no reference number whatever they hold. */
const LONGEST = 64;

const STRICT = /^VN-([A-Z]{2}) ?(\d{2})\/([0-9A-Z]{2})\/(\d+)$/;
/** The same with the letters that are taken for digits. */
const LOOSE = /^VN-([A-Z]{2}) ?([0-9OILSBZ]{2})\/([0-9A-Z]{2})\/([0-9OILSBZ]+)$/;
/** No separators at all, `VN` perhaps left out. */
const BARE = /^(VN)?([A-Z]{2})([0-9OILSBZ]{2})([0-9A-Z]{2})([0-9OILSBZ]{4,8})$/;

/** A year of four figures between separators. */
const FULL_YEAR = /(?<=[A-Z]{2}[^0-9A-Z]?)20(\d{2})(?=[^0-9A-Z])/;

const DIGIT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

function digits(text: string): string {
  return text.replace(/[OILSBZ]/g, (letter) => DIGIT[letter]!);
}

function format(g: ReferenceGroups): string {
  return `${g.exporter}-${g.importer} ${g.year}/${g.issuer}/${g.serial}`;
}

function groupsOf(importer: string, year: string, issuer: string, serial: string): ReferenceGroups {
  return { exporter: 'VN', importer, year, issuer, serial };
}

/** An issuing body written with a letter for a digit: unknown as written, known after the change. */
function issuerRepaired(issuer: string): string {
  if (ISSUERS.has(issuer)) return issuer;
  const other = digits(issuer);
  return ISSUERS.has(other) ? other : issuer;
}

/** Reads a reference number with the slips people make. Pure, in time linear in the text, for any text. */
export function parseReference(text: string): ParsedReference {
  const written = text.trim();
  const nothing: ParsedReference = { written, strict: false, groups: null, normalized: null, repairs: [] };
  if (written === '' || written.length > LONGEST) return nothing;
  const exactly = STRICT.exec(written);
  if (exactly) {
    const issuer = issuerRepaired(exactly[3]!);
    const groups = groupsOf(exactly[1]!, exactly[2]!, issuer, exactly[4]!);
    return { written, strict: true, groups, normalized: format(groups), repairs: issuer === exactly[3] ? [] : ['letter'] };
  }
  const repairs: Repair[] = [];
  const step = (from: string, to: string, kind: Repair): string => {
    if (from !== to) repairs.push(kind);
    return to;
  };
  let t = step(written, written.toUpperCase(), 'case');
  t = step(t, t.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D_]/g, '-'), 'dash');
  t = step(t, t.replace(/[\\\u2044\u2215\uFF0F]/g, '/'), 'slash');
  t = step(t, t.replace(/\s+/g, ' ').replace(/ ?([-/]) ?/g, '$1'), 'blank');
  const loose = LOOSE.exec(t);
  if (loose) {
    const year = digits(loose[2]!);
    const issuer = issuerRepaired(loose[3]!);
    const serial = digits(loose[4]!);
    if (year !== loose[2] || issuer !== loose[3] || serial !== loose[4]) repairs.push('letter');
    const groups = groupsOf(loose[1]!, year, issuer, serial);
    return { written, strict: false, groups, normalized: format(groups), repairs };
  }
  const bare = BARE.exec(t.replace(FULL_YEAR, '$1').replace(/[^0-9A-Z]/g, ''));
  if (!bare || (bare[1] === undefined && bare[2] === 'VN')) return nothing;
  const groups = groupsOf(bare[2]!, digits(bare[3]!), issuerRepaired(bare[4]!), digits(bare[5]!));
  repairs.push(bare[1] === undefined ? 'prefix' : 'separator');
  return { written, strict: false, groups, normalized: format(groups), repairs };
}

/** Slips of the keyboard, as against separators or parts that are missing. */
export function onlyMistyped(p: ParsedReference): boolean {
  return p.groups !== null && p.repairs.length > 0 && !p.repairs.includes('separator') && !p.repairs.includes('prefix');
}
