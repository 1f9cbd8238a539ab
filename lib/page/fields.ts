import type { FoundBy } from '../declaration/reading';
import { isUnit } from '../declaration/units';
import { AGREEING, scoreOf, type Claim } from './claims';
import { beside } from './beside';
import { boundName } from './bound';
import { captionOf, isCurrency } from './labels';
import { labelAfter, labelBefore, unitAfter } from './near';
import { groupName, radioChoices, type RadioGroup } from './radios';
import { resolve, type Named } from './resolve';
import type { Scan } from './scan';
import { chosenTicks, listedTicks, optionTicks, tickClaim, TICK_LIST } from './tick-lists';
import { tickName } from './ticks';
import type { Item } from './tree';
import { SLICE } from './limits';

/** Layers b, c and e for every control of the page: who names it, and what it shows. */

/** Second control of a field in two parts, by the key of the first. */
const SECOND: Readonly<Record<string, string>> = {
  'lines[].quantity.value': 'lines[].quantity.unit',
  'lines[].grossWeight.value': 'lines[].grossWeight.unit',
  'lines[].netWeight.value': 'lines[].netWeight.unit',
  'lines[].packages.count': 'lines[].packages.kind',
  'lines[].fob.amount': 'lines[].fob.currency',
  'exportDeclarations[].number': 'exportDeclarations[].date',
  'lines[].invoiceNo': 'lines[].invoiceDate',
  'transport.billOfLadingNo': 'transport.billOfLadingDate',
  'totals.grossWeight.value': 'totals.grossWeight.unit',
  'totals.fob.amount': 'totals.fob.currency',
};

/** The key of the second part; undefined for a field in one part. */
export function secondKey(key: string): string | undefined {
  return Object.hasOwn(SECOND, key) ? SECOND[key] : undefined;
}

/** Claims of all controls, in document order. `taken` holds controls that an id or the user already named. */
export function* controlClaims(scan: Scan, taken: ReadonlySet<Element>): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  const choices = radioChoices(scan);
  let left = SLICE;
  let previous: Claim | null = null;
  for (const item of scan.controls) {
    if (--left <= 0) {
      left = SLICE;
      yield;
    }
    if (taken.has(item.control!.el)) {
      previous = null;
      continue;
    }
    const own = claimsOf(item, scan, choices, previous);
    claims.push(...own);
    previous = own[0] ?? null;
  }
  return claims;
}

interface Finding {
  readonly by: FoundBy;
  readonly named: Named;
  readonly from: Item | null;
  readonly evidence: string;
  readonly prefix: string;
}

function claimsOf(item: Item, scan: Scan, choices: ReadonlyMap<Item, RadioGroup>, previous: Claim | null): Claim[] {
  const control = item.control!;
  if (item.shadow) return [];
  const isTick = control.kind === 'check';
  const group = choices.get(item);
  if (control.kind === 'radio' && !group) return [];
  const chosen = control.kind === 'choice' ? listOfTicks(item) : [];
  if (chosen.length > 0) return chosen;
  const found = isTick ? tickFinding(item, scan) : group ? groupFinding(group) : nameOf(item, scan, previous);
  if (!found) return isTick || previous === null ? [] : secondOf(item, previous, scan);
  const raw = group ? group.chosen : shownValue(item);
  const claim = make(item, found.named.key, found.by, found.named, found.evidence, raw);
  if (found.from) found.from.used = true;
  if (claim.key === TICK_LIST) return tickNames(claim);
  if (isTick)
    return claim.key.startsWith('ticks.') || claim.key === 'lines[].fobShown' || claim.key === 'certifiedTrueCopy' ? [claim] : [];
  return [claim, ...printedUnit(item, claim, found)];
}

/** A control in which several ticks may be chosen: what it says of each. Empty for any other control. */
function listOfTicks(item: Item): Claim[] {
  const options = optionTicks(item);
  if (options.length > 0) return options;
  const texts = chosenTicks(item);
  return texts
    ? [...listedTicks(item, texts), { ...tickClaim(item, TICK_LIST, true, 'ticks', true), checked: null, raw: '' }]
    : [];
}

/** Ticks that a list writes as one text. What is no tick leaves the whole list unread. */
function tickNames(list: Claim): Claim[] {
  if (list.raw === null || !list.item) return [];
  const names = list.raw === '' ? [] : list.raw.split(/[,;\n]\s*/);
  const senses = names.map((name) => captionOf(name)?.senses[0]);
  if (!senses.every((sense) => sense?.key.startsWith('ticks.'))) return [];
  return [...senses.map((sense, i) => tickClaim(list.item!, sense!.key, sense!.weak, names[i]!, true)), { ...list, raw: '' }];
}

function make(item: Item, key: string, by: FoundBy, named: Named, evidence: string, raw: string | null): Claim {
  const control = item.control!;
  return {
    key,
    index: null,
    by,
    score: scoreOf(by, named.weak, named.agrees),
    weak: named.weak,
    evidence,
    raw,
    checked: control.kind === 'check' ? control.checked : null,
    from: control,
    el: control.el,
    item,
    caption: named.caption,
    control: true,
    hidden: item.hidden,
    inGrid: false,
    shape: named.shape,
  };
}

function nameOf(item: Item, scan: Scan, previous: Claim | null): Finding | null {
  const bound = boundName(item, scan);
  if (bound.caption) {
    const named = resolve(bound.caption, bound.from ?? item) ?? (bound.from ? resolve(bound.caption, item) : null);
    if (bound.from) bound.from.bound = true;
    return named ? accept({ by: 'label', named, from: bound.from, evidence: bound.evidence, prefix: '' }, previous) : null;
  }
  if (bound.foreign) return null;
  const near = labelBefore(item);
  if (near && near.place === 0) {
    const named = resolve(near.label.caption!, near.label);
    // A label before a block of two controls names them only when the field has two parts.
    if (!named || (near.shared && secondKey(named.key) === undefined)) return null;
    const evidence = `text "${near.label.text.slice(0, 80)}"`;
    return accept({ by: 'near', named, from: near.label, evidence, prefix: near.prefix }, previous);
  }
  if (near) return null;
  const after = labelAfter(item);
  if (after) {
    const named = resolve(after.caption!, after);
    return named
      ? accept({ by: 'near', named, from: after, evidence: `label after it "${after.text.slice(0, 80)}"`, prefix: '' }, previous)
      : null;
  }
  return byHint(item, previous);
}

/** Words before a label in a placeholder: `Nhập tên hàng`, `Enter exporter's name`. */
const HINT_VERB = /^(?:vui lòng |please )?(?:nhập|chọn|điền|enter|select|choose|type)(?: the)? /i;

function byHint(item: Item, previous: Claim | null): Finding | null {
  const { hint } = item.control!;
  if (hint === '') return null;
  const caption = captionOf(hint) ?? captionOf(hint.replace(HINT_VERB, '').replace(/(?:\.\.\.|…)$/, ''));
  if (!caption || caption.rest !== '') return null;
  const named = resolve(caption, item);
  return named
    ? accept({ by: 'hint', named, from: null, evidence: `placeholder "${hint.slice(0, 80)}"`, prefix: '' }, previous)
    : null;
}

/** A bare `Date` counts only for the field directly after the invoice number. */
function accept(finding: Finding, previous: Claim | null): Finding | null {
  return finding.named.afterInvoice && previous?.key !== 'lines[].invoiceNo' ? null : finding;
}

/** What a person sees in the control, also where a list draws the chosen text beside its own input. Null when that cannot be told. */
export function shownValue(item: Item): string | null {
  const control = item.control!;
  if (item.busy) return null;
  const raw = control.beside ? beside(item).text : control.raw;
  // A hidden list and the widget drawn for it must say the same.
  if (item.twin && !agree(raw, item.twin.control!.raw)) return null;
  // A blank control that is switched off is often one whose list is still loading.
  return raw === '' && control.disabled ? null : raw;
}

const agree = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || b.replace(/^[×✕✖]\s*/, '') === a;

/** The control directly after a number without a label of its own: its unit; after a declaration or invoice number: its date. */
function secondOf(item: Item, first: Claim, scan: Scan): Claim[] {
  const key = secondKey(first.key);
  if (!key || !first.item || first.by === 'hint') return [];
  const near = labelBefore(item);
  const together = near?.place === 1 && near.label.caption === first.caption;
  if (!together && !(item.parent === first.item.parent && item.at === first.item.at + 1)) return [];
  if (boundName(item, scan).foreign || !looksLikeSecond(item, key)) return [];
  return [secondClaim(item, first, key)];
}

/** A unit is chosen from a list or is a unit by its words; a date looks like one. Anything else after a number is another field. */
function looksLikeSecond(item: Item, key: string): boolean {
  const { kind, raw, hint, exact, el } = item.control!;
  if (!key.endsWith('ate'))
    return kind === 'choice' || /^[\d.,\s]+$/.test(raw ?? '') || isUnit(raw ?? '') || isCurrency(raw ?? '');
  if (raw) return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(raw.trim());
  return exact !== null || (el as HTMLInputElement).type === 'date' || /[dmy]{2}[/.-]/i.test(hint);
}

function secondClaim(item: Item, first: Claim, key: string): Claim {
  const score = Math.min(first.score, scoreOf('near', false, false) + AGREEING);
  const raw = shownValue(item);
  const isDate = key.endsWith('ate');
  // Unit before its number: the two change places.
  if (!isDate && first.raw !== null && raw !== null && /\d/.test(raw) && !/\d/.test(first.raw) && first.raw !== '') {
    const unit = first.raw;
    const swapped = { ...first, el: item.control!.el, item, raw, from: item.control! };
    Object.assign(first, { key, raw: unit });
    return swapped;
  }
  return {
    ...first,
    key,
    score,
    by: 'near',
    evidence: `after ${first.evidence}`,
    raw,
    from: item.control!,
    el: item.control!.el,
    item,
  };
}

/** Unit or currency that is printed with the field: in brackets in the label, before or after the control. */
function printedUnit(item: Item, claim: Claim, found: Finding): Claim[] {
  const key = secondKey(claim.key);
  if (!key || key.endsWith('ate')) return [];
  const unit = found.named.caption.unit || found.prefix || unitAfter(item);
  return unit ? [{ ...claim, key, raw: unit, from: null, evidence: `printed with ${claim.evidence}` }] : [];
}

function groupFinding(group: RadioGroup): Finding | null {
  const name = groupName(group);
  const named = name && resolve(name.caption, name.from ?? group.first);
  return named
    ? { by: name.from ? 'near' : 'label', named, from: name.from, evidence: `group "${name.caption.label}"`, prefix: '' }
    : null;
}

function tickFinding(item: Item, scan: Scan): Finding | null {
  const name = tickName(item, scan);
  if (!name) return null;
  const named = resolve(name.caption, name.from ?? item);
  return named ? { by: name.by, named, from: name.from, evidence: name.evidence, prefix: '' } : null;
}
