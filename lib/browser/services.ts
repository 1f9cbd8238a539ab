import type { Services, Settings as UiSettings, SitePermission } from '../ui/services';
import { extensionVersion, wantedLanguages } from './api';
import { jumpTo, openOptions, reloadTab, watchPage, type PageState } from './client';
import { PORTAL_HOSTS } from './hosts';
import { openPanel } from './panel';
import { allowedSites, askForSite, checkPage, forgetSite, siteAllowed } from './permissions';
import { changeSettings, loadSettings, watchSettings, type Settings } from './settings';
import { brokenRecords } from './storage';
import { today } from './today';
import { listWorksheets, loadDraft, removeWorksheet, saveDraft, saveWorksheet } from './worksheets';

const forUi = ({ language, disabled, issuers }: Settings): UiSettings => ({
  language,
  disabledRules: disabled,
  extraIssuers: issuers,
});

type UiPage = Parameters<Parameters<Services['watchPage']>[0]>[0];

function pageForUi(state: PageState): UiPage {
  switch (state.kind) {
    case 'result':
      return { kind: 'declaration', tabId: state.tab, result: state.result };
    case 'quiet':
      return { kind: 'nothing', tabId: state.tab };
    case 'reload':
      return { kind: 'reload', tabId: state.tab };
    case 'other':
      return state.site === null ? { kind: 'unusable' } : { kind: 'not-allowed', tabId: state.tab, origin: state.site };
    case 'none':
      return { kind: 'unusable' };
  }
}

/** The browser behind popup, side panel and options. */
export const services: Services = {
  today: () => today(),
  browserLanguage: () => wantedLanguages().find((tag) => /^vi\b/i.test(tag)) ?? wantedLanguages()[0] ?? 'en',
  version: extensionVersion,

  loadSettings: async () => forUi(await loadSettings()),
  saveSettings: async ({ language, disabledRules, extraIssuers }) => {
    await changeSettings(() => ({ language, disabled: disabledRules, issuers: extraIssuers }));
  },
  watchSettings: (changed) => watchSettings((settings) => changed(forUi(settings))),

  watchPage: (changed) => watchPage((state) => changed(pageForUi(state))),
  jump: async (tabId, id) => (await jumpTo(tabId, id)).kind === 'shown',
  openPanel: (tabId) => {
    void openPanel(tabId).catch(() => undefined);
  },
  openOptions: () => void openOptions(),
  requestSite: async (origin, tabId) => {
    // First, while the browser still sees the press.
    const granted = await askForSite(origin);
    return granted && (await checkPage(tabId));
  },
  listSites: async () => {
    const builtIn = await Promise.all(
      PORTAL_HOSTS.map(async (origin): Promise<SitePermission> => ({
        origin,
        builtIn: true,
        granted: await siteAllowed(origin),
      })),
    );
    const added = (await allowedSites()).map((origin): SitePermission => ({ origin, builtIn: false, granted: true }));
    return [...builtIn, ...added];
  },
  withdrawSite: async (origin) => void (await forgetSite(origin)),
  reloadTab,

  listWorksheets: async () => ({
    sheets: await listWorksheets(),
    broken: (await brokenRecords())
      .filter(({ of }) => of === 'worksheets' || of === 'draft')
      .map(({ key, raw }) => ({ key, text: JSON.stringify(raw, null, 2) })),
  }),
  saveWorksheet,
  removeWorksheet,
  loadDraft,
  saveDraft,
};
