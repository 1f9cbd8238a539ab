import { countryName } from '../../declaration/countries';
import { toDayMonthYear, type IsoDate } from '../../declaration/dates';
import { basis, decree31 } from '../../forms/law';
import type { Basis, Bilingual, ResolvedProfile } from '../../forms/profile';
import type { Case, Severity } from '../rule';

/** The trader's papers beside the form, and wording shared by the rules that compare with them. */

export type Paper = 'commercialInvoice' | 'packingList' | 'exportDeclaration' | 'billOfLading';

export const PAPER_NAMES: Readonly<Record<Paper, Bilingual>> = {
  commercialInvoice: { vi: 'hóa đơn thương mại', en: 'commercial invoice' },
  packingList: { vi: 'phiếu đóng gói', en: 'packing list' },
  exportDeclaration: { vi: 'tờ khai xuất khẩu', en: 'export declaration' },
  billOfLading: { vi: 'vận tải đơn', en: 'bill of lading' },
};

/** Several values in one sentence: joined by commas, each in its language. */
export function series(parts: readonly (string | Bilingual)[]): Bilingual {
  const of = (language: 'vi' | 'en'): string => parts.map((p) => (typeof p === 'string' ? p : p[language])).join(', ');
  return { vi: of('vi'), en: of('en') };
}

/** A label before a value: `phiếu đóng gói 1100 PIECE`. */
export function labelled(label: Bilingual, value: string): Bilingual {
  return { vi: `${label.vi} ${value}`, en: `${label.en} ${value}` };
}

/** A label with a date as people read it. */
export function dated(label: Bilingual, date: IsoDate): Bilingual {
  return labelled(label, toDayMonthYear(date));
}

export function countries(codes: readonly string[]): Bilingual {
  return series(codes.map(countryName));
}

/** A foreign issuer's certificate cannot be corrected here: what contradicts the papers only warns. Undefined = the rule's own severity. */
export function milderAbroad(c: Case): Severity | undefined {
  const from = c.d.exportingCountry;
  const abroad = from ? from !== 'VN' : c.d.direction === 'import';
  return abroad ? 'warning' : undefined;
}

/** Data on the certificate must agree with the dossier: the circular where it says so, else the general ground of refusal of Decree 31. */
export function agreementWithPapers(profile: ResolvedProfile): Basis {
  return profile.id === 'D' ? basis('10/2022/TT-BCT', 'App. I art. 6') : decree31('art. 21');
}
