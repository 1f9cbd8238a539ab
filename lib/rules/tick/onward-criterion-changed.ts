import { parseCriterion, type CriterionToken } from '../../forms/criterion';
import type { Line } from '../../declaration/declaration';
import { Exact } from '../../declaration/numbers';
import { onwardPath, onwardTick, tieToOriginal } from '../shared/onward';
import { defineRule, fail, unknown } from '../rule';

const FIRST = 'documents.issuedCertificate.lines';
const FAMILY: ReadonlySet<string | null> = new Set(['CC', 'CTH', 'CTSH', 'CTC']);

/** The same figure, or the first certificate's cut to a whole number. */
function sameFigure(onward: string | null, first: string | null): boolean {
  if (onward === null || first === null) return true;
  const [a, b] = [new Exact(onward), new Exact(first)];
  return a.equals(b) || a.equals(b.floor());
}

/** RVC 40% = 40%; CTC stands for any of CC, CTH, CTSH. */
function sameToken(onward: CriterionToken, first: CriterionToken): boolean {
  const [a, b] = [onward.meaning, first.meaning];
  if (a === null || b === null) return onward.text === first.text;
  if (a === 'VALUE' && b === 'VALUE') return sameFigure(onward.percentage, first.percentage);
  if (a === 'PC' && b === 'PC') return sameFigure(onward.percentage, first.percentage);
  if (FAMILY.has(a) && FAMILY.has(b)) return a === b || a === 'CTC' || b === 'CTC';
  return a === b && (a !== 'PSR' || onward.word === first.word || onward.word === 'PSR' || first.word === 'PSR');
}

/** Joins, order, the RVC prefix and marks of RCEP art. 2.6.6 are style. */
function sameCriterion(onward: string, first: string): boolean {
  const [a, b] = [parseCriterion(onward), parseCriterion(first)];
  const left = [...b.tokens];
  for (const token of a.tokens) {
    const i = left.findIndex((other) => sameToken(token, other));
    if (i < 0) return false;
    left.splice(i, 1);
  }
  return left.length === 0 && [...a.modifiers].sort().join() === [...b.modifiers].sort().join();
}

export default defineRule({
  id: 'onward-criterion-changed',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['ticks.back-to-back|ticks.movement-certificate', 'lines[].criterion', 'documents.issuedCertificate.lines[].criterion'],
  severity: 'warning',
  mark: 'C2',
  basis: 'backToBack',
  title: {
    vi: 'C/O giáp lưng giữ nguyên tiêu chí của C/O gốc.',
    en: 'The onward certificate keeps the criterion of the original.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: tiêu chí {found} khác với C/O gốc ({expected}).',
        fix: 'Ghi lại đúng tiêu chí của C/O gốc.',
      },
      en: {
        message: 'Box {box}, item {line}: criterion {found} differs from the original certificate’s {expected}.',
        fix: 'Take the criterion over from the original.',
      },
    },
  },
  *check(c) {
    const ticked = onwardTick(c);
    if (ticked === undefined) yield unknown(onwardPath(c));
    if (ticked !== true) return;
    for (const group of tieToOriginal(c.lines, c.items<Line>(FIRST))) {
      const criteria = [...new Set(group.first.map((item) => item.value.criterion!).filter((text) => text.trim() !== ''))];
      if (criteria.length === 0) continue;
      for (const own of group.own) {
        const found = own.value.criterion!;
        if (found.trim() === '' || criteria.some((first) => sameCriterion(found, first))) continue;
        const at = group.first[0]!.at('criterion');
        yield fail([own.at('criterion'), at], { data: { found, expected: criteria.join(', ') } });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ itemNo: '1', criterion: 'CTH' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'RVC 50.7%' }] } },
      },
      {
        form: 'RCEP',
        ticks: { 'back-to-back': true },
        lines: [{ criterion: 'CTC' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'CTC, DMI' }] } },
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ criterion: '51%' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'RVC 50.7%' }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ itemNo: '1', criterion: '50%' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'RVC 50.7%' }] } },
      },
      {
        form: 'RCEP',
        ticks: { 'back-to-back': true },
        lines: [{ criterion: 'CTC\nDMI\n2.6.6a' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'CTC, DMI' }] } },
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ criterion: 'RVC 50%\nCTH' }],
        documents: { issuedCertificate: { lines: [{ criterion: 'RVC 50.7% + CTH' }] } },
      },
    ],
  },
});
