import type { Line } from '../../declaration/declaration';
import { hasPhrase } from '../../declaration/text';
import type { FormId } from '../../forms/form-id';
import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail, unknown } from '../rule';
import { series } from '../shared/papers';

/** Forms that print no packages. */
const NO_PACKAGES: ReadonlySet<FormId | null> = new Set(['VI']);

const NAMES: Readonly<Record<string, Bilingual>> = {
  description: { vi: 'mô tả hàng', en: 'description' },
  'packages.count': { vi: 'số kiện', en: 'number of packages' },
  'packages.kind': { vi: 'loại kiện', en: 'kind of packages' },
};

function inBulk(line: Line): boolean {
  return hasPhrase(line.packages?.kind ?? '', 'BULK') || hasPhrase(line.description ?? '', 'IN BULK');
}

export default defineRule({
  id: 'packages-or-description-missing',
  family: 'goods',
  forms: ALL_FORMS,
  // Packages are needed too, except on a form that prints none: judged below.
  needs: ['lines[].description'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'],
    info: ['X', 'S', 'VI', 'VN-CU', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VI', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  title: {
    vi: 'Mỗi dòng hàng có số kiện, loại kiện và mô tả.',
    en: 'Every line gives number and kind of packages and a description.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line} thiếu {found}.',
        fix: 'Ghi số kiện, loại kiện (hàng rời: IN BULK) và mô tả hàng.',
      },
      en: {
        message: 'Item {line} lacks: {found}.',
        fix: 'Give number and kind of packages (or IN BULK) and describe the goods.',
      },
    },
    description: {
      vi: { message: 'Dòng hàng {line} chưa có mô tả hàng.', fix: 'Mô tả hàng như trên hóa đơn.' },
      en: { message: 'Item {line} has no description.', fix: 'Describe the goods as on the invoice.' },
    },
  },
  *check(c) {
    const withPackages = !NO_PACKAGES.has(c.form);
    const unread: string[] = [];
    for (const { value, at } of c.lines) {
      const { count, kind } = value.packages ?? {};
      if (withPackages && (count === undefined || kind === undefined)) {
        if (count === undefined) unread.push(at('packages.count'));
        if (kind === undefined) unread.push(at('packages.kind'));
        continue;
      }
      const blank: string[] = [];
      if (value.description!.trim() === '') blank.push('description');
      if (withPackages && (count!.trim() === '' || kind!.trim() === '') && !inBulk(value)) {
        if (count!.trim() === '') blank.push('packages.count');
        if (kind!.trim() === '') blank.push('packages.kind');
      }
      if (blank.length === 0) continue;
      const only = blank.length === 1 && blank[0] === 'description';
      yield fail(blank.map(at), {
        text: only ? 'description' : 'main',
        data: { found: series(blank.map((key) => NAMES[key]!)) },
      });
    }
    if (unread.length > 0) yield unknown(unread, { line: null });
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '100', kind: '' }, description: 'MEN COTTON TROUSERS' }] },
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '', kind: 'CARTON' }, description: 'MEN COTTON TROUSERS' }] },
      { form: 'E', lines: [{ itemNo: '1', packages: { count: '100', kind: 'CARTON' }, description: '' }] },
      { form: 'VI', lines: [{ itemNo: '1', description: '' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '100', kind: 'CARTON' }, description: 'MEN COTTON TROUSERS' }] },
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '', kind: 'IN BULK' }, description: 'BROKEN WHITE RICE' }] },
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '', kind: '' }, description: 'BROKEN WHITE RICE IN BULK' }] },
      { form: 'VI', lines: [{ itemNo: '1', packages: { count: '', kind: '' }, description: 'ROASTED CASHEW NUTS' }] },
      { form: 'D', lines: [{ itemNo: '1', description: '' }] },
    ],
  },
});
