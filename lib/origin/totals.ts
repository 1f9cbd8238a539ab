import { minus, sign, sum, ZERO, type Fraction } from './fraction';
import type { JudgedMaterial } from './material-status';
import type { CostGroup, Missing, Sheet } from './sheet';
import { WORDS } from './words';

/** A worksheet with its materials classified and its rows added up. All amounts in the currency of the sheet. */
export interface Totals {
  readonly sheet: Sheet;
  /** Null when the list of materials was not read. */
  readonly materials: readonly JudgedMaterial[] | null;
  readonly originating: readonly JudgedMaterial[];
  readonly foreign: readonly JudgedMaterial[];
  readonly unproved: readonly JudgedMaterial[];
  readonly vom: Fraction;
  readonly vnm: Fraction;
  readonly open: Fraction;
  /** Direct labour, direct overhead, profit, other costs as far as known. */
  readonly own: Fraction;
  /** FOB less all known rows; null without FOB. */
  readonly gap: Fraction | null;
  /** The gap may hold non-originating materials. */
  readonly gapMayBeForeign: boolean;
  /** None of labour, overhead, profit and other was read. */
  readonly ownUnread: boolean;
  /** A gap was taken as own value because nothing says that a material is left out. */
  readonly assumedComplete: boolean;
  /** Inputs that would close the gap, most telling first. */
  readonly gapInputs: readonly Missing[];
  /** Non-originating imports valued FOB: their customs value is higher than stated. */
  readonly lowerBounds: readonly JudgedMaterial[];
}

export function ownGroups(sheet: Sheet): readonly CostGroup[] {
  return [sheet.labour, sheet.overhead, sheet.profit, sheet.other];
}

const values = (list: readonly JudgedMaterial[]): Fraction => sum(list.flatMap((m) => (m.value === null ? [] : [m.value])));

/** Adds the sheet up with the given statuses. Linear in the rows. */
export function totalsOf(sheet: Sheet, materials: readonly JudgedMaterial[] | null): Totals {
  const of = (status: JudgedMaterial['status']): readonly JudgedMaterial[] =>
    (materials ?? []).filter((m) => m.status === status);
  const [originating, foreign, unproved] = [of('originating'), of('non-originating'), of('unproved')];
  const [vom, vnm, open] = [values(originating), values(foreign), values(unproved)];
  const groups = ownGroups(sheet);
  const own = sum(groups.map((g) => g.known));
  const rows = sum([vom, vnm, open, own]);
  const gap = sheet.fob === null ? null : minus(sheet.fob, rows);
  const ownUnread = groups.every((g) => g.state === 'unread');
  const unvalued = (materials ?? []).filter((m) => m.value === null);
  const unvaluedForeign = unvalued.some((m) => m.status !== 'originating');
  const complete = sheet.costs.materialsComplete;
  const positive = gap !== null && sign(gap) > 0;
  const leftOut = complete === false || (complete === undefined && !ownUnread);
  const gapMayBeForeign = positive && (materials === null || unvaluedForeign || leftOut);
  const gapInputs: Missing[] = [];
  if (materials === null) gapInputs.push({ key: sheet.at('materials'), why: WORDS.materials });
  gapInputs.push(...unvalued.flatMap((m) => m.missing));
  gapInputs.push(...[sheet.profit, sheet.labour, sheet.overhead, sheet.other].flatMap((g) => g.missing));
  if (materials !== null && leftOut) gapInputs.push({ key: sheet.at('materialsComplete'), why: WORDS.materialsComplete });
  return {
    sheet,
    materials,
    originating,
    foreign,
    unproved,
    vom,
    vnm,
    open,
    own,
    gap,
    gapMayBeForeign,
    ownUnread,
    assumedComplete: positive && !gapMayBeForeign && complete === undefined,
    gapInputs,
    lowerBounds: [...foreign, ...unproved].filter((m) => m.raw.priceBasis === 'fob' && !m.own),
  };
}

/** The part of a gap that is certainly not foreign; zero without a gap. */
export function ownGap(t: Totals): Fraction {
  return t.gap !== null && sign(t.gap) > 0 && !t.gapMayBeForeign ? t.gap : ZERO;
}

/** The part of a gap that may be foreign; zero without a gap. */
export function openGap(t: Totals): Fraction {
  return t.gap !== null && t.gapMayBeForeign ? t.gap : ZERO;
}

/** VNM counted the worst way: unproved materials and an open gap are foreign. */
export function worstVnm(t: Totals): Fraction {
  return sum([t.vnm, t.open, openGap(t)]);
}

/** Numerator of the direct formula as far as it is certain. */
export function certainDirect(t: Totals): Fraction {
  return sum([t.vom, t.own, ownGap(t)]);
}
