import { holds } from '../../forms/criterion';
import { CTH_CHAPTERS, VALUE_ONLY_HEADINGS } from '../../forms/e';
import { basis } from '../../forms/law';
import { chapterOf, hsDigits, printedHs } from '../../declaration/hs';
import { criterionLines } from '../shared/criterion';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'cth-not-open-for-chapter',
  family: 'criterion',
  forms: ['E'],
  needs: ['lines[].criterion', 'lines[].hsImport|lines[].hsExport'],
  severity: 'error',
  mark: 'C',
  basis: basis('12/2019/TT-BCT', 'art. 7(1)(b)'),
  title: { vi: 'CTH trên mẫu E chỉ dùng cho các chương được mở.', en: 'CTH on Form E is open to certain chapters only.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: chương {chapter} (mã HS {found}) không thuộc các chương được dùng CTH trên mẫu E.',
        fix: 'Dùng tỷ lệ từ 40%, hoặc PSR nếu hàng thuộc danh mục quy tắc cụ thể.',
      },
      en: {
        message: 'Box {box}, item {line}: chapter {chapter} (HS {found}) is not among the chapters open to CTH on Form E.',
        fix: 'Use 40 % or more, or PSR when the goods are in the list of product rules.',
      },
    },
    heading: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: nhóm {heading} (mã HS {found}) trên mẫu E chỉ dùng tỷ lệ giá trị, không dùng CTH.',
        fix: 'Dùng tỷ lệ từ 40%, hoặc PSR nếu hàng thuộc danh mục quy tắc cụ thể.',
      },
      en: {
        message: 'Box {box}, item {line}: heading {heading} (HS {found}) knows value content only on Form E, not CTH.',
        fix: 'Use 40 % or more, or PSR when the goods are in the list of product rules.',
      },
    },
  },
  *check(c) {
    for (const { parsed, path, index } of criterionLines(c)) {
      if (!holds(parsed, 'CTH')) continue;
      const printed = printedHs(c.d.lines![index]!, c.profile);
      const code = hsDigits(printed?.text ?? '');
      const chapter = chapterOf(code);
      if (Number.isNaN(chapter)) continue;
      const fields = [path, `lines[${index}].${printed!.key}`];
      const data = { found: printed!.text, chapter: code.slice(0, 2), heading: code.slice(0, 4) };
      if (!CTH_CHAPTERS.some(([from, to]) => chapter >= from && chapter <= to)) yield fail(fields, { data });
      else if (VALUE_ONLY_HEADINGS.includes(code.slice(0, 4))) yield fail(fields, { text: 'heading', data });
    }
  },
  examples: {
    fail: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'CTH', hsImport: '390110' }] },
      { form: 'E', lines: [{ criterion: 'CTH', hsImport: '850440' }] },
    ],
    pass: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'CTH', hsImport: '640399' }] },
      {
        form: 'E',
        lines: [
          { criterion: 'CTH', hsImport: '392690' },
          { criterion: 'PSR', hsImport: '850440' },
        ],
      },
    ],
  },
});
