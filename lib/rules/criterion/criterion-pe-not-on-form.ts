import { slipsOf } from '../shared/criterion';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'criterion-pe-not-on-form',
  family: 'criterion',
  forms: ['D', 'AK'],
  needs: ['lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'criterion',
  title: { vi: 'Không ghi PE trên mẫu không có tiêu chí này.', en: 'PE is not written on forms that do not know it.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu này không có tiêu chí PE.',
        fix: 'Ghi tiêu chí thật sự đáp ứng: {expected}.',
      },
      en: { message: 'Box {box}, item {line}: PE does not exist on this form.', fix: 'Write the rule that is met: {expected}.' },
    },
    ak: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu này không có tiêu chí PE.',
        fix: 'Ghi tiêu chí thật sự đáp ứng; hàng làm hoàn toàn từ nguyên liệu có xuất xứ thuần túy có thể là WO-AK.',
      },
      en: {
        message: 'Box {box}, item {line}: PE does not exist on this form.',
        fix: 'Write the rule that is met; goods made only of wholly obtained materials may be WO-AK.',
      },
    },
  },
  *check(c) {
    // Everything that the form prints but the partial-cumulation figure, which is no claim of origin.
    const words = (c.profile.facts.criterion.value?.words ?? []).filter((w) => w.meaning !== 'PC');
    const list = words.map((w) => w.word.replace('N%', 'x%')).join(', ');
    for (const { path } of slipsOf(c, 'criterion-pe-not-on-form')) {
      yield fail(path, { text: c.form === 'AK' ? 'ak' : 'main', data: { expected: list } });
    }
  },
  examples: {
    fail: [
      { form: 'AK', lines: [{ itemNo: '1', criterion: 'PE' }] },
      { form: 'D', lines: [{ criterion: 'pe' }] },
    ],
    pass: [
      { form: 'AK', lines: [{ itemNo: '1', criterion: 'WO-AK' }] },
      { form: 'D', lines: [{ criterion: 'WO' }] },
    ],
  },
});
