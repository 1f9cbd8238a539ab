import { describe, expect, it } from 'vitest';
import unknownToken from '../../../lib/rules/criterion/criterion-unknown-token';
import { outcomeOf } from '../outcome';
import { declared, slipsIn, told, type Form } from './helpers';

/** What each form allows in its criterion box (forms of Viet Nam), written out by hand. */
const ALLOWED: Readonly<Partial<Record<Form, readonly string[]>>> = {
  D: ['WO', 'SP', 'CC', 'CTH', 'CTSH', '40%', '47.5%', 'PC 25%', 'CTSH + 35%', 'CTSH+35%', 'CC + 40%', '40% + CTH', 'CTH + SP'],
  E: ['WO', 'PE', 'CTH', 'PSR', '50%', 'RVC 50%'],
  AK: ['WO', 'WO-AK', 'CTH', 'CTC', 'RVC 45%', 'CTH + RVC 40%', 'Specific Processes', 'Rule 6'],
  AJ: ['WO', 'PE', 'CTH', 'RVC', 'CTC', 'SP', 'CTC DMI', 'RVC, ACU', 'RVC+ACU'],
  VJ: ['WO', 'PE', 'CTH', 'LVC', 'CTC', 'SP', 'LVC, ACU', 'CTC DMI', 'CTH IIM', 'LVC + CTC', 'CTC, SP, ACU'],
  VK: ['WO', 'PE', 'CTC', 'RVC 45%', 'CTH + RVC 40%', 'Specific Processes', 'Article 3.5'],
  AI: ['WO', 'RVC 37% + CTSH', 'RVC [79.73]% + CTSH', 'RVC (37.5)% + CTSH', 'CTSH + RVC 37%'],
  AANZ: ['WO', 'PE', 'RVC', 'CTC', 'OTHER', 'Other', 'CTSH + RVC 35%', 'CTH + RVC 40%', 'CC + RVC 40%'],
  AHK: ['WO', 'PE', 'CC', 'CTH', 'CTSH', 'SP', '40%', 'CTSH + 35%', 'CTH+40%'],
  RCEP: ['WO', 'PE', 'CTC', 'RVC', 'CR', 'RVC ACU', 'CTC, DMI', 'CR ACU'],
  CPTPP: ['WO', 'PE', 'CC', 'CTH', 'CTSH', 'RVC 35%BU', 'RVC 45%BD', 'RVC 40%NC', 'RVC 50% FV', 'Other'],
  EAV: ['WO', 'PE', 'PSR'],
  VC: ['WO', 'PE', 'CTH', 'CC', 'CTSH', 'RVC 45%', 'RVC 55%', 'CTH ACU', 'CTH, DMI'],
  VI: ['WO', 'PE', 'PSR'],
};

describe.each(Object.entries(ALLOWED) as [Form, string[]][])('form %s', (form, list) => {
  it.each(list)('takes %j', (criterion) => {
    expect(told(declared(form, criterion))).toEqual([]);
    expect(told(declared(form, criterion.toLowerCase()))).toEqual([]);
  });

  it('takes all of them together on one certificate, and no blank', () => {
    expect(told(declared(form, ...list))).toEqual([]);
    expect(told(declared(form, list[0]!, ''))).toEqual([form === 'CPTPP' ? 'missing: warning' : 'missing: error']);
  });
});

/** One slip, one finding; the last column must stand in the message or the remedy. */
const SLIPS: readonly (readonly [Form, string, string, string])[] = [
  // Form D
  ['D', 'RVC 45%', 'style-of-another-form: info', '45%'],
  ['D', 'RVC45%', 'style-of-another-form: info', '45%'],
  ['D', 'PE', 'pe-not-on-form: error', 'WO, SP, CC, CTH, CTSH, x%'],
  ['D', 'SP + 45%', 'unknown-token: info', 'SP + 45%'],
  ['D', 'N/A', 'unknown-token: error', 'N/A'],
  ['D', 'CTH hoặc 40%', 'combination-wrong: warning', 'CTH + 40%'],
  ['D', 'PSR', 'unknown-token: error', 'CTH'],
  ['D', 'CTC', 'unknown-token: error', 'CTH'],
  ['D', 'LVC 40%', 'unknown-token: error', '40%'],
  ['D', 'RVC', 'percentage-missing: error', '45%'],
  ['D', 'PC', 'percentage-missing: error', 'PC 25%'],
  ['D', '40', 'unknown-token: error', '40%'],
  ['D', 'B', 'letter-notation: error', 'CTH'],
  ['D', 'EP', 'letter-notation: error', 'CTH'],
  ['D', 'CTSH 35%', 'combination-wrong: warning', 'CTSH + 35%'],
  ['D', 'CTH or 40%', 'combination-wrong: warning', 'CTH + 40%'],
  ['D', 'WO + 40%', 'unknown-token: error', 'WO + 40%'],
  ['D', 'CTH ACU', 'unknown-token: error', 'ACU'],
  ['D', '0%', 'percentage-below-threshold: error', '0%'],
  ['D', '101%', 'percentage-below-threshold: error', '101%'],
  ['D', 'PC 150%', 'partial-cumulation-percentage-out-of-range: error', 'PC 150%'],
  // Form E
  ['E', 'CTC', 'unknown-token: error', 'PSR'],
  ['E', 'CC', 'unknown-token: error', 'PSR'],
  ['E', 'CTSH', 'unknown-token: error', 'PSR'],
  ['E', 'SP', 'unknown-token: error', 'PSR'],
  ['E', 'EP', 'letter-notation: error', 'PE'],
  ['E', 'RVC', 'percentage-missing: error', '%'],
  ['E', 'CTH + RVC 45%', 'combination-wrong: warning', 'PSR'],
  // Form AK
  ['AK', 'PE', 'pe-not-on-form: error', 'WO-AK'],
  ['AK', 'CC', 'style-of-another-form: info', 'CTC'],
  ['AK', 'CTSH', 'style-of-another-form: info', 'CTC'],
  ['AK', '45%', 'unknown-token: error', 'RVC 45%'],
  ['AK', 'RVC', 'percentage-missing: error', 'RVC 45%'],
  ['AK', 'CTH RVC 40%', 'combination-wrong: warning', 'CTH + RVC 40%'],
  ['AK', 'PSR', 'unknown-token: error', 'CTC'],
  // Form AJ
  ['AJ', 'RVC 40%', 'style-of-another-form: info', 'RVC'],
  ['AJ', '40%', 'unknown-token: error', 'RVC'],
  ['AJ', 'LVC', 'unknown-token: error', 'RVC'],
  ['AJ', 'CTH IIM', 'unknown-token: error', 'IIM'],
  ['AJ', 'VA', 'letter-notation: error', 'RVC'],
  // Form VJ: the guide's letters
  ['VJ', 'A', 'letter-notation: error', 'WO'],
  ['VJ', 'B', 'letter-notation: error', 'LVC'],
  ['VJ', 'C', 'letter-notation: error', 'CTC'],
  ['VJ', 'D', 'letter-notation: error', 'SP'],
  ['VJ', 'RVC', 'letter-notation: error', 'LVC'],
  ['VJ', 'RVC 45%', 'letter-notation: error', 'LVC'],
  ['VJ', '40%', 'letter-notation: error', 'LVC'],
  ['VJ', 'VA', 'letter-notation: error', 'LVC'],
  ['VJ', 'PVC', 'letter-notation: error', 'LVC'],
  ['VJ', 'CC', 'letter-notation: error', 'CTC'],
  ['VJ', 'CTSH', 'letter-notation: error', 'CTC'],
  ['VJ', 'EP', 'letter-notation: error', 'PE'],
  ['VJ', 'LVC 40%', 'style-of-another-form: warning', 'LVC'],
  ['VJ', 'PSR', 'unknown-token: error', 'CTC'],
  // Form VK
  ['VK', 'CTH', 'style-of-another-form: info', 'CTC'],
  ['VK', 'CC', 'style-of-another-form: info', 'CTC'],
  ['VK', '45%', 'unknown-token: error', 'RVC 45%'],
  ['VK', 'RVC', 'percentage-missing: error', 'RVC 45%'],
  ['VK', 'CTH, RVC 40%', 'combination-wrong: warning', 'CTH + RVC 40%'],
  // Form AI
  ['AI', 'RVC 37%', 'ctsh-missing: error', 'RVC 37% + CTSH'],
  ['AI', '37%', 'ctsh-missing: error', 'RVC 37% + CTSH'],
  ['AI', 'PE', 'unknown-token: error', 'WO'],
  ['AI', 'RVC 37% CTSH', 'combination-wrong: warning', 'RVC 37% + CTSH'],
  ['AI', 'RVC + CTSH', 'percentage-missing: error', '%'],
  // Form AANZ, old layout
  ['AANZ', 'CTH', 'style-of-another-form: info', 'CTC'],
  ['AANZ', 'CC', 'style-of-another-form: info', 'CTC'],
  ['AANZ', 'RVC 40%', 'unknown-token: error', 'RVC'],
  ['AANZ', 'CTSH RVC 35%', 'combination-wrong: warning', 'CTSH + RVC 35%'],
  // Form AHK
  ['AHK', 'RVC 40%', 'style-of-another-form: info', '40%'],
  ['AHK', 'CTC', 'unknown-token: error', 'CTH'],
  ['AHK', 'CTH 40%', 'unknown-token: warning', 'CTH + 40%'],
  // Form RCEP
  ['RCEP', 'PSR', 'unknown-token: error', 'CTC'],
  ['RCEP', 'CTH', 'unknown-token: error', 'CTC'],
  ['RCEP', 'RVC 40%', 'style-of-another-form: warning', 'RVC'],
  ['RCEP', '40%', 'unknown-token: error', 'RVC'],
  ['RCEP', 'RVC IIM', 'unknown-token: error', 'IIM'],
  ['RCEP', 'CTC 2.6.6A', 'unknown-token: error', '2.6.6A'],
  // Form CPTPP: capped at warnings
  ['CPTPP', 'RVC 45%', 'percentage-missing: warning', 'RVC 45%BU'],
  ['CPTPP', 'RVC', 'percentage-missing: warning', 'BU'],
  ['CPTPP', 'PSR', 'unknown-token: warning', 'CTH'],
  // Form EAV, VI
  ['EAV', 'CTH', 'unknown-token: error', 'PSR'],
  ['EAV', '40%', 'unknown-token: error', 'PSR'],
  ['EAV', 'VA', 'letter-notation: error', 'PSR'],
  ['EAV', 'WO + PSR', 'combination-wrong: error', 'PSR'],
  ['VI', 'CTH', 'unknown-token: error', 'PSR'],
  // Form VC
  ['VC', 'RVC', 'percentage-missing: error', 'RVC 45%'],
  ['VC', '45%', 'unknown-token: error', 'RVC 45%'],
  ['VC', 'CTH IIM', 'unknown-token: error', 'IIM'],
];

describe('one slip gives one finding that says what to write', () => {
  it.each(SLIPS)('form %s: %j', (form, criterion, expected, word) => {
    const declaration = declared(form, criterion);
    expect(told(declaration)).toEqual([expected]);
    const [finding] = slipsIn(declaration);
    expect(finding!.fields[0]).toBe('lines[0].criterion');
    expect(finding!.line).toBe(0);
    for (const lang of ['vi', 'en'] as const) expect(`${finding!.message[lang]} ${finding!.fix[lang]}`).toContain(word);
  });
});

describe('certificates of other members', () => {
  it.each([
    ['D', 'RVC 50%'],
    ['AI', 'RVC 37%\nCTSH'],
    ['AANZ', 'CC'],
    ['AANZ', 'RVC 50%\nCTSH'],
    ['AHK', 'RVC 50%\nCTH'],
    ['AK', 'CC\nSPECIFIC\nPROCESSES'],
    ['AJ', 'RVC\nACU'],
    ['RCEP', 'RVC\nACU'],
    ['RCEP', 'CTC\n2.6.6b'],
    ['RCEP', 'CTH'],
  ] as const)('form %s of Singapore prints %j', (form, criterion) => {
    expect(told({ ...declared(form, criterion), exportingCountry: 'SG' })).toEqual([]);
  });

  it('may be passed on by Viet Nam with the words of the first issuer', () => {
    const onward = { ...declared('RCEP', 'CTC 2.6.6a', 'RVC 40%'), ticks: { 'back-to-back': true } };
    expect(slipsIn(onward).filter((f) => f.rule === 'criterion-unknown-token')).toEqual([]);
  });

  it('are known by their direction where the country was not read', () => {
    expect(told({ form: 'AANZ', direction: 'import', importingCountry: 'ID', lines: [{ criterion: 'CC' }] })).toEqual([]);
    expect(told({ form: 'EAV', lines: [{ criterion: 'CTH' }] })).toEqual(['unknown-token: error']);
  });

  it('are still wrong with a word of no form', () => {
    expect(told({ ...declared('E', 'XYZ'), exportingCountry: 'CN' })).toEqual(['unknown-token: error']);
    expect(told({ ...declared('D', 'PE'), exportingCountry: 'TH' })).toEqual(['pe-not-on-form: error']);
  });
});

describe('many lines', () => {
  it('tell a notation once, with the lines it stands on', () => {
    const [finding, ...more] = slipsIn(declared('VJ', 'B', 'LVC', 'RVC 45%', 'A'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'criterion-letter-notation', line: null, box: '5' });
    expect(finding!.fields).toEqual(['lines[0].criterion', 'lines[2].criterion', 'lines[3].criterion']);
    expect(finding!.message.vi).toContain('1, 3, 4');
    expect(finding!.basis.document).toBe('10/2009/TT-BCT');
  });

  it('name a single line in the singular', () => {
    expect(slipsIn(declared('VJ', 'B'))[0]!.message.en).toContain('(item 1)');
    expect(slipsIn(declared('VJ', 'B', 'B'))[0]!.message.en).toContain('(items 1, 2)');
  });

  it('tell the style once too', () => {
    const found = slipsIn(declared('D', 'RVC 45%', 'RVC 50%', 'CTH'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'criterion-style-of-another-form', line: null });
    expect(found[0]!.message.vi).toContain('1, 2');
  });

  it('take time in proportion to their number', () => {
    const criteria = Array.from({ length: 4000 }, (_, i) => `RVC ${40 + (i % 50)}.${i}%`);
    expect(told(declared('E', ...criteria))).toEqual([]);
  });
});

describe('the numbering of the Form VJ guide', () => {
  it('finds criterion C in its box 11', () => {
    const found = slipsIn({ form: 'VJ', boxes: { '1': 'AN PHU', '4': 'BY SEA', '11': 'C', '12': 'USD 12,000' } });
    expect(found.map((f) => f.rule)).toEqual(['criterion-letter-notation']);
    expect(found[0]).toMatchObject({ box: '5' });
    expect(found[0]!.message.vi).toContain('CTH');
    expect(found[0]!.message.vi).toContain('CTC');
  });
});

it('takes an asterisk behind a word, and leaves the own words of a rule on Form AI to the reader', () => {
  expect(told(declared('RCEP', 'CTC*'))).toEqual([]);
  expect(outcomeOf(unknownToken, declared('AI', 'Manufacture from yarn'))).toBe('unknown');
  expect(outcomeOf(unknownToken, declared('AI', 'PSR'))).toBe('unknown');
  expect(outcomeOf(unknownToken, declared('AI', 'XYZ'))).toBe('error');
});

it('does not take the items of a printed box for a combination', () => {
  expect(told({ form: 'D', exportingCountry: 'VN', boxes: { '8': 'CTH\n40%\nCTH' } })).toEqual([]);
});
