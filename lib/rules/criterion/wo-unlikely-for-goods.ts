import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'wo-unlikely-for-goods',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC'],
  needs: ['lines[].criterion', 'lines[].hsExport|lines[].hsImport'],
  severity: 'info',
  mark: 'U',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'WO', hsExport: '310520' }] }],
    pass: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'WO', hsExport: '08106000' }] }],
  },
});
