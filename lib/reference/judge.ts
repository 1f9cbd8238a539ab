import { PROFILES, profileFor } from '../forms';
import { formsFor } from '../forms/destinations';
import type { FormId } from '../forms/form-id';
import { resolveProfile, type ReferenceFacts, type ResolvedProfile } from '../forms/profile';
import type { ReferenceReport } from '../report/report';
import { sameParty } from '../declaration/countries';
import { onlyMistyped, parseReference, type ParsedReference } from './parse';

export interface ReferenceContext {
  readonly form: FormId | null;
  readonly direction: 'export' | 'import' | undefined;
  readonly exportingCountry: string | undefined;
  readonly importingCountry: string | undefined;
  readonly issueDate: string | undefined;
  readonly today: string;
}

/** What is wrong with a number issued in Viet Nam. */
type ReferenceProblem =
  | 'shape'
  | 'mistyped'
  | 'serial-length'
  | 'serial-longer'
  | 'serial-zeros'
  | 'country-not-partner'
  | 'country-not-importing'
  | 'year';

/** Problems of a number issued in Viet Nam for one form. Empty for a good number. */
function problemsOf(
  parsed: ParsedReference,
  facts: ReferenceFacts,
  context: { readonly importingCountry?: string | undefined; readonly issueDate?: string | undefined },
): ReferenceProblem[] {
  if (!parsed.strict) return [onlyMistyped(parsed) ? 'mistyped' : 'shape'];
  const g = parsed.groups!;
  const problems: ReferenceProblem[] = parsed.repairs.length > 0 ? ['mistyped'] : [];
  const extra = g.serial.length - facts.serialDigits;
  if (/^0+$/.test(g.serial)) problems.push('serial-zeros');
  else if (extra === 1 || extra === 2) problems.push('serial-longer');
  else if (extra !== 0) problems.push('serial-length');
  if (facts.countries && !facts.countries.includes(g.importer)) problems.push('country-not-partner');
  const to = context.importingCountry;
  if (to && to !== 'EU' && to !== g.importer) problems.push('country-not-importing');
  if (context.issueDate && context.issueDate.slice(2, 4) !== g.year) problems.push('year');
  return problems;
}

function schemeOf(text: string, form: FormId | null): { form: FormId; issuer: string } | null {
  for (const [id, profile] of Object.entries(PROFILES)) {
    if (form !== null && id !== form) continue;
    for (const scheme of profile.facts.reference.value.partnerSchemes) {
      if (scheme.pattern.test(text)) return { form: id as FormId, issuer: scheme.issuer };
    }
  }
  return null;
}

function shapeOf(parsed: ParsedReference, profile: ResolvedProfile, context: ReferenceContext): ReferenceReport['shape'] {
  const facts = profile.facts.reference.value;
  if (facts.structure === 'none') return 'valid';
  const problems = problemsOf(parsed, facts, context);
  if (problems.length === 0) return 'valid';
  const soft = facts.structure !== 'law' || profile.cap !== null || context.form === null;
  const onlyHints = problems.every(
    (p) => p === 'serial-longer' || (p === 'country-not-partner' && facts.hintCountries.includes(parsed.groups!.importer)),
  );
  return soft || onlyHints ? 'unusual' : 'invalid';
}

/**
 * The reference number of a declaration, judged for its form and direction: `invalid` where the form's law makes it an error, `unusual` where it
 * is at most a warning, `absent` when blank or unread. Numbers of foreign issuers follow their own schemes: recognised, never rejected.
 */
export function judgeReference(text: string | undefined, context: ReferenceContext): ReferenceReport {
  const written = text?.trim() ?? '';
  if (written === '') return { shape: 'absent', groups: null, normalized: null, forms: [] };
  const parsed = parseReference(written);
  const scheme = schemeOf(written, context.form);
  const { exportingCountry: from } = context;
  // Only Viet Nam's numbers begin with VN-: with such a number an unread exporting country is no secret.
  const foreign = from ? from !== 'VN' : context.direction === 'import' && !parsed.strict;
  if (foreign || (scheme && context.direction !== 'export' && from !== 'VN')) {
    const good = scheme !== null && (!from || sameParty(scheme.issuer, from));
    return {
      shape: good ? 'valid' : 'unusual',
      groups: null,
      normalized: good ? written : null,
      forms: scheme ? [scheme.form] : [],
    };
  }
  const date = context.issueDate || context.today;
  const profile = resolveProfile(profileFor(context.form ?? undefined), date, context.importingCountry || undefined);
  const shape = shapeOf(parsed, profile, context);
  return {
    // On import the number is the foreign side's business: never rejected.
    shape: shape === 'invalid' && context.direction === 'import' && from !== 'VN' ? 'unusual' : shape,
    groups: parsed.groups,
    normalized: parsed.normalized,
    forms: parsed.groups ? formsFor(parsed.groups.importer) : [],
  };
}
