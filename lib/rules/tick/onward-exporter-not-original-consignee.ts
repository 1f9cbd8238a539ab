import { sameCompany } from '../../declaration/parties';
import { onwardPath, onwardTick } from '../shared/onward';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'onward-exporter-not-original-consignee',
  family: 'tick',
  forms: ['E', 'AK', 'AI'],
  needs: ['exporter.name', 'documents.issuedCertificate.consignee.name', 'ticks.back-to-back|ticks.movement-certificate'],
  severity: 'error',
  mark: 'C',
  basis: 'backToBack',
  title: {
    vi: 'Người xin C/O giáp lưng là người nhập khẩu trên C/O gốc.',
    en: 'The applicant for the onward certificate is the importer of the first one.',
  },
  text: {
    main: {
      vi: {
        message: '{found} xin C/O giáp lưng, nhưng C/O gốc ghi người nhập khẩu là {expected}.',
        fix: 'Người nhập khẩu trên C/O gốc phải là người đề nghị cấp.',
      },
      en: {
        message: '{found} applies for the onward certificate, but the original names {expected} as importer.',
        fix: 'The importer named on the original must apply itself.',
      },
    },
  },
  *check(c) {
    const ticked = onwardTick(c);
    if (ticked === undefined) yield unknown(onwardPath(c));
    if (ticked !== true) return;
    const found = c.d.exporter?.name;
    const expected = c.d.documents?.issuedCertificate?.consignee?.name;
    if (!found || !expected || sameCompany(found, expected)) return;
    yield fail(['exporter.name', 'documents.issuedCertificate.consignee.name'], { data: { found, expected } });
  },
  examples: {
    fail: [
      {
        form: 'AK',
        ticks: { 'back-to-back': true },
        exporter: { name: 'AN PHU TRADING JSC' },
        documents: { issuedCertificate: { consignee: { name: 'SAO MAI IMPORT CO., LTD' } } },
      },
    ],
    pass: [
      {
        form: 'AK',
        ticks: { 'back-to-back': true },
        exporter: { name: 'SAO MAI IMPORT CO., LTD' },
        documents: { issuedCertificate: { consignee: { name: 'SAO MAI IMPORT COMPANY LIMITED' } } },
      },
      {
        form: 'AK',
        ticks: { 'back-to-back': false },
        exporter: { name: 'AN PHU TRADING JSC' },
        documents: { issuedCertificate: { consignee: { name: 'SAO MAI IMPORT CO., LTD' } } },
      },
    ],
  },
});
