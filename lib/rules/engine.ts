import type { Declaration, Line } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';
import { atIndex, isRead, isReadAt, lineOf, listOf, stepsOf, templateOf, valueAt } from '../declaration/paths';
import { profileFor } from '../forms';
import { boxOf, resolveProfile, rulesetDate, type Basis, type Bilingual, type ResolvedProfile } from '../forms/profile';
import { practice } from '../forms/law';
import type { Finding } from '../report/report';
import { decideSeverity } from '../report/severity';
import { finish } from '../declaration/steps';
import { fieldName } from '../text/field-names';
import { fill } from '../text/fill';
import { normalise } from './normalise';
import type { Case, Item, Rule, Verdict } from './rule';

export interface CheckOptions {
  readonly today: IsoDate;
  /** Lists that hold more entries than were read (`lines` behind a pager). */
  readonly partial?: readonly string[];
  /** Rules the user has switched off. */
  readonly disabled?: ReadonlySet<string>;
  readonly knownIssuers?: ReadonlySet<string>;
  /** Also return a finding with outcome `pass` for every rule that found nothing. */
  readonly all?: boolean;
}

export interface Evaluation {
  readonly case: Case;
  readonly findings: readonly Finding[];
  readonly passed: number;
}

/** Why a rule as a whole, or a part of it, could not be answered. */
interface Gap {
  readonly reason: 'unread' | 'partial' | 'not-held' | 'form-unread';
  /** Key templates, and the elements of the list they are missing in (null: not a list, or all of it). */
  readonly templates: readonly string[];
  readonly indexes: readonly number[] | null;
}

interface Key {
  readonly template: string;
  /** Steps of a list key inside one element, of any other key from the root. */
  readonly steps: readonly string[];
  readonly list: string | null;
}

interface Need {
  /** As the rule wrote it: what the answers of this need are remembered by. */
  readonly text: string;
  readonly alternatives: readonly Key[];
  /** All alternatives lie in one list: judged element by element. */
  readonly list: string | null;
}

interface Needs {
  readonly whole: readonly Need[];
  readonly byList: readonly (readonly [list: string, needs: readonly Need[]])[];
}

const compiled = new WeakMap<Rule, Needs>();

function keyOf(template: string): Key {
  const list = listOf(template);
  return { template, list, steps: stepsOf(list === null ? template : template.slice(list.length + 2)) };
}

function needsOf(rule: Rule): Needs {
  let needs = compiled.get(rule);
  if (!needs) {
    const all = rule.needs.map((text): Need => {
      const alternatives = text.split('|').map(keyOf);
      const lists = new Set(alternatives.map((key) => key.list));
      return { text, alternatives, list: lists.size === 1 ? [...lists][0]! : null };
    });
    const lists = [...new Set(all.flatMap((need) => (need.list === null ? [] : [need.list])))];
    needs = {
      whole: all.filter((need) => need.list === null),
      byList: lists.map((list) => [list, all.filter((need) => need.list === list)] as const),
    };
    compiled.set(rule, needs);
  }
  return needs;
}

function readSomewhere(d: Declaration, key: Key): boolean {
  if (key.list === null) return isReadAt(d, key.steps);
  const elements = valueAt(d, key.list);
  if (!Array.isArray(elements)) return false;
  return elements.length === 0 || elements.some((element) => isReadAt(element, key.steps));
}

/** What is found out about the lists of one declaration, once for all rules. */
interface Lists {
  readonly items: Map<string, readonly Item<unknown>[] | null>;
  /** Indexes of the elements that lack a need. */
  readonly lacking: Map<string, ReadonlySet<number>>;
}

/** The elements of a list as items, made once for all rules; null when the list was not read. */
function itemsOf(d: Declaration, list: string, lists: Lists): readonly Item<unknown>[] | null {
  let items = lists.items.get(list);
  if (items === undefined) {
    const elements = valueAt(d, list);
    items = Array.isArray(elements)
      ? elements.map((value: unknown, index): Item<unknown> => ({ value, index, at: (key) => `${list}[${index}].${key}` }))
      : null;
    lists.items.set(list, items);
  }
  return items;
}

function lackingOf(need: Need, all: readonly Item<unknown>[], lists: Lists): ReadonlySet<number> {
  let lacking = lists.lacking.get(need.text);
  if (!lacking) {
    lacking = new Set(
      all.filter(({ value }) => !need.alternatives.some((key) => isReadAt(value, key.steps))).map(({ index }) => index),
    );
    lists.lacking.set(need.text, lacking);
  }
  return lacking;
}

interface Selection {
  /** Elements whose needs are all read, by list. */
  readonly items: ReadonlyMap<string, readonly Item<unknown>[]>;
  readonly gaps: readonly Gap[];
  /** Nothing of the rule can be judged. */
  readonly blocked: boolean;
}

function select(rule: Rule, d: Declaration, partial: ReadonlySet<string>, lists: Lists): Selection {
  const { whole, byList } = needsOf(rule);
  const items = new Map<string, readonly Item<unknown>[]>();
  const gaps: Gap[] = [];
  let blocked = false;
  for (const need of whole) {
    if (need.alternatives.some((key) => readSomewhere(d, key))) continue;
    gaps.push({ reason: 'unread', templates: need.alternatives.map((key) => key.template), indexes: null });
    blocked = true;
  }
  for (const [list, needs] of byList) {
    const all = itemsOf(d, list, lists);
    if (all === null) {
      gaps.push({
        reason: 'unread',
        templates: needs.flatMap((need) => need.alternatives.map((key) => key.template)),
        indexes: null,
      });
      blocked = true;
      continue;
    }
    let ready = all;
    let missing = false;
    for (const need of needs) {
      const lacking = lackingOf(need, all, lists);
      if (lacking.size === 0) continue;
      missing = true;
      const templates = [need.alternatives[0]!.template];
      gaps.push({ reason: 'unread', templates, indexes: lacking.size === all.length ? null : [...lacking] });
      ready = lacking.size === all.length ? [] : ready.filter(({ index }) => !lacking.has(index));
    }
    items.set(list, ready);
    if (partial.has(list)) gaps.push({ reason: 'partial', templates: [list], indexes: null });
    if ((missing && ready.length === 0) || (rule.whole && (missing || partial.has(list)))) blocked = true;
  }
  return { items, gaps, blocked };
}

class RuleCase implements Case {
  readonly lines: readonly Item<Line>[];
  constructor(
    private readonly base: Omit<Case, 'lines' | 'items' | 'isRead' | 'isPartial'>,
    private readonly selected: ReadonlyMap<string, readonly Item<unknown>[]>,
    private readonly partial: ReadonlySet<string>,
    private readonly lists: Lists,
  ) {
    this.lines = this.items<Line>('lines');
  }
  get d() {
    return this.base.d;
  }
  get form() {
    return this.base.form;
  }
  get profile() {
    return this.base.profile;
  }
  get ruleset() {
    return this.base.ruleset;
  }
  get date() {
    return this.base.date;
  }
  get today() {
    return this.base.today;
  }
  get knownIssuers() {
    return this.base.knownIssuers;
  }
  get renumbered() {
    return this.base.renumbered;
  }
  items<T>(list: string): readonly Item<T>[] {
    return (this.selected.get(list) ?? itemsOf(this.d, list, this.lists) ?? []) as readonly Item<T>[];
  }
  isRead(path: string): boolean {
    return path.includes('[]') ? readSomewhere(this.d, keyOf(path)) : isRead(this.d, path);
  }
  isPartial(list: string): boolean {
    return this.partial.has(list);
  }
}

/** Legal basis of a rule on this form; `practice` where the form's profile names none. */
export function basisOf(rule: Rule, profile: ResolvedProfile): Basis {
  if (typeof rule.basis === 'function') return rule.basis(profile);
  if (typeof rule.basis !== 'string') return rule.basis;
  return profile.basis[rule.basis] ?? practice('issuing practice');
}

const GAP_TEXT = {
  unread: {
    vi: 'Chưa kiểm tra được: chưa đọc được {keys}.',
    en: 'Not checked: {keys} was not read.',
  },
  partial: {
    vi: 'Chưa kiểm tra được: danh sách chỉ đọc được một phần.',
    en: 'Not checked: only part of the list was read.',
  },
  'not-held': {
    vi: 'Chưa kiểm tra được: ứng dụng không có quy định của thời điểm {date}.',
    en: 'Not checked: the rules of {date} are not held.',
  },
  'form-unread': {
    vi: 'Chưa kiểm tra được: chưa biết mẫu C/O.',
    en: 'Not checked: the form of the C/O is not known.',
  },
} as const;

/** Most field names told in one sentence. */
const MOST_NAMES = 6;

const GAP_FIX = {
  vi: 'Mở trang có thông tin này, hoặc tự kiểm tra.',
  en: 'Open the page that shows this, or check it yourself.',
} as const;

const gapTexts = new Map<string, Bilingual>();
const MOST_GAP_TEXTS = 2000;

/** "Not checked: … was not read." The same few sentences come back in every declaration, so each is made once. */
function gapText(reason: Gap['reason'], templates: readonly string[], date: IsoDate): Bilingual {
  const key = `${reason}|${date}|${templates.join('|')}`;
  let text = gapTexts.get(key);
  if (!text) {
    const names = (lang: 'vi' | 'en') => [...new Set(templates.map((t) => fieldName(t)[lang]))].slice(0, MOST_NAMES).join(', ');
    const say = (lang: 'vi' | 'en') => fill(GAP_TEXT[reason][lang], { keys: names(lang), date }, lang);
    text = { vi: say('vi'), en: say('en') };
    if (gapTexts.size >= MOST_GAP_TEXTS) gapTexts.clear();
    gapTexts.set(key, text);
  }
  return text;
}

function gapFinding(rule: Rule, c: Case, gaps: readonly Gap[]): Finding {
  const fields = new Set<string>();
  for (const gap of gaps) {
    for (const key of gap.templates) {
      if (gap.indexes === null) fields.add(key);
      else for (const index of gap.indexes) fields.add(atIndex(key, index));
    }
  }
  const templates = gaps.length === 1 ? gaps[0]!.templates : [...new Set(gaps.flatMap((gap) => gap.templates))];
  return {
    rule: rule.id,
    outcome: 'unknown',
    severity: decideSeverity(rule, c.form, c.ruleset, undefined),
    box: templates[0] === undefined ? null : boxOf(c.profile, templateOf(templates[0])),
    fields: [...fields],
    line: null,
    message: gapText(gaps[0]!.reason, templates, c.date),
    fix: GAP_FIX,
    basis: basisOf(rule, c.profile),
  };
}

/** `Ô {box}: …` on a form that has no box for it: the sentence begins without. */
function withoutBox(template: string): string {
  return template.replace(/^(?:Ô|Box) \{box\}[:,]\s*(.)/, (_, first: string) => first.toUpperCase());
}

function findingOf(rule: Rule, c: Case, v: Verdict): Finding {
  // Without a text of its own, an unknown says which keys were not read: the rule's main text tells of a fault.
  if (v.outcome === 'unknown' && v.text === undefined) {
    return {
      ...gapFinding(rule, c, [{ reason: 'unread', templates: v.fields, indexes: null }]),
      ...(v.line !== undefined && { line: v.line }),
    };
  }
  const first = v.fields[0] ?? '';
  const box = v.box === undefined ? boxOf(c.profile, templateOf(first)) : v.box;
  const line = v.line === undefined ? lineOf(first) : v.line;
  const wording = rule.text[v.text ?? 'main'] ?? rule.text['main']!;
  const data = { ...v.data, box: box ?? '–', line: line === null ? '–' : String(line + 1) };
  const say = (lang: 'vi' | 'en', part: 'message' | 'fix') =>
    fill(box === null ? withoutBox(wording[lang][part]) : wording[lang][part], data, lang);
  return {
    rule: rule.id,
    outcome: v.outcome,
    severity: decideSeverity(rule, c.form, c.ruleset, v.severity),
    box,
    fields: v.fields,
    line,
    message: { vi: say('vi', 'message'), en: say('en', 'message') },
    fix: { vi: say('vi', 'fix'), en: say('en', 'fix') },
    basis: basisOf(rule, c.profile),
  };
}

/**
 * Runs the rules over one declaration. Pure: the same input gives the same findings, and `today` is an argument.
 *
 * Unread data never fails: a rule whose needed keys were not read is answered `unknown` here, before its check is called.
 */
export function evaluate(input: Declaration, rules: readonly Rule[], options: CheckOptions): Evaluation {
  return finish(evaluateInSteps(input, rules, options));
}

/** The same, a rule at a time: a page of thousands of lines must not stand still meanwhile. */
export function* evaluateInSteps(input: Declaration, rules: readonly Rule[], options: CheckOptions): Generator<void, Evaluation> {
  const { today } = options;
  const partial = new Set(options.partial);
  const date = rulesetDate(input, today);
  const profile = resolveProfile(profileFor(input.form), date, input.importingCountry || undefined);
  const { d, renumbered } = normalise(input, profile);
  const form = d.form ?? null;
  const base = {
    d,
    form,
    profile,
    ruleset: form === null ? null : (profile.ruleset?.id ?? null),
    date,
    today,
    knownIssuers: options.knownIssuers ?? new Set<string>(),
    renumbered,
  };
  const lists: Lists = { items: new Map(), lacking: new Map() };
  const findings: Finding[] = [];
  let passed = 0;
  for (const rule of rules) {
    if (options.disabled?.has(rule.id)) continue;
    if (form !== null && !rule.forms.includes(form)) continue;
    if (form === null && !rule.general) continue;
    const { items, gaps, blocked } = select(rule, d, partial, lists);
    const c = new RuleCase(base, items, partial, lists);
    if (form !== null && profile.notHeld && !rule.general) {
      findings.push(gapFinding(rule, c, [{ reason: 'not-held', templates: ['issueDate'], indexes: null }]));
      continue;
    }
    if (blocked) {
      findings.push(gapFinding(rule, c, gaps));
      continue;
    }
    yield;
    const before = findings.length;
    for (const verdict of rule.check(c)) findings.push(findingOf(rule, c, verdict));
    if (gaps.length > 0) findings.push(gapFinding(rule, c, gaps));
    if (findings.length === before) {
      passed += 1;
      if (options.all) findings.push(passFinding(rule, c));
    }
  }
  return { case: new RuleCase(base, new Map(), partial, lists), findings, passed };
}

function passFinding(rule: Rule, c: Case): Finding {
  const blank = { vi: '', en: '' };
  return {
    rule: rule.id,
    outcome: 'pass',
    severity: decideSeverity(rule, c.form, c.ruleset, undefined),
    box: null,
    fields: [],
    line: null,
    message: rule.title,
    fix: blank,
    basis: basisOf(rule, c.profile),
  };
}
