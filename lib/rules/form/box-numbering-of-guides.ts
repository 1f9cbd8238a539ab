import { basis } from '../../forms/law';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'box-numbering-of-guides',
  family: 'form',
  forms: ['VJ'],
  needs: ['boxes'],
  severity: 'warning',
  mark: 'C',
  basis: basis('10/2009/TT-BCT', 'App. 6'),
  title: {
    vi: 'Tờ khai mẫu VJ dùng đúng 10 ô của mẫu.',
    en: 'Form VJ is numbered by its own ten boxes.',
  },
  text: {
    main: {
      vi: {
        message:
          'Tờ khai đánh số theo 14 ô như một số hướng dẫn; mẫu VJ chỉ có 10 ô. Đã hiểu lại: tiêu chí ở ô 5, số lượng ở ô 6, hóa đơn ở ô 7, ghi chú ở ô 8.',
        fix: 'Dùng 10 ô của mẫu: mã HS ở ô 4, tiêu chí ở ô 5, ghi chú ở ô 8.',
      },
      en: {
        message:
          'The boxes are numbered 1 to 14 as in some guides; Form VJ has ten. Read as: criterion 5, quantity 6, invoice 7, remarks 8.',
        fix: 'Use the ten boxes of the form: HS code in 4, criterion in 5, remarks in 8.',
      },
    },
    fob: {
      vi: {
        message:
          'Tờ khai đánh số theo 14 ô như một số hướng dẫn; mẫu VJ chỉ có 10 ô và không có ô trị giá FOB ({found}). Đã hiểu lại: tiêu chí ở ô 5, số lượng ở ô 6, hóa đơn ở ô 7, ghi chú ở ô 8.',
        fix: 'Dùng 10 ô của mẫu: mã HS ở ô 4, tiêu chí ở ô 5, ghi chú ở ô 8; trị giá FOB chỉ khai trên đơn đề nghị cấp C/O.',
      },
      en: {
        message:
          'The boxes are numbered 1 to 14 as in some guides; Form VJ has ten and none for the FOB value ({found}). Read as: criterion 5, quantity 6, invoice 7, remarks 8.',
        fix: 'Use the ten boxes of the form: HS code in 4, criterion in 5, remarks in 8; give FOB on the application only.',
      },
    },
    ambiguous: {
      vi: {
        message: 'Tờ khai có ô 11–14 nhưng mẫu VJ chỉ có 10 ô, và ô 5 đã là tiêu chí: ô 1–10 hiểu theo mẫu, ô 11–14 bỏ qua.',
        fix: 'Dùng 10 ô của mẫu: mã HS ở ô 4, tiêu chí ở ô 5, ghi chú ở ô 8; trị giá FOB chỉ khai trên đơn đề nghị.',
      },
      en: {
        message:
          'There are boxes 11 to 14, but Form VJ has ten and box 5 already holds a criterion: 1 to 10 are read by the form, 11 to 14 are left out.',
        fix: 'Use the ten boxes of the form: HS code in 4, criterion in 5, remarks in 8; give FOB on the application only.',
      },
    },
  },
  *check(c) {
    if (c.renumbered === null) return;
    const left = c.d.boxes?.['12']?.trim() ?? '';
    const fob = c.renumbered === 'moved' && /\d/.test(left);
    yield fail('boxes', { text: c.renumbered === 'ambiguous' ? 'ambiguous' : fob ? 'fob' : 'main', data: { found: left } });
  },
  examples: {
    fail: [
      { form: 'VJ', boxes: { '5': '1', '11': 'C', '12': 'USD 12,000' } },
      { form: 'VJ', boxes: { '11': 'WO' } },
      { form: 'VJ', boxes: { '5': 'CTH', '13': 'VIET NAM' } },
    ],
    pass: [{ form: 'VJ', boxes: { '4': 'MEN COTTON TROUSERS HS 6203.42', '5': 'CTH', '8': '' } }],
  },
});
