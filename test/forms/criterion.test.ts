import { describe, expect, it } from 'vitest';
import {
  claimsTariffShift,
  claimsValue,
  holds,
  matchGrammar,
  mismatches,
  parseCriterion,
  patternOf,
  percentageOf,
} from '../../lib/forms/criterion';
import type { CriterionGrammar } from '../../lib/forms/profile';

const tokens = (text: string) => parseCriterion(text).tokens.map((t) => t.text);

describe('reading a criterion as it was typed', () => {
  it.each([
    ['CTH', 'CTH'],
    ['  cth ', 'CTH'],
    ['CTSH  +  35 %', 'CTSH+35%'],
    ['CTSH＋３５％', 'CTSH+35%'],
    ['RVC [79,73]% + CTSH', 'RVC 79.73%+CTSH'],
    ['RVC (37.5)%+CTSH', 'RVC 37.5%+CTSH'],
    ['RVC (40%)', 'RVC 40%'],
    ['"WO"', 'WO'],
    ['CTH.', 'CTH'],
    ['47,5%', '47.5%'],
    ['WO – AK', 'WO - AK'],
    ['RVC 50%\nCTH', 'RVC 50% CTH'],
    ['', ''],
  ])('%j is compared as %j', (text, normal) => {
    expect(parseCriterion(text).normal).toBe(normal);
  });

  it.each([
    ['RVC40', ['RVC 40%']],
    ['RVC 40', ['RVC 40%']],
    ['RVC: 40%', ['RVC 40%']],
    ['RVC≥40%', ['RVC 40%']],
    ['RVC\n45%', ['RVC 45%']],
    ['RVC 35%BU', ['RVC 35%BU']],
    ['RVC 35% (BD)', ['RVC 35%BD']],
    ['PC 25%', ['PC 25%']],
    ['Specific  Processes', ['SPECIFIC PROCESSES']],
    ['CC\nSPECIFIC\nPROCESSES', ['CC', 'SPECIFIC PROCESSES']],
    ['Rule 6', ['RULE 6']],
    ['Article 3.5', ['ARTICLE 3.5']],
    ['WO-AK', ['WO-AK']],
    ['Other', ['OTHER']],
    ['CTH/RVC 40%', ['CTH', 'RVC 40%']],
    ['CTH or RVC 40%', ['CTH', 'RVC 40%']],
    ['W 6203', ['W 6203']],
    ['+', []],
    ['ACU', []],
  ])('%j holds %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('keeps what stands between two parts, because only + joins them', () => {
    const joins = (text: string) => parseCriterion(text).joins;
    expect(joins('CTH + 40%')).toEqual(['+']);
    expect(joins('CTH 40%')).toEqual(['blank']);
    expect(joins('CTH\n40%')).toEqual(['newline']);
    expect(joins('CTH, 40%')).toEqual([',']);
    expect(joins('CTH or 40%')).toEqual(['or']);
    expect(joins('CTH and 40%')).toEqual(['and']);
    expect(joins('CTH')).toEqual([]);
  });

  it('takes ACU, DMI and IIM as modifiers after a blank, comma, + or line break', () => {
    for (const text of ['LVC ACU', 'LVC, ACU', 'LVC+ACU', 'LVC\nACU', 'LVC/ACU']) {
      expect(parseCriterion(text)).toMatchObject({ modifiers: ['ACU'], joins: [] });
    }
    expect(parseCriterion('CTC DMI, ACU').modifiers).toEqual(['DMI', 'ACU']);
  });

  it('takes the RCEP marks of art. 2.6.6 and asterisks apart', () => {
    expect(parseCriterion('CTC\nDMI\n2.6.6a')).toMatchObject({ modifiers: ['DMI'], marks: ['2.6.6A'], lineBreak: true });
    expect(parseCriterion('RVC 2.6.6(b)').marks).toEqual(['2.6.6B']);
    expect(parseCriterion('CTC **').marks).toEqual(['**']);
  });

  it('tells what is claimed', () => {
    for (const text of ['RVC', 'LVC', '40%', 'PC 25%', 'CTH + 40%', 'RVC 35%NC'])
      expect(claimsValue(parseCriterion(text))).toBe(true);
    for (const text of ['WO', 'CTH', 'SP', 'PSR', '', 'XYZ']) expect(claimsValue(parseCriterion(text))).toBe(false);
    for (const text of ['CC', 'CTH', 'CTSH', 'CTC DMI', 'RVC 35% + CTSH']) {
      expect(claimsTariffShift(parseCriterion(text))).toBe(true);
    }
    for (const text of ['WO', '40%', 'SP']) expect(claimsTariffShift(parseCriterion(text))).toBe(false);
    expect(percentageOf(parseCriterion('CTSH + 35,5%'))).toBe('35.5');
    expect(percentageOf(parseCriterion('CTH'))).toBeNull();
  });

  it('does not take WO-AK for WO, nor CTSH for CTH', () => {
    expect(holds(parseCriterion('WO-AK'), 'WO')).toBe(false);
    expect(holds(parseCriterion('CTSH'), 'CTH')).toBe(false);
    expect(holds(parseCriterion('WO'), 'WO')).toBe(true);
  });

  it('leaves a figure that is none alone', () => {
    expect(parseCriterion('1234%').tokens[0]!.percentage).toBeNull();
    expect(parseCriterion('40').tokens[0]).toMatchObject({ meaning: null, percentage: null });
  });

  it('reads any text without failing and in time that grows with its length only', () => {
    const long = 'CTH + 40% , RVC '.repeat(4000);
    expect(parseCriterion(long).tokens.length).toBe(12000);
    for (const text of ['((((', '%%%', '[]%', '\u0000', '😀 CTH', '+'.repeat(5000), '9'.repeat(5000)]) {
      expect(() => parseCriterion(text)).not.toThrow();
    }
  });

  it('spells tokens as grammars do', () => {
    expect(parseCriterion('RVC 45% + CTH + 40% + RVC 35%BU').tokens.map(patternOf)).toEqual(['RVC N%', 'CTH', 'N%', 'RVC N%BU']);
  });
});

const base: CriterionGrammar = {
  words: [
    { word: 'WO', meaning: 'WO' },
    { word: 'CTH', meaning: 'CTH' },
    { word: 'N%', meaning: 'VALUE' },
  ],
  joining: 'plus',
  pairs: [['CTH', 'VALUE']],
  onlyInPairs: [{ word: 'CTSH', meaning: 'CTSH' }],
  modifiers: ['ACU'],
  valueWord: '',
  figure: 'required',
  figureMeans: 'real',
  writeInstead: { CTC: 'CTH' },
  examples: [],
};
const slip = (text: string, grammar: CriterionGrammar = base) => {
  const match = matchGrammar(parseCriterion(text), grammar);
  return match.ok ? 'ok' : match.reason;
};

describe('comparing with the grammar of a form', () => {
  it.each([
    ['WO', 'ok'],
    ['40%', 'ok'],
    ['100%', 'ok'],
    ['0.5%', 'ok'],
    ['CTH+40%', 'ok'],
    ['40% + CTH', 'ok'],
    ['CTH ACU', 'ok'],
    ['0%', 'range'],
    ['100.1%', 'range'],
    ['PE', 'word'],
    ['CTC', 'word'],
    ['CTSH', 'alone'],
    ['CTH 40%', 'join'],
    ['CTH\n40%', 'join'],
    ['WO + 40%', 'pair'],
    ['CTH DMI', 'modifier'],
    ['ACU', 'empty'],
  ])('%j: %s', (text, outcome) => {
    expect(slip(text)).toBe(outcome);
  });

  it('wants one word where nothing may be joined, anything where all may', () => {
    expect(slip('CTH + 40%', { ...base, joining: 'none' })).toBe('pair');
    expect(slip('CTH, 40% WO', { ...base, joining: 'any' })).toBe('ok');
  });

  it('says what to write: the word of the form, with the figure that was typed', () => {
    const suggestion = (text: string, grammar: CriterionGrammar = base) =>
      mismatches(parseCriterion(text), grammar)[0]?.suggestion ?? null;
    expect(suggestion('CTC')).toBe('CTH');
    expect(suggestion('RVC 47,5%')).toBe('47.5%');
    expect(suggestion('40')).toBe('40%');
    expect(suggestion('CTH 40%')).toBe('CTH + 40%');
    const alone: CriterionGrammar = {
      ...base,
      words: [
        { word: 'RVC', meaning: 'VALUE' },
        { word: 'CTC', meaning: 'CTC' },
      ],
      valueWord: 'RVC',
      figure: 'forbidden',
    };
    expect(suggestion('40%', alone)).toBe('RVC');
    expect(suggestion('CTSH', alone)).toBe('CTC');
    expect(suggestion('QQQ', alone)).toBeNull();
  });

  it('reports the wrong word, not also how it is joined', () => {
    expect(mismatches(parseCriterion('XYZ 40%'), base).map((m) => m.reason)).toEqual(['word']);
  });
});
