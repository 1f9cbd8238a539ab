import { namesCompany } from '../../declaration/parties';
import { boxOf } from '../../forms/profile';
import { defineRule, fail } from '../rule';

const SAYS_MAKER = /MANUFACTUR|\bMF[RG]\b|\bMAKER\b|MADE\s+BY|PRODUCED\s+BY|PRODUCER|\bBRAND|TRADE\s*-?\s*MARK/i;

export default defineRule({
  id: 'manufacturer-or-brand-not-stated',
  family: 'goods',
  forms: ['D', 'AI', 'AHK', 'AK'],
  needs: ['lines[].description'],
  severity: { default: 'warning', info: ['AK'] },
  mark: 'C',
  basis: 'brand',
  whole: true,
  title: {
    vi: 'Ô hàng hóa ghi nhà sản xuất và nhãn hiệu.',
    en: 'The goods box names the manufacturer and any trade mark.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} chưa ghi nhà sản xuất và nhãn hiệu (nếu có).',
        fix: 'Thêm vào mô tả, ví dụ: {expected}.',
      },
      en: {
        message: 'Box {box} does not name the manufacturer, nor any trade mark.',
        fix: 'Add to the description, for example: {expected}.',
      },
    },
    brand: {
      vi: {
        message: 'Ô {box} chưa ghi nhãn hiệu; chỉ cần khi hàng có nhãn hiệu.',
        fix: 'Nếu hàng có nhãn hiệu, thêm vào mô tả, ví dụ: BRAND: APG.',
      },
      en: {
        message: 'Box {box} names no trade mark; needed only for goods that bear one.',
        fix: 'If the goods bear a trade mark, add it to the description, for example: BRAND: APG.',
      },
    },
  },
  *check(c) {
    const described = c.lines.filter((line) => line.value.description!.trim() !== '');
    if (described.length === 0) return;
    const box = boxOf(c.profile, 'lines[].description');
    const printed = box === null ? undefined : c.d.boxes?.[box];
    const texts = [...(printed === undefined ? [] : [printed]), ...described.map((line) => line.value.description!)];
    if (texts.some((text) => SAYS_MAKER.test(text))) return;
    const names = [c.d.exporter?.name, c.d.producer?.name].filter((name): name is string => Boolean(name));
    if (names.length > 0 && texts.some((text) => names.some((name) => namesCompany(text, name)))) return;
    const maker = c.d.producer?.name || c.d.exporter?.name || 'AN PHU GARMENT CO., LTD';
    yield fail(
      described.map((line) => line.at('description')),
      { line: null, text: c.form === 'AK' ? 'brand' : 'main', data: { expected: `MANUFACTURER: ${maker} - BRAND: APG` } },
    );
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }] },
      { form: 'AK', lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }] },
      { form: 'AI', exporter: { name: 'AN PHU GARMENT CO., LTD' }, lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }] },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS MANUFACTURER: AN PHU GARMENT CO., LTD BRAND: APG' }],
      },
      {
        form: 'D',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS, AN PHU GARMENT COMPANY LIMITED' }],
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }],
        boxes: { '7': 'MEN COTTON TROUSERS, TRADE MARK: APG' },
      },
      { form: 'D', lines: [{ itemNo: '1', description: '' }] },
    ],
  },
});
