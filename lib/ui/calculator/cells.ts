import { countryFromName } from '../../declaration/countries';
import { fromDayMonthYear, isRealDate } from '../../declaration/dates';
import type { Material } from '../../declaration/declaration';
import { hsDigits, isHs2022 } from '../../declaration/hs';
import { readNumber } from '../../declaration/numbers';
import { words } from '../../declaration/text';
import { PROFILES } from '../../forms';
import { FORM_IDS } from '../../forms/form-id';
import { AGREEMENT_IDS } from '../../forms/profile';

/** What the text of a cell means. Every reader is strict: what it does not understand is a problem to ask about, never a guess. */

export type ProblemKind = 'ambiguous' | 'invalid' | 'negative' | 'country' | 'hs' | 'hs-unknown' | 'proof' | 'date' | 'choice';

/** A cell that is not understood, or is worth a second look (`hs-unknown`). */
export interface Problem {
  /** Field of the worksheet: `fob`, `materials.2.value`, `labour.0.amount`. */
  readonly field: string;
  readonly kind: ProblemKind;
  readonly text: string;
}

/** The two readings of an ambiguous amount: `1.215` is one thousand two hundred and fifteen, or one and 215 thousandths. */
export function readingsOf(amount: string): { readonly thousands: string; readonly decimal: string } {
  const separator = amount.includes('.') ? '.' : ',';
  const [whole, rest] = amount.trim().split(separator) as [string, string];
  return { thousands: `${whole}${rest}`, decimal: `${whole}.${rest}0` };
}

/** Notes what is not understood; every method gives undefined for it, as for a blank cell. */
export class CellReader {
  readonly problems: Problem[] = [];

  private refuse(field: string, kind: ProblemKind, text: string): undefined {
    this.problems.push({ field, kind, text });
    return undefined;
  }

  /** Canonical decimal. A negative amount is noted and given: the engine says what it forbids. */
  amount(typed: string | undefined, field: string): string | undefined {
    const reading = readNumber(typed ?? '');
    if (reading.kind === 'blank') return undefined;
    if (reading.kind !== 'number') return this.refuse(field, reading.kind, typed!);
    if (reading.value.startsWith('-')) this.refuse(field, 'negative', typed!);
    return reading.value;
  }

  /** Digits of an HS code: two to twelve of them. `list` is the edition whose codes are held, null where another edition is in force. */
  hs(typed: string | undefined, field: string, list: '2022' | null): string | undefined {
    const text = (typed ?? '').trim();
    if (text === '') return undefined;
    const digits = hsDigits(text);
    if (!/^\d{2,12}$/.test(digits) || digits.length % 2 === 1) return this.refuse(field, 'hs', text);
    if (list === '2022' && digits.length >= 6 && !isHs2022(digits)) this.refuse(field, 'hs-unknown', text);
    return digits;
  }

  /** Alpha-2 code, `''` for an undetermined origin. */
  country(typed: string | undefined, field: string): string | undefined {
    const text = (typed ?? '').trim();
    if (text === '') return undefined;
    const code = countryOf(text);
    return code === null ? this.refuse(field, 'country', text) : code;
  }

  /** ISO date from day/month/year. */
  date(typed: string | undefined, field: string): string | undefined {
    const text = (typed ?? '').trim();
    if (text === '') return undefined;
    const date = isRealDate(text) ? text : fromDayMonthYear(text);
    return date ?? this.refuse(field, 'date', text);
  }

  choice<T extends string>(typed: string | undefined, field: string, known: ReadonlyMap<string, T>): T | undefined {
    const text = (typed ?? '').trim();
    if (text === '') return undefined;
    return known.get(plain(text)) ?? this.refuse(field, 'choice', text);
  }

  proofs(typed: string | undefined, numbers: string | undefined, dates: string | undefined): Proofs {
    const text = (typed ?? '').trim();
    if (text === '') return [];
    const split = (value: string | undefined): string[] => (value ?? '').split(';').map((part) => part.trim());
    const [number, date] = [split(numbers), split(dates)];
    return text.split(/[,;+&\n]/).flatMap((token, i) => {
      if (token.trim() === '') return [];
      const proof = proofOf(token);
      if (proof === null) {
        this.refuse('proof', 'proof', token.trim());
        return [];
      }
      const day = this.date(date[i], 'proofDate');
      return [{ ...proof, ...(number[i] ? { number: number[i] } : {}), ...(day ? { date: day } : {}) }];
    });
  }
}

type Proofs = NonNullable<Material['proofs']>;

/** Letters and digits without accents, in capitals, single blanks. */
function plain(text: string): string {
  return words(text).join(' ');
}

const UNDETERMINED: ReadonlySet<string> = new Set(
  [
    'Không xuất xứ',
    'Không xác định',
    'Không rõ',
    'Không có xuất xứ',
    'KXD',
    'KXX',
    'Undetermined',
    'Unknown',
    'Not determined',
  ].map(plain),
);

/** Alpha-2 code of what was typed (`cn`, `Trung Quốc`, `CHN`), `''` for "undetermined", null when it is no country. */
export function countryOf(typed: string): string | null {
  const text = typed.trim();
  if (/^\?+$/.test(text) || UNDETERMINED.has(plain(text))) return '';
  return countryFromName(/^[a-z]{2,3}$/i.test(text) ? text.toUpperCase() : text) ?? countryFromName(text);
}

const AGREEMENTS: ReadonlyMap<string, string> = new Map([
  ...FORM_IDS.flatMap((id) => {
    const agreement = PROFILES[id].agreement?.id;
    return agreement ? [[plain(id), agreement] as const, [plain(id).replaceAll(' ', ''), agreement] as const] : [];
  }),
  ...AGREEMENT_IDS.map((id) => [id, id] as const),
]);

const SUPPLIER =
  /^(?:BAN KHAI|BK|TO KHAI|CAM KET)? ?(?:NCC|NSX|NHA CUNG CAP|NHA SAN XUAT|SUPPLIER S?|SUPPLIER|SD|PHU LUC X|PL X|PLX)(?: DECLARATION)?(?: (?=\S)|$)|^(?:BAN KHAI|DECLARATION)(?: |$)/;
const PREFIX = /^(?:C O|CO|GIAY CHUNG NHAN XUAT XU)?(?: |^)(?:UU DAI )?(?:FORM|MAU)? ?/;

/** `RCEP`, `C/O mẫu D`, `NCC`, `NCC RCEP`; null when it is none of them. */
function proofOf(token: string): Pick<Proofs[number], 'agreement' | 'kind'> | null {
  const text = plain(token);
  const supplier = SUPPLIER.exec(text);
  const rest = text.slice(supplier?.[0].length ?? 0).trim();
  if (supplier && rest === '') return { agreement: 'ANY', kind: 'supplier-declaration' };
  const agreement = AGREEMENTS.get(rest) ?? AGREEMENTS.get(rest.replace(PREFIX, '').trim());
  if (agreement === undefined) return null;
  return { agreement, kind: supplier ? 'supplier-declaration' : 'certificate' };
}

/** The text that stands for proofs in a cell; the reverse of reading. */
export function proofText(proofs: Proofs): { proof: string; proofNumber: string; proofDate: string } {
  const known = proofs.filter((p) => p.kind !== undefined && p.agreement !== undefined);
  const each = (of: (p: Proofs[number]) => string): string =>
    known
      .map(of)
      .join('; ')
      .replace(/^[; ]+$/, '');
  return {
    proof: known
      .map((p) => (p.kind === 'supplier-declaration' ? (p.agreement === 'ANY' ? 'NCC' : `NCC ${p.agreement}`) : p.agreement!))
      .join(', '),
    proofNumber: each((p) => p.number ?? ''),
    proofDate: each((p) => p.date ?? ''),
  };
}

const choices = <T extends string>(list: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(list) as [T, readonly string[]][]).flatMap(([key, names]) =>
      names.map((name) => [plain(name), key] as const),
    ),
  );

export const PRICE_BASES = choices<'cif' | 'invoice' | 'fob'>({
  cif: ['CIF', 'nhập khẩu', 'imported'],
  invoice: ['invoice', 'hóa đơn', 'VAT', 'mua trong nước', 'trong nước', 'domestic'],
  fob: ['FOB'],
});

export const PURCHASE_KINDS = choices<'import-declaration' | 'vat-invoice'>({
  'import-declaration': ['import-declaration', 'tờ khai', 'tờ khai nhập khẩu', 'TKNK', 'import declaration'],
  'vat-invoice': ['vat-invoice', 'hóa đơn', 'hóa đơn VAT', 'hóa đơn GTGT', 'VAT', 'invoice', 'VAT invoice'],
});

export const YES = choices<'yes'>({ yes: ['x', 'v', 'có', 'yes', '1', 'true', 'đúng'] });
