import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { evaluate } from '../../lib/rules/engine';
import numbering from '../../lib/rules/form/box-numbering-of-guides';
import { renumberGuideBoxes } from '../../lib/rules/guide-boxes';
import { RULES } from '../../lib/rules/index';
import { table, TODAY } from './outcome';

const vj = (boxes: Record<string, string>, more: Declaration = {}): Declaration => ({ form: 'VJ', boxes, ...more });
const failures = (d: Declaration) => evaluate(d, RULES, { today: TODAY }).findings.filter((f) => f.outcome === 'fail');
const LATE: Declaration = { issueDate: '2026-11-22', transport: { departureDate: '2026-11-10' } };

describe('boxes of Form VJ numbered 1 to 14', () => {
  it('go to their real boxes', () => {
    const guide = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [String(i + 1), `text ${i + 1}`]));
    const { d, renumbered } = renumberGuideBoxes(vj(guide));
    expect(renumbered).toBe('moved');
    expect(d.referenceNo).toBe('text 2');
    expect(d.boxes).toEqual({
      '1': 'text 1',
      '2': 'text 3',
      '3': 'text 4',
      '4': 'text 5\ntext 6\ntext 7\ntext 8',
      '5': 'text 11',
      '6': 'text 9',
      '7': 'text 10',
      '9': 'text 13',
      '10': 'text 14',
      '12': 'text 12',
    });
  });
  it('keep a reference number that was read elsewhere', () => {
    const { d } = renumberGuideBoxes(vj({ '2': 'VN-JP 26/02/00007', '11': 'WO' }, { referenceNo: 'VN-JP 26/02/00006' }));
    expect(d.referenceNo).toBe('VN-JP 26/02/00006');
  });
  it('stay where they are when only 1 to 10 were read, and on other forms', () => {
    for (const d of [vj({ '5': 'CTH', '8': '' }), { form: 'D', boxes: { '11': 'VIET NAM', '12': '' } } satisfies Declaration]) {
      expect(renumberGuideBoxes(d)).toEqual({ d, renumbered: null });
    }
  });
  it('are left out beyond 10 when box 5 is a criterion', () => {
    const { d, renumbered } = renumberGuideBoxes(vj({ '5': 'LVC', '8': '', '11': 'C', '12': 'USD 12,000', '14': 'X' }));
    expect(renumbered).toBe('ambiguous');
    expect(d.boxes).toEqual({ '5': 'LVC', '8': '' });
  });
  it('never change the declaration that was given', () => {
    const given = vj({ '2': 'VN-JP 26/02/00006', '5': '1', '11': 'C' });
    const before = structuredClone(given);
    renumberGuideBoxes(given);
    expect(given).toEqual(before);
  });
});

describe('box-numbering-of-guides', () => {
  table(numbering, [
    ['the form’s own numbers', vj({ '4': 'MEN COTTON TROUSERS', '5': 'CTH' }), 'pass'],
    ['boxes 11 and 12', vj({ '5': '1', '11': 'C', '12': 'USD 12,000' }), 'warning'],
    ['a criterion in 5 and a box 13', vj({ '5': 'CTH', '13': 'VIET NAM' }), 'warning'],
    ['boxes unread', { form: 'VJ' }, 'unknown'],
  ]);

  it('tells numbering, criterion and FOB of a set from 1 to 14, each once', () => {
    const guide = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [String(i + 1), '']));
    const found = failures(vj({ ...guide, '5': '1', '11': 'C', '12': 'USD 12,000' }));
    const of = (rule: string) => found.filter((f) => f.rule === rule);
    expect(of('box-numbering-of-guides')).toHaveLength(1);
    expect(of('box-numbering-of-guides')[0]!.message.vi).toMatch(/không có ô trị giá FOB \(USD 12,000\)/);
    expect(of('box-numbering-of-guides')[0]!.fix.en).toMatch(/FOB on the application only/);
    const criterion = found.filter((f) => f.rule.startsWith('criterion-'));
    expect(criterion.map((f) => [f.severity, f.box])).toEqual([['error', '5']]);
    expect(criterion[0]!.message.en).toMatch(/CTH.*CTC/);
    expect(of('fob-missing')).toEqual([]);
  });

  it.each([
    ['beside an item number', { '5': '1', '12': 'ISSUED RETROACTIVELY' }],
    ['beside a criterion in box 5', { '5': 'CTH', '8': '', '12': 'Issued Retroactively' }],
    ['alone', { '12': 'ISSUED RETROACTIVELY' }],
  ])('finds words of box 12 in the wrong place, not missing: %s', (_what, boxes) => {
    const rules = failures(vj(boxes, LATE)).map((f) => f.rule);
    expect(rules).toContain('words-in-wrong-box');
    expect(rules).not.toContain('issued-retroactively-words-missing');
  });

  it('crashes on no kind of text', () => {
    for (const text of ['', ' ', '\n', 'C', '1', 'USD 12,000', '{found}', '__proto__', '% % %']) {
      for (const no of ['11', '12', '13', '14', '99', 'x']) expect(() => failures(vj({ '11': 'C', [no]: text }))).not.toThrow();
    }
  });
});
