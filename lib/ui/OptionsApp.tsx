import type { ReactNode } from 'react';
import { Logo } from './icons';
import { useSettings, useWords } from './language';
import { Hidden } from './options/Hidden';
import { Issuers } from './options/Issuers';
import { RuleCatalogue } from './options/RuleCatalogue';
import { Sites } from './options/Sites';
import { Taught } from './options/Taught';
import { useServices } from './services';

/** The settings: language, catalogue of checks, hidden checks, issuing bodies, sites, privacy. Every change is stored at once. */
export function OptionsApp(): ReactNode {
  const { t, say } = useWords();
  const services = useServices();
  const { failed } = useSettings();
  const o = t.options;
  return (
    <div className="options">
      <header className="masthead">
        <Logo />
        <h1>
          {t.name} – {o.title}
        </h1>
      </header>
      <main>
        <p role="alert" className="problem">
          {failed ? o.saveFailed : ''}
        </p>
        <LanguageChoice />
        <RuleCatalogue />
        <Hidden />
        <Issuers />
        <Sites />
        <Taught />
        <section>
          <h2>{o.privacy}</h2>
          {o.privacyText.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section>
          <h2>{o.about}</h2>
          {o.aboutText.map((sentence) => (
            <p key={sentence}>{say(sentence, { version: services.version() })}</p>
          ))}
        </section>
      </main>
    </div>
  );
}

function LanguageChoice(): ReactNode {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const o = t.options;
  const choices = [
    { value: 'auto', name: o.languageAuto, lang: undefined },
    { value: 'vi', name: o.vietnamese, lang: 'vi' },
    { value: 'en', name: o.english, lang: 'en' },
  ] as const;
  return (
    <fieldset>
      <legend>{o.language}</legend>
      <div className="choices-row">
        {choices.map(({ value, name, lang }) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="language"
              value={value}
              checked={settings.language === value}
              onChange={() => change({ language: value })}
            />
            <span lang={lang}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
