import { WEIGHT, type Claim } from './claims';
import { sectionOf } from './context';
import { normaliseLabel } from './normalise-label';
import { boundName } from './bound';
import { shownValue } from './fields';
import { labelBefore } from './near';
import type { Scan } from './scan';
import type { SectionId } from './sections';
import type { Item } from './tree';

/** Layer g: fields that the user named for this host. A descriptor holds how to find a control, never a value. */
export interface TaughtField {
  /** Key template: `remarks`, `lines[].criterion`, `invoices[].issuer.name`. */
  readonly key: string;
  /** End of the control's id or name, without generated parts. */
  readonly suffix?: string;
  /** Normalised text of its label. */
  readonly label?: string;
  readonly section?: string;
  /** Place among the controls with this label in this section, from 0. */
  readonly ordinal?: number;
}

export interface TaughtResult {
  readonly claims: Claim[];
  readonly taken: Set<Element>;
  /** Keys whose descriptor fits nothing on this page any more. */
  readonly stale: readonly string[];
}

interface Candidate {
  readonly item: Item;
  readonly suffix: string;
  readonly label: string;
  readonly section: SectionId | null;
}

/** Applies the descriptors: a control fits when the suffix agrees, or label and section both do. Two that fit equally leave the field alone. */
export function taughtClaims(scan: Scan, fields: readonly TaughtField[]): TaughtResult {
  const claims: Claim[] = [];
  const taken = new Set<Element>();
  const stale: string[] = [];
  if (fields.length === 0) return { claims, taken, stale };
  const candidates = scan.controls.filter((item) => !item.shadow).map((item) => candidate(item, scan));
  for (const field of fields) {
    const found = pick(field, candidates);
    if (!found || taken.has(found.el)) {
      stale.push(field.key);
      continue;
    }
    taken.add(found.el);
    claims.push(claimOf(field, found));
  }
  return { claims, taken, stale };
}

/** What can be remembered of a control, for a lesson. */
export function descriptorOf(item: Item, scan: Scan, key: string): TaughtField {
  const own = candidate(item, scan);
  const same = scan.controls
    .filter((other) => !other.shadow)
    .map((other) => candidate(other, scan))
    .filter((other) => other.label === own.label && other.section === own.section);
  const ordinal = same.findIndex((other) => other.item === item);
  return {
    key,
    ...(own.suffix === '' ? {} : { suffix: own.suffix }),
    ...(own.label === '' ? {} : { label: own.label }),
    ...(own.section === null ? {} : { section: own.section }),
    ordinal: Math.max(0, ordinal),
  };
}

/** Ids and names without the generated frame: `ctl00_cplhContainer_txtX` → `txtX`. An id of digits only, or with a counter, is no suffix. */
export function suffixOf(el: Element): string {
  const id = el.id || el.getAttribute('name') || '';
  const rest = id
    .replace(/^ctl\d+[_$](?:[A-Za-z0-9]+[_$])?/, '')
    .replace(/(?:_Input|_dateInput|_wrapper|_ClientState|\$dateInput)$/, '');
  return /^(?:[\d:-]+|.*[-_:]\d+|:?r\w{0,3}:?)$/.test(rest) ? '' : rest;
}

function candidate(item: Item, scan: Scan): Candidate {
  const bound = boundName(item, scan);
  const text =
    bound.from?.text ?? bound.caption?.label ?? labelBefore(item)?.label.text ?? textBefore(item) ?? item.control!.ariaLabel;
  return { item, suffix: suffixOf(item.control!.el), label: normaliseLabel(text.slice(0, 200)), section: sectionOf(item) };
}

/** Any text directly before the control: a taught label need not be one that we know. */
function textBefore(item: Item): string | null {
  for (let child = item, box = item.parent; box && box.controls <= 1; child = box, box = box.parent) {
    const before = box.items[child.at - 1];
    if (before) return before.kind === 'text' ? before.text : null;
    const outside = box.parent?.items[box.at - 1];
    if (outside) return outside.kind === 'text' ? outside.text : null;
  }
  return item.parent?.items[item.at - 1]?.kind === 'text' ? item.parent.items[item.at - 1]!.text : null;
}

function pick(field: TaughtField, candidates: readonly Candidate[]): { el: Element; item: Item } | null {
  const bySuffix = field.suffix ? candidates.filter((c) => c.suffix === field.suffix) : [];
  const byLabel = field.label
    ? candidates.filter((c) => c.label === field.label && (field.section === undefined || field.section === c.section))
    : [];
  const both = bySuffix.filter((c) => byLabel.includes(c));
  const pool = both.length > 0 ? both : bySuffix.length > 0 ? bySuffix : byLabel;
  const chosen = pool.length === 1 ? pool[0] : pool === byLabel ? pool[field.ordinal ?? 0] : undefined;
  return chosen ? { el: chosen.item.control!.el, item: chosen.item } : null;
}

function claimOf(field: TaughtField, found: { el: Element; item: Item }): Claim {
  const control = found.item.control!;
  return {
    key: field.key,
    index: null,
    by: 'taught',
    score: WEIGHT.taught,
    weak: false,
    evidence: `taught: ${field.suffix ?? field.label ?? ''}`,
    raw: shownValue(found.item),
    checked: control.kind === 'check' ? control.checked : null,
    from: control,
    el: found.el,
    item: found.item,
    caption: null,
    control: true,
    hidden: found.item.hidden,
    inGrid: false,
    shape: null,
  };
}
