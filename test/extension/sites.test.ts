import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The browser as far as sites need it: permissions, registered scripts, tabs and their messages. */
const world = vi.hoisted(() => {
  interface Script {
    id: string;
    matches: string[];
    excludeMatches: string[];
  }
  const state = {
    granted: [] as string[],
    scripts: [] as Script[],
    sent: [] as { tab: number; type: string; body: unknown }[],
    session: {} as Record<string, unknown>,
    listeners: new Map<string, ((...args: never[]) => unknown)[]>(),
  };
  const event = (name: string) => ({
    addListener: (listener: (...args: never[]) => unknown) =>
      void state.listeners.set(name, [...(state.listeners.get(name) ?? []), listener]),
    removeListener: () => undefined,
  });
  const area = {
    get: async (key: string | null) => (key === null ? state.session : { [key]: state.session[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(state.session, items),
    remove: async (key: string) => void delete state.session[key],
  };
  const browser = {
    runtime: {
      id: 'own',
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
      getManifest: () => ({ version: '1' }),
    },
    permissions: {
      getAll: async () => ({ origins: state.granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.granted.includes(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        state.granted = [...new Set([...state.granted, ...origins])];
        return true;
      },
      remove: async () => true,
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      registerContentScripts: async (scripts: Script[]) => void state.scripts.push(...scripts),
      updateContentScripts: async (scripts: Script[]) => {
        state.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        state.scripts = [];
      },
      executeScript: async () => [],
    },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, {}],
      get: async () => ({ url: 'https://co.moit.gov.vn/x' }),
      sendMessage: async (tab: number, { type, body }: { type: string; body: unknown }) => {
        state.sent.push({ tab, type, body });
        if (tab === 2) throw new Error('Receiving end does not exist');
        return null;
      },
      onRemoved: event('tabRemoved'),
      onUpdated: event('tabUpdated'),
    },
    action: { setBadgeText: async () => undefined },
    storage: { local: area, session: area, managed: area, onChanged: event('storage') },
  };
  return { state, browser };
});
vi.mock('wxt/browser', () => ({ browser: world.browser }));

import { startBroker } from '../../lib/browser/broker';
import { PORTAL_HOSTS } from '../../lib/browser/hosts';
import { blockedPortals, registerSites } from '../../lib/browser/permissions';
import { teachServices } from '../../lib/browser/teach-services';

const SITE = 'https://khai.example/*';
const { state } = world;

beforeEach(() => {
  Object.assign(state, { granted: [...PORTAL_HOSTS], scripts: [], sent: [], session: {}, listeners: new Map() });
});

const fire = (name: string, ...args: unknown[]): void => {
  for (const listener of state.listeners.get(name) ?? []) listener(...(args as never[]));
};

describe('other sites', () => {
  it('have the script by itself from the moment they are allowed until they are withdrawn', async () => {
    await registerSites();
    expect(state.scripts).toEqual([]);
    state.granted = [...PORTAL_HOSTS, SITE];
    await registerSites();
    expect(state.scripts).toMatchObject([{ matches: [SITE], allFrames: true, persistAcrossSessions: true }]);
    state.granted = [...PORTAL_HOSTS, SITE, 'https://zwei.example/*'];
    await registerSites();
    expect(state.scripts.map(({ matches }) => matches)).toEqual([[SITE, 'https://zwei.example/*']]);
    state.granted = [...PORTAL_HOSTS];
    await registerSites();
    expect(state.scripts).toEqual([]);
  });

  it('never give the portals a second script, also where every site is allowed', async () => {
    state.granted = [...PORTAL_HOSTS, 'https://*/*'];
    await registerSites();
    expect(state.scripts[0]!.excludeMatches).toEqual(expect.arrayContaining(PORTAL_HOSTS));
  });

  it('have their script again after an update of the extension, which takes it away', async () => {
    state.granted = [...PORTAL_HOSTS, SITE];
    startBroker();
    fire('installed', { reason: 'update' });
    await vi.waitFor(() => expect(state.scripts).toHaveLength(1));
  });

  it('are left at once in every open page when they are withdrawn', async () => {
    startBroker();
    state.granted = [...PORTAL_HOSTS];
    fire('removed', { origins: [SITE] });
    const body = { gone: [SITE], left: PORTAL_HOSTS };
    await vi.waitFor(() =>
      expect(state.sent).toEqual([
        { tab: 1, type: 'withdrawn', body },
        { tab: 2, type: 'withdrawn', body },
      ]),
    );
  });
});

describe('portals that the browser blocks', () => {
  it('are told by name, and asked for all together', async () => {
    state.granted = [PORTAL_HOSTS[0]!];
    expect(await blockedPortals()).toEqual(PORTAL_HOSTS.slice(1));
    const told: (readonly string[])[] = [];
    const stop = teachServices.watchBlockedPortals((blocked) => told.push(blocked));
    await vi.waitFor(() => expect(told).toEqual([PORTAL_HOSTS.slice(1)]));
    expect(await teachServices.requestPortals(null)).toBe(true);
    fire('added', {});
    await vi.waitFor(() => expect(told.at(-1)).toEqual([]));
    stop();
  });
});

describe('pointing from the panel', () => {
  it('says so when no script of ours is in the page, and leaves nothing behind', async () => {
    expect(await teachServices.startPointing(2, 'remarks')).toBe(false);
    expect(state.session).toEqual({});
  });

  it('tells every frame when it is over', async () => {
    startBroker();
    const answer = vi.fn();
    const picked = { kind: 'cancelled', key: 'remarks' };
    for (const listener of state.listeners.get('message')!)
      listener(
        ...([
          { soat: 'background', type: 'picked', body: { host: 'khai.example', picked } },
          { id: 'own', tab: { id: 1 }, frameId: 3 },
          answer,
        ] as never[]),
      );
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(state.session).toEqual({ 'pointing:1': { state: 'done', host: 'khai.example', picked } });
    expect(state.sent).toEqual([{ tab: 1, type: 'endPick', body: {} }]);
  });
});
