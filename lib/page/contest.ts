import { fieldValue, kindOf, type FieldValue } from '../declaration/field-values';
import { BELIEVED, type Claim } from './claims';
import { MAX_VALUE } from './limits';

/** One field, one source. Of several claims the strongest counts; equal ones that disagree leave the field unread. */

export interface Winner {
  readonly key: string;
  readonly claim: Claim;
  readonly value: string | boolean | null;
}

export interface Contest {
  readonly winners: Winner[];
  readonly doubts: string[];
}

interface Judged {
  readonly claim: Claim;
  readonly value: FieldValue;
}

const REFERENCE = /^[A-Z]{2}-?[A-Z]{2} ?\d{2}\/[0-9A-Z]{2}\/\d{4,7}$/;

/** The key with its number: `lines[].criterion` of line 2 → `lines[2].criterion`. */
export function concreteKey(claim: Claim): string {
  if (claim.index === null) return claim.key;
  const at = claim.key.indexOf('[]');
  return at < 0 ? claim.key : `${claim.key.slice(0, at + 1)}${claim.index}${claim.key.slice(at + 1)}`;
}

/** Settles all claims. Values of a clearly wrong kind count only where id, label or the user bind them to the control. */
export function* contest(claims: readonly Claim[]): Generator<void, Contest> {
  const byKey = new Map<string, Judged | Judged[]>();
  const notations = notationsOf(claims);
  const doubts: string[] = [];
  let left = 2000;
  for (const claim of claims) {
    if (--left <= 0) {
      left = 2000;
      yield;
    }
    if (claim.score < BELIEVED) continue;
    const judged = judge(claim, notations[claim.control ? 'control' : 'text']);
    const key = concreteKey(claim);
    const bound = claim.by === 'id' || claim.by === 'label' || claim.by === 'taught';
    if (judged.value.doubt === 'wrong' && (!bound || claim.shape !== null)) {
      doubts.push(`${key}: "${(claim.raw ?? '').slice(0, 40)}" under ${claim.evidence} is no such value`);
      continue;
    }
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, judged);
    else if (Array.isArray(known)) known.push(judged);
    else byKey.set(key, [known, judged]);
  }
  const winners: Winner[] = [];
  for (const [key, rivals] of byKey) {
    if (--left <= 0) {
      left = 2000;
      yield;
    }
    const best = Array.isArray(rivals) ? strongest(rivals) : rivals;
    if (!best) {
      doubts.push(`${key}: ${(rivals as Judged[]).map((rival) => rival.claim.evidence).join(' and ')} disagree`);
      continue;
    }
    if (best.value.value === null) doubts.push(`${key}: value not believed (${best.claim.evidence})`);
    winners.push({ key, claim: best.claim, value: best.value.value });
  }
  return { winners, doubts };
}

type Notation = 'point' | 'comma' | null;

const POINT = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;

/**
 * How the page writes numbers, by those with both separators: `12,000.00`. One way only, else it is not known. It settles what groups thousands
 * (`1,200`); a single decimal sign before three digits (`1.215`) stays in doubt.
 */
function notationsOf(claims: readonly Claim[]): Readonly<Record<'control' | 'text', Notation>> {
  const seen = { control: new Set<Notation>(), text: new Set<Notation>() };
  for (const { raw, control } of claims) {
    if (!raw || raw.length > 30 || !(raw.includes(',') && raw.includes('.'))) continue;
    if (POINT.test(raw)) seen[control ? 'control' : 'text'].add('point');
    else if (COMMA.test(raw)) seen[control ? 'control' : 'text'].add('comma');
  }
  const only = (set: ReadonlySet<Notation>): Notation => (set.size === 1 ? [...set][0]! : null);
  return { control: only(seen.control), text: only(seen.text) };
}

function judge(claim: Claim, notation: Notation): Judged {
  const hash = claim.key.indexOf('#');
  const template = hash < 0 ? claim.key : claim.key.slice(0, hash);
  if (claim.checked !== null) return { claim, value: { value: claim.checked, doubt: null } };
  if (claim.raw === null || claim.raw.length > MAX_VALUE) return { claim, value: { value: null, doubt: 'unclear' } };
  if (claim.shape === 'reference' && !REFERENCE.test(claim.raw.trim())) return { claim, value: { value: null, doubt: 'wrong' } };
  const trusted = claim.by === 'id' || claim.by === 'label' || claim.by === 'taught';
  const canonical = claim.raw === '' ? null : (claim.from?.canonical ?? null);
  let value = fieldValue(template, canonical ?? claim.raw, trusted ? TRUSTED : UNTRUSTED);
  if (
    value.doubt === 'unclear' &&
    notation !== null &&
    claim.raw.includes(notation === 'point' ? ',' : '.') &&
    kindOf(template) === 'number' &&
    !claim.from?.exact
  ) {
    value = fieldValue(template, claim.raw, { trusted, notation });
  } else if (value.doubt !== null && claim.from) {
    // Only now ask the control what it keeps beside the text it shows.
    value = fieldValue(template, claim.raw, { trusted, exact: claim.from.exact, monthFirst: MONTH_FIRST.test(claim.from.hint) });
  } else if (claim.from && value.value !== '' && kindOf(template) === 'date' && MONTH_FIRST.test(claim.from.hint)) {
    value = fieldValue(template, claim.raw, { trusted, monthFirst: true });
  }
  return { claim, value };
}

const TRUSTED = { trusted: true };
const UNTRUSTED = { trusted: false };
const MONTH_FIRST = /^\s*mm?[/.-]dd?[/.-]y/i;

/** The best claim; among equals the one that is not hidden; null when equals disagree. */
function strongest(rivals: readonly Judged[]): Judged | null {
  const top = Math.max(...rivals.map((rival) => rival.claim.score));
  const best = rivals.filter((rival) => rival.claim.score === top);
  const shown = best.filter((rival) => !rival.claim.hidden);
  const pool = shown.length > 0 ? shown : best;
  const visible = pool.length > 1 ? pool.filter((rival) => isDrawn(rival.claim.el)) : pool;
  const last = visible.length > 0 ? visible : pool;
  const [first] = last;
  return last.every((rival) => rival.value.value === first!.value.value) ? first! : null;
}

/** Whether the browser draws it; where that cannot be asked, yes. Asked for rivals only. */
function isDrawn(el: Element): boolean {
  return typeof el.checkVisibility === 'function' ? el.checkVisibility() : true;
}
