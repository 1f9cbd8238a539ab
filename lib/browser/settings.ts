import type { Language } from '../text/fill';
import { wantedLanguages } from './api';
import { load, peek, update, watchRecord, type RecordType } from './storage';

export interface HiddenCheck {
  readonly rule: string;
  /** Hash that tells declarations apart; no number of a declaration is kept in the clear. */
  readonly declaration: string;
  /** ISO time, so that the oldest can be forgotten. */
  readonly at: string;
}

export interface Settings {
  readonly language: 'auto' | Language;
  /** Rules that never run. */
  readonly disabled: readonly string[];
  readonly hidden: readonly HiddenCheck[];
  /** Codes of issuing bodies that the person knows and the product does not. */
  readonly issuers: readonly string[];
  /** What was taught, by host name; the page reader knows its shape. */
  readonly taught: Readonly<Record<string, unknown>>;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', disabled: [], hidden: [], issuers: [], taught: {} };

/** Hidden checks beyond this are forgotten, oldest first. */
const MAX_HIDDEN = 500;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isHidden = (value: unknown): value is HiddenCheck[] =>
  Array.isArray(value) &&
  value.every(
    (item) =>
      isObject(item) &&
      typeof item['rule'] === 'string' &&
      typeof item['declaration'] === 'string' &&
      typeof item['at'] === 'string',
  );

/**
 * Written by hand, without the schema library, because it also runs in every page. A part that is missing takes its default (older
 * versions did not have it); a part of the wrong kind makes the record broken.
 */
export const SETTINGS: RecordType<Settings> = {
  key: 'settings',
  initial: DEFAULT_SETTINGS,
  parse(raw) {
    if (!isObject(raw)) return { problem: 'not an object' };
    const { language, disabled, hidden, issuers, taught } = { ...DEFAULT_SETTINGS, ...raw } as Record<string, unknown>;
    if (language !== 'auto' && language !== 'vi' && language !== 'en') return { problem: 'language' };
    if (!isTexts(disabled)) return { problem: 'disabled' };
    if (!isHidden(hidden)) return { problem: 'hidden' };
    if (!isTexts(issuers)) return { problem: 'issuers' };
    if (!isObject(taught)) return { problem: 'taught' };
    return { value: { language, disabled, hidden, issuers, taught } };
  },
};

export const loadSettings = (): Promise<Settings> => load(SETTINGS);
export const peekSettings = (): Promise<Settings> => peek(SETTINGS);
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<Settings> =>
  update(SETTINGS, (settings) => ({ ...settings, ...change(settings) }));
export const watchSettings = (changed: (settings: Settings) => void): (() => void) => watchRecord(SETTINGS, changed);

/** Vietnamese for everyone who reads it; English for the others. */
export function languageOf(settings: Pick<Settings, 'language'>, languages: readonly string[] = wantedLanguages()): Language {
  if (settings.language !== 'auto') return settings.language;
  return languages.some((tag) => /^vi\b/i.test(tag)) ? 'vi' : 'en';
}

const without = (list: readonly string[], item: string): string[] => list.filter((other) => other !== item);

/** Hides one check on one declaration. */
export function hideCheck(rule: string, declaration: string, at: string): Promise<Settings> {
  return changeSettings(({ hidden }) => ({
    hidden: [...hidden.filter((h) => h.rule !== rule || h.declaration !== declaration), { rule, declaration, at }].slice(
      -MAX_HIDDEN,
    ),
  }));
}

/** Shows all hidden checks of one declaration again. */
export function unhideChecks(declaration: string): Promise<Settings> {
  return changeSettings(({ hidden }) => ({ hidden: hidden.filter((h) => h.declaration !== declaration) }));
}

/** Switches a rule off or on everywhere. */
export function setDisabled(rule: string, off: boolean): Promise<Settings> {
  return changeSettings(({ disabled }) => ({ disabled: off ? [...without(disabled, rule), rule] : without(disabled, rule) }));
}
