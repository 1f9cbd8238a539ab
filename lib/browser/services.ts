import type { PageState as UiPage, Services, Settings as UiSettings, SitePermission } from '../ui/services';
import { extensionVersion, wantedLanguages } from './api';
import { checkNow, jumpTo, openOptions, reloadTab, watchPage, type PageState } from './client';
import { PORTAL_HOSTS } from './hosts';
import { loadManaged } from './managed';
import { openPanel } from './panel';
import { allowedSites, askForSite, forgetSite, siteAllowed } from './permissions';
import { changeSettings, loadSettings, unhideChecks, watchSettings, type Settings } from './settings';
import { teachServices } from './teach-services';
import { today } from './today';
import {
  listWorksheets,
  loadColumnMaps,
  loadDraft,
  removeWorksheet,
  saveColumnMaps,
  saveDraft,
  saveWorksheet,
  watchDraft,
} from './worksheets';

const forUi = ({ language, disabled, hidden, issuers }: Settings): UiSettings => ({
  language,
  disabledRules: disabled,
  hidden,
  extraIssuers: issuers,
});

/** Only what was changed is written: the rest may have changed elsewhere meanwhile. */
const fromUi = ({ language, disabledRules, hidden, extraIssuers }: Partial<UiSettings>): Partial<Settings> => ({
  ...(language !== undefined && { language }),
  ...(disabledRules !== undefined && { disabled: disabledRules }),
  ...(hidden !== undefined && { hidden }),
  ...(extraIssuers !== undefined && { issuers: extraIssuers }),
});

function pageForUi(state: PageState): UiPage {
  switch (state.kind) {
    case 'result':
      return { kind: 'declaration', tabId: state.tab, result: state.result };
    case 'quiet':
      return { kind: 'nothing', tabId: state.tab, ...(state.host && { host: state.host }) };
    case 'reload':
      return { kind: 'reload', tabId: state.tab };
    case 'other':
      return state.site === null
        ? { kind: 'unusable', tabId: state.tab }
        : { kind: 'not-allowed', tabId: state.tab, origin: state.site };
    case 'none':
      return { kind: 'unusable', tabId: null };
  }
}

/** The browser behind popup, side panel and options. */
export const services: Services = {
  ...teachServices,
  today: () => today(),
  browserLanguage: () => wantedLanguages().find((tag) => /^vi\b/i.test(tag)) ?? wantedLanguages()[0] ?? 'en',
  version: extensionVersion,

  loadSettings: async () => forUi(await loadSettings()),
  changeSettings: async (change) => void (await changeSettings(() => fromUi(change))),
  watchSettings: (changed) => watchSettings((settings) => changed(forUi(settings))),

  watchPage: (changed) => watchPage((state) => changed(pageForUi(state))),
  jump: jumpTo,
  unhideAll: async (declaration) => void (await unhideChecks(declaration)),
  checkNow,
  openPanel: (tabId) => {
    void openPanel(tabId).catch(() => undefined);
  },
  openOptions: () => void openOptions(),
  requestSite: async (origin, tabId) => {
    // First, while the browser still sees the press.
    const granted = await askForSite(origin);
    return granted && (tabId === null || (await checkNow(tabId)));
  },
  listSites: async () => {
    const builtIn = await Promise.all(
      PORTAL_HOSTS.map(async (origin): Promise<SitePermission> => ({
        origin,
        builtIn: true,
        granted: await siteAllowed(origin),
      })),
    );
    const [allowed, { sites }] = await Promise.all([allowedSites(), loadManaged()]);
    const company = sites.map((origin): SitePermission => ({
      origin,
      builtIn: false,
      company: true,
      granted: allowed.includes(origin),
    }));
    const added = allowed
      .filter((origin) => !sites.includes(origin))
      .map((origin): SitePermission => ({ origin, builtIn: false, granted: true }));
    return [...builtIn, ...company, ...added];
  },
  withdrawSite: async (origin) => void (await forgetSite(origin)),
  reloadTab,
  closePopup: () => window.close(),

  listWorksheets: async () => {
    const { sheets, broken } = await listWorksheets();
    return { sheets, broken: broken.map(({ key, raw }) => ({ key, text: JSON.stringify(raw, null, 2) })) };
  },
  saveWorksheet,
  removeWorksheet,
  loadDraft,
  saveDraft,
  watchDraft,
  loadColumnMaps,
  saveColumnMaps,
};
