import { allExcept, defineRule, fail } from '../rule';
import { lineNumbers } from '../shared/criterion';
import { isFurtherSheet } from '../shared/pages';

/** Lines of the list named in a message. */
const MOST = 12;

/** Full-width figures count like others. */
function numberOf(written: string): number {
  const text = written.normalize('NFKC');
  return /^0*\d{1,6}[.)]?$/.test(text) ? parseInt(text, 10) : NaN;
}

export default defineRule({
  id: 'item-numbers-wrong',
  family: 'goods',
  forms: allExcept('B', 'CNM'),
  needs: ['lines[].itemNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  whole: true,
  title: { vi: 'Số thứ tự các dòng hàng liên tục 1, 2, 3 …', en: 'Item numbers run 1, 2, 3 … without gap or repeat.' },
  text: {
    main: {
      vi: {
        message: 'Số thứ tự không liên tục: {found}; chỗ sai đầu tiên đáng lẽ là {expected}.',
        fix: 'Đánh số mỗi dòng hàng một số, liên tục từ 1.',
      },
      en: {
        message: 'Item numbers do not run on: {found}; the first slip should read {expected}.',
        fix: 'Give every article its own number, one after the other from 1.',
      },
    },
    further: {
      vi: {
        message: 'Số thứ tự trên tờ bổ sung không liên tục: {found}; chỗ sai đầu tiên đáng lẽ là {expected}.',
        fix: 'Đánh số nối tiếp trang trước, mỗi dòng hàng một số.',
      },
      en: {
        message: 'Item numbers of the continuation sheet do not run on: {found}; the first slip should read {expected}.',
        fix: 'Go on from the page before, one number for every article.',
      },
    },
    blank: {
      vi: { message: 'Dòng hàng {lines} chưa có số thứ tự.', fix: 'Đánh số mỗi dòng hàng một số, liên tục từ 1.' },
      en: {
        message: 'No item number on goods line {lines}.',
        fix: 'Give every article its own number, one after the other from 1.',
      },
    },
  },
  *check(c) {
    const texts = c.lines.map((line) => line.value.itemNo!.trim());
    const blank = c.lines.filter((_, i) => texts[i] === '');
    if (blank.length > 0) {
      const lines = lineNumbers(blank.map((line) => line.index));
      yield fail(
        blank.map((line) => line.at('itemNo')),
        { line: blank.length === 1 ? blank[0]!.index : null, text: 'blank', data: { lines } },
      );
      return;
    }
    const further = isFurtherSheet(c.d);
    const wrong: number[] = [];
    let expected = '';
    let before = 0;
    texts.forEach((text, i) => {
      const number = numberOf(text);
      const fits = i === 0 && further ? number >= 1 : number === before + 1;
      if (!fits) {
        if (wrong.length === 0) expected = String(before + 1);
        wrong.push(i);
      }
      before = Number.isNaN(number) ? before + 1 : number;
    });
    if (wrong.length === 0) return;
    const from = Math.max(0, wrong[0]! - 2);
    const shown = texts.slice(from, from + MOST);
    const found = `${from > 0 ? '… ' : ''}${shown.join(', ')}${from + MOST < texts.length ? ' …' : ''}`;
    yield fail(
      wrong.map((i) => c.lines[i]!.at('itemNo')),
      { text: further ? 'further' : 'main', data: { found, expected } },
    );
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1' }, { itemNo: '1' }] },
      { form: 'E', lines: [{ itemNo: '1' }, { itemNo: '' }] },
      { form: 'D', lines: [{ itemNo: '2' }, { itemNo: '3' }] },
      { form: 'D', lines: [{ itemNo: '1' }, { itemNo: '3' }] },
      { form: 'D', lines: [{ itemNo: 'A' }] },
      { form: 'D', pages: { number: '2', of: '2' }, lines: [{ itemNo: '11' }, { itemNo: '13' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1' }, { itemNo: '2' }] },
      { form: 'D', lines: [{ itemNo: '01' }, { itemNo: '02' }] },
      { form: 'D', pages: { number: '2', of: '2' }, lines: [{ itemNo: '11' }, { itemNo: '12' }] },
    ],
  },
});
