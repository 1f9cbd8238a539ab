import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf } from '../../lib/browser/badge';
import { isPortal } from '../../lib/browser/hosts';
import { siteOf } from '../../lib/browser/permissions';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  hideCheck,
  languageOf,
  loadSettings,
  peekSettings,
  setDisabled,
  unhideChecks,
  watchSettings,
} from '../../lib/browser/settings';
import { brokenRecords, discardBroken } from '../../lib/browser/storage';
import { today } from '../../lib/browser/today';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults on a new profile, and survive being stored', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings(() => ({ language: 'en', issuers: ['77'] }));
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en', issuers: ['77'] });
  });

  it('of an older version gain the parts they lack', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 'vi' } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'vi' });
    expect(await brokenRecords()).toEqual([]);
  });

  it('that are broken are kept aside and told, never dropped', async () => {
    for (const broken of ['{', { language: 'fr' }, { disabled: [1] }, { hidden: [{ rule: 'x' }] }, { taught: [] }]) {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set({ settings: broken });
      expect(await peekSettings()).toEqual(DEFAULT_SETTINGS);
      expect(await brokenRecords()).toEqual([]);
      expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
      const [record] = await brokenRecords();
      expect(record).toMatchObject({ of: 'settings', raw: broken });
      await changeSettings(() => ({ language: 'en' }));
      expect(await brokenRecords()).toHaveLength(1);
      await discardBroken(record!.key);
      expect(await brokenRecords()).toEqual([]);
    }
  });

  it('hide a check on one declaration only, and show it again', async () => {
    await hideCheck('net-weight-above-gross', 'd1', '2026-11-22T00:00:00Z');
    await hideCheck('net-weight-above-gross', 'd1', '2026-11-23T00:00:00Z');
    await hideCheck('net-weight-above-gross', 'd2', '2026-11-22T00:00:00Z');
    expect((await loadSettings()).hidden.map(({ declaration }) => declaration)).toEqual(['d1', 'd2']);
    await unhideChecks('d1');
    expect((await loadSettings()).hidden.map(({ declaration }) => declaration)).toEqual(['d2']);
  });

  it('forget the oldest hidden checks before they fill the storage', async () => {
    const hidden = Array.from({ length: 500 }, (_, i) => ({ rule: 'r', declaration: `d${i}`, at: '2026-01-01' }));
    await changeSettings(() => ({ hidden }));
    await hideCheck('r', 'new', '2026-11-22');
    const kept = (await loadSettings()).hidden;
    expect(kept).toHaveLength(500);
    expect(kept[0]!.declaration).toBe('d1');
    expect(kept.at(-1)!.declaration).toBe('new');
  });

  it('lose no change when two come at once', async () => {
    await Promise.all([setDisabled('a', true), setDisabled('b', true), setDisabled('c', true)]);
    await setDisabled('b', false);
    expect((await loadSettings()).disabled).toEqual(['a', 'c']);
  });

  it('tell whoever watches', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ language }) => seen.push(language));
    await changeSettings(() => ({ language: 'en' }));
    stop();
    await changeSettings(() => ({ language: 'vi' }));
    expect(seen).toEqual(['en']);
  });
});

describe('language', () => {
  it('is Vietnamese for everyone who reads it, unless chosen otherwise', () => {
    expect(languageOf({ language: 'auto' }, ['en-US', 'vi'])).toBe('vi');
    expect(languageOf({ language: 'auto' }, ['vi-VN'])).toBe('vi');
    expect(languageOf({ language: 'auto' }, ['en-GB', 'ja'])).toBe('en');
    expect(languageOf({ language: 'auto' }, ['vih'])).toBe('en');
    expect(languageOf({ language: 'en' }, ['vi'])).toBe('en');
  });
});

describe('hosts', () => {
  it('are exact', () => {
    expect(isPortal('https://ecosys.gov.vn/Default.aspx')).toBe(true);
    for (const url of [
      'http://ecosys.gov.vn/',
      'https://ecosys.gov.vn.example.com/',
      'https://ecosys-gov.vn/',
      'https://dichvucong.moit.gov.vn/',
      'https://x.ecosys.gov.vn/',
      'nonsense',
    ]) {
      expect(isPortal(url), url).toBe(false);
    }
  });

  it('a site can be asked for only where a permission is possible', () => {
    expect(siteOf('https://khai.example.vn/a/b?c')).toBe('https://khai.example.vn/*');
    for (const url of ['http://khai.example.vn/', 'chrome://extensions', 'about:blank', undefined])
      expect(siteOf(url)).toBeNull();
  });
});

describe('the toolbar badge', () => {
  it('counts errors, else warnings, and is blank where all is well', () => {
    expect(badgeOf({ error: 3, warning: 9 }).text).toBe('3');
    expect(badgeOf({ error: 0, warning: 9 }).text).toBe('9');
    expect(badgeOf({ error: 120, warning: 0 }).text).toBe('99+');
    expect(badgeOf({ error: 0, warning: 0 }).text).toBe('');
    expect(badgeOf(null).text).toBe('');
    expect(badgeOf({ error: 1, warning: 0 }).colour).not.toBe(badgeOf({ error: 0, warning: 1 }).colour);
  });
});

describe('today', () => {
  it('is the day of this computer’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(today(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
  });
});
