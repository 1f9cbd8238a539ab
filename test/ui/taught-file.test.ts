import { describe, expect, it } from 'vitest';
import type { Lessons } from '../../lib/declaration/lesson';
import { readTaughtFile, writeTaughtFile } from '../../lib/ui/teach/taught-file';

const SITES: Lessons = {
  'co.moit.gov.vn': [
    { key: 'remarks', suffix: 'txtNote', name: 'note', label: 'ghi chu', words: 'Ghi chú', heading: 'khac', section: 'general' },
    { key: 'lines[].marks', column: 'cot la', over: 'hang', words: 'Cột lạ' },
    { key: 'ticks.de-minimis', kind: 'tick', label: 'o', ordinal: 1, of: 3 },
  ],
};
const file = (
  change: (whole: { format: string; version: number; sites: Record<string, Record<string, unknown>[]> }) => void,
): string => {
  const whole = JSON.parse(writeTaughtFile(SITES)) as Parameters<typeof change>[0];
  change(whole);
  return JSON.stringify(whole);
};

describe('a file of taught fields', () => {
  it('comes back as it was written, also with the mark some editors put in front', () => {
    expect(readTaughtFile(writeTaughtFile(SITES))).toEqual({ sites: SITES });
    expect(readTaughtFile(`\ufeff${writeTaughtFile(SITES)}`)).toEqual({ sites: SITES });
  });

  it('is refused as a whole, with the reason and the place', () => {
    expect(readTaughtFile('{')).toEqual({ problem: 'json' });
    for (const text of ['[]', 'null', '{"format":"soat-co-layout","version":1}', '5'])
      expect(readTaughtFile(text)).toEqual({ problem: 'format' });
    expect(readTaughtFile(file((f) => (f.version = 2)))).toEqual({ problem: 'version' });
    expect(readTaughtFile(file((f) => (f.version = 'x' as never)))).toMatchObject({ problem: 'shape', where: 'version' });
    expect(readTaughtFile(file((f) => (f.sites['co.moit.gov.vn']![1]!['key'] = 'no.such.field')))).toEqual({
      problem: 'shape',
      where: 'sites › co.moit.gov.vn › 1 › key',
    });
    expect(readTaughtFile(file((f) => (f.sites['co.moit.gov.vn']![0]!['value'] = 'SECRET')))).toMatchObject({ problem: 'shape' });
    expect(readTaughtFile(file((f) => (f.sites['co.moit.gov.vn']![2]!['of'] = -1)))).toMatchObject({ problem: 'shape' });
    expect(readTaughtFile(file((f) => (f.sites['https://x/'] = [])))).toMatchObject({ problem: 'shape' });
    // No host is called so; the entry is passed over and reaches no prototype.
    expect(readTaughtFile('{"format":"soat-co-taught","version":1,"sites":{"__proto__":[{"key":"remarks"}]}}')).toEqual({
      sites: {},
    });
    expect(readTaughtFile('x'.repeat(5_000_001))).toEqual({ problem: 'size' });
  });
});
