import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'exporter-box-names-two-companies',
  family: 'party',
  forms: ALL_FORMS,
  needs: ['exporter.name'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'RCEP', exporter: { name: 'AN PHU GARMENT CO., LTD / SAO MAI TRADING JSC' } }],
    pass: [{ form: 'E', importingCountry: 'VN', exporter: { name: 'XIAMEN HAI TRADING CO., LTD O/B JINJIANG SHOES CO., LTD' } }],
  },
});
