import type { ReactNode } from 'react';
import { Logo } from './icons';
import { useWords } from './language';
import { useServices } from './services';

export function Header(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  return (
    <header className="masthead">
      <Logo />
      <h1>{t.name}</h1>
      <button type="button" className="quiet-button" onClick={() => services.openOptions()}>
        {t.settings}
      </button>
    </header>
  );
}
