import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isRealDate } from '../declaration/dates';
import { parseDeclaration, type InputProblem } from '../declaration/parse';
import type { Bilingual } from '../forms/profile';
import { buildReport } from '../report/build';
import type { Language } from '../text/fill';
import { languageOf } from './language';
import { linesOf } from './lines';
import { reportText } from './print';

/**
 * The command line: `check [--json] [--all] [--today YYYY-MM-DD] [--lang vi|en] FILE…`. Exit status 0 nothing wrong, 1 findings of severity
 * error, 2 unusable input. With `--json` one line comes out for each declaration, in order; an unusable one gives a line with `problems`.
 */

/** Longest line or file taken: some ten times the largest declaration that has been seen. */
const LONGEST = 8 * 1024 * 1024;

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

  /** One declaration as JSON text. */
  async text(text: string, where: string, line: number | null): Promise<void> {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      await this.refuse(where, line, [{ key: '', message: brokenJson(text, error) }]);
      return;
    }
    await this.value(value, where, line);
  }

  async value(value: unknown, where: string, line: number | null): Promise<void> {
    const parsed = parseDeclaration(value);
    if (!parsed.ok) {
      await this.refuse(where, line, parsed.problems);
      return;
    }
    const { json, all, today, lang } = this.options;
    const report = buildReport(parsed.declaration, { today, all });
    if (report.counts.error > 0) this.errors = true;
    await this.say(json ? JSON.stringify(report) : `${reportText(report, where, lang, all)}\n`);
  }

  async refuse(where: string, line: number | null, problems: readonly InputProblem[]): Promise<void> {
    this.unusable = true;
    const { lang } = this.options;
    for (const p of problems) this.complain(`${where}: ${p.key ? `${p.key}: ` : ''}${p.message[lang]}`);
    if (this.options.json) await this.say(JSON.stringify({ schema: 1, unusable: true, line, problems }));
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

function brokenJson(text: string, error: unknown): Bilingual {
  const reason = error instanceof Error ? error.message : String(error);
  const at = /position (\d+)/.exec(reason);
  const near = at ? JSON.stringify(text.slice(Math.max(0, Number(at[1]) - 15), Number(at[1]) + 15)) : '';
  return {
    vi: `Không phải JSON hợp lệ${near ? `, sai gần ${near}` : ''}. Kiểm tra dấu ngoặc, dấu phẩy và dấu nháy kép.`,
    en: `Not valid JSON${near ? `, wrong near ${near}` : ''}. Check brackets, commas and quotation marks.`,
  };
}

const TOO_LONG: Bilingual = {
  vi: `Dài hơn ${LONGEST / 1024 / 1024} MB. Mỗi tờ khai phải nằm trên một dòng riêng; hãy tách tệp.`,
  en: `Longer than ${LONGEST / 1024 / 1024} MB. Every declaration stands on a line of its own; split the file.`,
};

async function checkLines(run: Run, name: string, stream: NodeJS.ReadableStream): Promise<void> {
  for await (const line of linesOf(stream as never, LONGEST)) {
    const where = `${name}:${line.number}`;
    if (line.text === null) await run.refuse(where, line.number, [{ key: '', message: TOO_LONG }]);
    else if (line.text.trim() !== '') await run.text(line.text, where, line.number);
  }
}

async function checkFile(run: Run, name: string): Promise<void> {
  if (name === '-') return checkLines(run, '-', process.stdin);
  try {
    const info = await stat(name);
    if (info.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    if (/\.jsonl$|\.ndjson$/i.test(name)) return await checkLines(run, name, createReadStream(name));
    if (info.size > LONGEST * 8) return await run.refuse(name, null, [{ key: '', message: TOO_LONG }]);
    const text = (await readFile(name, 'utf8')).replace(/^\uFEFF/, '');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return await run.refuse(name, null, [{ key: '', message: brokenJson(text, error) }]);
    }
    if (!Array.isArray(value)) return await run.value(value, name, null);
    for (const [i, one] of value.entries()) await run.value(one, `${name}[${i}]`, i + 1);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = {
      vi: `Không đọc được tệp (${code}). Kiểm tra đường dẫn và quyền đọc.`,
      en: `The file cannot be read (${code}). Check its path and permissions.`,
    };
    await run.refuse(name, null, [{ key: '', message }]);
  }
}

function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Runs the command; returns the exit status. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, all: { type: 'boolean' }, today: { type: 'string' }, lang: { type: 'string' } },
    });
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    complain(USAGE[languageOf(undefined, process.env)]);
    return 2;
  }
  const { values, positionals } = parsed;
  const lang = languageOf(values.lang, process.env);
  if (positionals.length === 0) {
    complain(USAGE[lang]);
    return 2;
  }
  const today = values.today ?? localToday();
  if (!isRealDate(today)) {
    complain(
      lang === 'vi'
        ? `--today ${today}: không phải ngày có thật, cần dạng YYYY-MM-DD.`
        : `--today ${today}: not a day that exists, write YYYY-MM-DD.`,
    );
    return 2;
  }
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => (process.stdout.write(text) ? resolve() : process.stdout.once('drain', resolve)));
  const run = new Run({ json: values.json ?? false, all: values.all ?? false, today, lang }, write, complain);
  for (const name of positionals) await checkFile(run, name);
  await run.flush();
  return run.unusable ? 2 : run.errors ? 1 : 0;
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main(process.argv.slice(2));
