import type { Line } from '../../declaration/declaration';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail, type Item } from '../rule';
import { lineNumbers } from '../shared/criterion';
import { six } from '../shared/documents';

/** Codes of one nomenclature for the lines that have them: two countries' codes of one article are not compared. */
function differing(lines: readonly Item<Line>[]): readonly Item<Line>[] {
  for (const key of ['hsExport', 'hsImport'] as const) {
    const coded: Item<Line>[] = [];
    const codes = new Set<string>();
    for (const line of lines) {
      const code = six(line.value[key]);
      if (code === null) continue;
      coded.push(line);
      codes.add(code);
    }
    if (codes.size > 1) return coded;
  }
  return [];
}

export default defineRule({
  id: 'description-copied-to-all-lines',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].description', 'lines[].hsExport|lines[].hsImport'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('each article must qualify, and be described, by itself'),
  general: true,
  title: {
    vi: 'Dòng hàng khác mã HS không dùng chung một mô tả.',
    en: 'Articles of different HS codes do not share one description.',
  },
  text: {
    main: {
      vi: {
        message: 'Các dòng hàng {lines} cùng mô tả “{found}” nhưng khác mã HS ({expected}).',
        fix: 'Mô tả riêng từng dòng hàng, hoặc sửa mã HS.',
      },
      en: {
        message: 'Items {lines} share the description “{found}” but not the HS code ({expected}).',
        fix: 'Describe each article by itself, or correct the HS codes.',
      },
    },
  },
  *check(c) {
    // One code on all lines, as in most certificates: nothing to compare.
    if (differing(c.lines).length === 0) return;
    const groups = new Map<string, Item<Line>[]>();
    for (const line of c.lines) {
      const text = line.value.description!.toUpperCase().replace(/\s+/g, '');
      if (text === '') continue;
      const group = groups.get(text);
      if (group) group.push(line);
      else groups.set(text, [line]);
    }
    for (const group of groups.values()) {
      const lines = group.length > 1 ? differing(group) : [];
      if (lines.length === 0) continue;
      const codes = new Set(lines.map((line) => six(line.value.hsExport) ?? six(line.value.hsImport)));
      yield fail(
        lines.map((line) => line.at('description')),
        {
          line: null,
          data: {
            lines: lineNumbers(lines.map((line) => line.index)),
            found: lines[0]!.value.description!.trim(),
            expected: [...codes].slice(0, 6).join(', '),
          },
        },
      );
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', description: 'MEN COTTON TROUSERS', hsExport: '62034200' },
          { itemNo: '2', description: 'MEN COTTON TROUSERS', hsExport: '62052000' },
        ],
      },
      {
        form: 'D',
        lines: [
          { itemNo: '1', description: 'Men cotton  trousers', hsImport: '6203.42.90' },
          { itemNo: '2', description: 'MEN COTTON TROUSERS', hsImport: '6205.20.00' },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', description: 'MEN COTTON TROUSERS', hsExport: '62034200' },
          { itemNo: '2', description: 'MEN COTTON SHIRTS', hsExport: '62052000' },
        ],
      },
      {
        form: 'D',
        lines: [
          { itemNo: '1', description: 'MEN COTTON TROUSERS', hsExport: '62034200' },
          { itemNo: '2', description: 'MEN COTTON TROUSERS', hsExport: '62034290' },
        ],
      },
    ],
  },
});
