import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The command line as a person or a script runs it: files in, lines out, exit status. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soat-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function check(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts', ...args], {
      env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const GOOD = { form: 'D', lines: [{ itemNo: '1', criterion: 'CTH' }] };
const BAD = { form: 'D', lines: [{ itemNo: '1', criterion: 'PE' }] };
const TODAY = ['--today', '2026-11-22'];

interface Line {
  readonly form?: string;
  readonly unusable?: boolean;
  readonly line?: number;
  readonly problems?: { readonly key: string; readonly message: { readonly en: string } }[];
  readonly findings?: { readonly rule: string; readonly outcome: string; readonly severity: string }[];
  readonly counts?: { readonly error: number };
}
const lines = (run: Run): Line[] =>
  run.out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Line);

describe('check', () => {
  it('says nothing is wrong with exit status 0, and something with 1', async () => {
    const good = await check([...TODAY, '--json', file('good.json', JSON.stringify(GOOD))]);
    expect(good.status).toBe(0);
    expect(lines(good)).toMatchObject([{ form: 'D', counts: { error: 0 } }]);
    const bad = await check([...TODAY, '--json', file('bad.json', JSON.stringify(BAD))]);
    expect(bad.status).toBe(1);
    expect(lines(bad)[0]!.findings).toContainEqual(
      expect.objectContaining({ rule: 'criterion-pe-not-on-form', outcome: 'fail', severity: 'error' }),
    );
  });

  it('gives one report a line, in order, from a list, from lines, and from standard input', async () => {
    const list = await check([...TODAY, '--json', file('list.json', JSON.stringify([GOOD, BAD, GOOD]))]);
    expect(lines(list).map((l) => l.counts?.error)).toEqual([0, 1, 0]);
    const jsonl = `${[GOOD, BAD].map((d) => JSON.stringify(d)).join('\r\n')}\r\n\n`;
    expect(lines(await check([...TODAY, '--json', file('lines.jsonl', `\uFEFF${jsonl}`)])).map((l) => l.counts?.error)).toEqual([
      0, 1,
    ]);
    expect(lines(await check([...TODAY, '--json', '-'], jsonl)).map((l) => l.counts?.error)).toEqual([0, 1]);
  });

  it('names line, key and remedy of bad input, checks the other lines, and ends with 2', async () => {
    const rows = [
      '{"form":"D"',
      '{"form":"D","lines":[{"criterium":"CTH"}]}',
      '{"form":"D","lines":[{"fob":{"amount":12}}]}',
      '{"form":"D","issueDate":"2026-02-31"}',
      JSON.stringify(BAD),
      `{"form":"D","remarks":"${'x'.repeat(10 * 1024 * 1024)}"}`,
      '[]',
      JSON.stringify(GOOD),
    ];
    const run = await check([...TODAY, '--json', file('mixed.jsonl', rows.join('\n'))]);
    expect(run.status).toBe(2);
    const out = lines(run);
    expect(out).toHaveLength(rows.length);
    expect(out.map((l) => (l.unusable ? l.line : l.counts?.error))).toEqual([1, 2, 3, 4, 1, 6, 7, 0]);
    expect(out[1]!.problems![0]).toMatchObject({ key: 'lines[0].criterium' });
    expect(out[2]!.problems![0]!.message.en).toContain('"12"');
    expect(out[3]!.problems![0]).toMatchObject({ key: 'issueDate' });
    for (const [row, key] of [
      [1, 'Not valid JSON'],
      [2, 'lines[0].criterium'],
      [4, 'issueDate'],
      [6, 'Longer than 8 MB'],
    ] as const) {
      expect(run.err).toMatch(new RegExp(`mixed\\.jsonl:${row}: .*${key.replace(/[[\]]/g, '\\$&')}`));
    }
  });

  it('explains how it is called when it is called wrongly', async () => {
    for (const args of [[], ['--what'], ['--lang', 'fr', 'x.json']]) {
      const run = await check(args);
      expect(run.status, args.join(' ')).toBe(2);
      expect(run.err, args.join(' ')).toMatch(/Usage/);
      expect(run.out).toBe('');
    }
  });

  it('names the file, the line and the remedy of what it cannot read, and checks the rest', async () => {
    const good = JSON.stringify(GOOD);
    mkdirSync(join(folder, 'inner'));
    const run = await check([
      ...TODAY,
      '--json',
      join(folder, 'missing.json'),
      join(folder, 'inner'),
      file('empty.json', ' \n'),
      file('empty.jsonl', '\n\n'),
      file('none.json', '[]'),
      file('utf16.json', Buffer.from(`\uFEFF${good}`, 'utf16le')),
      file('utf16.jsonl', Buffer.from(`${good}\n${good}`, 'utf16le')),
      file('latin.jsonl', Buffer.concat([Buffer.from(`${good}\n{"remarks":"Ghi ch`), Buffer.from([0xfa]), Buffer.from('"}')])),
      file('lines.json', `${good}\n${good}`),
      file('twice.json', '\uFEFF{"form":"D",\r\n"form":"E"}'),
      file('places.json', '[{"form":"D"},\n{"form":"D",\n"importingCountry":"UK","lines":[{\n"criterium":"CTH"}]}]'),
    ]);
    expect(run.status).toBe(2);
    const told = run.err.replaceAll(`${folder}/`, '').trim().split('\n');
    expect(told).toEqual([
      'missing.json: There is no such file. Check its path.',
      'inner: This is a folder. Name the .json or .jsonl file inside it.',
      'empty.json: There is no declaration in it. Write one declaration { … }, or one on each line.',
      'empty.jsonl: There is no declaration in it. Write one declaration { … }, or one on each line.',
      'none.json: There is no declaration in it. Write one declaration { … }, or one on each line.',
      'utf16.json: The file is saved as UTF-16 (“Unicode”). Save it again as UTF-8.',
      'utf16.jsonl:1: The file is saved as UTF-16 (“Unicode”). Save it again as UTF-8.',
      'latin.jsonl:2: It holds characters that are not UTF-8. Save the file again as UTF-8.',
      expect.stringMatching(/^lines\.json:2: Not valid JSON, wrong at column 1, .*name the file \.jsonl/),
      'twice.json:2: form: This key stands there already, so it is unclear which value counts. Keep one of them.',
      'places.json:4: lines[0].criterium: The key "criterium" is not part of a declaration. Did you mean "criterion"? Correct its name or take it out.',
      'places.json:3: importingCountry: "UK" is not a country code. Write two capital letters, for example "VN", "TH" or "EU". Write "GB".',
    ]);
    expect(lines(run).map((l) => (l.unusable ? l.line : 'report'))).toEqual([
      null,
      null,
      null,
      1,
      'report',
      2,
      null,
      null,
      'report',
      2,
    ]);
  });

  it('prints findings for a person, with box, remedy and legal basis', async () => {
    const run = await check([...TODAY, file('person.json', JSON.stringify(BAD))]);
    expect(run.out).toMatch(/ERROR \(box 8, goods line 1\)/);
    expect(run.out).toMatch(/→ /);
    expect(run.out).toContain('10/2022/TT-BCT');
    expect(run.out).not.toContain('NOT CHECKED');
    expect((await check([...TODAY, '--all', '--lang', 'vi', file('all.json', JSON.stringify(BAD))])).out).toContain(
      'CHƯA KIỂM TRA',
    );
  });
});
