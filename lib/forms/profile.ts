import type { Declaration } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';
import type { AgreementId, Basis, Bilingual, Country, Fact, Facts, Mark, Topic } from './facts';
import type { FormId, RulesetId } from './form-id';

export * from './facts';

export interface Ruleset {
  readonly id: RulesetId;
  readonly since: IsoDate;
  readonly until: IsoDate | null;
  /** Importing countries for which this ruleset is in force from a day of its own (AANZ): country → first day. Absent: everyone. */
  readonly destinations?: Readonly<Record<Country, IsoDate>>;
  /** Facts that differ from the profile's own in this ruleset. */
  readonly facts?: Partial<Facts>;
  readonly basis?: Partial<Record<Topic, Basis>>;
  /** A newer text of unknown content exists: every fact of the form counts at most as this mark. */
  readonly cap?: Mark;
  /** The ruleset is only known in part (finding `form-only-partly-checked`). */
  readonly partly?: boolean;
}

export interface Law {
  readonly document: string;
  readonly what: Bilingual;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly mark: Mark;
}

export interface Box {
  readonly no: string;
  /** Caption as printed, and its Vietnamese meaning. */
  readonly caption: Bilingual;
  /** Key templates of the declaration that this box shows. */
  readonly keys: readonly string[];
  readonly filledBy: 'exporter' | 'issuer' | 'customs';
  /** Printed but never obligatory (RCEP box 3, EUR.1 boxes 3, 6, 10). */
  readonly optional?: boolean;
}

export interface Profile {
  readonly id: FormId;
  readonly names: Bilingual;
  readonly agreement: { readonly id: AgreementId; readonly names: Bilingual } | null;
  readonly check: 'full' | 'part' | 'recognised';
  /** Oldest first. */
  readonly rulesets: readonly Ruleset[];
  readonly law: readonly Law[];
  readonly boxes: readonly Box[];
  readonly language: Fact<Bilingual>;
  readonly copies: Fact<Bilingual>;
  readonly facts: Facts;
  readonly basis: Partial<Record<Topic, Basis>>;
  /** Peculiarities that no rule checks, told to people beside the form. */
  readonly notes?: readonly Fact<Bilingual>[];
}

/** Stands in for a form that was not recognised: no name, and no text of any day. */
export interface FormlessProfile extends Omit<Profile, 'id' | 'rulesets'> {
  readonly id: null;
  readonly rulesets: readonly [];
}

/** A profile as it holds on one day for one destination. */
export interface ResolvedProfile {
  readonly id: FormId | null;
  readonly names: Bilingual;
  readonly agreement: Profile['agreement'];
  readonly check: Profile['check'];
  readonly boxes: readonly Box[];
  readonly ruleset: Ruleset | null;
  /** The date lies before the oldest text described: only rules that hold at any time are run. */
  readonly notHeld: boolean;
  readonly cap: Mark | null;
  readonly partly: boolean;
  readonly facts: Facts;
  readonly basis: Partial<Record<Topic, Basis>>;
}

/** The date that chooses the ruleset: issue date, else application date, else the day of the check. */
export function rulesetDate(d: Declaration, today: IsoDate): IsoDate {
  return d.issueDate || d.applicationDate || today;
}

function rulesetOn(profile: Profile | FormlessProfile, date: IsoDate, importing: Country | undefined): Ruleset | null {
  let found: Ruleset | null = null;
  for (const ruleset of profile.rulesets) {
    const since = ruleset.destinations ? ruleset.destinations[importing ?? ''] : ruleset.since;
    if (since !== undefined && since <= date) found = ruleset;
  }
  return found;
}

const resolved = new WeakMap<Profile | FormlessProfile, Map<string, ResolvedProfile>>();

/**
 * The profile as it holds on `date` towards `importing`. A destination that was not read takes the general ruleset; where several
 * destinations are split (AANZ) the general one is capped by the split one, so that nothing is judged harder than either allows.
 */
export function resolveProfile(
  profile: Profile | FormlessProfile,
  date: IsoDate,
  importing: Country | undefined,
): ResolvedProfile {
  const rulesets: readonly Ruleset[] = profile.rulesets;
  const split = importing ? null : rulesets.find((r) => r.destinations && r.since <= date);
  const ruleset = split ?? rulesetOn(profile, date, importing);
  const key = ruleset?.id ?? 'not-held';
  let cache = resolved.get(profile);
  if (!cache) resolved.set(profile, (cache = new Map()));
  let result = cache.get(key);
  if (!result) {
    result = {
      id: profile.id,
      names: profile.names,
      agreement: profile.agreement,
      check: profile.check,
      boxes: profile.boxes,
      ruleset,
      // Without a form there is no text that could be missing.
      notHeld: ruleset === null && profile.id !== null,
      cap: ruleset?.cap ?? null,
      partly: ruleset?.partly ?? false,
      facts: { ...profile.facts, ...ruleset?.facts },
      basis: { ...profile.basis, ...ruleset?.basis },
    };
    cache.set(key, result);
  }
  return result;
}

const boxes = new WeakMap<object, Map<string, string | null>>();

/** Box of a key on this form (`lines[].criterion` → `8`), null where the form has no place for it. Longest matching prefix counts. */
export function boxOf(profile: Pick<ResolvedProfile, 'facts'>, template: string): string | null {
  if (template.startsWith('boxes.')) return template.slice('boxes.'.length);
  const where = profile.facts.where.value;
  let known = boxes.get(where);
  if (!known) boxes.set(where, (known = new Map()));
  let box = known.get(template);
  if (box === undefined) {
    box = findBox(where, template);
    known.set(template, box);
  }
  return box;
}

function findBox(where: Readonly<Record<string, string>>, template: string): string | null {
  for (let key = template; key !== ''; key = key.replace(/(^|[.])[^.]*$/, '')) {
    // `invoices[].number` is found under `invoices` too; the lines have a box for each of their keys.
    const box = where[key] ?? (key === 'lines[]' ? undefined : where[key.replace(/\[\]$/, '')]);
    if (box !== undefined) return box;
  }
  return null;
}
