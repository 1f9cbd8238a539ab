import { inGoods, partyAt, sectionOf } from './context';
import type { Caption, Sense } from './labels';
import type { SectionId } from './sections';
import type { Item } from './tree';
import { isBlockWord } from './vocabulary-row';

/** One key a label stands for at its place in the page. */
export interface Named {
  readonly key: string;
  readonly weak: boolean;
  /** The heading over the label agrees with the key's own section. */
  readonly agrees: boolean;
  readonly caption: Caption;
  /** Believed only directly after the invoice number: a bare `Date` under no heading that says whose. */
  readonly afterInvoice: boolean;
  /** Believed only when the value has the shape (a bare `No.`). */
  readonly shape: 'reference' | null;
}

const AGREES: Readonly<Record<Sense['section'], readonly SectionId[]>> = {
  declaration: ['general', 'ticks', 'certification', 'exporter-declaration'],
  party: ['exporter', 'consignee', 'producer', 'other-party', 'third-party'],
  exporter: ['exporter'],
  consignee: ['consignee'],
  producer: ['producer'],
  'third-party': ['third-party'],
  transport: ['transport', 'bill-of-lading'],
  'bill-of-lading': ['bill-of-lading'],
  goods: ['goods', 'invoice', 'customs'],
  line: ['goods'],
  invoice: ['invoice'],
  customs: ['customs'],
};

/**
 * The key that a label names where it stands, or null when its place does not settle it: addresses and countries need their party's block, a date
 * needs the invoice number before it, a country of origin needs to know whether it is the line's or the certificate's.
 */
export function resolve(caption: Caption, item: Item): Named | null {
  const section = sectionOf(item);
  const sense = pick(caption, item, section);
  if (!sense) return null;
  const key = sense.line > 0 ? `${sense.key}#${sense.line}` : sense.key;
  const agrees = section !== null && AGREES[sense.section].includes(section);
  const free = !isBlockWord(sense.section);
  return {
    key,
    weak: sense.weak,
    agrees,
    caption,
    afterInvoice: caption.afterInvoice && free,
    shape: caption.label === 'no' && free ? 'reference' : null,
  };
}

function pick(caption: Caption, item: Item, section: SectionId | null): Sense | null {
  const own = inBlock(caption.senses, item, section);
  if (own) return own;
  const senses = caption.senses.filter((sense) => !isBlockWord(sense.section));
  const [only] = senses;
  if (!only) return null;
  if (senses.length > 1) return ambiguous(senses, item, section);
  if (only.key === 'exporter.taxCode') {
    const party = partyAt(item);
    return party === 'consignee' || party === 'other' ? null : only;
  }
  return isForeign(only, section) ? null : only;
}

/** What a general word means in the block where it stands: `Name` in the exporter's, `Date` in that of the invoice, `Description` in a goods line. */
function inBlock(senses: readonly Sense[], item: Item, section: SectionId | null): Sense | null {
  const words = senses.filter((sense) => isBlockWord(sense.section));
  if (words.length === 0) return null;
  const direct = words.find((sense) => sense.section === section);
  const ofParty = words.some((sense) => sense.section === 'exporter' || sense.section === 'consignee');
  const party = ofParty ? partyAt(item) : null;
  if (party === 'exporter' || party === 'consignee') return words.find((sense) => sense.section === party) ?? null;
  if (direct && (!ofParty || party === 'other')) return direct;
  if (party !== null || section === 'exporter' || section === 'consignee') return null;
  return words.some((sense) => sense.section === 'line') && inGoods(item)
    ? words.find((sense) => sense.section === 'line')!
    : null;
}

/** A label of one block under the heading of a quite different one says nothing: `Quantity` under "Attachments" is no goods quantity. */
function isForeign(sense: Sense, section: SectionId | null): boolean {
  if (section === null) return false;
  if (sense.key === 'transport.departureDate' || sense.section !== 'goods') return false;
  return section === 'exporter' || section === 'consignee' || section === 'producer' || section === 'other-party';
}

function ambiguous(senses: readonly Sense[], item: Item, section: SectionId | null): Sense | null {
  const line = senses.find((sense) => sense.key === 'lines[].originCountry');
  const whole = senses.find((sense) => sense.key === 'originCountry');
  if (line && whole) return inGoods(item) ? line : whole;
  const bill = senses.find((sense) => sense.key === 'transport.billOfLadingDate');
  const departure = senses.find((sense) => sense.key === 'transport.departureDate');
  if (bill && departure) return section === 'bill-of-lading' ? bill : departure;
  return null;
}
