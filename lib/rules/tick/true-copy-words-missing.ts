import { boxPath } from '../shared/box-text';
import { phraseOf, placeRead, saysAnywhere } from '../shared/words';
import { allExcept, defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'true-copy-words-missing',
  family: 'tick',
  forms: allExcept('VC', 'CPTPP'),
  needs: ['certifiedTrueCopy', 'remarks|boxes'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  basis: 'copy',
  title: { vi: 'Bản cấp lại do mất, hỏng mang dòng chữ quy định.', en: 'A copy of a lost certificate bears the fixed words.' },
  text: {
    main: {
      vi: {
        message: 'Bản cấp lại do mất, hỏng nhưng ô {box} thiếu dòng chữ {words}.',
        fix: 'Đề nghị cơ quan cấp ghi {words} và ngày của bản gốc vào ô {box}.',
      },
      en: {
        message: 'This is a copy of a lost certificate, but box {box} lacks the words {words}.',
        fix: 'Ask the issuing body to put {words} and the original’s date in box {box}.',
      },
    },
    anywhere: {
      vi: {
        message: 'Bản cấp lại do mất, hỏng nhưng thiếu dòng chữ {words}.',
        fix: 'Đề nghị cơ quan cấp ghi {words} và ngày của bản gốc.',
      },
      en: {
        message: 'This is a copy of a lost certificate, but the words {words} are missing.',
        fix: 'Ask the issuing body to put {words} and the original’s date on it.',
      },
    },
  },
  *check(c) {
    if (c.d.certifiedTrueCopy !== true) return;
    const { words: own, wordsBox } = c.profile.facts.copy.value;
    const words = own ?? 'CERTIFIED TRUE COPY';
    if (saysAnywhere(c, phraseOf(words))) return;
    const at = { box: wordsBox, line: null };
    const place = wordsBox === null ? 'remarks' : boxPath(c, wordsBox);
    const read = placeRead(c, wordsBox);
    if (read === 'no') {
      yield unknown([place, 'certifiedTrueCopy'], at);
      return;
    }
    yield fail([place, 'certifiedTrueCopy'], {
      ...at,
      // The issuing body stamps its own box, which was not seen.
      ...(read === 'remarks' ? { severity: 'warning' as const } : {}),
      text: wordsBox === null ? 'anywhere' : 'main',
      data: { words },
    });
  },
  examples: {
    fail: [
      { form: 'EUR.1-UK', certifiedTrueCopy: true, boxes: { '7': '' } },
      { form: 'D', certifiedTrueCopy: true, boxes: { '12': 'HANOI 20/11/2026' } },
      { form: 'B', certifiedTrueCopy: true, remarks: '' },
      { form: 'EAV', certifiedTrueCopy: true, boxes: { '5': 'DUPLICATE' } },
    ],
    pass: [
      { form: 'EUR.1-UK', certifiedTrueCopy: true, boxes: { '7': 'DUPLICATE' } },
      { form: 'D', certifiedTrueCopy: true, boxes: { '12': 'HANOI 20/11/2026 CERTIFIED TRUE COPY' } },
      {
        form: 'EAV',
        certifiedTrueCopy: true,
        boxes: { '5': 'DUPLICATE OF THE CERTIFICATE OF ORIGIN NUMBER VN-RU 26/02/00006 DATE 01/09/2026' },
      },
      { form: 'D', certifiedTrueCopy: false, boxes: { '12': '' } },
      { form: 'D', certifiedTrueCopy: true, boxes: { '7': 'STEEL BOLTS' } },
    ],
  },
});
