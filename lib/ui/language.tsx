import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Bilingual } from '../forms/profile';
import { fill, type Language } from '../text/fill';
import { UI_TEXT, type UiText } from '../text/ui';
import { useServices, useStoredSettings, type Settings } from './services';

interface Chosen {
  readonly language: Language;
  readonly settings: Settings;
  /** The last change could not be stored. */
  readonly failed: boolean;
  change(next: Partial<Settings>): void;
}

const ChosenContext = createContext<Chosen | null>(null);

/** The setting wins; without one, Vietnamese where the browser speaks Vietnamese, else English. */
export function chooseLanguage(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^vi\b/i.test(browserLanguage) ? 'vi' : 'en';
}

/** Gives everything inside the settings and the chosen language, and marks the document with it: title, screen readers, hyphenation. */
export function LanguageProvider({
  title,
  children,
}: {
  readonly title?: keyof UiText['options'];
  readonly children: ReactNode;
}): ReactNode {
  const services = useServices();
  const { settings, failed, change } = useStoredSettings();
  const language = settings && chooseLanguage(settings.language, services.browserLanguage());
  useEffect(() => {
    if (!language) return;
    const t = UI_TEXT[language];
    document.documentElement.lang = language;
    document.title = title ? `${t.name} – ${String(t.options[title])}` : t.name;
  }, [language, title]);
  if (!settings || !language) return null;
  return <ChosenContext.Provider value={{ language, settings, failed, change }}>{children}</ChosenContext.Provider>;
}

function useChosen(): Chosen {
  const chosen = useContext(ChosenContext);
  if (!chosen) throw new Error('LanguageProvider is missing');
  return chosen;
}

/** Settings and how to change part of them; every change is stored at once. */
export function useSettings(): Pick<Chosen, 'settings' | 'failed' | 'change'> {
  return useChosen();
}

type Data = Readonly<Record<string, string | number | Bilingual>>;

export interface Words {
  readonly language: Language;
  /** Wording of the interface in the chosen language. */
  readonly t: UiText;
  /** One of two languages. */
  pick(text: Bilingual): string;
  /** A template of the interface with its values; `{n:check|checks}` chooses by the number n. */
  say(template: string, data: Data): string;
}

function say(template: string, data: Data, language: Language): string {
  const chosen = template.replace(/\{(\w+):([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, many: string) =>
    data[name] === 1 ? one : many,
  );
  const texts = Object.fromEntries(Object.entries(data).map(([k, v]) => [k, typeof v === 'number' ? String(v) : v]));
  return fill(chosen, texts, language);
}

export function useWords(): Words {
  const { language } = useChosen();
  return {
    language,
    t: UI_TEXT[language],
    pick: (text) => text[language],
    say: (template, data) => say(template, data, language),
  };
}
