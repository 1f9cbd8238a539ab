import { defineRule, fail } from '../rule';
import { fobNeed } from '../shared/fob';

export default defineRule({
  id: 'fob-missing',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VK', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['lines[].criterion', 'importingCountry', 'exportingCountry', 'lines[].fobShown|lines[].fob.amount'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'fob',
  title: {
    vi: 'Trị giá FOB được ghi khi mẫu C/O yêu cầu.',
    en: 'The FOB value is shown where the form asks for it.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: tiêu chí {found} phải ghi trị giá FOB.',
        fix: 'Nhập trị giá FOB và chọn hiển thị trên C/O.',
      },
      en: {
        message: 'Box {box}, item {line}: criterion {found} needs the FOB value.',
        fix: 'Enter the FOB value and have it shown on the certificate.',
      },
    },
    route: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: tiêu chí {found} trên tuyến này phải ghi trị giá FOB.',
        fix: 'Nhập trị giá FOB và chọn hiển thị trên C/O.',
      },
      en: {
        message: 'Box {box}, item {line}: criterion {found} on this route needs the FOB value.',
        fix: 'Enter the FOB value and have it shown on the certificate.',
      },
    },
    always: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu này luôn ghi trị giá FOB, với mọi tiêu chí.',
        fix: 'Nhập trị giá FOB và chọn hiển thị trên C/O.',
      },
      en: {
        message: 'Box {box}, item {line}: this form always shows the FOB value, whatever the criterion.',
        fix: 'Enter the FOB value and have it shown on the certificate.',
      },
    },
    hint: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: tiêu chí {found} có tỷ lệ phần trăm; trên tuyến này có thể phải ghi trị giá FOB.',
        fix: 'Nên ghi trị giá FOB, hoặc hỏi cơ quan cấp.',
      },
      en: {
        message: 'Box {box}, item {line}: criterion {found} holds a percentage; this route may need the FOB value.',
        fix: 'Better show the FOB value, or ask the issuing body.',
      },
    },
  },
  *check(c) {
    const { when, countries } = c.profile.facts.fob.value;
    for (const { value, at } of c.lines) {
      const amount = value.fob?.amount?.trim();
      if (value.fobShown !== false && amount !== '') continue;
      const need = fobNeed(c, value);
      if (need !== 'yes' && need !== 'hint') continue;
      const usual = when === 'always' ? 'always' : countries ? 'route' : 'main';
      yield fail(amount === '' || !amount ? [at('fob.amount'), at('fobShown')] : [at('fobShown'), at('fob.amount')], {
        text: need === 'hint' ? 'hint' : usual,
        data: { found: value.criterion!.trim() },
        ...(need === 'hint' && { severity: 'info' }),
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'ID',
        lines: [{ itemNo: '1', criterion: '45%', fob: { amount: '', currency: '' }, fobShown: false }],
      },
      { form: 'D', exportingCountry: 'KH', importingCountry: 'VN', lines: [{ criterion: 'CTH + 40%', fobShown: false }] },
      { form: 'E', exportingCountry: 'VN', importingCountry: 'CN', lines: [{ criterion: '50%', fob: { amount: '' } }] },
      { form: 'AI', exportingCountry: 'VN', importingCountry: 'IN', lines: [{ criterion: 'WO', fobShown: false }] },
      { form: 'AHK', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ criterion: '40%', fobShown: false }] },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ itemNo: '1', criterion: '45%', fobShown: false }] },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'ID', lines: [{ criterion: 'CTH', fobShown: false }] },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'ID', lines: [{ criterion: '45%', fob: { amount: '12000.00' } }] },
      { form: 'E', exportingCountry: 'VN', importingCountry: 'CN', lines: [{ criterion: 'PSR', fobShown: false }] },
      { form: 'AHK', exportingCountry: 'VN', importingCountry: 'HK', lines: [{ criterion: '40%', fobShown: false }] },
    ],
  },
});
