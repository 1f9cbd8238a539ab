import { splitMeasure, splitNumberAndDate } from '../declaration/field-values';
import { isRealDate, fromDayMonthYear } from '../declaration/dates';
import { isUnit, unitName } from '../declaration/units';
import type { Claim } from './claims';
import { sectionOf } from './context';
import { secondKey } from './fields';
import { isCurrency } from './labels';

/** One box of a form may hold two facts. Here a claim becomes one claim for each; what cannot be told apart becomes unread, never half read. */

const WEIGHTS = new Set(['KGM', 'GRM', 'TNE', 'LBR']);
const DATE = /\b(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})\b/g;

/** Adds the claims that a claim stands for; most stand for themselves. */
export function compose(claim: Claim, into: Claim[]): void {
  const parts = partsOf(claim);
  if (!parts) into.push(claim);
  else into.push(...parts);
}

function partsOf(claim: Claim): Claim[] | null {
  const { caption, raw } = claim;
  if (claim.key === 'x.declarationPlace') return signature(claim);
  if (raw === null || raw === '') return null;
  if (caption?.block === 'maybe' && raw.includes('\n'))
    return [{ ...claim, key: claim.key.startsWith('exporter') ? 'x.exporterBox' : 'x.consigneeBox' }];
  if (caption?.measure) return measures(claim, raw);
  if (caption?.pair) return claim.key === 'lines[].invoiceNo' ? invoice(claim, raw) : packages(claim, raw);
  if (NUMBERS.has(claim.key) && NUMBER_AND_DATE.test(raw)) return numberAndDate(claim, raw);
  const second = secondKey(claim.key);
  if (!second || second.endsWith('ate') || /^[+-]?[\d.,\s]+$/.test(raw)) return null;
  const parts = splitMeasure(raw);
  return parts
    ? [
        { ...claim, raw: parts.number },
        { ...claim, key: second, raw: parts.unit, from: null },
      ]
    : null;
}

const NUMBERS = new Set(['exportDeclarations[].number', 'lines[].invoiceNo', 'transport.billOfLadingNo', 'invoices[].number']);
const NUMBER_AND_DATE = /\S[\s,;(]+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$/;

/** A date after the number under a label that speaks of the number only: a customs declaration's can be told apart by its digits, others not. */
function numberAndDate(claim: Claim, raw: string): Claim[] {
  if (claim.by === 'id' || claim.by === 'taught') return [claim];
  const parts = splitNumberAndDate(raw);
  if (claim.key !== 'exportDeclarations[].number' || !parts || !/^\d+$/.test(parts.number)) return [{ ...claim, raw: null }];
  return [
    { ...claim, raw: parts.number },
    { ...claim, key: 'exportDeclarations[].date', raw: parts.date },
  ];
}

/** Place and date of a signature: the date only, and only when the heading says whose signature it is. */
function signature(claim: Claim): Claim[] {
  const section = claim.item ? sectionOf(claim.item) : null;
  const key = section === 'exporter-declaration' ? 'applicationDate' : section === 'certification' ? 'issueDate' : null;
  const dates = claim.raw?.match(DATE) ?? [];
  const [only] = dates;
  if (!key || dates.length !== 1 || !(isRealDate(only!) || fromDayMonthYear(only!))) return [claim];
  return [{ ...claim, key, raw: only! }];
}

/** "Gross weight or other quantity": the unit says which; without a unit nothing does. */
function measures(claim: Claim, raw: string): Claim[] {
  const lines = raw.split(/\n|(?<=\p{L})\s*[/;]\s*(?=\d)/u).map((line) => line.trim());
  const result: Claim[] = [];
  for (const line of lines) {
    const parts = splitMeasure(line);
    if (!parts || isCurrency(parts.unit) || !isUnit(parts.unit)) return [{ ...claim, raw: null }];
    const base = WEIGHTS.has(unitName(parts.unit)) ? 'lines[].grossWeight' : 'lines[].quantity';
    if (result.some((other) => other.key === `${base}.value`)) return [{ ...claim, raw: null }];
    result.push(
      { ...claim, key: `${base}.value`, raw: parts.number },
      { ...claim, key: `${base}.unit`, raw: parts.unit, from: null },
    );
  }
  return result;
}

function invoice(claim: Claim, raw: string): Claim[] {
  const parts = splitNumberAndDate(raw);
  if (!parts) return [{ ...claim, raw: null }];
  return [
    { ...claim, raw: parts.number.replace(/\n/g, ' ') },
    { ...claim, key: 'lines[].invoiceDate', raw: parts.date },
  ];
}

function packages(claim: Claim, raw: string): Claim[] {
  const parts = splitMeasure(raw);
  if (!parts) return [/^\d+$/.test(raw.trim()) ? claim : { ...claim, raw: null }];
  return [
    { ...claim, raw: parts.number },
    { ...claim, key: 'lines[].packages.kind', raw: parts.unit, from: null },
  ];
}
