import { taxCodeProblem } from '../../declaration/identifiers';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

export default defineRule({
  id: 'tax-code-wrong',
  family: 'party',
  forms: ALL_FORMS,
  needs: ['exporter.taxCode', 'exportingCountry'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('tax code structure of the Vietnamese tax authority'),
  general: true,
  title: {
    vi: 'Mã số thuế người xuất khẩu đúng độ dài và số kiểm tra.',
    en: "The exporter's tax code has the right length and check digit.",
  },
  text: {
    main: {
      vi: {
        message: 'Mã số thuế {found} sai số kiểm tra: có chữ số bị gõ nhầm.',
        fix: 'Ghi lại mã số thuế theo giấy chứng nhận đăng ký doanh nghiệp.',
      },
      en: {
        message: 'Tax code {found} fails its check digit: a digit is mistyped.',
        fix: 'Copy the tax code from the business registration.',
      },
    },
    length: {
      vi: {
        message: 'Mã số thuế {found} không phải 10 hoặc 13 chữ số.',
        fix: 'Ghi đủ 10 chữ số, chi nhánh thêm 3 chữ số (0100112437-001).',
      },
      en: {
        message: 'Tax code {found} is not 10 or 13 digits.',
        fix: 'Write 10 digits, with 3 more for a branch (0100112437-001).',
      },
    },
    branch: {
      vi: {
        message: 'Mã số thuế {found}: số chi nhánh phải từ 001 đến 999.',
        fix: 'Ghi đúng 3 chữ số của chi nhánh, hoặc chỉ ghi 10 chữ số của công ty.',
      },
      en: {
        message: 'Tax code {found}: a branch is numbered 001 to 999.',
        fix: "Write the branch's three digits, or only the company's ten.",
      },
    },
    blank: {
      vi: { message: 'Chưa ghi mã số thuế người xuất khẩu.', fix: 'Ghi mã số thuế theo đăng ký doanh nghiệp.' },
      en: { message: "The exporter's tax code is blank.", fix: 'Copy the tax code from the business registration.' },
    },
  },
  *check(c) {
    const code = c.d.exporter?.taxCode;
    if (c.d.exportingCountry !== 'VN' || code === undefined) return;
    const problem = taxCodeProblem(code);
    if (problem === null) return;
    const text = code.trim() === '' ? 'blank' : problem === 'check-digit' ? 'main' : problem;
    yield fail('exporter.taxCode', { text, data: { found: code } });
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', exporter: { taxCode: '0100233480' } },
      { form: 'D', exportingCountry: 'VN', exporter: { taxCode: '010011243' } },
      { form: 'D', exportingCountry: 'VN', exporter: { taxCode: '0100112437-000' } },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', exporter: { taxCode: '0100112437' } },
      { form: 'D', exportingCountry: 'VN', exporter: { taxCode: '0100112437-001' } },
      { form: 'B', exportingCountry: 'VN', exporter: { taxCode: '079085001234' } },
      { form: 'D', exportingCountry: 'TH', exporter: { taxCode: '0105' } },
    ],
  },
});
