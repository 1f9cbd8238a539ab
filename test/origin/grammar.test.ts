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
    ['LVC30', [['value']]],
    ['RVC không thấp hơn 40%', [['value']]],
    ['RVC not less than 40 per cent', [['value']]],
    ['RVC từ 40% trở lên hoặc CTH', [['value'], ['shift']]],
    ['CTH và RVC 35%', [['shift', 'value']]],
    ['CTH & RVC 35%', [['shift', 'value']]],
    ['MaxNOM 50 % (EXW)', [['maxnom']]],
    ['MAX NOM 50% of the ex-works price', [['maxnom']]],
    ['CTH except from heading 2009 or 2010; or RVC 40%', [['shift'], ['value']]],
    ['CTH (except from 2009)', [['shift']]],
    ['MaxNOM 50 % (weight)', [['prose']]],
    ['CTH / RVC 40%', [['prose']]],
    ['CTH, RVC 40%', [['prose']]],
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

  it.each([
    ['CC except from chapter 5', ['05-05']],
    ['CC trừ chương 3 đến 5', ['03-05']],
    ['CTH ngoại trừ nhóm 52.08 đến 52.12', ['5208-5212']],
    ['CTH except from headings 6101, 6102 and 6103', ['6101-6101', '6102-6102', '6103-6103']],
  ])('the codes of %s', (text, expected) => {
    expect(termsOf(parseRule(text), 'shift')[0]?.except.map((r) => `${r.low}-${r.high}`)).toEqual(expected);
  });

  it.each([
    ['RVC 30 (build-up)', 'BU'],
    ['RVC 45% build-down', 'BD'],
    ['RVC 40% (trực tiếp)', 'BU'],
    ['RVC 40% (indirect method)', 'BD'],
    ['RVC 35% net cost', 'NC'],
    ['RVC 50% (FV)', 'FV'],
    ['RVC 40% (FOB)', null],
  ])('the method of %s', (text, expected) => {
    expect(termsOf(parseRule(text), 'value')[0]?.method).toBe(expected);
  });

  it.each(['', '   ', '\n'])('blank %j is no rule', (text) => {
    expect(parseRule(text)).toBeNull();
  });

  it('keeps prose to be shown', () => {
    expect(parseRule('Weaving with making-up')?.alternatives[0]?.text).toBe('Weaving with making-up');
  });
});
