import { sameParty } from '../../declaration/countries';
import type { ResolvedProfile } from '../../forms/profile';

/** Whether a country belongs to the agreement of a form: Viet Nam, a party of its list, or one that joined after the list was printed. */
export function isParty(profile: Pick<ResolvedProfile, 'facts'>, country: string): boolean {
  const partners = profile.facts.partners.value;
  if (partners === 'any' || country === 'VN') return true;
  return [...partners, ...profile.facts.reference.value.hintCountries].some((p) => sameParty(p, country));
}
