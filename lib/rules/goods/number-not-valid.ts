import type { Line } from '../../declaration/declaration';
import { readNumber } from '../../declaration/numbers';
import { practice } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail, unknown } from '../rule';

const FIGURES: readonly { readonly key: string; readonly name: Bilingual; readonly of: (line: Line) => string | undefined }[] = [
  { key: 'quantity.value', name: { vi: 'số lượng', en: 'quantity' }, of: (l) => l.quantity?.value },
  { key: 'grossWeight.value', name: { vi: 'khối lượng cả bì', en: 'gross weight' }, of: (l) => l.grossWeight?.value },
  { key: 'netWeight.value', name: { vi: 'khối lượng tịnh', en: 'net weight' }, of: (l) => l.netWeight?.value },
  { key: 'packages.count', name: { vi: 'số kiện', en: 'number of packages' }, of: (l) => l.packages?.count },
  { key: 'fob.amount', name: { vi: 'trị giá FOB', en: 'FOB value' }, of: (l) => l.fob?.amount },
];

function problem(key: string, text: string): 'main' | 'zero' | 'whole' | 'ambiguous' | null {
  const reading = readNumber(text);
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'ambiguous') return 'ambiguous';
  if (reading.kind === 'invalid') return key === 'packages.count' && /\bBULK\b/i.test(text) ? null : 'main';
  if (reading.value.startsWith('-') || /^[0.]+$/.test(reading.value)) return 'zero';
  return key === 'packages.count' && !/^\d+(?:\.0+)?$/.test(reading.value) ? 'whole' : null;
}

export default defineRule({
  id: 'number-not-valid',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].quantity.value|lines[].grossWeight.value|lines[].netWeight.value|lines[].packages.count|lines[].fob.amount'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('figures of a certificate are numbers above zero'),
  general: true,
  title: {
    vi: 'Số lượng, khối lượng, số kiện và trị giá là số lớn hơn 0.',
    en: 'Quantities, weights, packages and values are numbers above zero.',
  },
  text: {
    main: {
      vi: { message: 'Dòng hàng {line}: {name} “{found}” không phải là số.', fix: 'Nhập lại, chỉ gồm chữ số và dấu thập phân.' },
      en: { message: 'Item {line}: {name} “{found}” is not a number.', fix: 'Enter it again: digits and a decimal mark only.' },
    },
    zero: {
      vi: {
        message: 'Dòng hàng {line}: {name} là {found}; phải lớn hơn 0.',
        fix: 'Nhập số lớn hơn 0, hoặc để trống nếu không có.',
      },
      en: {
        message: 'Item {line}: {name} is {found}; it must be above zero.',
        fix: 'Enter a number above zero, or leave it empty.',
      },
    },
    whole: {
      vi: { message: 'Dòng hàng {line}: số kiện {found} không phải số nguyên.', fix: 'Ghi số kiện là số nguyên.' },
      en: { message: 'Item {line}: {found} is no whole number of packages.', fix: 'Enter a whole number of packages.' },
    },
    ambiguous: {
      vi: {
        message: 'Chưa kiểm tra được: dòng hàng {line}, {name} “{found}” có thể hiểu hai cách.',
        fix: 'Viết rõ phần thập phân, ví dụ 1215 hoặc 1.2150.',
      },
      en: {
        message: 'Not checked: item {line}, {name} “{found}” can be read in two ways.',
        fix: 'Make the decimals clear, for example 1215 or 1.2150.',
      },
    },
  },
  *check(c) {
    for (const { value, at } of c.lines) {
      for (const { key, name, of } of FIGURES) {
        const found = of(value)?.trim();
        const wrong = found ? problem(key, found) : null;
        if (wrong === null) continue;
        const more = { text: wrong, data: { name, found: found! } };
        yield wrong === 'ambiguous' ? unknown(at(key), more) : fail(at(key), more);
      }
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '12.5', kind: 'CARTON' } }] },
      { form: 'D', lines: [{ itemNo: '1', quantity: { value: '1000 PCS', unit: 'PIECE' } }] },
      { form: 'D', lines: [{ itemNo: '1', grossWeight: { value: '0', unit: 'KGM' } }] },
      { form: 'D', lines: [{ itemNo: '1', fob: { amount: '-12.00', currency: 'USD' } }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '12', kind: 'CARTON' } }] },
      { form: 'D', lines: [{ itemNo: '1', netWeight: { value: '0.5', unit: 'KGM' } }] },
      { form: 'D', lines: [{ itemNo: '1', quantity: { value: '1,215', unit: 'PIECE' } }] },
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '', kind: 'IN BULK' } }] },
    ],
  },
});
