import { words } from '../../declaration/text';
import type { FormId } from '../../forms/form-id';
import { profileFor } from '../../forms';
import { resolveProfile, type Basis } from '../../forms/profile';
import type { IsoDate } from '../../declaration/dates';

/**
 * One formula a financial year: a trader who shows value content by the direct or the indirect formula keeps it through the year (05/2018/TT-BCT
 * art. 6(3); 49/2025/TT-BCT art. 7 for AKFTA). Other agreements only make the change harder to verify.
 */

/** What the rule looks at in a worksheet; blank = not given. */
export interface YearFormula {
  readonly id: string;
  readonly name: string;
  readonly form: FormId;
  readonly trader: string;
  readonly taxCode: string;
  readonly financialYear: string;
  readonly formula: '' | 'direct' | 'indirect';
}

export interface FormulaConflict {
  /** The worksheet that keeps to the other formula. */
  readonly with: YearFormula;
  readonly own: 'direct' | 'indirect';
  readonly other: 'direct' | 'indirect';
  readonly financialYear: string;
  readonly form: FormId;
  /** `law`: forbidden. `maybe`: forbidden if both are of one trader, which is not said. `hint`: no text forbids it. */
  readonly weight: 'law' | 'maybe' | 'hint';
  readonly basis: Pick<Basis, 'document' | 'place'>;
}

/** The same trader: true or false where it can be told, else null. */
function sameTrader(a: YearFormula, b: YearFormula): boolean | null {
  const [codeA, codeB] = [a.taxCode.replace(/\W/g, ''), b.taxCode.replace(/\W/g, '')];
  if (codeA && codeB) return codeA === codeB;
  const [nameA, nameB] = [words(a.trader).join(' '), words(b.trader).join(' ')];
  return nameA && nameB && nameA === nameB ? true : null;
}

/** `2026` of `2026`, ` năm 2026 `; a year from month to month keeps its own name. */
const yearOf = (text: string): string => {
  const years = text.match(/\d{4}/g) ?? [];
  return years.length === 1 ? years[0] : text.trim().toLowerCase();
};

const BASES: Partial<Record<FormId, FormulaConflict['basis']>> = {
  AK: { document: '49/2025/TT-BCT', place: 'art. 7' },
};
const GENERAL: FormulaConflict['basis'] = { document: '05/2018/TT-BCT', place: 'art. 6(3)' };

/** Worksheets whose formula differs from that of `sheet` in the same year under the same agreement. */
export function formulaConflicts(sheet: YearFormula, others: readonly YearFormula[], today: IsoDate): readonly FormulaConflict[] {
  const own = sheet.formula;
  const year = yearOf(sheet.financialYear);
  if (own === '' || year === '') return [];
  const facts = resolveProfile(profileFor(sheet.form), today, undefined).facts.origin.value;
  // A form with one formula leaves nothing to choose.
  if (facts === null || facts.formulas.length < 2) return [];
  return others.flatMap((other) => {
    if (other.id === sheet.id || other.form !== sheet.form || other.formula === '' || other.formula === own) return [];
    if (yearOf(other.financialYear) !== year) return [];
    const same = sameTrader(sheet, other);
    if (same === false) return [];
    const weight = !facts.oneFormulaAYear ? 'hint' : same ? 'law' : 'maybe';
    const basis = BASES[sheet.form] ?? GENERAL;
    return [
      {
        with: other,
        own,
        other: other.formula,
        financialYear: sheet.financialYear.trim(),
        form: sheet.form,
        weight,
        basis,
      } as const,
    ];
  });
}
