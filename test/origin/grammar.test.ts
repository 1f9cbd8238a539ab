import { describe, expect, it } from 'vitest';
import { parseRule, termsOf } from '../../lib/origin/rule-grammar';

const shape = (text: string) => parseRule(text)?.alternatives.map((a) => a.terms.map((t) => t.kind));

describe('the notation of product rules', () => {
  it.each([
    ['LVC 30% or CTSH', [['value'], ['shift']]],
    ['RVC 35 + CTSH', [['value', 'shift']]],
    ['CTH except from 0201-0207', [['shift']]],
    ['CC except from 0201, 0203 or RVC 40', [['shift'], ['value']]],
    ['CC except from 0201 or 0203', [['shift']]],
    ['MAXNOM 40% EXW', [['maxnom']]],
    ['maxnom 60 % fob', [['maxnom']]],
    ['WO', [['WO']]],
    ['PE or SP or CR', [['PE'], ['SP'], ['CR']]],
    ['RVC 40 BD or RVC 30 BU', [['value'], ['value']]],
    ['rvc 40,5 %', [['value']]],
    ['Manufacture from yarn', [['prose']]],
    ['CTH or Manufacture from fabric', [['shift'], ['prose']]],
    ['(CTH) or (RVC 40)', [['shift'], ['value']]],
    ['either CTH; or RVC 40', [['shift'], ['value']]],
    ['RVC 140', [['prose']]],
    ['RVC 0', [['prose']]],
    ['CTC', [['prose']]],
  ])('%s', (text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  it('keeps thresholds, methods, codes', () => {
    const rule = parseRule('RVC 40.5% BD or CTH except from 02.01-02.07, 0304');
    expect(termsOf(rule, 'value')[0]).toMatchObject({ percent: '40.5', method: 'BD' });
    expect(termsOf(rule, 'shift')[0]).toMatchObject({
      level: 'CTH',
      except: [
        { low: '0201', high: '0207' },
        { low: '0304', high: '0304' },
      ],
    });
  });

  it.each(['', '   ', '\n'])('blank %j is no rule', (text) => {
    expect(parseRule(text)).toBeNull();
  });

  it('keeps prose to be shown', () => {
    expect(parseRule('Weaving with making-up')?.alternatives[0]?.text).toBe('Weaving with making-up');
  });
});
