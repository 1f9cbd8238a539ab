import type { Bilingual } from '../forms/profile';
import { FORM_IDS } from '../forms/form-id';
import { declarationSchema, type Declaration } from './declaration';

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
  if (value === null || value === undefined) return { vi: 'không có', en: 'nothing' };
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

function problemsOf(issue: Issue, input: unknown): InputProblem[] {
  const key = pathText(issue.path);
  const found = at(input, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((name) => ({
      key: pathText([...issue.path, name]),
      message: {
        vi: `Khóa "${name}" không có trong mô hình tờ khai. Hãy sửa tên khóa hoặc bỏ đi.`,
        en: `The key "${name}" is not part of a declaration. Correct its name or take it out.`,
      },
    }));
  }
  if (issue.message === 'date') {
    return [
      {
        key,
        message: {
          vi: `${short(found)} không phải ngày có thật. Hãy ghi theo dạng "YYYY-MM-DD", ví dụ "2026-11-20".`,
          en: `${short(found)} is not a day that exists. Write it as "YYYY-MM-DD", for example "2026-11-20".`,
        },
      },
    ];
  }
  if (issue.message === 'country') {
    return [
      {
        key,
        message: {
          vi: `${short(found)} không phải mã nước. Hãy ghi mã hai chữ in hoa, ví dụ "VN", "TH" hoặc "EU".`,
          en: `${short(found)} is not a country code. Write two capital letters, for example "VN", "TH" or "EU".`,
        },
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const allowed = key === 'form' || key.endsWith('.form') ? FORM_IDS : (issue.values ?? []);
    const list = allowed.filter((v) => v !== '').join(', ');
    return [
      {
        key,
        message: {
          vi: `${short(found)} không hợp lệ. Chọn một trong: ${list}.`,
          en: `${short(found)} is not allowed. Use one of: ${list}.`,
        },
      },
    ];
  }
  const wanted = WANTED[issue.expected ?? ''] ?? { vi: issue.expected ?? 'giá trị khác', en: issue.expected ?? 'another value' };
  const quote =
    issue.expected === 'string' && typeof found === 'number'
      ? { vi: ` Ghi số trong dấu ngoặc kép: "${found}".`, en: ` Put numbers in quotation marks: "${found}".` }
      : { vi: '', en: '' };
  const got = kindOf(found);
  return [
    {
      key,
      message: {
        vi: `Cần ${wanted.vi}, nhưng đọc được ${got.vi}.${quote.vi}`,
        en: `Needs ${wanted.en}, found ${got.en}.${quote.en}`,
      },
    },
  ];
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
  const result = declarationSchema.safeParse(tidied);
  if (result.success) return { ok: true, declaration: result.data };
  const issues = result.error.issues as readonly unknown[] as readonly Issue[];
  return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, tidied)).slice(0, MOST_PROBLEMS) };
}
