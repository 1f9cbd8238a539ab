import { createContext, useContext, useEffect, useState } from 'react';
import type { PageResult } from '../session/ports';
import type { Language } from '../text/fill';
import type { StoredWorksheet } from './calculator/worksheet';

/**
 * What the interface asks of the browser, as an interface: the extension's pages hand in the real thing, tests a plain object. No component
 * touches the browser API.
 */

/** What stands in the window's active tab. */
export type PageState =
  | { readonly kind: 'declaration'; readonly tabId: number; readonly result: PageResult }
  /** A portal page without a declaration, or a page still loading. */
  | { readonly kind: 'nothing'; readonly tabId: number }
  /** A portal whose permission was withdrawn, or another site: can be asked for. */
  | { readonly kind: 'not-allowed'; readonly tabId: number; readonly origin: string }
  /** The extension was updated or restarted under the open page. */
  | { readonly kind: 'reload'; readonly tabId: number }
  /** A page of the browser itself, or no page. */
  | { readonly kind: 'unusable' };

export interface Settings {
  readonly language: 'auto' | Language;
  /** Rules switched off for good. */
  readonly disabledRules: readonly string[];
  /** Issuing-body codes the user added. */
  readonly extraIssuers: readonly string[];
}

export interface SitePermission {
  readonly origin: string;
  /** One of the two portals: part of the extension's own permissions. */
  readonly builtIn: boolean;
  readonly granted: boolean;
}

/** A stored thing that could not be read: kept as it was, and told. */
export interface BrokenRecord {
  readonly key: string;
  readonly text: string;
}

export interface Services {
  /** Day of the check, ISO. */
  today(): string;
  browserLanguage(): string;
  version(): string;

  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  watchSettings(changed: (settings: Settings) => void): () => void;

  /** Calls back at once and whenever the active tab or its result changes. */
  watchPage(changed: (state: PageState) => void): () => void;
  /** Shows a finding's field in the page, by the id that `PageResult.ids` gives it; false when it cannot be shown. */
  jump(tabId: number, id: string): Promise<boolean>;
  /** Must be called directly from a click. */
  openPanel(tabId: number): void;
  openOptions(): void;
  /** Must be called directly from a click. */
  requestSite(origin: string, tabId: number): Promise<boolean>;
  listSites(): Promise<readonly SitePermission[]>;
  withdrawSite(origin: string): Promise<void>;
  reloadTab(tabId: number): Promise<void>;

  listWorksheets(): Promise<{ readonly sheets: readonly StoredWorksheet[]; readonly broken: readonly BrokenRecord[] }>;
  saveWorksheet(sheet: StoredWorksheet): Promise<void>;
  removeWorksheet(id: string): Promise<void>;
  /** The sheet being typed, saved as it is typed so that a crash loses nothing. */
  loadDraft(): Promise<StoredWorksheet | null>;
  saveDraft(sheet: StoredWorksheet | null): Promise<void>;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('ServicesProvider is missing');
  return services;
}

export function usePage(): PageState | null {
  const services = useServices();
  const [state, setState] = useState<PageState | null>(null);
  useEffect(() => services.watchPage(setState), [services]);
  return state;
}

/** Settings, kept up to date across open pages of the extension; null while they load. */
export function useSettings(): [Settings | null, (next: Settings) => void] {
  const services = useServices();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let live = true;
    void services.loadSettings().then((loaded) => {
      if (live) setSettings((now) => now ?? loaded);
    });
    const stop = services.watchSettings(setSettings);
    return () => {
      live = false;
      stop();
    };
  }, [services]);
  const change = (next: Settings): void => {
    setSettings(next);
    void services.saveSettings(next);
  };
  return [settings, change];
}
