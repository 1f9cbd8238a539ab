import { toDayMonthYear } from '../../declaration/dates';
import { hasPhrase } from '../../declaration/text';
import { allTexts, boxPath } from '../shared/box-text';
import { dateStands, numberStands, phraseOf, placeRead } from '../shared/words';
import { allExcept, defineRule, fail, unknown, type Case } from '../rule';

/** A read text names the replaced certificate as the form wants it: number and date, the date alone (AK, VK), or EAV's own sentence. */
function isNamed(c: Case, number: string, date: string): boolean {
  const { how, words } = c.profile.facts.replacement.value;
  const sentence = c.form === 'EAV' && words !== null ? phraseOf(words) : null;
  return allTexts(c).some(({ text }) => {
    if (sentence !== null && !hasPhrase(text, sentence)) return false;
    const dated = date === '' || dateStands(text, date);
    return dated && ((how === 'date' && date !== '') || numberStands(text, number));
  });
}

export default defineRule({
  id: 'replacement-words-missing',
  family: 'tick',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI'),
  needs: ['replaces.referenceNo', 'replaces.issueDate', 'remarks|boxes'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'replacement',
  title: { vi: 'C/O thay thế dẫn chiếu C/O cũ.', en: 'A replacing certificate names the one it replaces.' },
  text: {
    main: {
      vi: {
        message: 'C/O này thay thế C/O {found} nhưng không ghi nội dung thay thế.',
        fix: 'Ghi: THIS C/O REPLACES THE C/O No. {found} DATED {date} (cần khi không nộp lại bản gốc).',
      },
      en: {
        message: 'This certificate replaces {found}, but does not say so.',
        fix: 'Write: THIS C/O REPLACES THE C/O No. {found} DATED {date} (needed where the original is not handed back).',
      },
    },
    quote: {
      vi: {
        message: 'C/O này thay thế C/O {found} nhưng ô {box} không ghi số và ngày của C/O cũ.',
        fix: 'Ghi số {found} và ngày {date} vào ô {box}.',
      },
      en: {
        message: 'This certificate replaces {found}, but box {box} does not give its number and date.',
        fix: 'Put number {found} and date {date} in box {box}.',
      },
    },
    date: {
      vi: {
        message: 'C/O này thay thế C/O {found} nhưng không ghi ngày cấp của C/O cũ.',
        fix: 'Ghi ngày cấp {date} của C/O có lỗi.',
      },
      en: {
        message: 'This certificate replaces {found}, but does not give the date of issue of the faulty one.',
        fix: 'State the date of issue {date} of the faulty certificate.',
      },
    },
    sentence: {
      vi: {
        message: 'C/O này thay thế C/O {found} nhưng ô {box} thiếu câu quy định.',
        fix: 'Ghi vào ô {box}: ISSUED IN SUBSTITUTION FOR THE CERTIFICATE OF ORIGIN NUMBER {found} DATE {date}.',
      },
      en: {
        message: 'This certificate replaces {found}, but box {box} lacks the prescribed sentence.',
        fix: 'Write in box {box}: ISSUED IN SUBSTITUTION FOR THE CERTIFICATE OF ORIGIN NUMBER {found} DATE {date}.',
      },
    },
  },
  *check(c) {
    const found = c.d.replaces?.referenceNo?.trim();
    const date = c.d.replaces?.issueDate ?? '';
    if (!found || c.d.certifiedTrueCopy === true || isNamed(c, found, date)) return;
    const { how, box } = c.profile.facts.replacement.value;
    const place = box === null ? 'remarks' : boxPath(c, box);
    const at = { box, line: null };
    const read = placeRead(c, box);
    if (read === 'no') {
      yield unknown([place, 'replaces.referenceNo'], at);
      return;
    }
    const abroad = c.d.exportingCountry !== undefined && c.d.exportingCountry !== 'VN';
    yield fail([place, 'replaces.referenceNo', 'replaces.issueDate'], {
      ...at,
      ...(abroad || read === 'remarks' ? { severity: 'warning' as const } : {}),
      text: c.form === 'EAV' ? 'sentence' : how === 'date' ? 'date' : how === 'quote' && box !== null ? 'quote' : 'main',
      data: { found, date: date === '' ? '…' : toDayMonthYear(date) },
    });
  },
  examples: {
    fail: [
      { form: 'EAV', replaces: { referenceNo: 'VN-RU 26/02/00006', issueDate: '2026-09-01' }, boxes: { '5': '' } },
      {
        form: 'VJ',
        replaces: { referenceNo: 'VN-JP 26/02/00006', issueDate: '2026-09-01' },
        boxes: { '8': 'VN-JP 26/02/00006' },
      },
      { form: 'D', replaces: { referenceNo: 'VN-TH 26/02/00006', issueDate: '2026-09-01' }, remarks: '' },
      { form: 'AK', replaces: { referenceNo: 'VN-KR 26/02/00006', issueDate: '2026-09-01' }, remarks: 'REPLACEMENT' },
    ],
    pass: [
      {
        form: 'EAV',
        replaces: { referenceNo: 'VN-RU 26/02/00006', issueDate: '2026-09-01' },
        boxes: { '5': 'ISSUED IN SUBSTITUTION FOR THE CERTIFICATE OF ORIGIN NUMBER VN-RU 26/02/00006 DATE 01/09/2026' },
      },
      {
        form: 'VJ',
        replaces: { referenceNo: 'VN-JP 26/02/00006', issueDate: '2026-09-01' },
        boxes: { '8': 'REPLACES VN-JP 26/02/00006 OF 1 SEP 2026' },
      },
      {
        form: 'AK',
        replaces: { referenceNo: 'VN-KR 26/02/00006', issueDate: '2026-09-01' },
        remarks: 'ISSUE DATE OF THE FAULTY CERTIFICATE 01/09/2026',
      },
      { form: 'D', replaces: { referenceNo: '', issueDate: '' }, remarks: '' },
      {
        form: 'D',
        certifiedTrueCopy: true,
        replaces: { referenceNo: 'VN-TH 26/02/00006', issueDate: '2026-09-01' },
        remarks: '',
      },
    ],
  },
});
