import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Bilingual } from '../forms/profile';
import { fill, type Language } from '../text/fill';
import { UI_TEXT, type UiText } from '../text/ui';
import { useServices, useSettings } from './services';

const LanguageContext = createContext<Language>('vi');

/** Vietnamese where the browser speaks Vietnamese or nothing else was chosen and the browser is not English; a setting wins. */
export function chooseLanguage(setting: 'auto' | Language | undefined, browserLanguage: string): Language {
  if (setting === 'vi' || setting === 'en') return setting;
  return /^vi/i.test(browserLanguage) ? 'vi' : 'en';
}

/** Gives everything inside the chosen language and marks the document with it, for screen readers and hyphenation. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const services = useServices();
  const [settings] = useSettings();
  const language = chooseLanguage(settings?.language, services.browserLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return settings === null ? null : <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export interface Words {
  readonly language: Language;
  /** Wording of the interface in the chosen language. */
  readonly t: UiText;
  /** One of two languages. */
  pick(text: Bilingual): string;
  /** A template of the interface with its values. */
  say(template: string, data: Readonly<Record<string, string | number | Bilingual>>): string;
}

export function useWords(): Words {
  const language = useContext(LanguageContext);
  return {
    language,
    t: UI_TEXT[language],
    pick: (text) => text[language],
    say: (template, data) =>
      fill(
        template,
        Object.fromEntries(Object.entries(data).map(([k, v]) => [k, typeof v === 'number' ? String(v) : v])),
        language,
      ),
  };
}
