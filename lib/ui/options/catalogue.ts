import type { Declaration } from '../../declaration/declaration';
import { toDayMonthYear } from '../../declaration/dates';
import { templateOf } from '../../declaration/paths';
import { plain } from '../../declaration/text';
import { PROFILES, profileFor } from '../../forms';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import { boxOf, resolveProfile, type Basis, type Bilingual, type ResolvedProfile } from '../../forms/profile';
import { decideSeverity } from '../../report/severity';
import { basisOf, evaluate } from '../../rules/engine';
import type { Rule, Severity } from '../../rules/rule';
import { boxRank } from '../box-name';

/** The catalogue of rules as data: which boxes a rule is about, how it is found, what its examples say. */

/** Day on which the examples of the rules are written; they must not change with the calendar. */
export const EXAMPLE_DAY = '2026-11-22';

function profileOn(form: FormId, today: string): ResolvedProfile {
  return resolveProfile(profileFor(form), today, undefined);
}

interface Told {
  /** Key templates that its findings point at, besides printed boxes. */
  readonly templates: ReadonlySet<string>;
  /** Boxes that its findings name, by form. */
  readonly boxes: ReadonlyMap<FormId, ReadonlySet<string>>;
}

const told = new WeakMap<Rule, Told>();

/** What the rule says about its own failing examples. */
function findingsOf(rule: Rule): Told {
  let known = told.get(rule);
  if (!known) {
    const templates = new Set<string>();
    const boxes = new Map<FormId, Set<string>>();
    for (const example of rule.examples.fail) {
      for (const { outcome, fields, box } of evaluate(example, [rule], { today: EXAMPLE_DAY }).findings) {
        if (outcome !== 'fail') continue;
        for (const field of fields) if (!field.startsWith('boxes')) templates.add(templateOf(field));
        if (box === null || example.form === undefined) continue;
        if (!boxes.has(example.form)) boxes.set(example.form, new Set());
        boxes.get(example.form)!.add(box);
      }
    }
    told.set(rule, (known = { templates, boxes }));
  }
  return known;
}

/** Boxes that the form names for a subject, where a rule reads the printed box itself. */
function boxesOfTopic(rule: Rule, { facts }: ResolvedProfile): readonly (string | null)[] {
  switch (rule.basis) {
    case 'window':
      return [facts.window.value.wordsBox];
    case 'copy':
      return [facts.copy.value.wordsBox];
    case 'replacement':
      return [facts.replacement.value.box];
    case 'thirdParty':
      return [facts.thirdParty.value.box, facts.thirdParty.value.flag === 'tick' ? (facts.ticks.value?.box ?? null) : null];
    case 'backToBack':
      return [facts.backToBack.value.quoteBox];
    case 'certification':
      return facts.authorityBoxes.value;
    case 'declaration':
      return [facts.declarationBox.value];
    default:
      return [];
  }
}

const boxesByForm = new WeakMap<Rule, Map<string, readonly string[]>>();

/** Boxes of a form that a rule looks at or reports, in the order of the sheet. */
export function boxesOf(rule: Rule, form: FormId, today: string): readonly string[] {
  let known = boxesByForm.get(rule);
  if (!known) boxesByForm.set(rule, (known = new Map()));
  const key = `${form} ${today}`;
  let boxes = known.get(key);
  if (!boxes) known.set(key, (boxes = findBoxes(rule, form, today)));
  return boxes;
}

function findBoxes(rule: Rule, form: FormId, today: string): readonly string[] {
  if (!rule.forms.includes(form)) return [];
  const profile = profileOn(form, today);
  const { templates, boxes: reported } = findingsOf(rule);
  // A worksheet belongs to the criterion it proves.
  const own = rule.family === 'origin' ? ['lines[].criterion'] : [];
  const keys = [...own, ...rule.needs.flatMap((need) => need.split('|')).map(templateOf), ...templates];
  const boxes = [...keys.map((key) => boxOf(profile, key)), ...(reported.get(form) ?? []), ...boxesOfTopic(rule, profile)];
  return [...new Set(boxes.filter((box): box is string => box !== null))].sort((a, b) => boxRank(a) - boxRank(b));
}

/** All boxes of a form; of every form when none is chosen. */
export function allBoxes(form: FormId | null): readonly string[] {
  const forms = form === null ? FORM_IDS : [form];
  const boxes = forms.flatMap((id) => Object.values(PROFILES[id].facts.where.value));
  return [...new Set(boxes)].sort((a, b) => boxRank(a) - boxRank(b) || a.localeCompare(b));
}

export interface Query {
  readonly text: string;
  readonly form: FormId | null;
  readonly box: string | null;
  readonly offOnly: boolean;
}

const FORM_WORD = new RegExp(`(?:^|\\s)(?:MAU|FORM)\\s+(${FORM_IDS.map((id) => id.replace('.', '\\.')).join('|')})(?=\\s|$)`);
const BOX_WORD = /(?:^|\s)(?:O|BOX)\s+(\d{1,2}[A-Z]?)(?=\s|$)/;

/** "ô 8 mẫu D fob" means box 8, form D and the word fob. What was chosen in the lists wins over what was typed. */
export function understand(query: Query): Query & { readonly words: readonly string[] } {
  let text = plain(query.text).replace(/[,;]/g, ' ');
  const form = FORM_WORD.exec(text);
  if (form) text = text.replace(form[0], ' ');
  const box = BOX_WORD.exec(text);
  if (box) text = text.replace(box[0], ' ');
  return {
    ...query,
    form: query.form ?? (form?.[1] as FormId | undefined) ?? null,
    box: query.box ?? box?.[1] ?? null,
    words: text.split(' ').filter(Boolean),
  };
}

export function findRules(rules: readonly Rule[], query: Query, off: ReadonlySet<string>, today: string): readonly Rule[] {
  const { form, box, words, offOnly } = understand(query);
  return rules.filter((rule) => {
    if (offOnly && !off.has(rule.id)) return false;
    if (form !== null && !rule.forms.includes(form)) return false;
    if (box !== null && !(form === null ? FORM_IDS : [form]).some((id) => boxesOf(rule, id, today).includes(box))) return false;
    if (words.length === 0) return true;
    const text = plain(`${rule.title.vi} ${rule.title.en} ${rule.id.replaceAll('-', ' ')} ${rule.id}`);
    return words.every((word) => text.includes(word));
  });
}

/** How hard a rule is on a form; null where that differs from form to form and none is chosen. */
export function severityOn(rule: Rule, form: FormId | null, today: string): Severity | null {
  const forms = form === null ? rule.forms : [form];
  const all = new Set(forms.map((id) => decideSeverity(rule, id, profileOn(id, today).ruleset?.id ?? null, undefined)));
  return all.size === 1 ? [...all][0]! : null;
}

/** Where a rule stands in the law of a form; null where that differs and no form is chosen. */
export function basisOn(rule: Rule, form: FormId | null, today: string): Basis | null {
  const forms = form === null ? rule.forms : [form];
  const all = forms.map((id) => basisOf(rule, profileOn(id, today)));
  const first = all[0];
  return first && all.every((b) => b.document === first.document && b.place === first.place) ? first : null;
}

/** What the rule says about one of its failing examples. */
export function messageOf(rule: Rule, example: Declaration): { readonly message: Bilingual; readonly fix: Bilingual } | null {
  const { findings } = evaluate(example, [rule], { today: EXAMPLE_DAY });
  return findings.find(({ outcome }) => outcome === 'fail') ?? null;
}

/** The values of an example, one by one, with their keys: `lines[0].criterion` → `CTH`. */
export function valuesOf(value: unknown, path = ''): readonly { readonly path: string; readonly value: string | boolean }[] {
  if (typeof value === 'boolean') return [{ path, value }];
  if (typeof value === 'string') return [{ path, value: /^\d{4}-\d{2}-\d{2}$/.test(value) ? toDayMonthYear(value) : value }];
  if (Array.isArray(value)) {
    return value.length === 0 ? [{ path, value: '' }] : value.flatMap((item, i) => valuesOf(item, `${path}[${i}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, path === '' ? key : `${path}.${key}`));
  }
  return [];
}
