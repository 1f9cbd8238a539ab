import type { Finding, Report } from '../report/report';
import { basisName } from '../text/document-name';
import type { Language } from '../text/fill';

const WORDS = {
  vi: {
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    info: 'LƯU Ý',
    unknown: 'CHƯA KIỂM TRA',
    pass: 'ĐẠT',
    box: 'ô',
    line: 'dòng hàng',
    form: 'Mẫu',
    noForm: 'chưa rõ mẫu',
  },
  en: {
    error: 'ERROR',
    warning: 'WARNING',
    info: 'NOTE',
    unknown: 'NOT CHECKED',
    pass: 'PASS',
    box: 'box',
    line: 'goods line',
    form: 'Form',
    noForm: 'form not known',
  },
} as const;

const several = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Counts in one line: `2 lỗi, 1 cảnh báo, 0 lưu ý, 3 mục chưa kiểm tra được, 41 mục đạt`. */
export function countsText({ counts }: Report, lang: Language): string {
  return lang === 'vi'
    ? `${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} lưu ý, ${counts.unknown} mục chưa kiểm tra được, ${counts.passed} mục đạt`
    : `${several(counts.error, 'error')}, ${several(counts.warning, 'warning')}, ${several(counts.info, 'note')}, ${counts.unknown} not checked, ${counts.passed} passed`;
}

function findingText(f: Finding, lang: Language): string {
  const w = WORDS[lang];
  const head = f.outcome === 'fail' ? w[f.severity] : w[f.outcome];
  const where = [f.box === null ? '' : `${w.box} ${f.box}`, f.line === null ? '' : `${w.line} ${f.line + 1}`]
    .filter(Boolean)
    .join(', ');
  const first = `  ${head}${where ? ` (${where})` : ''}: ${f.message[lang]}`;
  const rest =
    f.outcome === 'fail' ? [`      → ${f.fix[lang]}`, `      [${f.rule}; ${basisName(f.basis, lang)}]`] : [`      [${f.rule}]`];
  return [first, ...rest].join('\n');
}

/** A report for a person. Questions that could not be answered are only counted unless `all`. */
export function reportText(report: Report, where: string, lang: Language, all: boolean): string {
  const w = WORDS[lang];
  const name = report.form === null ? w.noForm : `${w.form} ${report.form}${report.ruleset ? ` (${report.ruleset})` : ''}`;
  const shown = report.findings.filter((f) => f.outcome === 'fail' || all);
  return [`${where}: ${name} – ${countsText(report, lang)}`, ...shown.map((f) => findingText(f, lang))].join('\n');
}
