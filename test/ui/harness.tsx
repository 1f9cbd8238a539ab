import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, expect, vi } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { buildReport } from '../../lib/report/build';
import { idsOf } from '../../lib/session/finding-ids';
import type { PageResult } from '../../lib/session/ports';
import type { ColumnMaps } from '../../lib/ui/calculator/columns';
import type { StoredWorksheet } from '../../lib/ui/calculator/worksheet';
import { LanguageProvider } from '../../lib/ui/language';
import { fakeTeach, teachMemory, type TeachMemory } from './teach-fake';
import { ServicesProvider, type BrokenRecord, type PageState, type Services, type Settings } from '../../lib/ui/services';

/** What the interface needs to run without a browser: services that keep everything in memory, and pages to look at. */

export const TODAY = '2026-11-22';

afterEach(cleanup);

/** A Form D whose number names another year, with one goods line without criterion. */
export const FAULTY: Declaration = {
  form: 'D',
  status: 'issued',
  referenceNo: 'VN-ID 25/02/01234',
  issueDate: '2026-11-16',
  exporter: { name: 'CONG TY TNHH MOT THANH VIEN', country: 'VN', taxCode: '0100233480' },
  importingCountry: 'ID',
  exportingCountry: 'VN',
  lines: [
    { itemNo: '1', criterion: 'CTH', hsImport: '94016100' },
    { itemNo: '2', criterion: '', hsImport: '94016100' },
  ],
};

export function resultOf(declaration: Declaration, more: Partial<PageResult> = {}): PageResult {
  const report = buildReport(declaration, { today: TODAY });
  return {
    host: 'ecosys.gov.vn',
    portal: 'legacy',
    page: 'view',
    score: 1,
    report,
    ids: idsOf(report.findings),
    unplaced: [],
    reading: {
      detection: { portal: 'legacy', page: 'view', form: declaration.form ?? null, score: 1, evidence: [] },
      fields: [],
      missing: ['transport.vessel', 'remarks'],
      doubts: [],
      partial: [],
      counts: {},
      editorLine: null,
      sources: {},
      declaration,
    },
    read: 12,
    of: 18,
    declaration: 'abc',
    hidden: [],
    checkedAt: '2026-11-22T08:00:00.000Z',
    ...more,
  };
}

export const onPage = (result: PageResult): PageState => ({ kind: 'declaration', tabId: 7, result });

interface Memory {
  settings: Settings;
  page: PageState;
  sheets: Map<string, StoredWorksheet>;
  broken: BrokenRecord[];
  draft: StoredWorksheet | null;
  columns: ColumnMaps;
  teach: TeachMemory;
}

export interface Fake {
  readonly services: { [K in keyof Services]: Services[K] & ReturnType<typeof vi.fn> };
  readonly memory: Memory;
  /** Another page comes to the front, or the same one changes. */
  show(page: PageState): void;
  /** Another window writes the draft. */
  writeDraft(sheet: StoredWorksheet): void;
}

export function fake(start: Partial<Memory> = {}, browserLanguage = 'vi-VN'): Fake {
  const memory: Memory = {
    settings: { language: 'auto', disabledRules: [], hidden: [], extraIssuers: [] },
    page: { kind: 'nothing', tabId: 7 },
    sheets: new Map(),
    broken: [],
    draft: null,
    columns: {},
    teach: teachMemory(),
    ...start,
  };
  const followers = new Set<(state: PageState) => void>();
  const listeners = new Set<(settings: Settings) => void>();
  const drafts = new Set<(sheet: StoredWorksheet | null) => void>();
  const services: Services = {
    ...fakeTeach(memory.teach),
    today: () => TODAY,
    browserLanguage: () => browserLanguage,
    version: () => '0.1.0',
    loadSettings: async () => memory.settings,
    changeSettings: async (change) => {
      memory.settings = { ...memory.settings, ...change };
      for (const listener of listeners) listener(memory.settings);
    },
    watchSettings: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    watchPage: (changed) => {
      followers.add(changed);
      changed(memory.page);
      return () => followers.delete(changed);
    },
    jump: async () => ({ kind: 'shown' }),
    unhideAll: async () => undefined,
    checkNow: async () => true,
    openPanel: () => undefined,
    openOptions: () => undefined,
    requestSite: async () => true,
    listSites: async () => [
      { origin: 'https://ecosys.gov.vn/*', builtIn: true, granted: true },
      { origin: 'https://co.moit.gov.vn/*', builtIn: true, granted: false },
      { origin: 'https://khai.example/*', builtIn: false, granted: true },
    ],
    withdrawSite: async () => undefined,
    reloadTab: async () => undefined,
    closePopup: () => undefined,
    listWorksheets: async () => ({ sheets: [...memory.sheets.values()], broken: memory.broken }),
    saveWorksheet: async (sheet) => void memory.sheets.set(sheet.id, sheet),
    removeWorksheet: async (id) => void memory.sheets.delete(id),
    loadDraft: async () => memory.draft,
    saveDraft: async (sheet) => {
      memory.draft = sheet;
    },
    watchDraft: (changed) => {
      drafts.add(changed);
      return () => drafts.delete(changed);
    },
    loadColumnMaps: async () => memory.columns,
    saveColumnMaps: async (maps) => {
      memory.columns = maps;
    },
  };
  return {
    services: Object.fromEntries(
      Object.entries(services).map(([name, work]) => [name, vi.fn(work)]),
    ) as unknown as Fake['services'],
    memory,
    show(page) {
      memory.page = page;
      for (const follower of followers) follower(page);
    },
    writeDraft(sheet) {
      memory.draft = sheet;
      for (const follower of drafts) follower(sheet);
    },
  };
}

/** Renders a page of the extension and waits until its settings are there. */
export async function open(
  app: ReactNode,
  { services }: Fake,
): Promise<{ user: ReturnType<typeof userEvent.setup>; root: HTMLElement }> {
  const user = userEvent.setup();
  const { container } = render(
    <ServicesProvider value={services}>
      <LanguageProvider>{app}</LanguageProvider>
    </ServicesProvider>,
  );
  await waitFor(() => expect(container.children.length).toBeGreaterThan(0));
  await act(async () => undefined);
  return { user, root: container };
}

/** Breaches of the accessibility rules, readable; contrast and sizes are measured in a real browser. */
export async function breaches(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export { screen, waitFor, within };
