import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'transport-differs-from-bill',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'transport.billOfLadingNo|transport.vessel|transport.portOfLoading|transport.portOfDischarge|transport.containers',
    'documents.billOfLading.number|documents.billOfLading.vessel|documents.billOfLading.portOfLoading|documents.billOfLading.portOfDischarge|documents.billOfLading.containers',
  ],
  severity: 'warning',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', transport: { vessel: 'EVER GOLDEN 123E' }, documents: { billOfLading: { vessel: 'WAN HAI 305 S021' } } }],
    pass: [{ form: 'D', transport: { vessel: 'EVER GOLDEN 123E' }, documents: { billOfLading: { vessel: 'MV EVER GOLDEN' } } }],
  },
});
