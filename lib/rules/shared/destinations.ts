import { sameParty } from '../../declaration/countries';
import { PROFILES } from '../../forms';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import type { ResolvedProfile } from '../../forms/profile';

/** Whether a country belongs to the agreement of a form: Viet Nam, a party of its list, or one that joined after the list was printed. */
export function isParty(profile: Pick<ResolvedProfile, 'facts'>, country: string): boolean {
  const partners = profile.facts.partners.value;
  if (partners === 'any' || country === 'VN') return true;
  return [...partners, ...profile.facts.reference.value.hintCountries].some((p) => sameParty(p, country));
}

/** Preferential forms that exist for a destination, in the usual order. */
export function formsFor(country: string): readonly FormId[] {
  return FORM_IDS.filter((id) => {
    const profile = PROFILES[id];
    return profile !== undefined && profile.facts.partners.value !== 'any' && country !== 'VN' && isParty(profile, country);
  });
}
