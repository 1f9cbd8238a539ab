import { currencyCode } from '../../declaration/currencies';
import type { Line } from '../../declaration/declaration';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail, type Item } from '../rule';
import { lineNumbers } from '../shared/criterion';

export default defineRule({
  id: 'currency-wrong',
  family: 'value',
  forms: ALL_FORMS,
  needs: ['lines[].fob.currency'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('application for a C/O: FOB in USD'),
  general: true,
  title: {
    vi: 'Trị giá có mã đồng tiền đúng và thống nhất.',
    en: 'Values carry one right currency code.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: “{found}” không phải mã đồng tiền (3 chữ cái, ví dụ USD).',
        fix: 'Chọn mã đồng tiền, thường là USD.',
      },
      en: {
        message: 'Item {line}: “{found}” is no currency code (three letters, such as USD).',
        fix: 'Enter the code of the currency, usually USD.',
      },
    },
    blank: {
      vi: { message: 'Dòng hàng {line}: trị giá {found} chưa có đồng tiền.', fix: 'Chọn mã đồng tiền, thường là USD.' },
      en: { message: 'Item {line}: the value {found} has no currency.', fix: 'Enter the code of the currency, usually USD.' },
    },
    mixed: {
      vi: { message: 'Các dòng hàng dùng nhiều đồng tiền: {found}.', fix: 'Dùng một đồng tiền cho mọi dòng hàng.' },
      en: { message: 'The lines use several currencies: {found}.', fix: 'Use one currency for all lines.' },
    },
    notUsd: {
      vi: { message: 'Trị giá FOB khai bằng {found}; đơn đề nghị C/O hỏi trị giá bằng USD.', fix: 'Quy đổi sang USD.' },
      en: { message: 'FOB is given in {found}; the application asks for USD.', fix: 'Convert the values to US dollars.' },
    },
  },
  *check(c) {
    const byCode = new Map<string, Item<Line>[]>();
    for (const line of c.lines) {
      const { amount, currency } = line.value.fob!;
      // Without an amount the currency says nothing.
      if (!amount?.trim()) continue;
      const code = currencyCode(currency!);
      if (code === null) {
        const blank = currency!.trim() === '';
        yield fail(line.at('fob.currency'), { text: blank ? 'blank' : 'main', data: { found: blank ? amount : currency! } });
        continue;
      }
      const group = byCode.get(code);
      if (group) group.push(line);
      else byCode.set(code, [line]);
    }
    if (byCode.size > 1) {
      // The rarer currencies are the likelier slips.
      const groups = [...byCode].sort((a, b) => b[1].length - a[1].length);
      const found = groups.map(([code, lines]) => `${code} (${lineNumbers(lines.map((line) => line.index))})`).join(', ');
      const lines = groups.slice(1).flatMap(([, list]) => list);
      yield fail(
        lines.map((line) => line.at('fob.currency')),
        { line: null, text: 'mixed', data: { found } },
      );
    } else if (c.d.exportingCountry === 'VN') {
      for (const [code, lines] of byCode) {
        if (code === 'USD') continue;
        const fields = lines.map((line) => line.at('fob.currency'));
        yield fail(fields, { severity: 'info', line: null, text: 'notUsd', data: { found: code } });
      }
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', fob: { amount: '12000.00', currency: 'US' } }] },
      { form: 'D', lines: [{ itemNo: '1', fob: { amount: '12000.00', currency: '' } }] },
      {
        form: 'D',
        lines: [{ fob: { amount: '12000.00', currency: 'USD' } }, { fob: { amount: '500.00', currency: 'EUR' } }],
      },
      { form: 'D', exportingCountry: 'VN', lines: [{ fob: { amount: '11000.00', currency: 'EUR' } }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', fob: { amount: '12000.00', currency: 'USD' } }] },
      { form: 'D', lines: [{ itemNo: '1', fob: { amount: '', currency: '' } }] },
      { form: 'D', exportingCountry: 'TH', lines: [{ fob: { amount: '400000', currency: 'THB' } }] },
    ],
  },
});
