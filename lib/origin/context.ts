import { sameParty } from '../declaration/countries';
import type { FormId } from '../forms/form-id';
import { decree31, practice } from '../forms/law';
import type { Basis, Country, Mark, OriginFacts, ResolvedProfile, Topic } from '../forms/profile';

/** What the agreement of a form says about origin, and from whose side it is looked at. */
export interface OriginContext {
  readonly form: FormId | null;
  readonly facts: OriginFacts;
  readonly mark: Mark;
  /** The exporting party; null where an imported certificate does not say. */
  readonly own: Country | null;
  /** Edition of the codes in the agreement's product list. */
  readonly edition: string | null;
  basis(topic: Topic): Basis;
  /** The agreement's area, the exporting party included. */
  inArea(country: Country): boolean;
  isOwn(country: Country): boolean;
}

const WEAKNESS: Readonly<Record<Mark, number>> = { C: 0, C2: 1, U: 2 };

export function weaker(a: Mark, b: Mark | null): Mark {
  return b !== null && WEAKNESS[b] > WEAKNESS[a] ? b : a;
}

/**
 * The context of a form on its day, null where nothing is known of its origin rules (a certificate of non-manipulation, an unknown form).
 * `exporting` is the exporting country: `VN` unless the certificate comes from another party; null = unread on an import.
 */
export function contextOf(profile: ResolvedProfile, form: FormId | null, exporting: Country | null): OriginContext | null {
  const fact = profile.facts.origin;
  const facts = fact.value;
  if (facts === null || form === null) return null;
  const area = new Set<Country>([...facts.area, 'VN']);
  const known = new Map<Country, boolean>();
  const inArea = (country: Country): boolean => {
    let answer = known.get(country);
    if (answer === undefined) {
      answer = area.has(country) || [...area].some((member) => sameParty(member, country));
      known.set(country, answer);
    }
    return answer;
  };
  return {
    form,
    facts,
    mark: weaker(fact.mark, profile.cap),
    own: exporting,
    edition: profile.facts.hs.value.edition,
    basis: (topic) => profile.basis[topic] ?? (topic === 'operations' ? decree31('art. 9') : practice('issuing practice')),
    inArea,
    isOwn: (country) => exporting !== null && sameParty(exporting, country),
  };
}
