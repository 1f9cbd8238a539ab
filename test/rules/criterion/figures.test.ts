import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/declaration/declaration';
import cthNotOpen from '../../../lib/rules/criterion/cth-not-open-for-chapter';
import woUnlikely from '../../../lib/rules/criterion/wo-unlikely-for-goods';
import { evaluate } from '../../../lib/rules/engine';
import type { Rule } from '../../../lib/rules/rule';
import { declared, told, type Form } from './helpers';

describe('percentages', () => {
  it.each([
    ['D', '40%', []],
    ['D', '39.99%', ['percentage-below-threshold: warning']],
    ['D', '35%', ['percentage-below-threshold: warning']],
    ['D', '34.99%', ['percentage-below-threshold: error']],
    ['D', '34,99%', ['percentage-below-threshold: error']],
    ['D', 'CTSH + 35%', []],
    ['D', 'CTSH + 34.9%', ['percentage-below-threshold: warning']],
    ['D', 'PC 39.99%', []],
    ['D', 'PC 20.01%', []],
    ['D', 'PC 20%', ['partial-cumulation-percentage-out-of-range: info']],
    ['D', 'PC 19.99%', ['partial-cumulation-percentage-out-of-range: error']],
    ['D', 'PC 40%', ['partial-cumulation-percentage-out-of-range: error']],
    ['D', 'PC 0%', ['partial-cumulation-percentage-out-of-range: error']],
    ['E', '40%', []],
    ['E', 'RVC 39.9%', ['percentage-below-threshold: error']],
    ['AI', 'RVC 35% + CTSH', []],
    ['AI', 'RVC 34.99% + CTSH', ['percentage-below-threshold: error']],
    ['AHK', '40%', []],
    ['AHK', '39%', ['percentage-below-threshold: warning']],
    ['AHK', 'CTSH + 35%', []],
    ['VK', 'RVC 30%', []],
    ['VK', 'RVC 101%', ['percentage-below-threshold: warning']],
    ['AK', 'RVC 101%', ['unknown-token: error']],
    ['AK', 'RVC 30%', []],
    ['VC', 'RVC 0%', ['unknown-token: error']],
    ['E', '100%', []],
    ['E', '100.01%', ['percentage-below-threshold: error']],
  ] as const)('form %s: %s', (form, criterion, expected) => {
    expect(told(declared(form, criterion))).toEqual(expected);
  });

  it('VK is measured by the rule that was entered for the line', () => {
    const vk = (criterion: string, rule: string): Declaration => ({ ...declared('VK'), lines: [{ criterion, costs: { rule } }] });
    expect(told(vk('RVC 44%', 'RVC 45%'))).toEqual(['percentage-below-threshold: warning']);
    expect(told(vk('RVC 45%', 'RVC 45%'))).toEqual([]);
    expect(told(vk('RVC 40%', 'RVC 45% or CTH + RVC 40%'))).toEqual([]);
    expect(told(vk('RVC 40%', 'CTH'))).toEqual([]);
  });
});

const answer = (rule: Rule, declaration: Declaration) => {
  const found = evaluate(declaration, [rule], { today: '2026-11-22' }).findings;
  return found.find((f) => f.outcome === 'fail')?.severity ?? (found.length > 0 ? 'unknown' : 'pass');
};
const goods = (form: Form, criterion: string, hsImport: string | undefined): Declaration => ({
  form,
  lines: [{ criterion, ...(hsImport === undefined ? {} : { hsImport }) }],
});

describe('cth-not-open-for-chapter', () => {
  it.each([
    '250100',
    '2601.11',
    '310100',
    '392690',
    '420212',
    '490199',
    '570110',
    '590310',
    '610910',
    '620342',
    '640399',
    '710812',
    '730890',
    '830140',
    '860900',
    '880730',
    '910211',
    '970121',
  ])('CTH is open for %s', (code) => {
    expect(answer(cthNotOpen, goods('E', 'CTH', code))).toBe('pass');
  });

  it.each([
    '030617',
    '270900',
    '300490',
    '401110',
    '410711',
    '500200',
    '560110',
    '600110',
    '630790',
    '650500',
    '720851',
    '840999',
    '850440',
    '870899',
    '900190',
  ])('CTH is not open for %s', (code) => {
    expect(answer(cthNotOpen, goods('E', 'CTH', code))).toBe('error');
    expect(answer(cthNotOpen, goods('E', 'PSR', code))).toBe('pass');
  });

  it.each(['290110', '290220', '310520', '390110', '3902.10', '390330', '390761', '390810'])(
    'heading of %s knows value content only',
    (code) => {
      expect(answer(cthNotOpen, goods('E', 'CTH', code))).toBe('error');
      expect(answer(cthNotOpen, goods('E', '45%', code))).toBe('pass');
    },
  );

  it('waits for the code', () => {
    expect(answer(cthNotOpen, goods('E', 'CTH', undefined))).toBe('unknown');
    expect(answer(cthNotOpen, goods('E', 'CTH', ''))).toBe('pass');
  });
});

describe('wo-unlikely-for-goods', () => {
  it('doubts WO for manufactured goods, not for produce, ore, wood or waste', () => {
    for (const code of ['310520', '850440', '620342', '940360', '720851'])
      expect(answer(woUnlikely, goods('E', 'WO', code))).toBe('info');
    for (const code of ['030617', '100630', '260111', '440710', '410120', '720449', '400110', '854911', '710310', '970110']) {
      expect(answer(woUnlikely, goods('E', 'WO', code))).toBe('pass');
    }
    expect(answer(woUnlikely, goods('AK', 'WO-AK', '850440'))).toBe('pass');
    expect(answer(woUnlikely, goods('E', 'CTH', '850440'))).toBe('pass');
  });
});
