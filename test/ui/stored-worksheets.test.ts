import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyWorksheet } from '../../lib/ui/calculator/worksheet';

const disk = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../lib/browser/api', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) => Object.fromEntries([...disk].filter(([name]) => key === null || name === key)),
        set: async (items: object) => Object.entries(items).forEach(([key, value]) => disk.set(key, structuredClone(value))),
        remove: async (key: string) => void disk.delete(key),
      },
    },
  },
}));

const { listWorksheets, loadDraft, removeWorksheet, saveDraft, saveWorksheet } = await import('../../lib/browser/worksheets');

const sheet = (id: string): ReturnType<typeof emptyWorksheet> => ({ ...emptyWorksheet(id), name: id, fob: '12,5' });

describe('worksheets on disk', () => {
  beforeEach(() => disk.clear());

  it('survive a restart: what is saved is listed, a second saving takes its place, a removed one is gone', async () => {
    await saveWorksheet(sheet('a'));
    await saveWorksheet(sheet('b'));
    await saveWorksheet({ ...sheet('a'), fob: '13' });
    expect((await listWorksheets()).sheets.map(({ id, fob }) => [id, fob])).toEqual([
      ['a', '13'],
      ['b', '12,5'],
    ]);
    await removeWorksheet('a');
    expect((await listWorksheets()).sheets.map(({ id }) => id)).toEqual(['b']);
  });

  it('saved by two panels at the same time are both kept', async () => {
    await Promise.all([saveWorksheet(sheet('a')), saveWorksheet(sheet('b'))]);
    expect((await listWorksheets()).sheets).toHaveLength(2);
  });

  it('that cannot be read are told, stay as they are and harm no other', async () => {
    disk.set('worksheet:old', { schema: 0, fob: 5 });
    await saveWorksheet(sheet('a'));
    const { sheets, broken } = await listWorksheets();
    expect(sheets.map(({ id }) => id)).toEqual(['a']);
    expect(broken).toEqual([{ key: 'worksheet:old', raw: { schema: 0, fob: 5 } }]);
    expect(disk.get('worksheet:old')).toEqual({ schema: 0, fob: 5 });
  });

  it('being typed come back; a broken one is put aside and shown, not lost', async () => {
    expect(await loadDraft()).toBeNull();
    await saveDraft(sheet('d'));
    expect(await loadDraft()).toEqual(sheet('d'));
    disk.set('draft', { half: 'a sheet' });
    expect(await loadDraft()).toBeNull();
    await saveDraft(sheet('e'));
    expect((await listWorksheets()).broken.map(({ raw }) => raw)).toEqual([{ half: 'a sheet' }]);
    expect(await loadDraft()).toEqual(sheet('e'));
  });
});
