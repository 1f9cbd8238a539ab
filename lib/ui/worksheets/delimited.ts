/** Text tables: cells between separators, in double quotes where they hold a separator or a line break (RFC 4180), as Excel writes them. */

const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** End of the quoted cell that begins at `at`: the place after its closing quote; -1 when it never closes, and the quote is a sign like any. */
function quotedEnd(text: string, at: number, separator: Separator): number {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    const next = text[i + 1];
    if (next === '"') i += 1;
    else if (next === undefined || next === separator || next === '\n' || next === '\r') return i + 1;
  }
  return -1;
}

/** Rows of cells; at most `most` of them. */
export function parseDelimited(text: string, separator: Separator, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length && rows.length < most) {
    let cell: string;
    const close = text[at] === '"' ? quotedEnd(text, at, separator) : -1;
    if (close > 0) {
      cell = text.slice(at + 1, close - 1).replaceAll('""', '"');
      at = close;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

/** Lines that are looked at to find the separator. */
const SAMPLE = 20;

/** The separator that cuts most of the first lines into the same number of cells; of equals the rarer sign in texts and amounts. */
export function separatorOf(text: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const lengths = parseDelimited(text, separator, SAMPLE)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const n of lengths) if (n > 1) counts.set(n, (counts.get(n) ?? 0) + 1);
    const score = lengths.length === 0 ? 0 : Math.max(0, ...counts.values()) / lengths.length;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** All rows as long as the longest, without blank ones at the end. */
export function rectangular(rows: readonly (readonly string[])[]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => cell.trim() === '')) end -= 1;
  const kept = rows.slice(0, end);
  const width = kept.reduce((most, row) => Math.max(most, row.length), 0);
  return kept.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
