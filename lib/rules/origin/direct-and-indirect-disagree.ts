import { basis } from '../../forms/law';
import { contextForCase } from '../../origin';
import { valueCalculations } from '../../origin/content';
import { compare, fraction, parseFraction, round, times, whole } from '../../origin/fraction';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'direct-and-indirect-disagree',
  family: 'origin',
  forms: ['D', 'AK', 'AI', 'RCEP', 'B'],
  needs: ['lines[].costs'],
  severity: 'error',
  mark: 'C',
  basis: basis('05/2018/TT-BCT', 'App. VII, VIII'),
  title: {
    vi: 'Hai công thức trực tiếp và gián tiếp cho cùng một kết quả',
    en: 'Direct and indirect formula give the same result',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: công thức trực tiếp ghi {found}%, gián tiếp ghi {expected}%.',
        fix: 'Bảng kê đủ thì hai kết quả bằng nhau: có chi phí bị tính hai lần hoặc bỏ sót.',
      },
      en: {
        message: 'Item {line}: the direct formula says {found}%, the indirect one {expected}%.',
        fix: 'On a complete sheet both are equal: a cost is counted twice or left out.',
      },
    },
    stated: {
      vi: { message: 'Dòng hàng {line}: bảng kê ghi {found}%, tính ra {expected}%.', fix: 'Ghi lại kết quả đã tính.' },
      en: {
        message: 'Item {line}: the worksheet says {found}%, it works out at {expected}%.',
        fix: 'Write the computed figure.',
      },
    },
  },
  *check(c) {
    const context = contextForCase(c);
    for (const { value: line, index, at } of c.lines) {
      const { stated } = line.costs!;
      const direct = fraction(stated?.direct);
      const indirect = fraction(stated?.indirect);
      if (direct !== null && indirect !== null && compare(direct, indirect) !== 0) {
        yield fail([at('costs.stated.direct'), at('costs.stated.indirect')], {
          data: { found: stated!.direct!, expected: stated!.indirect! },
        });
        continue;
      }
      if (!context || (direct === null && indirect === null)) continue;
      for (const result of valueCalculations(line, index, context)) {
        const formula = result.calculation.endsWith('-direct') ? 'direct' : 'indirect';
        const text = stated?.[formula]?.trim();
        if (!text || result.value === null || result.interval !== null || fraction(text) === null) continue;
        const places = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
        const percent = times(parseFraction(result.value.fraction), whole(100));
        const good = (['down', 'half-up'] as const).some((how) => compare(round(percent, places, how), fraction(text)!) === 0);
        if (!good)
          yield fail(at(`costs.stated.${formula}`), {
            text: 'stated',
            severity: 'warning',
            data: { found: text, expected: result.value.shown },
          });
      }
    }
  },
  examples: {
    fail: [{ form: 'B', lines: [{ itemNo: '1', costs: { stated: { direct: '62.10', indirect: '65.10' } } }] }],
    pass: [{ form: 'B', lines: [{ itemNo: '1', costs: { stated: { direct: '65.10', indirect: '65.10' } } }] }],
  },
});
