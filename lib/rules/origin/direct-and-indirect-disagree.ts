import { compare, fraction, minus, over, round, sign, times, whole, type Fraction } from '../../origin/fraction';
import { percentResult } from '../../origin/value';
import { basis } from '../../forms/law';
import { originLines } from '../shared/origin';
import { defineRule, fail } from '../rule';

interface Stated {
  readonly text: string;
  readonly value: Fraction;
  readonly places: number;
}

/** `65.10` or `65.10%` as written. */
function statedPercent(text: string | undefined): Stated | null {
  const plain = text?.replace('%', '').trim();
  const value = fraction(plain);
  if (!plain || value === null) return null;
  return { text: plain, value, places: /[.,](\d+)$/.exec(plain)?.[1]?.length ?? 0 };
}

/** Equal, or one is the other with fewer decimals. */
function agree(a: Stated, b: Stated): boolean {
  if (sign(minus(a.value, b.value)) === 0) return true;
  const places = Math.min(a.places, b.places);
  const [fine, coarse] = a.places >= b.places ? [a, b] : [b, a];
  return (
    a.places !== b.places &&
    (['down', 'half-up'] as const).some((how) => compare(round(fine.value, places, how), coarse.value) === 0)
  );
}

export default defineRule({
  id: 'direct-and-indirect-disagree',
  family: 'origin',
  forms: ['D', 'AK', 'AI', 'RCEP', 'B'],
  needs: ['lines[].costs'],
  severity: 'error',
  mark: 'C',
  basis: basis('05/2018/TT-BCT', 'art. 6(3), App. VII, VIII'),
  title: {
    vi: 'Kết quả trực tiếp và gián tiếp trên bảng kê bằng nhau và đúng với số liệu.',
    en: 'The direct and the indirect result on the worksheet are equal and right.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: trực tiếp ghi {found}, gián tiếp ghi {expected}: có khoản thiếu hoặc tính hai lần.',
        fix: 'Bổ sung đủ chi phí (hay thiếu lợi nhuận) rồi tính lại cả hai công thức.',
      },
      en: {
        message: 'Item {line}: direct says {found}, indirect {expected}: a cost is missing or counted twice.',
        fix: 'Complete the costs (profit is often forgotten), then calculate both again.',
      },
    },
    computed: {
      vi: {
        message: 'Dòng hàng {line}: bảng kê ghi {found} ({limit}), tính lại được {expected}.',
        fix: 'Sửa lại kết quả; làm tròn xuống, không làm tròn lên.',
      },
      en: {
        message: 'Item {line}: the worksheet says {found} ({limit}), the figures give {expected}.',
        fix: 'Correct the result; cut decimals off, do not round up.',
      },
    },
  },
  *check(c) {
    for (const { origin, index, at } of originLines(c)) {
      const { stated } = origin.sheet.costs;
      const [direct, indirect] = [statedPercent(stated?.direct), statedPercent(stated?.indirect)];
      if (direct && indirect && !agree(direct, indirect)) {
        const data = { found: `${direct.text}%`, expected: `${indirect.text}%` };
        yield fail([at('costs.stated.direct'), at('costs.stated.indirect')], { line: index, data });
        continue;
      }
      for (const [method, given] of [
        ['direct', direct],
        ['indirect', indirect],
      ] as const) {
        const f = origin.figure(method);
        if (!given || f.low === null || f.high === null || f.unbounded || compare(f.low, f.high) !== 0) continue;
        const share = over(f.low, f.denominator);
        const computed = times(share, whole(100));
        const same = (['down', 'half-up'] as const).some((how) => compare(round(computed, given.places, how), given.value) === 0);
        if (same) continue;
        const limit = method === 'direct' ? { vi: 'trực tiếp', en: 'direct' } : { vi: 'gián tiếp', en: 'indirect' };
        const data = { found: `${given.text}%`, expected: percentResult(share), limit };
        yield fail(at(`costs.stated.${method}`), { line: index, text: 'computed', severity: 'warning', data });
      }
    }
  },
  examples: {
    fail: [{ form: 'B', lines: [{ itemNo: '1', costs: { stated: { direct: '62.10', indirect: '65.10' } } }] }],
    pass: [{ form: 'B', lines: [{ itemNo: '1', costs: { stated: { direct: '65.10', indirect: '65.10' } } }] }],
  },
});
