import { defineRule } from '../rule';

export default defineRule({
  id: 'onward-exporter-not-original-consignee',
  family: 'tick',
  forms: ['E', 'AK', 'AI'],
  needs: ['exporter.name', 'documents.issuedCertificate.consignee.name', 'ticks.back-to-back|ticks.movement-certificate'],
  severity: 'error',
  mark: 'C',
  basis: 'backToBack',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
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
    ],
  },
});
