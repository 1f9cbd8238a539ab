import type { Bilingual } from '../forms/profile';
import type { Calculation, OriginVerdict } from '../report/report';
import { calculation } from './calculations';
import {
  amountText,
  compare,
  fixed,
  fraction,
  minorUnit,
  minus,
  over,
  plainText,
  round,
  sign,
  times,
  whole,
  type Fraction,
} from './fraction';
import type { LineOrigin } from './line-origin';
import { termsOf } from './rule-grammar';
import type { Step } from './step';
import { openGap, worstVnm, type Totals } from './totals';
import { judgeFigure, reaches, type ValueFigure, type ValueMethod } from './value';

/**
 * What may change before the verdict does: largest VNM, least FOB, how far the price may fall, how much dearer imports may get, which material
 * would tip it. Money is rounded so that the answer still holds: greatest allowed amounts down, smallest needed amounts up.
 */

const say = (vi: string, en: string): Bilingual => ({ vi, en });

const TEXT = {
  maxVnm: say('VNM lớn nhất còn đạt', 'Largest VNM that still passes'),
  headroom: say('Còn được thêm VNM', 'Room left for VNM'),
  leastFob: say('FOB nhỏ nhất với VNM này', 'Least FOB for this VNM'),
  neverFob: say('Với VNM này không mức FOB nào đạt', 'No FOB reaches it with this VNM'),
  fobRise: say('FOB phải tăng thêm', 'FOB must rise by'),
  priceFall: say('Giá bán còn được giảm', 'The price may fall by'),
  vnmRise: say('Nguyên liệu nhập còn được tăng giá', 'Imported materials may become dearer by'),
  toAdd: say('Giá trị trong nước cần thêm (FOB không đổi)', 'Local value to be added at this FOB'),
  material: say('Chỉ cần chứng minh xuất xứ một nguyên liệu này là đạt', 'This one material, once originating, makes it pass'),
  proved: (name: string) => say(`Nếu ${name} được chứng minh xuất xứ`, `If the origin of ${name} is proved`),
  unproved: (name: string) => say(`Nếu ${name} không được chứng minh`, `If the origin of ${name} is not proved`),
  toleranceLeft: say('De Minimis còn lại', 'Tolerance left'),
} as const;

const SIGN: Readonly<Record<OriginVerdict, string>> = { meets: '✓', fails: '✗', 'cannot-tell': '?' };
const HUNDRED = whole(100);

interface Answer {
  readonly id: string;
  readonly steps: readonly Step[];
}

/** VNM against its ceiling: for a content of t % the ceiling is (100 − t) % of FOB, for a share of x % it is x % of the base. */
interface Frame {
  readonly figure: ValueFigure;
  readonly percent: Fraction;
  readonly ceilingPercent: Fraction;
  readonly base: Fraction;
  readonly vnm: Fraction;
  readonly verdict: OriginVerdict;
  readonly places: number;
}

function frameOf(o: LineOrigin): Frame | null {
  const { rule } = o.ruleInForce;
  const term = [...termsOf(rule, 'value'), ...termsOf(rule, 'maxnom')].find((t) => o.methodsOf(t).some((m) => m !== 'bu'));
  if (!term) return null;
  // The build-down carries the amounts asked about; the direct figure says the same on a complete sheet.
  const method: ValueMethod = term.kind === 'maxnom' ? term.base : o.methodsOf(term).includes('bd') ? 'bd' : 'indirect';
  const figure = o.figure(method);
  if (figure.low === null || figure.high === null || figure.unbounded) return null;
  const percent = fraction(term.percent)!;
  const ceilingPercent = figure.op === '>=' ? minus(HUNDRED, percent) : percent;
  const vnm = worstVnm(o.totals);
  const verdict = judgeFigure(figure, percent);
  return { figure, percent, ceilingPercent, base: figure.denominator, vnm, verdict, places: minorUnit(o.sheet.currency) };
}

function money(f: Fraction, places: number, how: 'down' | 'up'): string {
  return fixed(round(f, places, how), places);
}

function amounts(f: Frame): Answer[] {
  const { base, vnm, ceilingPercent, places } = f;
  const max = over(times(base, ceilingPercent), HUNDRED);
  const answers: Answer[] = [
    {
      id: 'max-vnm',
      steps: [
        {
          label: TEXT.maxVnm,
          expression: `${amountText(base)} × ${plainText(ceilingPercent)} / 100`,
          result: money(max, places, 'down'),
        },
      ],
    },
    {
      id: 'headroom',
      steps: [
        {
          label: TEXT.headroom,
          expression: `${amountText(max)} − ${amountText(vnm)}`,
          result: money(minus(max, vnm), places, 'down'),
        },
      ],
    },
  ];
  if (sign(vnm) > 0) {
    const rise = times(minus(over(max, vnm), whole(1)), HUNDRED);
    answers.push({
      id: 'vnm-rise',
      steps: [
        {
          label: TEXT.vnmRise,
          expression: `(${amountText(max)} / ${amountText(vnm)} − 1) × 100`,
          result: `${fixed(round(rise, 2, 'down'), 2)}%`,
        },
      ],
    });
  }
  return [...answers, ...prices(f)];
}

/** Least FOB and what follows from it. The base of an EXW rule moves with the price just the same. */
function prices(f: Frame): Answer[] {
  const { base, vnm, ceilingPercent, places } = f;
  if (sign(ceilingPercent) === 0) {
    // Only a content of 100 % leaves no room for VNM: then no price helps.
    return sign(vnm) === 0 ? [] : [{ id: 'never-fob', steps: [{ label: TEXT.neverFob, expression: '100 − 100', result: '0' }] }];
  }
  const least = over(times(vnm, HUNDRED), ceilingPercent);
  const formula = `${amountText(vnm)} × 100 / ${plainText(ceilingPercent)}`;
  const list: Answer[] = [
    { id: 'least-fob', steps: [{ label: TEXT.leastFob, expression: formula, result: money(least, places, 'up') }] },
  ];
  const difference = minus(least, base);
  if (sign(difference) > 0) {
    const expression = `${amountText(least)} − ${amountText(base)}`;
    list.push({ id: 'fob-rise', steps: [{ label: TEXT.fobRise, expression, result: money(difference, places, 'up') }] });
  } else {
    const expression = `${amountText(base)} − ${amountText(least)}`;
    const result = money(minus(base, least), places, 'down');
    list.push({ id: 'price-fall', steps: [{ label: TEXT.priceFall, expression, result }] });
  }
  return list;
}

/** Local value that is lacking at constant FOB, and the single materials that would tip it, the smallest change first. */
function remedies(t: Totals, f: Frame): Answer[] {
  if (f.figure.op !== '>=' || f.verdict === 'meets') return [];
  const wanted = over(times(f.percent, f.base), HUNDRED);
  const lacking = minus(wanted, f.figure.low!);
  const list: Answer[] = [];
  if (sign(lacking) > 0) {
    const expression = `${plainText(f.percent)} × ${amountText(f.base)} / 100 − ${amountText(f.figure.low!)}`;
    list.push({ id: 'value-to-add', steps: [{ label: TEXT.toAdd, expression, result: money(lacking, f.places, 'up') }] });
  }
  const max = over(times(f.base, f.ceilingPercent), HUNDRED);
  const tipping = [...t.foreign, ...t.unproved]
    .filter((m) => m.value !== null && compare(minus(f.vnm, m.value), max) <= 0)
    .sort((a, b) => compare(a.value!, b.value!));
  if (tipping.length > 0) {
    const steps = tipping.map((m) => ({
      label: TEXT.material,
      expression: `${amountText(f.vnm)} − ${amountText(m.value!)} ≤ ${amountText(max)}`,
      result: m.name,
    }));
    list.push({ id: 'materials', steps });
  }
  return list;
}

/** Verdict with and without each unproved material, everything else as it is. */
function withAndWithout(t: Totals, f: Frame): Answer[] {
  if (t.unproved.length === 0 || f.verdict !== 'cannot-tell' || sign(openGap(t)) > 0) return [];
  const content = f.figure.op === '>=';
  const steps = t.unproved.flatMap((m) => {
    if (m.value === null) return [];
    const judge = (vnm: Fraction): Step['result'] =>
      SIGN[reaches(content ? minus(f.base, vnm) : vnm, f.base, f.figure.op, f.percent) ? 'meets' : 'fails'];
    const best = minus(f.vnm, m.value);
    return [
      { label: TEXT.proved(m.name), expression: `VNM ${amountText(best)}`, result: judge(best) },
      { label: TEXT.unproved(m.name), expression: `VNM ${amountText(f.vnm)}`, result: judge(f.vnm) },
    ];
  });
  return steps.length > 0 ? [{ id: 'unproved', steps }] : [];
}

function toleranceLeft(o: LineOrigin): Answer[] {
  const steps: Step[] = [];
  for (const term of termsOf(o.ruleInForce.rule, 'shift')) {
    for (const share of o.shift(term.level, term.except).tolerance?.shares ?? []) {
      if (share.numerator === null || share.denominator === null || share.limit === '0') continue;
      const left = minus(over(times(fraction(share.limit)!, share.denominator), HUNDRED), share.numerator);
      const weight = share.base === 'weight' || share.base === 'component-weight';
      const expression = `${share.limit} × ${amountText(share.denominator)} / 100 − ${amountText(share.numerator)}`;
      const result = weight ? `${plainText(round(left, 3, 'down'))} kg` : money(left, minorUnit(o.sheet.currency), 'down');
      steps.push({ label: TEXT.toleranceLeft, expression, result });
    }
  }
  return steps.length > 0 ? [{ id: 'tolerance-left', steps }] : [];
}

/** Answers for a line, each a calculation `sensitivity-…` with its working; empty where its rule has no value term that can be calculated. */
export function sensitivityOf(o: LineOrigin): Calculation[] {
  const frame = frameOf(o);
  const answers = frame ? [...amounts(frame), ...remedies(o.totals, frame), ...withAndWithout(o.totals, frame)] : [];
  const verdict = frame?.verdict ?? o.outcome.verdict;
  return [...answers, ...toleranceLeft(o)].map(({ id, steps }) =>
    calculation(o, {
      id: `sensitivity-${id}`,
      verdict: id === 'tolerance-left' ? o.outcome.verdict : verdict,
      topic: id === 'tolerance-left' ? 'deMinimis' : 'value',
      steps,
      assumptions: o.outcome.assumptions,
    }),
  );
}
