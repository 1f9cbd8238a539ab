import type { IsoDate } from '../../declaration/dates';
import { profileFor } from '../../forms';
import { resolveProfile } from '../../forms/profile';
import type { StatementInput } from '../../origin/worksheets';
import { lineOf } from '../calculator/line';
import type { StoredWorksheet } from '../calculator/worksheet';

/** A worksheet of the calculator as the official papers are filled from it. */
export function statementInput(sheet: StoredWorksheet, today: IsoDate): StatementInput {
  const importingCountry = sheet.destination.trim() || undefined;
  const profile = resolveProfile(profileFor(sheet.form), today, importingCountry);
  const { line, rows } = lineOf(sheet, profile.facts.hs.value.edition);
  return {
    form: sheet.form,
    line,
    today,
    importingCountry,
    trader: sheet.trader,
    taxCode: sheet.taxCode,
    exportDeclaration: sheet.exportDeclaration,
    sources: rows.map((row) => {
      const { seller, sellerAddress, sellerId, place, remarks } = sheet.materials[row] ?? {};
      return { seller, sellerAddress, sellerId, place, remarks };
    }),
  };
}
