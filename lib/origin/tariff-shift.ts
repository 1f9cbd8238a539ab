import { hsDigits, isHs2022 } from '../declaration/hs';
import type { Line } from '../declaration/declaration';
import type { OriginVerdict } from '../report/report';
import { isPacking } from './packing';
import type { CodeRange, ShiftLevel } from './rule-grammar';
import type { JudgedMaterial } from './material-status';
import type { Missing } from './sheet';
import type { Step } from './step';
import { WORDS } from './words';

/** Change in tariff classification: every non-originating material must have another chapter, heading or subheading than the product. */

export const DIGITS: Readonly<Record<ShiftLevel, number>> = { CC: 2, CTH: 4, CTSH: 6 };

export interface ProductCode {
  /** Digits, at least two; null when unread or no code. */
  readonly code: string | null;
  readonly key: string;
}

/** `productHs`, else six digits of the export code, else of the import code. */
export function productCode(line: Line, lineKey: string): ProductCode {
  const candidates = [
    [line.costs?.productHs, `${lineKey}.costs.productHs`, 12],
    [line.hsExport, `${lineKey}.hsExport`, 6],
    [line.hsImport, `${lineKey}.hsImport`, 6],
  ] as const;
  for (const [text, key, digits] of candidates) {
    const code = hsDigits(text ?? '');
    if (/^\d{2,12}$/.test(code)) return { code: code.slice(0, digits), key };
  }
  return { code: null, key: `${lineKey}.costs.productHs` };
}

/** Edition that the rule's list uses and what the sheet says about its codes. */
export interface Edition {
  /** Edition of the list, null where not known. */
  readonly list: string | null;
  /** Edition the sheet says its codes are in. */
  readonly sheet: string | undefined;
}

/** A six-digit code that the held nomenclature (2022) does not know, where that is the edition of list and sheet. */
function notInNomenclature(code: string, edition: Edition): boolean {
  if (edition.list !== '2022' || (edition.sheet !== undefined && edition.sheet !== '2022')) return false;
  return code.length >= 6 && !isHs2022(code);
}

/** Whether the code lies in one of the ranges; null when it is too short to say. */
function excepted(code: string, ranges: readonly CodeRange[]): boolean | null {
  let answer: boolean | null = false;
  for (const { low, high } of ranges) {
    const n = Math.min(low.length, code.length);
    const head = code.slice(0, n);
    if (head < low.slice(0, n) || head > high.slice(0, n)) continue;
    if (n === low.length) return true;
    answer = null;
  }
  return answer;
}

type Shift = { readonly shifts: boolean; readonly barred: boolean } | { readonly shifts: null; readonly missing: Missing };

function shiftOf(
  m: JudgedMaterial,
  product: ProductCode,
  level: ShiftLevel,
  except: readonly CodeRange[],
  edition: Edition,
): Shift {
  const n = DIGITS[level];
  const code = hsDigits(m.raw.hs ?? '');
  const key = `${m.key}.hs`;
  if (!/^\d{2,12}$/.test(code)) return { shifts: null, missing: { key, why: WORDS.materialHs(m.name) } };
  if (notInNomenclature(code, edition)) return { shifts: null, missing: { key, why: WORDS.hsNotIn2022(code) } };
  const inRange = excepted(code, except);
  if (inRange === true) return { shifts: false, barred: true };
  if (inRange === null)
    return { shifts: null, missing: { key, why: WORDS.hsTooShort(code, Math.max(...except.map((r) => r.low.length))) } };
  const own = product.code!;
  const common = Math.min(n, code.length, own.length);
  if (code.slice(0, common) !== own.slice(0, common)) return { shifts: true, barred: false };
  if (common === n) return { shifts: false, barred: false };
  const short = code.length < n ? { key, why: WORDS.hsTooShort(code, n) } : { key: product.key, why: WORDS.hsTooShort(own, n) };
  return { shifts: null, missing: short };
}

export interface NonShifting {
  readonly material: JudgedMaterial;
  /** In an "except from" range. */
  readonly barred: boolean;
}

export interface ShiftResult {
  readonly level: ShiftLevel;
  /** Before any tolerance: `fails` when a material is known not to shift. */
  readonly verdict: OriginVerdict;
  /** Non-originating materials known not to shift: the set N of the tolerance. */
  readonly nonShifting: readonly NonShifting[];
  /** Materials that would not shift if they were non-originating. */
  readonly open: readonly JudgedMaterial[];
  /** What would settle an undecided test (beside the tolerance). */
  readonly missing: readonly Missing[];
  readonly steps: readonly Step[];
}

/** Most materials written out one by one. */
const MOST_STEPS = 40;

/** The test of one level. `materials` null = the list was not read. */
export function tariffShift(
  materials: readonly JudgedMaterial[] | null,
  materialsKey: string,
  product: ProductCode,
  term: { readonly level: ShiftLevel; readonly except: readonly CodeRange[] },
  edition: Edition,
): ShiftResult {
  const { level, except } = term;
  const result = (verdict: OriginVerdict, more: Partial<ShiftResult>): ShiftResult => ({
    level,
    verdict,
    nonShifting: [],
    open: [],
    missing: [],
    steps: [],
    ...more,
  });
  if (materials === null) return result('cannot-tell', { missing: [{ key: materialsKey, why: WORDS.materials }] });
  const judged = materials.filter((m) => m.status !== 'originating' && !isPacking(m.raw.name));
  const steps: Step[] = [];
  if (product.code !== null) steps.push({ label: WORDS.productStep, expression: 'HS', result: product.code });
  if (judged.length === 0) {
    return result('meets', { steps: [...steps, { label: WORDS.nothingForeign, expression: level, result: '✓' }] });
  }
  if (product.code === null) return result('cannot-tell', { missing: [{ key: product.key, why: WORDS.productHs }] });
  if (notInNomenclature(product.code, edition)) {
    return result('cannot-tell', { missing: [{ key: product.key, why: WORDS.hsNotIn2022(product.code) }], steps });
  }
  const nonShifting: NonShifting[] = [];
  const open: JudgedMaterial[] = [];
  const missing: Missing[] = [];
  const n = DIGITS[level];
  for (const m of judged) {
    const shift = shiftOf(m, product, level, except, edition);
    const code = hsDigits(m.raw.hs ?? '');
    if (shift.shifts === null) missing.push(shift.missing);
    else if (!shift.shifts) {
      if (m.status === 'non-originating') nonShifting.push({ material: m, barred: shift.barred });
      else {
        open.push(m);
        if (m.proof) missing.push(m.proof);
      }
    }
    if (steps.length <= MOST_STEPS) {
      const sign = shift.shifts === null ? '?' : shift.shifts ? '≠' : '=';
      const text =
        shift.shifts === false && shift.barred
          ? `${code} ∈ except`
          : `${code.slice(0, n) || '?'} ${sign} ${product.code.slice(0, n)}`;
      steps.push({
        label: WORDS.materialStep(m.name),
        expression: text,
        result: shift.shifts === null ? '?' : shift.shifts ? '✓' : '✗',
      });
    }
  }
  if (edition.list !== null && edition.sheet !== edition.list) {
    steps.push({
      label: WORDS.editionStep(edition.list),
      expression: `HS ${edition.sheet ?? '?'}`,
      result: `HS ${edition.list}`,
    });
  }
  const verdict = nonShifting.length > 0 ? 'fails' : missing.length > 0 ? 'cannot-tell' : 'meets';
  return result(verdict, { nonShifting, open, missing, steps });
}
