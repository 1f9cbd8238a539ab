import type { Language } from '../text/fill';

/** Language of what a person reads on the terminal: `--lang`, else the locale of the shell; Vietnamese when neither says English. */
export function languageOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (option === 'vi' || option === 'en') return option;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'vi';
}
