import type { Bilingual } from '../forms/profile';
import { FORM_IDS } from '../forms/form-id';
import { countryFromName, isCountryCode } from './countries';
import { fromDayMonthYear } from './dates';
import { declarationSchema, type Declaration } from './declaration';
import { nearestKey } from './key-names';

/** One thing wrong with an input: the key and what to do about it. */
export interface InputProblem {
  /** Concrete key, `lines[0].fob.amount`; empty for the input as a whole. */
  readonly key: string;
  readonly message: Bilingual;
}

export type Parsed =
  { readonly ok: true; readonly declaration: Declaration } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Depth that no declaration reaches; deeper input is refused before it can exhaust the stack. */
const DEEPEST = 40;
/** Most problems told at once. */
const MOST_PROBLEMS = 20;

/** A value of JSON with `null` taken out (unread) and texts trimmed. Throws RangeError on input nested deeper than any declaration. */
function tidy(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map((v) => (v === null ? {} : tidy(v, depth + 1)));
  if (value === null || typeof value !== 'object') return value;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const v = (value as Record<string, unknown>)[key];
    if (v === null) continue;
    // Defined, not assigned: an input key `__proto__` stays a harmless unknown key.
    if (key === '__proto__') Object.defineProperty(out, key, { value: v, enumerable: true });
    else out[key] = tidy(v, depth + 1);
  }
  return out;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  );
}

function kindOf(value: unknown): Bilingual {
  if (value === null || value === undefined) return { vi: 'null', en: 'null' };
  if (Array.isArray(value)) return { vi: 'một danh sách', en: 'a list' };
  switch (typeof value) {
    case 'string':
      return { vi: 'một chuỗi', en: 'a text' };
    case 'number':
      return { vi: 'một số', en: 'a number' };
    case 'boolean':
      return { vi: 'true/false', en: 'true or false' };
    default:
      return { vi: 'một đối tượng', en: 'an object' };
  }
}

const WANTED: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chuỗi trong dấu ngoặc kép', en: 'a text in quotation marks' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'một đối tượng { … }', en: 'an object { … }' },
  array: { vi: 'một danh sách [ … ]', en: 'a list [ … ]' },
  record: { vi: 'một đối tượng { … }', en: 'an object { … }' },
};

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly message: string;
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], root);
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const NOTHING: Bilingual = { vi: '', en: '' };

/** `Ghi "TH".` behind a message, when what was meant can be told. */
function rather(value: string | null | undefined): Bilingual {
  return value ? { vi: ` Ghi "${value}".`, en: ` Write "${value}".` } : NOTHING;
}

function join(head: Bilingual, tail: Bilingual): Bilingual {
  return { vi: head.vi + tail.vi, en: head.en + tail.en };
}

function unknownKey(name: string): Bilingual {
  const near = nearestKey(name);
  if (near === name)
    return {
      vi: `Khóa ${short(name)} không thuộc chỗ này của tờ khai. Hãy đưa về đúng chỗ hoặc bỏ đi.`,
      en: `The key ${short(name)} is not part of this place of a declaration. Move it to its own place or take it out.`,
    };
  const meant = near ? { vi: ` Có phải "${near}"?`, en: ` Did you mean "${near}"?` } : NOTHING;
  return {
    vi: `Khóa ${short(name)} không có trong mô hình tờ khai.${meant.vi} Hãy sửa tên khóa hoặc bỏ đi.`,
    en: `The key ${short(name)} is not part of a declaration.${meant.en} Correct its name or take it out.`,
  };
}

function wrongDate(found: unknown): Bilingual {
  return join(
    {
      vi: `${short(found)} không phải ngày có thật. Hãy ghi theo dạng "YYYY-MM-DD", ví dụ "2026-11-20".`,
      en: `${short(found)} is not a day that exists. Write it as "YYYY-MM-DD", for example "2026-11-20".`,
    },
    typeof found === 'string' ? rather(fromDayMonthYear(found)) : NOTHING,
  );
}

function wrongCountry(found: unknown): Bilingual {
  return join(
    {
      vi: `${short(found)} không phải mã nước. Hãy ghi mã hai chữ in hoa, ví dụ "VN", "TH" hoặc "EU".`,
      en: `${short(found)} is not a country code. Write two capital letters, for example "VN", "TH" or "EU".`,
    },
    typeof found === 'string' ? rather(countryFromName(found) ?? countryFromName(found.toUpperCase())) : NOTHING,
  );
}

function wrongChoice(found: unknown, allowed: readonly string[]): Bilingual {
  const list = allowed.filter((v) => v !== '').join(', ');
  const same = typeof found === 'string' ? allowed.find((v) => v.toUpperCase() === found.toUpperCase()) : undefined;
  return join(
    { vi: `${short(found)} không hợp lệ. Chọn một trong: ${list}.`, en: `${short(found)} is not allowed. Use one of: ${list}.` },
    rather(same),
  );
}

function wrongType(found: unknown, expected: string): Bilingual {
  const wanted = WANTED[expected] ?? { vi: expected || 'giá trị khác', en: expected || 'another value' };
  const got = kindOf(found);
  const head = { vi: `Cần ${wanted.vi}, nhưng đọc được ${got.vi}.`, en: `Needs ${wanted.en}, found ${got.en}.` };
  if (expected === 'string' && typeof found === 'number')
    return join(head, { vi: ` Ghi số trong dấu ngoặc kép: "${found}".`, en: ` Put numbers in quotation marks: "${found}".` });
  if (expected === 'boolean' && (found === 'true' || found === 'false'))
    return join(head, { vi: ` Bỏ dấu ngoặc kép: ${found}.`, en: ` Leave the quotation marks out: ${found}.` });
  return head;
}

/** @param original the input before `null` was taken out; null elements of lists show only there */
function problemsOf(issue: Issue, input: unknown, original: unknown): InputProblem[] {
  const key = pathText(issue.path);
  const found = at(input, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((name) => ({ key: pathText([...issue.path, name]), message: unknownKey(name) }));
  }
  if (at(original, issue.path) === null) {
    const message = {
      vi: 'Phần tử của danh sách này không được là null. Hãy bỏ phần tử đó, hoặc ghi "" nếu ô trống.',
      en: 'An element of this list must not be null. Take it out, or write "" for a blank box.',
    };
    return [{ key, message }];
  }
  if (issue.message === 'date') return [{ key, message: wrongDate(found) }];
  if (issue.message === 'country') return [{ key, message: wrongCountry(found) }];
  if (issue.code === 'invalid_value') {
    const allowed = key === 'form' || key.endsWith('.form') ? FORM_IDS : (issue.values ?? []).map(String);
    return [{ key, message: wrongChoice(found, allowed) }];
  }
  return [{ key, message: wrongType(found, issue.expected ?? '') }];
}

const COUNTRY_KEYS = /(?:^|\.)(?:country|\w+Country|transitCountries\[\d+\])$/;

/** Codes of two capitals that no country has (`UK`, `XX`): the schema only sees the shape. */
function unknownCountries(value: unknown, path: string, found: InputProblem[]): void {
  if (typeof value === 'string') {
    if (value !== '' && value !== 'EC' && COUNTRY_KEYS.test(path) && !isCountryCode(value))
      found.push({ key: path, message: wrongCountry(value) });
  } else if (Array.isArray(value)) value.forEach((v, i) => unknownCountries(v, `${path}[${i}]`, found));
  else if (value !== null && typeof value === 'object') {
    for (const [key, v] of Object.entries(value)) {
      if (typeof v === 'object' || COUNTRY_KEYS.test(key)) unknownCountries(v, path === '' ? key : `${path}.${key}`, found);
    }
  }
}

/**
 * A declaration from parsed JSON. Texts are trimmed and `null` counts as unread; everything else must fit the schema, and each misfit is
 * told with its key and the remedy in both languages.
 */
export function parseDeclaration(input: unknown): Parsed {
  let tidied: unknown;
  try {
    tidied = tidy(input, 0);
  } catch {
    return {
      ok: false,
      problems: [{ key: '', message: { vi: 'Dữ liệu lồng nhau quá sâu.', en: 'The data is nested too deep.' } }],
    };
  }
  if (tidied === null || typeof tidied !== 'object' || Array.isArray(tidied)) {
    const got = kindOf(tidied);
    const message = {
      vi: `Tờ khai phải là một đối tượng { … }, nhưng đọc được ${got.vi}.`,
      en: `A declaration must be an object { … }, found ${got.en}.`,
    };
    return { ok: false, problems: [{ key: '', message }] };
  }
  const strangers: InputProblem[] = [];
  unknownCountries(tidied, '', strangers);
  const result = declarationSchema.safeParse(tidied);
  if (result.success && strangers.length === 0) return { ok: true, declaration: result.data };
  const issues = (result.error?.issues ?? []) as readonly unknown[] as readonly Issue[];
  const misfits = issues.flatMap((issue) => problemsOf(issue, tidied, input));
  const told = new Set(misfits.map(({ key }) => key));
  const problems = [...misfits, ...strangers.filter(({ key }) => !told.has(key))];
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}
