import { add, compare, fixed, minus, over, round, sum, times, whole, ZERO, type Fraction } from '../../../lib/origin/fraction';
import type { Cell, OfficialSheet } from '../../../lib/origin/worksheets';

/** A second opinion on the formulas of a sheet: the few functions they use, in exact arithmetic. */

type Value = Fraction | string | boolean;

function decimal(text: string): Fraction {
  const [units = '0', places = ''] = text.split('.');
  return { n: BigInt(units + places), d: 10n ** BigInt(places.length) };
}

const TOKEN = /\s*("(?:[^"]|"")*"|TRUE|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|>=|<=|[-+*/&(),:])/y;

export function evaluate(sheet: OfficialSheet): (at: string) => Value {
  const cells = new Map<string, Cell>(sheet.cells.map((c) => [`${String.fromCharCode(65 + c.column)}${c.row + 1}`, c]));
  const known = new Map<string, Value>();
  const valueAt = (at: string): Value => {
    const content = cells.get(at)?.content;
    if (content === undefined) throw new Error(`no cell ${at}`);
    if (content.formula !== undefined) {
      if (!known.has(at)) known.set(at, run(content.formula));
      return known.get(at)!;
    }
    if (content.kind === 'amount') return content.value;
    if (content.kind === 'text') return content.text === '' ? ZERO : content.text;
    throw new Error(`a percentage without formula: ${at}`);
  };
  const run = (formula: string): Value => {
    const tokens: string[] = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < formula.length) {
      const m = TOKEN.exec(formula);
      if (!m) throw new Error(`cannot read ${formula}`);
      tokens.push(m[1]!);
    }
    let i = 0;
    const number = (v: Value): Fraction => {
      if (typeof v === 'object') return v;
      throw new Error(`no number: ${String(v)} in ${formula}`);
    };
    const expect = (token: string): void => {
      if (tokens[i++] !== token) throw new Error(`${token} wanted in ${formula}`);
    };
    const primary = (): Value => {
      const token = tokens[i++]!;
      if (token === '(') {
        const inner = comparison();
        expect(')');
        return inner;
      }
      if (token === 'TRUE') return true;
      if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
      if (/^\d/.test(token)) return decimal(token);
      if (tokens[i] === '(') return call(token);
      return valueAt(token.replaceAll('$', ''));
    };
    const product = (): Value => {
      let left = primary();
      while (tokens[i] === '*' || tokens[i] === '/') {
        const op = tokens[i++];
        left = (op === '*' ? times : over)(number(left), number(primary()));
      }
      return left;
    };
    const total = (): Value => {
      let left = product();
      while (tokens[i] === '+' || tokens[i] === '-') {
        const op = tokens[i++];
        left = (op === '+' ? add : minus)(number(left), number(product()));
      }
      return left;
    };
    const joined = (): Value => {
      let left = total();
      while (tokens[i] === '&') {
        i += 1;
        left = String(left) + String(total());
      }
      return left;
    };
    const comparison = (): Value => {
      const left = joined();
      const op = tokens[i];
      if (op !== '>=' && op !== '<=') return left;
      i += 1;
      const order = compare(number(left), number(joined()));
      return op === '>=' ? order >= 0 : order <= 0;
    };
    const call = (name: string): Value => {
      expect('(');
      if (name === 'SUM') {
        const [from, , to] = tokens.slice(i, i + 3) as [string, string, string];
        i += 3;
        expect(')');
        const [first, last] = [from, to].map((at) => Number(/\d+/.exec(at)![0]));
        const column = /[A-Z]+/.exec(from)![0];
        const rows = Array.from({ length: last! - first! + 1 }, (_, n) => `${column}${first! + n}`);
        return sum(
          rows
            .filter((at) => cells.has(at))
            .map((at) => valueAt(at))
            .filter((v): v is Fraction => typeof v === 'object'),
        );
      }
      const args: Value[] = [];
      for (;;) {
        args.push(comparison());
        if (tokens[i] !== ',') break;
        i += 1;
      }
      expect(')');
      const [a, b, c] = args as [Value, Value, Value];
      const places = (): number => Number(number(b).n);
      switch (name) {
        case 'ROUND':
          return round(number(a), places(), 'half-up');
        case 'ROUNDDOWN':
          return round(number(a), places(), 'down');
        case 'ROUNDUP':
          return round(number(a), places(), 'up');
        case 'IF':
          return a === true ? b : c;
        case 'FIXED':
          return fixed(round(number(a), places(), 'half-up'), places());
        case 'SUBSTITUTE':
          return String(a).replaceAll(String(b), String(c));
        default:
          throw new Error(`unknown function ${name}`);
      }
    };
    const result = comparison();
    if (i < tokens.length) throw new Error(`left over in ${formula}`);
    return result;
  };
  return valueAt;
}

/** Cells whose formula does not give what stands in them. */
export function wrongFormulas(sheet: OfficialSheet): string[] {
  const value = evaluate(sheet);
  return sheet.cells.flatMap((cell) => {
    const { content } = cell;
    if (content.formula === undefined) return [];
    const at = `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
    const found = value(at);
    const wanted =
      content.kind === 'text'
        ? content.text
        : content.kind === 'amount'
          ? content.value
          : over(decimal(content.shown), whole(100));
    const same = typeof wanted === 'object' && typeof found === 'object' ? compare(wanted, found) === 0 : wanted === found;
    return same
      ? []
      : [`${at} = ${content.formula}: ${JSON.stringify(found, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))}`];
  });
}
