import { criterionLines, lacksCtsh } from '../shared/criterion';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'criterion-ctsh-missing',
  family: 'criterion',
  forms: ['AI'],
  needs: ['lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'criterion',
  title: { vi: 'Mẫu AI ghi cả tỷ lệ và CTSH.', en: 'Form AI shows both the percentage and CTSH.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu AI phải ghi cả tỷ lệ và CTSH, đang ghi {found}.',
        fix: 'Ghi {expected}, nếu hàng cũng chuyển đổi mã HS ở cấp 6 số.',
      },
      en: {
        message: 'Box {box}, item {line}: Form AI needs both the percentage and CTSH, found {found}.',
        fix: 'Write {expected}, if the goods also change subheading.',
      },
    },
  },
  *check(c) {
    for (const { parsed, path, written } of criterionLines(c)) {
      if (!lacksCtsh(parsed)) continue;
      const figure = parsed.tokens[0]!.percentage ?? '37';
      yield fail(path, { data: { found: written, expected: `RVC ${figure}% + CTSH` } });
    }
  },
  examples: {
    fail: [
      { form: 'AI', lines: [{ itemNo: '1', criterion: 'RVC 37%' }] },
      { form: 'AI', lines: [{ criterion: '40%' }] },
    ],
    pass: [
      { form: 'AI', lines: [{ itemNo: '1', criterion: 'RVC [79.73]% + CTSH' }] },
      { form: 'AI', lines: [{ criterion: 'CTH + RVC 40%' }] },
      { form: 'AI', lines: [{ criterion: 'WO' }] },
    ],
  },
});
