import { inGoods, partyAt, sectionOf, type Party } from './context';
import type { Caption, Sense } from './labels';
import type { SectionId } from './sections';
import type { Item } from './tree';

/** One key a label stands for at its place in the page. */
export interface Named {
  readonly key: string;
  readonly weak: boolean;
  /** The heading over the label agrees with the key's own section. */
  readonly agrees: boolean;
  readonly caption: Caption;
  /** Believed only when the value has the shape (a bare `No.`). */
  readonly shape: 'reference' | null;
}

const AGREES: Readonly<Record<Sense['section'], readonly SectionId[]>> = {
  declaration: ['general', 'ticks', 'certification', 'exporter-declaration'],
  party: ['exporter', 'consignee', 'other-party', 'third-party'],
  exporter: ['exporter'],
  consignee: ['consignee'],
  transport: ['transport', 'bill-of-lading'],
  goods: ['goods', 'invoice', 'customs'],
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
  return { key, weak: sense.weak, agrees, caption, shape: caption.label === 'no' ? 'reference' : null };
}

function pick(caption: Caption, item: Item, section: SectionId | null): Sense | null {
  const { senses } = caption;
  const needsParty = senses.some((sense) => sense.section === 'exporter' || sense.section === 'consignee');
  if (needsParty) return ofParty(senses, partyAt(item));
  const [only] = senses;
  if (senses.length > 1) return ambiguous(senses, item, section);
  if (only!.key === 'exporter.taxCode') {
    const party = partyAt(item);
    return party === 'consignee' || party === 'other' ? null : only!;
  }
  if (isForeign(only!, section)) return null;
  return only!;
}

/** A label of one block under the heading of a quite different one says nothing: `Quantity` under "Attachments" is no goods quantity. */
function isForeign(sense: Sense, section: SectionId | null): boolean {
  if (section === null) return false;
  if (sense.key === 'transport.departureDate' || sense.section !== 'goods') return false;
  return section === 'exporter' || section === 'consignee' || section === 'other-party';
}

function ofParty(senses: readonly Sense[], party: Party): Sense | null {
  if (party !== 'exporter' && party !== 'consignee') return null;
  return senses.find((sense) => sense.key.startsWith(`${party}.`)) ?? null;
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
