import type { Declaration, Line } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';
import { FORM_IDS, type FormId, type RulesetId } from '../forms/form-id';
import type { Basis, Bilingual, Mark, ResolvedProfile, Topic } from '../forms/profile';

export type Family =
  | 'reference'
  | 'date'
  | 'party'
  | 'transport'
  | 'goods'
  | 'value'
  | 'tick'
  | 'criterion'
  | 'origin'
  | 'cross'
  | 'language'
  | 'sheet'
  | 'form';

export type Severity = 'error' | 'warning' | 'info';

/** One value for every form, with exceptions by form or by ruleset (`AANZ@2025-08-22`). A ruleset wins over its form. */
export type PerForm<T extends string> = T | ({ readonly default: T } & { readonly [K in T]?: readonly (FormId | RulesetId)[] });

/** A goods line (or another list element) whose needed keys were all read. */
export interface Item<T> {
  readonly value: T;
  readonly index: number;
  /** Concrete path of a key inside the element: `at('criterion')` → `lines[2].criterion`. */
  at(key: string): string;
}

/** What a rule sees: the declaration, the profile of its form on its day, and nothing else. Never a page, never a clock. */
export interface Case {
  readonly d: Declaration;
  readonly form: FormId | null;
  readonly profile: ResolvedProfile;
  readonly ruleset: RulesetId | null;
  /** The day that chose the ruleset. */
  readonly date: IsoDate;
  /** Day of the check. */
  readonly today: IsoDate;
  /** Issuing-body codes the user has added. */
  readonly knownIssuers: ReadonlySet<string>;
  /** The boxes came in another numbering and were moved (form VJ): `moved`, `ambiguous`, or null. */
  readonly renumbered: 'moved' | 'ambiguous' | null;
  /** Goods lines whose needed keys (those of this rule under `lines[]`) were read. */
  readonly lines: readonly Item<Line>[];
  /** Elements of any list (`invoices`, `documents.issuedCertificate.lines`) whose needed keys were read. */
  items<T>(list: string): readonly Item<T>[];
  isRead(path: string): boolean;
  /** The list is known to hold more entries than were read (a grid with a pager). */
  isPartial(list: string): boolean;
}

/** One answer of a rule. No answer at all is a pass. */
export interface Verdict {
  readonly outcome: 'fail' | 'unknown';
  /** Concrete paths the finding points at, most important first: `lines[0].criterion`. */
  readonly fields: readonly string[];
  /** Index of the goods line, null for the whole declaration. Taken from the first field when left out. */
  readonly line?: number | null;
  /** Box, where it is not the box of the first field. */
  readonly box?: string | null;
  /** A milder severity than the rule's own; a harder one is never granted. */
  readonly severity?: Severity;
  /** Which of the rule's texts; default `main`. */
  readonly text?: string;
  /** Values for the placeholders of the text. */
  readonly data?: Readonly<Record<string, string | Bilingual>>;
}

export function fail(at: string | readonly string[], more: Omit<Verdict, 'outcome' | 'fields'> = {}): Verdict {
  return { outcome: 'fail', fields: typeof at === 'string' ? [at] : at, ...more };
}

/** Not enough was read to say: names the keys that are missing. */
export function unknown(at: string | readonly string[], more: Omit<Verdict, 'outcome' | 'fields'> = {}): Verdict {
  return { outcome: 'unknown', fields: typeof at === 'string' ? [at] : at, ...more };
}

export interface RuleText {
  /** What is wrong; `{name}` is replaced from the verdict's data, `{box}` and `{line}` always. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

export interface Rule {
  /** Equal to the file name. Never changed: people switch rules off by it. */
  readonly id: string;
  readonly family: Family;
  readonly forms: readonly FormId[];
  /**
   * Keys that must have been read, else the answer is `unknown`. `a|b`: any one is enough. `lines[].x`: of each line; a line without it is
   * left out and reported as not checked.
   */
  readonly needs: readonly string[];
  readonly severity: PerForm<Severity>;
  readonly mark: PerForm<Mark>;
  /** Topic of the form's profile that gives document and article (practice, where the form names none), or a basis of its own. */
  readonly basis: Topic | Basis | ((profile: ResolvedProfile) => Basis);
  /** Holds for any certificate of any time: also run when the form was not recognised or its text of that day is not held. */
  readonly general?: boolean;
  /** Judges a list as a whole: any element without the needed keys, or a list read in part, makes it `unknown`. */
  readonly whole?: boolean;
  readonly text: Readonly<Record<string, { readonly vi: RuleText; readonly en: RuleText }>>;
  /** What it checks, in one sentence for the catalogue. */
  readonly title: Bilingual;
  check(c: Case): Iterable<Verdict>;
  readonly examples: { readonly fail: readonly Declaration[]; readonly pass: readonly Declaration[] };
}

export const ALL_FORMS: readonly FormId[] = FORM_IDS;

export function allExcept(...forms: readonly FormId[]): readonly FormId[] {
  return FORM_IDS.filter((id) => !forms.includes(id));
}

/** Identity at run time; gives every rule file the same typed shape. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The value of a per-form setting for a form under a ruleset. */
export function forForm<T extends string>(setting: PerForm<T>, form: FormId | null, ruleset: RulesetId | null): T {
  if (typeof setting === 'string') return setting;
  const { default: otherwise, ...exceptions } = setting as { default: T } & Partial<Record<T, readonly string[]>>;
  for (const key of [ruleset, form]) {
    if (key === null) continue;
    for (const [value, list] of Object.entries(exceptions)) {
      if ((list as readonly string[]).includes(key)) return value as T;
    }
  }
  return otherwise;
}
