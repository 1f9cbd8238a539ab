import { useEffect, useState, type ReactNode } from 'react';
import { RULES } from '../rules/index';
import { Logo } from './icons';
import { useWords } from './language';
import { useServices, useSettings, type Settings, type SitePermission } from './services';

/** The settings: language, rules switched off, issuing bodies, sites, privacy. Every change is saved at once. */
export function OptionsApp(): ReactNode {
  const { t, say } = useWords();
  const services = useServices();
  const [settings, change] = useSettings();
  if (!settings) return <p className="state quiet">{t.loading}</p>;
  return (
    <main className="options">
      <header>
        <Logo />
        <h1>
          {t.name} – {t.options.title}
        </h1>
      </header>
      <fieldset>
        <legend>{t.options.language}</legend>
        {(
          [
            ['auto', t.options.languageAuto],
            ['vi', t.options.vietnamese],
            ['en', t.options.english],
          ] as const
        ).map(([value, name]) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="language"
              value={value}
              checked={settings.language === value}
              onChange={() => change({ ...settings, language: value })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <RulesOff settings={settings} change={change} />
      <Issuers settings={settings} change={change} />
      <Sites />
      <section>
        <h2>{t.options.privacy}</h2>
        {t.options.privacyText.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h2>{t.options.about}</h2>
        <p>{say(t.options.aboutText, { version: services.version() })}</p>
      </section>
    </main>
  );
}

interface SectionProps {
  readonly settings: Settings;
  change(next: Settings): void;
}

function RulesOff({ settings, change }: SectionProps): ReactNode {
  const { t, pick } = useWords();
  const off = RULES.filter((rule) => settings.disabledRules.includes(rule.id));
  return (
    <section>
      <h2>{t.options.off}</h2>
      <p className="quiet">{off.length === 0 ? t.options.offNone : t.options.offHint}</p>
      <ul className="plain">
        {off.map((rule) => (
          <li key={rule.id}>
            <span>{pick(rule.title)}</span>
            <button
              type="button"
              onClick={() => change({ ...settings, disabledRules: settings.disabledRules.filter((id) => id !== rule.id) })}
            >
              {t.options.switchOn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Issuers({ settings, change }: SectionProps): ReactNode {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [bad, setBad] = useState(false);
  const add = (): void => {
    const wanted = code.trim().toUpperCase();
    const good = /^[0-9A-Z]{2}$/.test(wanted);
    setBad(!good);
    if (!good) return;
    setCode('');
    if (!settings.extraIssuers.includes(wanted)) change({ ...settings, extraIssuers: [...settings.extraIssuers, wanted].sort() });
  };
  return (
    <section>
      <h2>{t.options.issuers}</h2>
      <p className="quiet">{t.options.issuersHint}</p>
      <ul className="chips">
        {settings.extraIssuers.map((known) => (
          <li key={known}>
            {known}
            <button
              type="button"
              aria-label={`${t.options.withdraw} ${known}`}
              onClick={() => change({ ...settings, extraIssuers: settings.extraIssuers.filter((c) => c !== known) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        className="inline"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span>{t.options.issuersLabel}</span>
          <input
            type="text"
            className="code"
            maxLength={4}
            value={code}
            aria-invalid={bad || undefined}
            onChange={(event) => {
              setCode(event.target.value);
              setBad(false);
            }}
          />
        </label>
        <button type="submit">{t.options.add}</button>
      </form>
      <p className="problem" role="alert">
        {bad ? t.options.issuersBad : ''}
      </p>
    </section>
  );
}

function Sites(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const [sites, setSites] = useState<readonly SitePermission[]>([]);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    let live = true;
    void services.listSites().then((list) => {
      if (live) setSites(list);
    });
    return () => {
      live = false;
    };
  }, [services, again]);
  return (
    <section>
      <h2>{t.options.sites}</h2>
      <p className="quiet">{t.options.sitesHint}</p>
      <ul className="plain">
        {sites.map((site) => (
          <li key={site.origin}>
            <span>
              {site.origin} {site.builtIn ? <small className="quiet">{t.options.builtIn}</small> : null}{' '}
              {site.granted ? null : <small className="quiet">({t.options.withdrawn})</small>}
            </span>
            {site.builtIn ? null : (
              <button type="button" onClick={() => void services.withdrawSite(site.origin).then(() => setAgain((n) => n + 1))}>
                {t.options.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
