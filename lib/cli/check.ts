import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { parseDeclaration, type InputProblem } from '../declaration/parse';
import type { Bilingual } from '../forms/profile';
import { buildReport } from '../report/build';
import type { Language } from '../text/fill';
import { brokenAt, offsetsOf, placeOf, repeatedKeys } from './json-places';
import { linesOf, textOf, type Unreadable } from './lines';
import { brokenJson, NO_DECLARATION, ownFault, repeatedKey, tooLong, UNREADABLE, unreadableFile } from './messages';
import { optionsOf } from './options';
import { reportText } from './print';

/**
 * The command line: `check [--json] [--all] [--today YYYY-MM-DD] [--lang vi|en] FILE…`. Exit status 0 nothing wrong, 1 findings of severity
 * error, 2 unusable input. With `--json` one line comes out for each declaration, in order; an unusable one gives a line with `problems`.
 */

const MB = 1024 * 1024;
/** Longest line taken, and longest file that is read as a whole: some ten times the largest that have been seen. */
const LONGEST = 8 * MB;
const LONGEST_FILE = 8 * LONGEST;

const USAGE: Bilingual = {
  vi: 'Cách dùng: npm run -s check -- [--json] [--all] [--today YYYY-MM-DD] [--lang vi|en] TỆP…  (.json, .jsonl, hoặc - để đọc từ đầu vào chuẩn)',
  en: 'Usage: npm run -s check -- [--json] [--all] [--today YYYY-MM-DD] [--lang vi|en] FILE…  (.json, .jsonl, or - for standard input)',
};

interface Options {
  readonly json: boolean;
  readonly all: boolean;
  readonly today: string;
  readonly lang: Language;
}

/** Where a declaration comes from. */
interface Source {
  readonly file: string;
  /** Its number: the line of a file of lines, the place in a list; null for a file of one declaration. */
  readonly line: number | null;
  /** Text it stands in, and its path there (`[2]` in a list). */
  readonly text: string;
  readonly path: string;
  /** Line of the file on which the text begins. */
  readonly from: number;
}

interface Placed extends InputProblem {
  readonly at: number | null;
}

class Run {
  errors = false;
  unusable = false;
  private readonly out: string[] = [];
  private size = 0;

  constructor(
    private readonly options: Options,
    private readonly write: (text: string) => Promise<void>,
    private readonly complain: (text: string) => void,
  ) {}

  /** A text that holds one declaration, or where `lists` a list of them. */
  async text(source: Source, lists: boolean): Promise<void> {
    const { text, from } = source;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      const broken = brokenAt(text) ?? { offset: text.length, slip: 'end' as const };
      const at = { ...placeOf(text, broken.offset), text, offset: broken.offset };
      const problem = { key: '', message: brokenJson(broken.slip, { ...at, lists }), at: from + at.line - 1 };
      return this.refuse(source.file, source.line, [problem]);
    }
    const again = repeatedKeys(text, value);
    if (!lists || !Array.isArray(value))
      return this.one(
        value,
        source,
        again.map((r) => this.repeated(r, source)),
      );
    if (value.length === 0) return this.empty(source.file);
    for (const [i, element] of value.entries()) {
      const path = `[${i}]`;
      const own = again.filter((r) => r.key.startsWith(`${path}.`)).map((r) => this.repeated(r, source, path));
      await this.one(element, { ...source, line: i + 1, path }, own);
    }
  }

  private repeated({ key, offset }: { key: string; offset: number }, { text, from }: Source, path = ''): Placed {
    const name = path === '' ? key : key.slice(path.length + 1);
    return { key: name, message: repeatedKey(), at: from + placeOf(text, offset).line - 1 };
  }

  private async one(value: unknown, source: Source, repeated: readonly Placed[]): Promise<void> {
    const parsed = parseDeclaration(value);
    if (!parsed.ok || repeated.length > 0) {
      const problems = [...repeated, ...(parsed.ok ? [] : this.place(parsed.problems, source))];
      return this.refuse(source.file, source.line, problems);
    }
    const { json, all, today, lang } = this.options;
    let report;
    try {
      report = buildReport(parsed.declaration, { today, all });
    } catch (error) {
      // A fault of ours in one declaration must not cost the reports of the others.
      return this.refuse(source.file, source.line, [{ key: '', message: ownFault(error), at: source.line }]);
    }
    if (report.counts.error > 0) this.errors = true;
    const where =
      source.line === null ? source.file : source.path ? `${source.file}${source.path}` : `${source.file}:${source.line}`;
    await this.say(json ? JSON.stringify(report) : `${reportText(report, where, lang, all)}\n`);
  }

  /** Lines of the keys in their file. */
  private place(problems: readonly InputProblem[], { text, path, from }: Source): readonly Placed[] {
    const pathOf = ({ key }: InputProblem): string => (path === '' || key === '' ? path + key : `${path}.${key}`);
    const offsets = offsetsOf(text, new Set(problems.map(pathOf)));
    return problems.map((problem) => ({ ...problem, at: from + placeOf(text, offsets.get(pathOf(problem)) ?? 0).line - 1 }));
  }

  async unreadable(file: string, line: number | null, why: Unreadable): Promise<void> {
    const message = why === 'long' ? tooLong(LONGEST / MB) : UNREADABLE[why];
    await this.refuse(file, line, [{ key: '', message, at: line }]);
  }

  /** Nothing to check: told, but no declaration that could have a report. */
  empty(file: string): void {
    this.unusable = true;
    this.complain(`${file}: ${NO_DECLARATION[this.options.lang]}`);
  }

  async refuse(file: string, line: number | null, problems: readonly Placed[]): Promise<void> {
    this.unusable = true;
    const { lang, json } = this.options;
    for (const { key, message, at } of problems) {
      this.complain(`${file}${at === null ? '' : `:${at}`}: ${key ? `${key}: ` : ''}${message[lang]}`);
    }
    if (!json) return;
    const told = problems.map(({ key, message, at }) => ({ key, line: at, message }));
    await this.say(JSON.stringify({ schema: 1, unusable: true, file, line, problems: told }));
  }

  private async say(text: string): Promise<void> {
    this.out.push(text);
    this.size += text.length;
    if (this.size > 65_536) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.out.length === 0) return;
    const text = `${this.out.join('\n')}\n`;
    this.out.length = 0;
    this.size = 0;
    await this.write(text);
  }
}

async function checkLines(run: Run, file: string, stream: NodeJS.ReadableStream): Promise<void> {
  let some = false;
  for await (const line of linesOf(stream as never, LONGEST)) {
    if (line.text !== null && line.text.trim() === '') continue;
    some = true;
    if (line.text === null) await run.unreadable(file, line.number, line.why);
    else await run.text({ file, line: line.number, text: line.text, path: '', from: line.number }, false);
  }
  if (!some) run.empty(file);
}

async function checkFile(run: Run, file: string): Promise<void> {
  if (file === '-') return checkLines(run, '-', process.stdin);
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    if (/\.jsonl$|\.ndjson$/i.test(file)) return await checkLines(run, file, createReadStream(file));
    if (info.size > LONGEST_FILE)
      return await run.refuse(file, null, [{ key: '', message: tooLong(LONGEST_FILE / MB), at: null }]);
    const read = textOf(await readFile(file), true);
    if (read.text === null) return await run.unreadable(file, null, read.why);
    if (read.text.trim() === '') return run.empty(file);
    return await run.text({ file, line: null, text: read.text, path: '', from: 1 }, true);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    await run.refuse(file, null, [{ key: '', message: unreadableFile(code), at: null }]);
  }
}

function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Runs the command; returns the exit status. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  const { json, all, today = localToday(), lang, names, problems } = optionsOf(args, process.env);
  if (problems.length > 0 || names.length === 0) {
    for (const problem of problems) complain(problem[lang]);
    complain(USAGE[lang]);
    return 2;
  }
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => (process.stdout.write(text) ? resolve() : process.stdout.once('drain', resolve)));
  const run = new Run({ json, all, today, lang }, write, complain);
  for (const name of names) await checkFile(run, name);
  await run.flush();
  return run.unusable ? 2 : run.errors ? 1 : 0;
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main(process.argv.slice(2));
