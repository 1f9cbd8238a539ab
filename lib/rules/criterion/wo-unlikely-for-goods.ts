import { holds } from '../../forms/criterion';
import { practice } from '../../forms/law';
import { chapterOf, hsDigits, printedHs } from '../../declaration/hs';
import { criterionLines } from '../shared/criterion';
import { defineRule, fail } from '../rule';

/** Chapters of manufactured goods, inclusive. */
const MANUFACTURED: readonly (readonly [number, number])[] = [
  [28, 40],
  [42, 42],
  [48, 49],
  [54, 71],
  [72, 96],
];
/** Natural products and waste inside those chapters. */
const NATURAL = new Set('4001 4707 6309 6310 7101 7102 7103 7112 7204 7404 7503 7602 7802 7902 8002 8549 3101 3301'.split(' '));

export default defineRule({
  id: 'wo-unlikely-for-goods',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC'],
  needs: ['lines[].criterion', 'lines[].hsExport|lines[].hsImport'],
  severity: 'info',
  mark: 'U',
  basis: practice('files of the Indonesian tax court on Form E; usual doubts of customs'),
  title: { vi: 'WO chỉ hợp với hàng thu được thuần túy.', en: 'WO fits wholly obtained goods only.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: hàng mã HS {found} là hàng sản xuất, khó đạt WO.',
        fix: 'Kiểm tra lại: hàng làm toàn từ nguyên liệu có xuất xứ là PE (nếu mẫu có), còn lại dùng tiêu chí thật sự đạt.',
      },
      en: {
        message: 'Box {box}, item {line}: goods of HS {found} are manufactured, so WO is hardly possible.',
        fix: 'Check it: goods made only of originating materials are PE (where the form has it), others take the rule that is met.',
      },
    },
  },
  *check(c) {
    for (const { parsed, path, index } of criterionLines(c)) {
      if (!holds(parsed, 'WO')) continue;
      const printed = printedHs(c.d.lines![index]!, c.profile);
      const code = hsDigits(printed?.text ?? '');
      const chapter = chapterOf(code);
      if (!MANUFACTURED.some(([from, to]) => chapter >= from && chapter <= to)) continue;
      // Two or three digits do not tell waste from goods.
      if (code.length < 4 || NATURAL.has(code.slice(0, 4))) continue;
      yield fail([path, `lines[${index}].${printed!.key}`], { data: { found: printed!.text } });
    }
  },
  examples: {
    fail: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'WO', hsExport: '310520' }] },
      { form: 'D', lines: [{ criterion: 'WO', hsImport: '85171300' }] },
    ],
    pass: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'WO', hsExport: '08106000' }] },
      {
        form: 'D',
        lines: [
          { criterion: 'WO', hsImport: '7204.49' },
          { criterion: 'WO', hsImport: '0306.17' },
          { criterion: 'CTH', hsImport: '85171300' },
        ],
      },
    ],
  },
});
