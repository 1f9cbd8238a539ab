import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'vietnamese-in-printed-names',
  family: 'language',
  forms: ALL_FORMS,
  needs: [
    'exporter.name|exporter.address|consignee.name|consignee.address|producer.name|transport.vessel|transport.portOfLoading|transport.portOfDischarge|lines[].description',
  ],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exporter: { name: 'CONG TY TNHH MAY AN PHU' } }],
    pass: [{ form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD' } }],
  },
});
