import { defineRule, fail, unknown, type Item } from '../rule';
import type { Line } from '../../declaration/declaration';
import { lineNumbers } from '../shared/criterion';
import { fobNeed } from '../shared/fob';

export default defineRule({
  id: 'fob-shown-needlessly',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VK', 'AANZ', 'RCEP', 'AHK', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'B', 'CNM', 'A'],
  needs: ['lines[].fobShown'],
  severity: 'info',
  mark: { default: 'C', C2: ['A'] },
  basis: 'fob',
  title: { vi: 'Trị giá FOB không in khi không cần.', en: 'The FOB value is not shown where nobody asks for it.' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {lines}: đang in trị giá FOB dù mẫu này không yêu cầu với tiêu chí {found}.',
        fix: 'Bỏ chọn in FOB nếu không muốn người mua thấy giá; đơn đề nghị vẫn khai FOB.',
      },
      en: {
        message: 'Item {lines}: the FOB value is shown, though criterion {found} does not need it here.',
        fix: 'Hide it if the buyer should not see the price; the application keeps the value.',
      },
    },
    noPlace: {
      vi: {
        message: 'Dòng hàng {lines}: đang chọn in trị giá FOB, nhưng mẫu này không có ô trị giá; FOB chỉ khai trên đơn đề nghị.',
        fix: 'Bỏ chọn in FOB.',
      },
      en: {
        message:
          'Item {lines}: the FOB value is set to be shown, but this form has no place for it; it belongs on the application only.',
        fix: 'Take the tick away.',
      },
    },
  },
  *check(c) {
    const needless: Item<Line>[] = [];
    const unread: string[] = [];
    const noPlace = c.profile.facts.fob.value.when === 'none';
    for (const line of c.lines) {
      if (line.value.fobShown !== true) continue;
      const need = fobNeed(c, line.value);
      if (need === 'no') needless.push(line);
      if (need === 'unread') unread.push(line.value.criterion === undefined ? line.at('criterion') : 'importingCountry');
    }
    const first = needless[0];
    if (first !== undefined) {
      const criteria = new Set(needless.map((line) => line.value.criterion?.trim() ?? ''));
      yield fail(
        needless.map((line) => line.at('fobShown')),
        {
          line: needless.length === 1 ? first.index : null,
          text: noPlace ? 'noPlace' : 'main',
          data: { lines: lineNumbers(needless.map((line) => line.index)), found: [...criteria].slice(0, 4).join(', ') },
        },
      );
    }
    if (unread.length > 0) yield unknown([...new Set(unread)], { line: null });
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ itemNo: '1', criterion: 'CTH', fobShown: true }] },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ criterion: '45%', fobShown: true }] },
      { form: 'VJ', lines: [{ itemNo: '1', criterion: 'LVC', fobShown: true }] },
      { form: 'AHK', exportingCountry: 'VN', importingCountry: 'HK', lines: [{ criterion: '40%', fobShown: true }] },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ itemNo: '1', criterion: 'CTH', fobShown: false }] },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'ID', lines: [{ criterion: '45%', fobShown: true }] },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ fobShown: true }] },
      { form: 'E', exportingCountry: 'VN', importingCountry: 'CN', lines: [{ criterion: 'PSR', fobShown: true }] },
    ],
  },
});
