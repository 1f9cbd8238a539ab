import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../lib/cli/options';

const of = (...args: string[]) => optionsOf(args, { LC_ALL: 'en_US.UTF-8' });
const english = (...args: string[]): string[] => of(...args).problems.map((p) => p.en);

describe('options of the commands', () => {
  it('takes options in any order, names as they come, - as a name', () => {
    expect(of('--json', 'a.json', '--today', '2026-11-22', '-', '--all', '--lang=vi')).toEqual({
      json: true,
      all: true,
      today: '2026-11-22',
      lang: 'vi',
      names: ['a.json', '-'],
      problems: [],
    });
    expect(of('--', '--json').names).toEqual(['--json']);
    expect(of('a.json').lang).toBe('en');
  });

  it.each([
    [['--jsn'], '--jsn: there is no such option. Did you mean --json? Options: --json, --all, --today, --lang.'],
    [['--foo'], '--foo: there is no such option. Options: --json, --all, --today, --lang.'],
    [['-j'], '-j: there is no such option. Options: --json, --all, --today, --lang.'],
    [['--json=1'], '--json takes no value; write just --json.'],
    [['--today'], '--today needs a value, for example --today 2026-11-22.'],
    [['--today', '--json'], '--today needs a value, for example --today 2026-11-22.'],
    [['--lang='], '--lang needs a value, for example --lang vi.'],
    [['--lang', 'fr'], '--lang fr: only vi (Vietnamese) or en (English).'],
    [['--today', '31/02/2026'], '--today 31/02/2026: not a day that exists, write YYYY-MM-DD, for example 2026-11-22.'],
    [['--today', '0000-01-01'], '--today 0000-01-01: not a day that exists, write YYYY-MM-DD, for example 2026-11-22.'],
  ])('%j is told', (args, message) => expect(english(...args)).toEqual([message]));

  it('tells everything at once, in the language asked for', () => {
    const { problems, lang } = of('--lang', 'vi', '--what', '--today');
    expect(lang).toBe('vi');
    expect(problems.map((p) => p.vi)).toEqual([
      '--what: không có tùy chọn này. Các tùy chọn: --json, --all, --today, --lang.',
      '--today cần một giá trị, ví dụ --today 2026-11-22.',
    ]);
  });
});
