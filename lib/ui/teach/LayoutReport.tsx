import { useState, type ReactNode } from 'react';
import { TEACH_TEXT } from '../../text/ui-teach';
import { useWords } from '../language';
import { useServices } from '../services';

/** Saves the structure of the open page as a file, to be sent by hand; says what is in it and what is not. */
export function LayoutReport({ tabId, host }: { readonly tabId: number; readonly host: string | null }): ReactNode {
  const { language, say } = useWords();
  const services = useServices();
  const t = TEACH_TEXT[language];
  const [notice, setNotice] = useState('');
  const save = async (): Promise<void> => {
    const text = await services.layoutReport(tabId);
    if (text === null) return setNotice(t.layoutFailed);
    const name = `soat-co-layout-${(host ?? 'page').replace(/[^\w.-]/g, '')}-${services.today()}.json`;
    services.saveFile(name, text);
    setNotice(say(t.layoutSaved, { name }));
  };
  return (
    <details className="teach">
      <summary>{t.layoutTitle}</summary>
      <p className="quiet">{t.layoutText}</p>
      <button type="button" onClick={() => void save()}>
        {t.layoutSave}
      </button>
      <p role="status">{notice}</p>
    </details>
  );
}
