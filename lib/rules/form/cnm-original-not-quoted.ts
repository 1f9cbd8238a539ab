import { decree31 } from '../../forms/law';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'cnm-original-not-quoted',
  family: 'form',
  forms: ['CNM'],
  needs: ['originalCertificates'],
  severity: 'error',
  mark: 'C',
  basis: decree31('art. 19'),
  title: { vi: 'CNM dẫn số và ngày C/O gốc.', en: 'A CNM quotes the original certificate.' },
  text: {
    main: {
      vi: {
        message: 'Chưa ghi C/O gốc (số và ngày cấp).',
        fix: 'Ghi theo C/O của nước xuất khẩu đầu tiên; nếu hàng chưa từng có C/O, tắt kiểm tra này.',
      },
      en: {
        message: 'The original certificate (number and date) is not given.',
        fix: 'Copy it from the first exporting country’s certificate; switch this check off if there never was one.',
      },
    },
    number: {
      vi: { message: 'C/O gốc thứ {no} chưa có số.', fix: 'Ghi số như trên C/O gốc.' },
      en: { message: 'Original certificate {no} has no number.', fix: 'Copy the number of the original certificate.' },
    },
    date: {
      vi: { message: 'C/O gốc thứ {no} chưa có ngày cấp.', fix: 'Ghi ngày cấp như trên C/O gốc.' },
      en: { message: 'Original certificate {no} has no date of issue.', fix: 'Copy the date of the original certificate.' },
    },
  },
  *check(c) {
    const originals = c.d.originalCertificates ?? [];
    if (originals.length === 0 && !c.isPartial('originalCertificates')) yield fail('originalCertificates');
    const unread: string[] = [];
    for (const [i, { referenceNo, issueDate }] of originals.entries()) {
      const at = `originalCertificates[${i}]`;
      const data = { no: String(i + 1) };
      if (referenceNo?.trim() === '') yield fail(`${at}.referenceNo`, { text: 'number', data });
      if (issueDate === '') yield fail(`${at}.issueDate`, { text: 'date', data });
      if (referenceNo === undefined) unread.push(`${at}.referenceNo`);
      if (issueDate === undefined) unread.push(`${at}.issueDate`);
    }
    if (unread.length > 0) yield unknown(unread);
  },
  examples: {
    fail: [
      { form: 'CNM', originalCertificates: [] },
      { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409', issueDate: '' }] },
      { form: 'CNM', originalCertificates: [{ referenceNo: '', issueDate: '2026-09-04' }] },
    ],
    pass: [
      { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409', issueDate: '2026-09-04', issuingCountry: 'NZ' }] },
      { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409' }] },
    ],
  },
});
