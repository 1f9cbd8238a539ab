import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLesson, type Lesson } from '../../lib/declaration/lesson';
import { covers } from '../../lib/browser/hosts';
import { loadManaged, NOTHING_MANAGED, parseManaged } from '../../lib/browser/managed';
import { changeSettings } from '../../lib/browser/settings';
import { brokenRecords } from '../../lib/browser/storage';
import {
  addLessons,
  changeLessons,
  forgetPointing,
  loadLessons,
  pointingOf,
  storePointing,
  watchPointing,
} from '../../lib/browser/taught';

beforeEach(() => fakeBrowser.reset());

const HOST = 'khai.example';
const A: Lesson = { key: 'remarks', suffix: 'a' };
const B: Lesson = { key: 'remarks', label: 'ghi chu', words: 'Ghi chú' };

describe('taught fields', () => {
  it('are kept by exact host, newest first, and go when the last one is removed', async () => {
    await changeLessons(HOST, { remove: [], add: [A] });
    await changeLessons(HOST, { remove: [], add: [B] });
    await changeLessons('www.khai.example', { remove: [], add: [A] });
    expect(await loadLessons()).toEqual({ [HOST]: [B, A], 'www.khai.example': [A] });
    await changeLessons(HOST, { remove: [B, A], add: [] });
    expect(await loadLessons()).toEqual({ 'www.khai.example': [A] });
  });

  it('are undone by giving back what they replaced', async () => {
    await changeLessons(HOST, { remove: [], add: [A] });
    await changeLessons(HOST, { remove: [A], add: [B] });
    await changeLessons(HOST, { remove: [B], add: [A] });
    expect(await loadLessons()).toEqual({ [HOST]: [A] });
  });

  it('lose none of two that come at once, and nothing that another version has stored', async () => {
    await changeSettings(() => ({ taught: { [HOST]: [{ key: 'x', future: {}, ordinal: 'first' }], other: 'thing' } }));
    await Promise.all([changeLessons(HOST, { remove: [], add: [A] }), addLessons({ [HOST]: [B] })]);
    expect((await loadLessons())[HOST]).toEqual([A, B]);
    await changeLessons(HOST, { remove: [A], add: [] });
    const stored = (await fakeBrowser.storage.local.get('settings'))['settings'] as { taught: Record<string, unknown> };
    expect(stored.taught['other']).toBe('thing');
    expect(await brokenRecords()).toEqual([]);
  });

  it('count what a file brings', async () => {
    await changeLessons(HOST, { remove: [], add: [A] });
    expect(await addLessons({ [HOST]: [A, B], b: [A] })).toEqual({ added: 2, known: 1, beside: 1 });
  });
});

describe('pointing', () => {
  it('is followed from whatever page of the extension is open', async () => {
    const seen: unknown[] = [];
    const stop = watchPointing(7, (pointing) => seen.push(pointing?.state ?? null));
    await vi.waitFor(() => expect(seen).toEqual([null]));
    await storePointing(7, { state: 'pointing', key: 'remarks' });
    await storePointing(8, { state: 'pointing', key: 'form' });
    await storePointing(7, { state: 'done', host: HOST, picked: { kind: 'cancelled', key: 'remarks' } });
    stop();
    await storePointing(7, null);
    expect(seen).toEqual([null, 'pointing', 'done']);
  });

  it('ends with the page, but what came of it stays', async () => {
    await storePointing(7, { state: 'pointing', key: 'remarks' });
    await forgetPointing(7);
    expect(await pointingOf(7)).toBeNull();
    await storePointing(7, { state: 'done', host: HOST, picked: { kind: 'cancelled', key: 'remarks' } });
    await forgetPointing(7);
    expect((await pointingOf(7))?.state).toBe('done');
  });
});

describe('what a company has set', () => {
  it('is sites and taught fields; a slip in one part harms no other', () => {
    expect(
      parseManaged({
        sites: ['khai.example', 'KHAI.example', 'https://evil.example/*', '*', '<all_urls>', 5, 'localhost'],
        taught: { 'khai.example': [A, { key: 7 }], '*': [A], 'leer.example': [] },
      }),
    ).toEqual({ sites: ['https://khai.example/*'], taught: { 'khai.example': [A] } });
    for (const raw of [undefined, null, 'x', [], { sites: 'x', taught: 'y' }]) expect(parseManaged(raw)).toEqual(NOTHING_MANAGED);
  });

  it('is nothing where there is no policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await loadManaged()).toEqual(NOTHING_MANAGED);
  });

  it('has a schema for Chrome that names every part of a lesson', () => {
    const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8')) as {
      properties: { taught: { additionalProperties: { items: { properties: Record<string, { type: string }> } } } };
    };
    const { properties } = schema.properties.taught.additionalProperties.items;
    const whole = Object.fromEntries(
      Object.entries(properties).map(([name, { type }]) => [name, name === 'kind' ? 'tick' : type === 'integer' ? 1 : 'x']),
    );
    expect(isLesson(whole)).toBe(true);
    for (const name of Object.keys(properties)) expect(isLesson({ ...whole, [name]: {} }), name).toBe(false);
  });
});

describe('a permission', () => {
  it('covers exactly what its pattern says', () => {
    const yes = [
      ['https://khai.example/*', 'https://khai.example/a?b'],
      ['https://khai.example/*', 'https://khai.example:8443/'],
      ['*://*.khai.example/*', 'http://x.y.khai.example/'],
      ['*://*.khai.example/*', 'https://khai.example/'],
      ['https://*/*', 'https://anything.example/'],
      ['<all_urls>', 'http://anything.example/'],
      ['http://localhost/*', 'http://localhost:5173/x'],
    ] as const;
    const no = [
      ['https://khai.example/*', 'https://www.khai.example/'],
      ['https://khai.example/*', 'http://khai.example/'],
      ['*://*.khai.example/*', 'https://evilkhai.example/'],
      ['https://*/*', 'http://anything.example/'],
      ['<all_urls>', 'about:blank'],
      ['nonsense', 'https://khai.example/'],
    ] as const;
    for (const [pattern, url] of yes) expect(covers(pattern, url), `${pattern} ${url}`).toBe(true);
    for (const [pattern, url] of no) expect(covers(pattern, url), `${pattern} ${url}`).toBe(false);
  });
});
