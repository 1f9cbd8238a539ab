import { plain, words } from './text';

/** Company names: compared loosely, found in a text, counted. */

/** Legal-form words, as single words after punctuation is taken out. They say nothing about which company it is. */
const LEGAL_WORDS = new Set(
  (
    'COMPANY CO LTD LIMITED LTDA JSC JOINT STOCK CORP CORPORATION INC INCORPORATED PTE PTY PT LLC LLP GMBH AG SA SAS SARL SPA SRL BV NV AB OY KG KK BHD SDN ' +
    'PLC CJSC OJSC OOO PUBLIC PRIVATE PVT LIABILITY KGAA OHG TNHH CTY CP CONG TY CO PHAN MTV MOT THANH VIEN TRACH NHIEM HUU HAN DNTN DOANH NGHIEP TU NHAN THE AND'
  ).split(' '),
);

/** `ONE MEMBER CO., LTD`: how many own it is no part of the name. */
const MEMBERS = /\b(?:ONE|SINGLE|SOLE|1)[\s-]+MEMBER\b/g;

/** Legal forms that end a company's name on papers in English: used to see where a name stops. */
const ENDING =
  /\b(?:LIMITED LIABILITY CO(?:MPANY)?|LIMITED COMPANY|GMBH\s*(?:&|AND)\s*CO\.?\s*(?:KG|OHG|KGAA)|CO(?:MPANY)?\.?,?\s*(?:LTD|LIMITED)|SDN\.?\s*BHD|PTE\.?\s*(?:LTD|LIMITED)|PTY\.?\s*(?:LTD|LIMITED)|PVT\.?\s*(?:LTD|LIMITED)|JOINT STOCK COMPANY|JSC|CORP(?:ORATION)?|INC(?:ORPORATED)?|LLC|L\.L\.C|GMBH|LTD|LIMITED|PLC|S\.A|BHD|TBK|FZE|FZCO|FZ-LLC|DMCC|B\.V|N\.V|K\.K|S\.P\.A|SPA|COMPANY)\b\.?/g;

/** False for a text that only says a legal form: `CO. KG`, `LIABILITY COMPANY`. */
export function hasOwnName(name: string): boolean {
  return words(plain(name).replace(/\./g, '').replace(/&/g, ' ')).some((w) => !LEGAL_WORDS.has(w));
}

/** Words that tell one company from another, in order: capitals, no accents, no legal forms. */
export function significantWords(name: string): string[] {
  const compact = plain(name).replace(MEMBERS, ' ').replace(/\./g, '').replace(/&/g, ' ');
  const all = words(compact);
  const kept = all.filter((w) => !LEGAL_WORDS.has(w));
  return kept.length > 0 ? kept : all;
}

/** Number of single-letter changes (also two neighbours exchanged) between two texts, up to `limit`; `limit + 1` when there are more. */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      row.push(d);
      best = Math.min(best, d);
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

const LONGEST_NAME = 200;

/** Loose comparison of two company names: case, accents, punctuation and legal-form words do not count, one or two differing letters are tolerated in a long name. */
export function sameCompany(a: string, b: string): boolean {
  const x = significantWords(a.slice(0, LONGEST_NAME)).join('');
  const y = significantWords(b.slice(0, LONGEST_NAME)).join('');
  if (x === y) return true;
  const shorter = Math.min(x.length, y.length);
  const allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && letterDistance(x, y, allowed) <= allowed;
}

/** True when the first four significant words of the company's name stand in the text, in order. A single very short word must stand with a legal form. */
export function namesCompany(text: string, name: string): boolean {
  const wanted = significantWords(name).slice(0, 4);
  if (wanted.length === 0) return false;
  const have = ` ${words(plain(text).replace(MEMBERS, ' ').replace(/\./g, '').replace(/&/g, ' '))
    .filter((w) => !LEGAL_WORDS.has(w))
    .join(' ')} `;
  return have.includes(` ${wanted.join(' ')} `);
}

/** Legal forms that also stand inside a name: THAI CORP INTERNATIONAL CO., LTD. */
const INSIDE = /^(?:CORP|CORPORATION|COMPANY|INC)\.?$/;
/** What lies between such a word and the legal form that really ends the name. */
const GOES_ON = /^\s+[\p{L}\p{N}(][\p{L}\p{N}\s().'-]*$/u;

/** Company names in a text, found by their legal-form words: `100 CARTONS … INVOICING: LION TRADING PTE LTD, SINGAPORE` → `LION TRADING PTE LTD`. */
export function companyNames(text: string): string[] {
  const names: string[] = [];
  for (const part of plain(text).split(/[\n;:/]|\s-\s|\bO\/B\b|\bON BEHALF OF\b|\bINVOICING\b|\bINVOICED BY\b|\bBY\b/)) {
    let from = 0;
    const endings = [...part.matchAll(ENDING)];
    endings.forEach((m, i) => {
      const end = m.index + m[0].length;
      const next = endings[i + 1];
      if (next && INSIDE.test(m[0]) && GOES_ON.test(part.slice(end, next.index)) && !/\bAND\b/.test(part.slice(end, next.index)))
        return;
      const before = part.slice(from, m.index).replace(/^[\s,.&]+|[\s,.]+$/g, '');
      const name = before.slice(Math.max(0, before.lastIndexOf(',') + 1)).trim();
      if (hasOwnName(name) && /\p{L}{2}/u.test(name)) names.push(`${name} ${m[0]}`.trim());
      from = end;
    });
  }
  return names;
}
