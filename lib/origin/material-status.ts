import type { Material } from '../declaration/declaration';
import { chapterOf, hsDigits } from '../declaration/hs';
import type { OriginContext } from './context';
import type { MaterialEntry, Missing } from './sheet';
import { WORDS } from './words';

/**
 * Whether a material counts as originating under the agreement of the form. `unproved` is counted both ways: a country of the area without the
 * paper that proves it, or a country that was not read.
 */
export type MaterialStatus = 'originating' | 'non-originating' | 'unproved';

export interface JudgedMaterial extends MaterialEntry {
  readonly status: MaterialStatus;
  /** Of the exporting party itself. */
  readonly own: boolean;
  /** What would settle an unproved status. */
  readonly proof: Missing | null;
}

type Proof = NonNullable<Material['proofs']>[number];

/** Proof of this agreement: `ANY` is a supplier's declaration that names none and is good for every agreement, of home materials only. */
function isProof(proof: Proof, agreement: string, home: boolean | null): boolean {
  const kinds =
    home === true
      ? ['supplier-declaration', 'certificate']
      : home === false
        ? ['certificate']
        : ['certificate', 'supplier-declaration'];
  // Columns (12), (13) of the sheet stand empty: no paper is given. A number that was not read is another matter.
  if (proof.number !== undefined && proof.number.trim() === '') return false;
  if (proof.kind === undefined || !kinds.includes(proof.kind)) return false;
  if (proof.agreement === agreement) return true;
  return home !== false && proof.kind === 'supplier-declaration' && proof.agreement === 'ANY';
}

function unproved(entry: MaterialEntry, own: boolean, proof: Missing): JudgedMaterial {
  return { ...entry, status: 'unproved', own, proof };
}

const ASEAN: ReadonlySet<string> = new Set(['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH']);

/**
 * Materials from outside the parties that the European agreements let count: fabrics of Korea in garments, squid and octopus of ASEAN in fishery
 * goods (EVFTA and UKVFTA Protocol 1 art. 3). Whether the goods are on those lists and the papers are held is not on the worksheet, so
 * such a material is counted both ways.
 */
function mayBeCumulated(entry: MaterialEntry, context: OriginContext, product: string | null): boolean {
  if (context.form !== 'EUR.1' && context.form !== 'EUR.1-UK') return false;
  const [of, into] = [chapterOf(hsDigits(entry.raw.hs ?? '')), chapterOf(product ?? '')];
  const country = entry.raw.originCountry ?? '';
  if (country === 'KR') return (into === 61 || into === 62) && (Number.isNaN(of) || (of >= 50 && of <= 60));
  return ASEAN.has(country) && (into === 3 || into === 16) && (Number.isNaN(of) || of === 3 || of === 16);
}

/** Status of one material. `area: 'own'` narrows the area to the exporting party (PE of bilateral forms, domestic value). */
export function judgeMaterial(
  entry: MaterialEntry,
  context: OriginContext,
  area: 'all' | 'own' = 'all',
  product: string | null = null,
): JudgedMaterial {
  const { raw, key, name } = entry;
  const { agreement } = context.facts;
  const country = raw.originCountry ?? (raw.selfProduced ? (context.own ?? undefined) : undefined);
  if (country === undefined) return unproved(entry, false, { key: `${key}.originCountry`, why: WORDS.materialOrigin(name) });
  const own = context.isOwn(country);
  if (country === '' || !context.inArea(country) || (area === 'own' && !own)) {
    if (area === 'own' || !mayBeCumulated(entry, context, product))
      return { ...entry, status: 'non-originating', own: false, proof: null };
    if (raw.proofs?.some((p) => p.agreement === agreement)) return { ...entry, status: 'originating', own: false, proof: null };
    return unproved(entry, false, { key: `${key}.proofs`, why: WORDS.cumulated(name) });
  }
  const home = context.own === null ? null : own;
  const proofs = raw.proofs ?? [];
  if (proofs.some((p) => isProof(p, agreement, home))) return { ...entry, status: 'originating', own, proof: null };
  const wanted = agreement === 'ANY' ? '' : agreement;
  const other = proofs.find((p) => p.agreement && p.agreement !== 'ANY' && p.agreement !== agreement)?.agreement;
  const why = raw.selfProduced
    ? WORDS.selfProduced(name)
    : other !== undefined && wanted !== ''
      ? WORDS.otherProof(name, other, wanted)
      : own || wanted === ''
        ? WORDS.proofOwn(name)
        : WORDS.proofOf(name, wanted);
  return unproved(entry, own, { key: `${key}.proofs`, why });
}
