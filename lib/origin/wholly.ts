import type { OriginVerdict } from '../report/report';
import type { OriginContext } from './context';
import type { JudgedMaterial } from './material-status';
import { isPacking } from './packing';
import type { Missing, Sheet } from './sheet';
import { WORDS } from './words';

/** WO and PE from the worksheet. */

export interface WhollyResult {
  readonly verdict: OriginVerdict;
  /** Materials that defeat the claim. */
  readonly against: readonly JudgedMaterial[];
  readonly missing: readonly Missing[];
}

/** A material of another country, or of undetermined origin. Own and unread countries are not. */
function isForeign(m: JudgedMaterial, context: OriginContext): boolean {
  const country = m.raw.originCountry;
  if (isPacking(m.raw.name)) return false;
  return country !== undefined && (country === '' || (context.own !== null && !context.isOwn(country)));
}

/** Wholly obtained: every material of the exporting party, and the answer yes. No material at any stage may be foreign. */
export function whollyObtained(materials: readonly JudgedMaterial[] | null, sheet: Sheet, context: OriginContext): WhollyResult {
  const answer = sheet.costs.operations?.whollyObtained;
  const against = (materials ?? []).filter((m) => isForeign(m, context));
  if (against.length > 0 || answer === false) return { verdict: 'fails', against, missing: [] };
  const missing: Missing[] = [];
  if (answer === undefined) missing.push({ key: sheet.at('operations.whollyObtained'), why: WORDS.whollyObtained });
  if (materials === null) missing.push({ key: sheet.at('materials'), why: WORDS.materials });
  for (const m of materials ?? []) {
    if (m.raw.originCountry === undefined && !m.raw.selfProduced && !isPacking(m.raw.name)) {
      missing.push({ key: `${m.key}.originCountry`, why: WORDS.materialOrigin(m.name) });
    }
  }
  return { verdict: missing.length > 0 ? 'cannot-tell' : 'meets', against: [], missing };
}

/** Produced exclusively from originating materials. */
export function exclusively(all: readonly JudgedMaterial[] | null, sheet: Sheet): WhollyResult {
  if (all === null) {
    return { verdict: 'cannot-tell', against: [], missing: [{ key: sheet.at('materials'), why: WORDS.materials }] };
  }
  const materials = all.filter((m) => !isPacking(m.raw.name));
  const against = materials.filter((m) => m.status === 'non-originating');
  if (against.length > 0) return { verdict: 'fails', against, missing: [] };
  const missing = materials.flatMap((m) => (m.status === 'unproved' && m.proof ? [m.proof] : []));
  return { verdict: missing.length > 0 ? 'cannot-tell' : 'meets', against: [], missing };
}
