import { ALL_FORMS, defineRule, fail } from '../rule';
import { vagueness } from '../shared/vague';

export default defineRule({
  id: 'description-too-vague',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].description'],
  severity: 'warning',
  mark: 'C',
  basis: 'goods',
  title: {
    vi: 'Mô tả đủ rõ để hải quan nhận biết hàng.',
    en: 'The description lets customs recognise the goods.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: mô tả “{found}” quá chung, hải quan khó nhận biết hàng.',
        fix: 'Ghi rõ hàng gì, bằng chất liệu gì, dùng làm gì, như trên hóa đơn.',
      },
      en: {
        message: 'Item {line}: “{found}” is too general for customs to recognise the goods.',
        fix: 'Say what it is, of what material and for what use, as on the invoice.',
      },
    },
    single: {
      vi: {
        message: 'Dòng hàng {line}: mô tả “{found}” chỉ có một từ gọi tên hàng, hải quan có thể cần rõ hơn.',
        fix: 'Thêm chất liệu, loại hoặc công dụng, như trên hóa đơn.',
      },
      en: {
        message: 'Item {line}: “{found}” names the goods with one word only; customs may want more.',
        fix: 'Add material, kind or use, as on the invoice.',
      },
    },
  },
  *check(c) {
    const { exporter, producer, consignee, invoices } = c.d;
    const names = [exporter?.name, producer?.name, consignee?.name, ...(invoices ?? []).slice(0, 20).map((i) => i.issuer?.name)];
    const companies = [...new Set(names.filter((name): name is string => Boolean(name)))];
    for (const { value, at } of c.lines) {
      const found = value.description!.trim();
      const vague = vagueness(found, value.marks, companies);
      if (vague !== null) yield fail(at('description'), { text: vague === 'single' ? 'single' : 'main', data: { found } });
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', description: 'PARTS' }] },
      { form: 'D', lines: [{ itemNo: '1', description: '100 CARTONS OF SPARE PARTS, HS CODE: 8414.90' }] },
      { form: 'E', lines: [{ itemNo: '1', description: 'FIFTY (50) PKGS OF GARMENTS AND ACCESSORIES' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'MACHINE PARTS MANUFACTURER: SAO MAI MACHINERY CO., LTD' }] },
      { form: 'D', lines: [{ itemNo: '1', description: '20 BAGS OF RICE' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', description: 'PLASTIC FAN BLADES FOR TABLE FANS' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'WHITE RICE' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'COTTON YARN AN PHU CO., LTD' }] },
      { form: 'D', lines: [{ itemNo: '1', description: '' }] },
    ],
  },
});
