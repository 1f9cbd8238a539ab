import { createContext, useContext, useEffect, useState } from 'react';
import type { PageResult } from '../session/ports';
import type { Language } from '../text/fill';
import type { ColumnMaps } from './calculator/columns';
import type { StoredWorksheet } from './calculator/worksheet';
import type { TeachServices } from './teach/services';

/**
 * What the interface asks of the browser, as an interface: the extension's pages hand in the real thing, tests a plain object. No component
 * touches the browser API.
 */

/** What stands in the window's active tab. */
export type PageState =
  | { readonly kind: 'declaration'; readonly tabId: number; readonly result: PageResult }
  /** A portal page without a declaration, or a page still loading. */
  | { readonly kind: 'nothing'; readonly tabId: number; readonly host?: string }
  /** A portal whose permission was withdrawn, or another site: can be asked for. `origin` is a match pattern, `https://co.moit.gov.vn/*`. */
  | { readonly kind: 'not-allowed'; readonly tabId: number; readonly origin: string }
  /** Opened before the extension was there or updated: reload it, or check it as it stands. */
  | { readonly kind: 'reload'; readonly tabId: number }
  /** A page of the browser itself, or one whose address the browser does not tell. */
  | { readonly kind: 'unusable'; readonly tabId: number | null };

export interface HiddenCheck {
  readonly rule: string;
  /** Tells declarations apart; holds nothing of the declaration. */
  readonly declaration: string;
  /** ISO time. */
  readonly at: string;
}

export interface Settings {
  readonly language: 'auto' | Language;
  /** Rules switched off for good. */
  readonly disabledRules: readonly string[];
  /** Checks hidden on one declaration each. */
  readonly hidden: readonly HiddenCheck[];
  /** Issuing-body codes the user added. */
  readonly extraIssuers: readonly string[];
}

export interface SitePermission {
  /** A match pattern, `https://ecosys.gov.vn/*`. */
  readonly origin: string;
  /** One of the portals: part of the extension's own permissions. */
  readonly builtIn: boolean;
  /** Set by the company's policy: cannot be withdrawn here. */
  readonly company?: boolean;
  readonly granted: boolean;
}

/** A stored thing that could not be read: kept as it was, and told. */
export interface BrokenRecord {
  readonly key: string;
  readonly text: string;
}

/** What came of showing a field: `place` names the page's own tab that holds it, where known. */
export type JumpOutcome =
  { readonly kind: 'shown' } | { readonly kind: 'not-shown'; readonly place: string | null } | { readonly kind: 'gone' };

export interface Services extends TeachServices {
  /** Day of the check, ISO. */
  today(): string;
  browserLanguage(): string;
  version(): string;

  loadSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  watchSettings(changed: (settings: Settings) => void): () => void;

  /** Calls back at once and whenever the active tab or its result changes. */
  watchPage(changed: (state: PageState) => void): () => void;
  /** Shows a finding's field in the page, by the id that `PageResult.ids` gives it. */
  jump(tabId: number, id: string): Promise<JumpOutcome>;
  /** Shows all hidden checks of one declaration again. */
  unhideAll(declaration: string): Promise<void>;
  /** Reads and checks the page as it stands, once; false where the browser forbids it. */
  checkNow(tabId: number): Promise<boolean>;
  /** Must be called directly from a click. */
  openPanel(tabId: number | null): void;
  openOptions(): void;
  /** Must be called directly from a click. With a tab, its page is checked at once. */
  requestSite(origin: string, tabId: number | null): Promise<boolean>;
  listSites(): Promise<readonly SitePermission[]>;
  withdrawSite(origin: string): Promise<void>;
  reloadTab(tabId: number): Promise<void>;
  /** Closes the popup, so that the page under it can be seen. */
  closePopup(): void;

  listWorksheets(): Promise<{ readonly sheets: readonly StoredWorksheet[]; readonly broken: readonly BrokenRecord[] }>;
  saveWorksheet(sheet: StoredWorksheet): Promise<void>;
  removeWorksheet(id: string): Promise<void>;
  /** The sheet being typed, saved as it is typed so that a crash loses nothing. */
  loadDraft(): Promise<StoredWorksheet | null>;
  saveDraft(sheet: StoredWorksheet): Promise<void>;
  /** Calls back with every draft that is written, by whichever window. */
  watchDraft(changed: (sheet: StoredWorksheet | null) => void): () => void;
  /** Which column of a pasted or imported table holds what, as the person chose it, by the look of the table. */
  loadColumnMaps(): Promise<ColumnMaps>;
  saveColumnMaps(maps: ColumnMaps): Promise<void>;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('ServicesProvider is missing');
  return services;
}

/** The page in front of the person; null until the browser has answered. */
export function usePage(): PageState | null {
  const services = useServices();
  const [state, setState] = useState<PageState | null>(null);
  useEffect(() => services.watchPage(setState), [services]);
  return state;
}

const DEFAULTS: Settings = { language: 'auto', disabledRules: [], hidden: [], extraIssuers: [] };

/** Settings, kept up to date across open pages of the extension; null while they load. `failed` after a change that could not be stored. */
export function useStoredSettings(): { settings: Settings | null; failed: boolean; change: (next: Partial<Settings>) => void } {
  const services = useServices();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let live = true;
    // A storage that cannot be read must not leave an empty page.
    void services
      .loadSettings()
      .catch(() => DEFAULTS)
      .then((loaded) => {
        if (live) setSettings((now) => now ?? loaded);
      });
    const stop = services.watchSettings(setSettings);
    return () => {
      live = false;
      stop();
    };
  }, [services]);
  const change = (next: Partial<Settings>): void => {
    setSettings((now) => now && { ...now, ...next });
    services.changeSettings(next).then(
      () => setFailed(false),
      () => {
        setFailed(true);
        void services.loadSettings().then(setSettings);
      },
    );
  };
  return { settings, failed, change };
}
