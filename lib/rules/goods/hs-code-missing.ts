import { defineRule, fail } from '../rule';
import { askedHs } from '../shared/hs-box';

export default defineRule({
  id: 'hs-code-missing',
  family: 'goods',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'B'],
  needs: ['lines[].hsImport|lines[].hsExport'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'] },
  basis: 'hs',
  title: { vi: 'Mỗi dòng hàng có mã HS.', en: 'Every line has an HS code.' },
  text: {
    main: {
      vi: { message: 'Ô {box}, dòng hàng {line}: chưa có mã HS.', fix: 'Ghi mã HS của hàng xuất khẩu.' },
      en: { message: 'Box {box}, item {line}: the HS code is missing.', fix: 'Enter the HS code of the exported goods.' },
    },
    importing: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: chưa có mã HS của nước nhập khẩu.',
        fix: 'Ghi mã HS theo biểu thuế nước nhập khẩu; hỏi người mua nếu chưa biết.',
      },
      en: {
        message: "Box {box}, item {line}: the importing country's HS code is missing.",
        fix: "Enter the code of the importing country's tariff; ask the buyer for it.",
      },
    },
  },
  *check(c) {
    for (const line of c.lines) {
      const hs = askedHs(c, line);
      if (hs?.text === '') yield fail(hs.path, { text: hs.own && hs.key === 'hsImport' ? 'importing' : 'main' });
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', hsImport: '' }] },
      { form: 'D', lines: [{ itemNo: '1', hsImport: '', hsExport: '62034200' }] },
      { form: 'RCEP', lines: [{ itemNo: '1', hsExport: '' }] },
      { form: 'B', lines: [{ itemNo: '1', hsExport: '', hsImport: '' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', hsImport: '62034290' }] },
      { form: 'D', lines: [{ itemNo: '1', hsExport: '62034200' }] },
      { form: 'RCEP', lines: [{ itemNo: '1', hsExport: '620342', hsImport: '' }] },
      { form: 'B', lines: [{ itemNo: '1', hsExport: '', hsImport: '620342' }] },
    ],
  },
});
