import { fieldValue, type FieldValue } from '../declaration/field-values';
import { templateOf } from '../declaration/paths';
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
  return claim.index === null ? claim.key : claim.key.replace('[]', `[${claim.index}]`);
}

/** Settles all claims. Values of a clearly wrong kind count only where id, label or the user bind them to the control. */
export function* contest(claims: readonly Claim[]): Generator<void, Contest> {
  const byKey = new Map<string, Judged[]>();
  const doubts: string[] = [];
  let left = 2000;
  for (const claim of claims) {
    if (--left <= 0) {
      left = 2000;
      yield;
    }
    if (claim.score < BELIEVED) continue;
    const judged = judge(claim);
    const key = concreteKey(claim);
    if (judged.value.doubt === 'wrong' && claim.by !== 'id' && claim.by !== 'label' && claim.by !== 'taught') {
      doubts.push(`${key}: "${(claim.raw ?? '').slice(0, 40)}" under ${claim.evidence} is no such value`);
      continue;
    }
    const known = byKey.get(key);
    if (known) known.push(judged);
    else byKey.set(key, [judged]);
  }
  const winners: Winner[] = [];
  for (const [key, rivals] of byKey) {
    const best = rivals.length === 1 ? rivals[0]! : strongest(rivals);
    if (!best) {
      doubts.push(`${key}: ${rivals.map((rival) => rival.claim.evidence).join(' and ')} disagree`);
      continue;
    }
    if (best.value.value === null) doubts.push(`${key}: value not believed (${best.claim.evidence})`);
    winners.push({ key, claim: best.claim, value: best.value.value });
  }
  return { winners, doubts };
}

function judge(claim: Claim): Judged {
  const template = templateOf(claim.key).replace(/#\d$/, '');
  if (claim.checked !== null) return { claim, value: { value: claim.checked, doubt: null } };
  if (claim.raw === null || claim.raw.length > MAX_VALUE) return { claim, value: { value: null, doubt: 'unclear' } };
  if (claim.shape === 'reference' && !REFERENCE.test(claim.raw.trim())) return { claim, value: { value: null, doubt: 'wrong' } };
  const trusted = claim.by === 'id' || claim.by === 'label' || claim.by === 'taught';
  return { claim, value: fieldValue(template, claim.raw, { exact: claim.exact, monthFirst: claim.monthFirst, trusted }) };
}

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
