import type { ReactNode } from 'react';
import { Logo } from './icons';
import { useWords } from './language';
import { useServices } from './services';

/** Name of the product and the way to its settings; stands inside the page's header. */
export function Masthead(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  return (
    <div className="masthead">
      <Logo />
      <h1>{t.name}</h1>
      <button type="button" className="quiet-button" onClick={() => services.openOptions()}>
        {t.settings}
      </button>
    </div>
  );
}
