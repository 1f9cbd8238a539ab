import { existsSync } from 'node:fs';
import type { PageResult } from '../session/ports';
import { fieldNameWithLine } from '../text/field-names';
import type { Language } from '../text/fill';
import { launchExtension } from './extension';
import { lookAt, serveFile, setToday } from './look';
import { optionsOf } from './options';
import { reportText } from './print';

/**
 * `read-page [--json] [--all] [--today YYYY-MM-DD] [--lang vi|en] URL|FILE.html`: opens a page in a real Chromium with the built extension and prints what
 * the extension recognised, read and found there. Only pages of this machine (and saved files) are read; the test build is used.
 */
const USAGE = 'npm run -s read-page -- [--json] [--all] [--today YYYY-MM-DD] [--lang vi|en] URL|FILE.html';

/** What `--json` prints. `detection` is null on a page that is no declaration. */
export interface PageLook {
  readonly url: string;
  readonly detection: PageResult['reading']['detection'] | null;
  readonly fields: PageResult['reading']['fields'];
  readonly missing: readonly string[];
  readonly doubts: readonly string[];
  readonly partial: readonly string[];
  readonly declaration: PageResult['reading']['declaration'] | null;
  readonly report: PageResult['report'] | null;
}

function lookOf(url: string, result: PageResult | null): PageLook {
  const reading = result?.reading;
  return {
    url,
    detection: reading?.detection ?? null,
    fields: reading?.fields ?? [],
    missing: reading?.missing ?? [],
    doubts: reading?.doubts ?? [],
    partial: reading?.partial ?? [],
    declaration: reading?.declaration ?? null,
    report: result?.report ?? null,
  };
}

/** The look for a person: detection with its evidence, every field with how it was found, and the findings; unanswered questions only with `all`. */
export function lookText(look: PageLook, lang: Language, all = false): string {
  const vi = lang === 'vi';
  if (look.detection === null || look.report === null) {
    return `${look.url}: ${vi ? 'không phải tờ khai C/O, tiện ích im lặng' : 'no C/O declaration, the extension stays silent'}`;
  }
  const { portal, page, form, score, evidence } = look.detection;
  const fields = look.fields.map((f) => {
    const value = f.value === null ? (vi ? '(không tin được)' : '(not believed)') : JSON.stringify(f.value);
    return `  ${f.key} = ${value}  [${f.by}: ${f.evidence}; ${f.confidence.toFixed(2)}${f.weak ? ', weak' : ''}]  ${fieldNameWithLine(f.key)[lang]}`;
  });
  return [
    `${look.url}: ${portal}/${page}, ${vi ? 'mẫu' : 'form'} ${form ?? '?'}, ${score.toFixed(2)}`,
    ...evidence.map((e) => `  · ${e}`),
    vi ? `Đọc được ${look.fields.length} mục:` : `${look.fields.length} fields read:`,
    ...fields,
    ...(look.missing.length > 0 ? [`${vi ? 'Chưa thấy' : 'Not found'}: ${look.missing.join(', ')}`] : []),
    ...look.doubts.map((d) => `${vi ? 'Nghi ngờ' : 'Doubt'}: ${d}`),
    reportText(look.report, vi ? 'Kết quả' : 'Findings', lang, all),
  ].join('\n');
}

async function main(args: readonly string[]): Promise<0 | 2> {
  const { json, all, today, lang, names, problems } = optionsOf(args, process.env);
  const target = names[0];
  if (problems.length > 0 || !target || names.length > 1) {
    console.error([...problems.map((problem) => problem[lang]), USAGE].join('\n'));
    return 2;
  }
  const isUrl = /^https?:\/\//.test(target);
  if (!isUrl && !existsSync(target)) {
    console.error(lang === 'vi' ? `${target}: không có tệp này.` : `${target}: no such file.`);
    return 2;
  }
  const served = isUrl ? null : await serveFile(target);
  const browser = await launchExtension({ locale: lang === 'vi' ? 'vi-VN' : 'en-US' });
  try {
    const page = await browser.context.newPage();
    if (today) await setToday(page, today);
    try {
      await page.goto(served?.url ?? target);
    } catch (error) {
      console.error(
        lang === 'vi' ? `Không mở được ${target}.` : `${target} could not be opened.`,
        error instanceof Error ? error.message : '',
      );
      return 2;
    }
    const look = lookOf(target, await lookAt(browser, page));
    console.log(json ? JSON.stringify(look) : lookText(look, lang, all));
    return 0;
  } finally {
    await browser.close();
    served?.stop();
  }
}

process.exitCode = await main(process.argv.slice(2));
