import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'criterion-missing',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'A'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['A'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['A'] },
  basis: 'criterion',
  title: { vi: 'Mỗi dòng hàng có tiêu chí xuất xứ.', en: 'Every line has an origin criterion.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: chưa ghi tiêu chí xuất xứ.',
        fix: 'Ghi tiêu chí mà bảng kê chứng minh được, ví dụ {expected}.',
      },
      en: {
        message: 'Box {box}, item {line}: the origin criterion is empty.',
        fix: 'Enter the criterion that your worksheet proves, for example {expected}.',
      },
    },
  },
  *check(c) {
    const expected = c.profile.facts.criterion.value?.examples.slice(0, 3).join(', ') || 'WO';
    for (const line of c.lines) {
      if (line.value.criterion!.trim() === '') yield fail(line.at('criterion'), { data: { expected } });
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', criterion: '' }] },
      { form: 'AI', lines: [{ criterion: 'WO' }, { criterion: ' ' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', criterion: 'CTH' }] },
      { form: 'D', lines: [] },
    ],
  },
});
