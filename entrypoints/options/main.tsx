import { createRoot } from 'react-dom/client';
import { services } from '../../lib/browser/services';
import { LanguageProvider } from '../../lib/ui/language';
import { OptionsApp } from '../../lib/ui/OptionsApp';
import { ServicesProvider } from '../../lib/ui/services';
import '../../lib/ui/theme.css';

createRoot(document.getElementById('root')!).render(
  <ServicesProvider value={services}>
    <LanguageProvider title="title">
      <OptionsApp />
    </LanguageProvider>
  </ServicesProvider>,
);
