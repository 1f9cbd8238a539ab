import type { Costs, Line } from '../declaration/declaration';
import { readNumber } from '../declaration/numbers';
import { valueAt } from '../declaration/paths';
import type { Bilingual } from '../forms/profile';
import { add, amountText, compare, fraction, minus, over, round, sign, sum, times, type Fraction } from './fraction';
import { readSheet, type Missing, type Sheet } from './sheet';
import { WORDS } from './words';

/**
 * The sums that every worksheet keeps (05/2018/TT-BCT art. 6(4), App. VII and VIII): totals of rows, IV = I + II + III, VI = IV + V,
 * VIII = VI + VII = FOB, value = norm × quantity × unit price. They hold for any form.
 */

export interface BrokenIdentity {
  readonly id: 'W1' | 'W2' | 'W3' | 'W4' | 'W5' | 'W6' | 'W7' | 'W9' | 'rows' | 'amount';
  /** Keys to look at, the one to correct first. */
  readonly keys: readonly string[];
  readonly found: string;
  readonly expected: string;
  /** The sum that does not hold. */
  readonly what: Bilingual;
  /** Rounding or a slip of one row: only a warning. */
  readonly milder: boolean;
}

export interface Identities {
  readonly broken: readonly BrokenIdentity[];
  /** Sides that were not read, so that a stated total could not be tested. */
  readonly unread: readonly Missing[];
}

const say = (vi: string, en: string): Bilingual => ({ vi, en });

/** A row of the sheet: as stated, and as its parts make it; either may be unread. */
interface Row {
  readonly stated: Fraction | null;
  readonly made: Fraction | null;
}

/** Every value the row may be meant to have: a slip in one total is told once, not again in the totals built on it. */
function readings(row: Row): Fraction[] {
  return [row.stated, row.made].filter((f): f is Fraction => f !== null);
}

/** What the row is best taken for: as its parts make it, else as stated. */
function best(row: Row): Fraction | null {
  return row.made ?? row.stated;
}

function combinations(rows: readonly Row[]): Fraction[] {
  return rows.reduce<Fraction[]>((sums, row) => sums.flatMap((s) => readings(row).map((f) => add(s, f))), [{ n: 0n, d: 1n }]);
}

class Checker {
  readonly broken: BrokenIdentity[] = [];
  readonly unread: Missing[] = [];
  /** Sums that could be tested, kept or not. */
  tested = 0;
  constructor(
    readonly sheet: Sheet,
    /** Only totals stand on the sheet, no rows at all: they are tested among themselves. */
    private readonly totalsOnly: boolean,
  ) {}

  stated(key: keyof NonNullable<Costs['stated']>): Fraction | null {
    return fraction(this.sheet.costs.stated?.[key]);
  }

  /** A stated total against the sum of its rows. */
  total(
    id: 'W1' | 'W2' | 'W3',
    key: 'I' | 'II' | 'III',
    rowsKey: string,
    made: Fraction | null,
    missing: readonly Missing[],
  ): Row {
    const stated = this.stated(key);
    if (stated !== null && made === null && !this.totalsOnly) this.unread.push(...missing);
    if (stated !== null && made !== null) this.tested += 1;
    if (stated !== null && made !== null && compare(stated, made) !== 0) {
      const what = say(`Tổng ${key} = tổng các dòng`, `Total ${key} = sum of its rows`);
      this.note(id, [this.sheet.at(`stated.${key}`), this.sheet.at(rowsKey)], stated, made, what);
    }
    return { stated, made };
  }

  /** A stated row against the rows it is built of. */
  built(id: 'W4' | 'W5' | 'W6', key: 'IV' | 'VI' | 'VIII', parts: readonly { key: string; row: Row }[], formula: string): Row {
    const stated = this.stated(key);
    const sums = combinations(parts.map((p) => p.row));
    const values = parts.map((p) => best(p.row));
    const made = values.every((v) => v !== null) ? sum(values) : null;
    if (stated !== null && made === null) {
      const open = parts.filter((p) => best(p.row) === null);
      this.unread.push(
        ...open.map((p) => ({ key: p.key, why: say(`dòng ${p.key.split('.').pop()}`, `row ${p.key.split('.').pop()}`) })),
      );
    }
    if (stated !== null && made !== null) this.tested += 1;
    if (stated !== null && made !== null && !sums.some((s) => compare(s, stated) === 0)) {
      this.note(id, [this.sheet.at(`stated.${key}`), ...parts.map((p) => p.key)], stated, made, say(formula, formula));
    }
    return { stated, made };
  }

  note(
    id: BrokenIdentity['id'],
    keys: readonly string[],
    found: Fraction,
    expected: Fraction,
    what: Bilingual,
    milder = false,
  ): void {
    this.broken.push({ id, keys, found: amountText(found), expected: amountText(expected), what, milder });
  }
}

/** Sum of a cost group from its own rows; null when they were not all read. */
function rowSum(rows: Costs['labour']): Fraction | null {
  const amounts = rows?.map((r) => fraction(r.amount));
  return amounts && amounts.every((a) => a !== null) ? sum(amounts) : null;
}

function decimalsOf(text: string): number {
  const reading = readNumber(text);
  return reading.kind === 'number' ? (reading.value.split('.')[1]?.length ?? 0) : 0;
}

/** W9: value = norm × quantity × unit price, the right side rounded to the decimals of the value. */
function materialValues(checker: Checker, line: Line): void {
  const { costs } = checker.sheet;
  const quantity = fraction(costs.quantity?.value ?? line.quantity?.value);
  for (const m of checker.sheet.materials ?? []) {
    const [norm, price, value] = [fraction(m.raw.norm), fraction(m.raw.unitPrice), fraction(m.raw.value)];
    if (norm === null || price === null || value === null) continue;
    const single = times(norm, price);
    const lot = quantity === null ? null : times(single, quantity);
    const wanted = costs.basis === 'unit' ? [single] : costs.basis === 'lot' ? [lot] : [lot, single];
    if (wanted.some((w) => w === null)) {
      if (costs.basis === 'lot') checker.unread.push({ key: checker.sheet.at('quantity.value'), why: WORDS.quantityForUnit });
      continue;
    }
    const places = decimalsOf(m.raw.value!);
    const rounded = wanted.map((w) => round(w!, places, 'half-up'));
    if (rounded.some((r) => compare(r, value) === 0)) continue;
    const what = say(`trị giá ${m.name} = định mức × số lượng × đơn giá`, `value of ${m.name} = norm × quantity × unit price`);
    checker.note('W9', [`${m.key}.value`, `${m.key}.norm`, `${m.key}.unitPrice`], value, rounded[0]!, what, true);
  }
}

/** W7: row VIII is the FOB of the line, brought to the basis of the sheet. */
function fobAgrees(checker: Checker, line: Line, lineKey: string): boolean {
  const stated = checker.stated('VIII');
  const amount = fraction(line.fob?.amount);
  if (stated === null) return true;
  if (amount === null) {
    checker.unread.push({ key: `${lineKey}.fob.amount`, why: WORDS.fob });
    return true;
  }
  const { costs, currency } = checker.sheet;
  const own = line.fob?.currency?.trim();
  if (own && currency && own !== currency) {
    checker.unread.push({ key: `${lineKey}.fob.currency`, why: WORDS.fobCurrency(own, currency) });
    return true;
  }
  const quantity = costs.basis === 'unit' ? fraction(costs.quantity?.value ?? line.quantity?.value) : null;
  if (costs.basis === 'unit' && (quantity === null || sign(quantity) <= 0)) {
    checker.unread.push({ key: checker.sheet.at('quantity.value'), why: WORDS.quantityForUnit });
    return true;
  }
  checker.tested += 1;
  const fob = quantity === null ? amount : over(amount, quantity);
  const places = decimalsOf(costs.stated!.VIII!);
  const same = quantity === null ? [fob] : [fob, round(fob, places, 'half-up'), round(fob, places, 'down')];
  if (same.some((f) => compare(f, stated) === 0)) return true;
  checker.note('W7', [checker.sheet.at('stated.VIII'), `${lineKey}.fob.amount`], stated, fob, say('VIII = FOB', 'VIII = FOB'));
  return false;
}

/** The amount at a path of the line, as written. */
function textAt(line: Line, key: string, lineKey: string): string {
  const value = valueAt(line, key.slice(lineKey.length + 1));
  return typeof value === 'string' ? value.trim() : '?';
}

/** Tests the sums of a worksheet. `index` is the goods line, `read` its sheet where somebody has read it already. */
export function identitiesOf(line: Line, index: number, read?: Sheet): Identities {
  const lineKey = `lines[${index}]`;
  const costs = line.costs ?? {};
  const sheet = read ?? readSheet(line, costs, lineKey);
  const totalsOnly = [costs.materials, costs.labour, costs.overhead, costs.other].every((rows) => rows === undefined);
  const checker = new Checker(sheet, totalsOnly);
  for (const { key, why } of sheet.invalid) {
    checker.broken.push({
      id: 'amount',
      keys: [key],
      found: textAt(line, key, lineKey),
      expected: '0',
      what: why,
      milder: false,
    });
  }
  const values = sheet.materials?.map((m) => m.value);
  const materialSum = values && values.every((v) => v !== null) ? sum(values) : null;
  const open: Missing[] = sheet.materials?.flatMap((m) => m.missing) ?? [{ key: sheet.at('materials'), why: WORDS.materials }];
  const I = checker.total('W1', 'I', 'materials', materialSum, open);
  const II = checker.total('W2', 'II', 'labour', rowSum(costs.labour), [{ key: sheet.at('labour'), why: WORDS.labour }]);
  const III = checker.total('W3', 'III', 'overhead', rowSum(costs.overhead), [
    { key: sheet.at('overhead'), why: WORDS.overhead },
  ]);
  const at = (key: string): string => sheet.at(`stated.${key}`);
  const IV = checker.built(
    'W4',
    'IV',
    [
      { key: at('I'), row: I },
      { key: at('II'), row: II },
      { key: at('III'), row: III },
    ],
    'IV = I + II + III',
  );
  const V: Row = { stated: checker.stated('V'), made: fraction(costs.profit) };
  const VI = checker.built(
    'W5',
    'VI',
    [
      { key: at('IV'), row: IV },
      { key: at('V'), row: V },
    ],
    'VI = IV + V',
  );
  const VII: Row = { stated: checker.stated('VII'), made: rowSum(costs.other) };
  checker.built(
    'W6',
    'VIII',
    [
      { key: at('VI'), row: VI },
      { key: at('VII'), row: VII },
    ],
    'VIII = VI + VII',
  );
  const agrees = fobAgrees(checker, line, lineKey);
  materialValues(checker, line);
  if (agrees && checker.broken.every((b) => b.milder) && sheet.fob !== null) {
    const known = sum([
      ...(sheet.materials ?? []).flatMap((m) => (m.value === null ? [] : [m.value])),
      ...[sheet.labour, sheet.overhead, sheet.profit, sheet.other].map((g) => g.known),
    ]);
    if (sign(minus(sheet.fob, known)) < 0) {
      const what = say('các dòng cộng lại không vượt FOB', 'the rows add up to no more than FOB');
      checker.note(
        'rows',
        [sheet.at('stated.VIII').replace('.costs.stated.VIII', '.fob.amount'), sheet.at('materials')],
        known,
        sheet.fob,
        what,
      );
    }
  }
  if (totalsOnly && checker.tested === 0 && [I, II, III].some((row) => row.stated !== null)) {
    checker.unread.push({ key: sheet.at('materials'), why: WORDS.materials });
  }
  return { broken: checker.broken, unread: checker.unread };
}
