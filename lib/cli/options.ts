import { parseArgs } from 'node:util';
import { isRealDate } from '../declaration/dates';
import { letterDistance } from '../declaration/parties';
import type { Bilingual } from '../forms/profile';
import type { Language } from '../text/fill';
import { languageOf } from './language';

/** The options that both commands take, and what is told when they are given wrongly. */

const OPTIONS = {
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;

export interface Called {
  readonly json: boolean;
  readonly all: boolean;
  /** ISO date; undefined when not given. */
  readonly today: string | undefined;
  readonly lang: Language;
  /** Files, `-`, addresses, in their order. */
  readonly names: readonly string[];
  /** What is wrong with the call; nothing is run then. */
  readonly problems: readonly Bilingual[];
}

const LIST = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(', ');
const EXAMPLE: Readonly<Record<'today' | 'lang', string>> = { today: '--today 2026-11-22', lang: '--lang vi' };

function unknownOption(written: string): Bilingual {
  const name = written.replace(/^-+/, '').toLowerCase();
  const near = Object.keys(OPTIONS).find((option) => letterDistance(name, option, 2) <= (option.length > 3 ? 2 : 1));
  const meant: Bilingual = near ? { vi: ` Có phải --${near}?`, en: ` Did you mean --${near}?` } : { vi: '', en: '' };
  return {
    vi: `${written}: không có tùy chọn này.${meant.vi} Các tùy chọn: ${LIST}.`,
    en: `${written}: there is no such option.${meant.en} Options: ${LIST}.`,
  };
}

const needsValue = (option: 'today' | 'lang'): Bilingual => ({
  vi: `--${option} cần một giá trị, ví dụ ${EXAMPLE[option]}.`,
  en: `--${option} needs a value, for example ${EXAMPLE[option]}.`,
});
const takesNoValue = (option: Option): Bilingual => ({
  vi: `--${option} không nhận giá trị; chỉ ghi --${option}.`,
  en: `--${option} takes no value; write just --${option}.`,
});
const wrongLanguage = (value: string): Bilingual => ({
  vi: `--lang ${value}: chỉ có vi (tiếng Việt) hoặc en (tiếng Anh).`,
  en: `--lang ${value}: only vi (Vietnamese) or en (English).`,
});
const wrongDay = (value: string): Bilingual => ({
  vi: `--today ${value}: không phải ngày có thật, cần dạng YYYY-MM-DD, ví dụ 2026-11-22.`,
  en: `--today ${value}: not a day that exists, write YYYY-MM-DD, for example 2026-11-22.`,
});

/** What a command was called with. A value that begins with a hyphen counts as the next option; the last of several values counts. */
export function optionsOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Called {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const problems: Bilingual[] = [];
  const values: Partial<Record<Option, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) {
      problems.push(unknownOption(token.rawName));
      continue;
    }
    const option = token.name as Option;
    if (option === 'json' || option === 'all') {
      if (token.value !== undefined) problems.push(takesNoValue(option));
      else values[option] = 'yes';
    } else if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) problems.push(needsValue(option));
    else values[option] = token.value;
  }
  const { lang, today } = values;
  if (lang !== undefined && lang !== 'vi' && lang !== 'en') problems.push(wrongLanguage(lang));
  if (today !== undefined && !isRealDate(today)) problems.push(wrongDay(today));
  const asked = { json: values.json !== undefined, all: values.all !== undefined, today, lang: languageOf(lang, env) };
  return { ...asked, names: positionals, problems };
}
