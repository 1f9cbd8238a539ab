import { describe, expect, it } from 'vitest';
import type { Costs, Declaration, Line, Material } from '../../lib/declaration/declaration';
import percentageNotComputed from '../../lib/rules/criterion/criterion-percentage-not-computed';
import peWithForeign from '../../lib/rules/criterion/pe-with-non-originating-materials';
import woWithForeign from '../../lib/rules/criterion/wo-with-foreign-materials';
import deMinimisOverLimit from '../../lib/rules/origin/de-minimis-over-limit';
import directAndIndirect from '../../lib/rules/origin/direct-and-indirect-disagree';
import formulaSwitched from '../../lib/rules/origin/formula-switched-in-year';
import lineOrigin from '../../lib/rules/origin/line-origin-country-wrong';
import withoutProof from '../../lib/rules/origin/material-without-proof';
import originNotExporting from '../../lib/rules/origin/origin-country-not-exporting-country';
import productionStep from '../../lib/rules/origin/production-step-not-sufficient';
import tariffChange from '../../lib/rules/origin/tariff-change-not-met';
import undetermined from '../../lib/rules/origin/undetermined-origin-counted-as-originating';
import valueContent from '../../lib/rules/origin/value-content-below-threshold';
import worksheetSums from '../../lib/rules/origin/worksheet-sums-wrong';
import accumulation from '../../lib/rules/tick/accumulation-not-declared';
import accumulationIdle from '../../lib/rules/tick/accumulation-tick-without-materials';
import deMinimisNotDeclared from '../../lib/rules/tick/de-minimis-not-declared';
import { findingsOf, outcomeOf, table } from './outcome';

type Form = NonNullable<Declaration['form']>;

const one = (form: Form, line: Line, more: Declaration = {}): Declaration => ({ form, lines: [line], ...more });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const cn = (value: string, more: Material = {}): Material => ({
  name: 'part',
  hs: '853400',
  originCountry: 'CN',
  value,
  ...more,
});
const proved = (originCountry: string, agreement: string, value: string): Material => ({
  name: `from ${originCountry}`,
  hs: '520942',
  originCountry,
  value,
  proofs: [{ agreement, kind: agreement === 'ANY' ? 'supplier-declaration' : 'certificate', number: '1', date: '2026-06-01' }],
});

describe('value-content-below-threshold', () => {
  const at = (form: Form, rule: string | undefined, vnm: string, more: Costs = {}, criterion?: string): Declaration =>
    one(form, {
      fob: usd('100.00'),
      ...(criterion === undefined ? {} : { criterion }),
      costs: { ...(rule === undefined ? {} : { rule }), materials: [cn(vnm)], ...more },
    });
  table(valueContent, [
    ['exactly at the threshold', at('VJ', 'LVC 40', '60.00'), 'pass'],
    ['a hair under', at('VJ', 'LVC 40', '60.01'), 'error'],
    ['the default of the agreement', at('AHK', undefined, '60.01'), 'error'],
    ['no rule and no default', at('VK', undefined, '60.01'), 'unknown'],
    [
      'another alternative may still be met',
      at('D', 'RVC 40 or CTH', '70.00', { productHs: '85044090', materials: [{ originCountry: 'CN', value: '70.00' }] }),
      'unknown',
    ],
    ['another alternative is met', at('D', 'RVC 40 or CTH', '70.00', { productHs: '85044090' }), 'pass'],
    ['… but the value is claimed', at('D', 'RVC 40 or CTH', '70.00', { productHs: '85044090' }, '40%'), 'error'],
    ['a tariff change is claimed', at('D', 'RVC 40 or CTH', '70.00', {}, 'CTH'), 'pass'],
    ['a share over its ceiling', at('EUR.1-UK', 'MAXNOM 50% EXW', '50.01', { stated: { VI: '100.00' } }), 'error'],
    ['a share at its ceiling', at('EUR.1', 'MAXNOM 50% EXW', '50.00', { stated: { VI: '100.00' } }), 'pass'],
    ['the ex-works price is not known', at('EUR.1', 'MAXNOM 50% EXW', '50.01'), 'unknown'],
    ['a gap that could change it', at('D', 'RVC 40', '30.00', { labour: [{ amount: '20.00' }] }, '40%'), 'unknown'],
    ['a gap that could not', at('D', 'RVC 71', '30.00', { labour: [{ amount: '20.00' }] }, '71%'), 'error'],
    ['prose', at('EUR.1', 'Manufacture from yarn', '90.00'), 'pass'],
    ['second-hand text', at('S', undefined, '60.01'), 'warning'],
  ]);

  it('says figure and threshold', () => {
    expect(findingsOf(valueContent, at('VJ', 'LVC 40', '60.01'))[0]!.message.en).toContain('39.99%');
  });
});

describe('tariff-change-not-met', () => {
  const at = (form: Form, criterion: string | undefined, rule: string | undefined, hs: string, more: Costs = {}): Declaration =>
    one(form, {
      ...(criterion === undefined ? {} : { criterion }),
      hsExport: '85044090',
      fob: usd('100.00'),
      costs: { ...(rule === undefined ? {} : { rule }), materials: [cn('50.00', { hs })], ...more },
    });
  table(tariffChange, [
    ['the level that is claimed', at('D', 'CTH', 'CTSH', '850431'), 'error'],
    ['met', at('D', 'CTSH', 'CTSH', '850431'), 'pass'],
    ['CTC: the rule says the level', at('AK', 'CTC', 'CTSH', '850440'), 'error'],
    ['CTC without a rule leaves the level open', at('AK', 'CTC', undefined, '850440'), 'unknown'],
    ['CTC: any level of the rule', at('AK', 'CTC', 'CTH or CTSH', '850431'), 'pass'],
    ['a value claim', at('D', '50%', 'RVC 40 or CTH', '850440'), 'pass'],
    ['no criterion, rule met by value', at('D', undefined, 'RVC 40 or CTH', '850440'), 'pass'],
    ['a form without criterion box', at('B', undefined, 'CTH', '850440'), 'error'],
    ['PSR met by value', at('E', 'PSR', 'RVC 40 or CTH', '850440'), 'pass'],
    [
      'PSR that fails',
      at('E', 'PSR', 'CTH', '850440', { materials: [cn('50.00', { hs: '850440', originCountry: 'TW' })] }),
      'error',
    ],
    ['codes of another edition', at('D', 'CTH', 'CTH', '850440', { hsEdition: '2017' }), 'unknown'],
    ['too short a code', at('D', 'CTH', 'CTH', '85'), 'unknown'],
    [
      'unproved',
      at('D', 'CTH', 'CTH', '850440', { materials: [cn('50.00', { hs: '850440', originCountry: 'TH', proofs: [] })] }),
      'unknown',
    ],
    ['within the tolerance', at('D', 'CTH', 'CTH', '850440', { materials: [cn('10.00', { hs: '850440' })] }), 'pass'],
    ['except from', at('B', undefined, 'CTSH except from 8504', '850431'), 'error'],
  ]);
});

describe('de-minimis-over-limit', () => {
  const at = (form: Form, criterion: string | undefined, value: string, more: Declaration = {}, costs: Costs = {}): Declaration =>
    one(
      form,
      {
        ...(criterion === undefined ? {} : { criterion }),
        hsExport: '85044090',
        fob: usd('100.00'),
        costs: { rule: 'CTH', materials: [cn(value, { hs: '850431' })], ...costs },
      },
      more,
    );
  const ticked: Declaration = { ticks: { 'de-minimis': true } };
  table(deMinimisOverLimit, [
    ['ten per cent', at('D', 'CTH', '10.00', ticked), 'pass'],
    ['over', at('D', 'CTH', '10.01', ticked), 'error'],
    ['over, only by the rule', at('D', undefined, '10.01'), 'error'],
    ['fifteen on form B', at('B', undefined, '15.00'), 'pass'],
    ['over fifteen on form B', at('B', undefined, '15.01'), 'error'],
    ['no tolerance on AI', at('AI', 'RVC 90% + CTH', '1.00'), 'error'],
    ['a value claim', at('D', '90%', '10.01'), 'pass'],
    [
      'FOB unread',
      one('D', { criterion: 'CTH', hsExport: '85044090', costs: { rule: 'CTH', materials: [cn('1', { hs: '850431' })] } }),
      'unknown',
    ],
  ]);

  it('tells an agreement without tolerance apart', () => {
    expect(findingsOf(deMinimisOverLimit, at('AI', 'RVC 90% + CTH', '1.00'))[0]!.message.en).toContain('no tolerance');
  });
});

describe('worksheet-sums-wrong', () => {
  const stated = { I: '100', II: '15', III: '10', IV: '125', V: '10', VI: '135', VII: '5', VIII: '140' };
  table(worksheetSums, [
    ['totals alone add up', one('B', { fob: usd('140.00'), costs: { stated } }), 'pass'],
    [
      'totals add up, some rows were not read',
      one('B', { fob: usd('140.00'), costs: { stated, labour: [{ amount: '15' }] } }),
      'unknown',
    ],
    ['one total alone', one('B', { fob: usd('140.00'), costs: { stated: { I: '100' } } }), 'unknown'],
    ['FOB unread', one('B', { costs: { stated } }), 'unknown'],
    ['FOB of zero', one('D', { fob: usd('0'), costs: { materials: [cn('50')] } }), 'error'],
    ['a negative amount', one('D', { fob: usd('100'), costs: { materials: [cn('-50')] } }), 'error'],
    ['not the FOB of the line', one('B', { fob: usd('141.00'), costs: { stated } }), 'error'],
    ['another currency', one('B', { fob: { amount: '141.00', currency: 'EUR' }, costs: { currency: 'USD', stated } }), 'unknown'],
    ['a side is unread', one('B', { costs: { stated: { I: '100', IV: '125' } } }), 'unknown'],
    ['a gap', one('D', { fob: usd('100.00'), costs: { labour: [{ amount: '10' }], materials: [cn('50')] } }), 'pass'],
    ['rows above FOB', one('D', { fob: usd('59.99'), costs: { labour: [{ amount: '10' }], materials: [cn('50')] } }), 'error'],
    ['norm × price', one('D', { costs: { basis: 'unit', materials: [cn('5.0', { norm: '2', unitPrice: '2.4' })] } }), 'warning'],
    ['the form is not known', { lines: [{ costs: { stated: { ...stated, IV: '1' } } }] }, 'warning'],
  ]);
});

it('tells what is wrong with an amount, and by how much rows exceed FOB', () => {
  const told = (d: Declaration) => findingsOf(worksheetSums, d)[0]!;
  const negative = told(one('D', { fob: usd('100'), costs: { materials: [cn('50', { name: 'resin' })], profit: '-3' } }));
  expect(negative.message.en).toBe('Item 1: profit (row V) must not be negative (-3 is written), so nothing can be calculated.');
  expect(negative.fields).toEqual(['lines[0].costs.profit']);
  const exceed = told(one('D', { fob: usd('59.99'), costs: { labour: [{ amount: '10' }], materials: [cn('50')] } }));
  expect(exceed.message.vi).toBe('Dòng hàng 1: các dòng của bảng kê cộng lại được 60.00, vượt FOB 59.99.');
});

describe('value-content-below-threshold on a part passed on with PC', () => {
  const part = (criterion: string, vnm: string): Declaration =>
    one('D', { criterion, fob: usd('10000'), costs: { rule: 'RVC 40', materials: [cn(vnm)], materialsComplete: true } });
  table(valueContent, [
    ['27.54 %', part('PC 27.54%', '7246'), 'pass'],
    ['exactly 20 %', part('PC 20%', '8000'), 'pass'],
    ['under 20 %', part('PC 19.99%', '8001'), 'error'],
    ['the same figure without PC', part('27.54%', '7246'), 'error'],
  ]);
});

it('tells a material in the excepted range, and the easiest threshold', () => {
  const oranges = one('D', {
    criterion: 'CTH',
    hsExport: '20091100',
    fob: usd('100'),
    costs: { rule: 'CTH except from 0805', materials: [cn('50', { name: 'oranges', hs: '080510' })] },
  });
  expect(findingsOf(tariffChange, oranges)[0]!.message.en).toBe(
    'Item 1: materials in the range that the rule excepts, so CTH is not met: oranges.',
  );
  const low = one('D', {
    criterion: '33%',
    fob: usd('100'),
    costs: { rule: 'RVC 40% or CTSH + RVC 35%', materials: [cn('67')] },
  });
  expect(findingsOf(valueContent, low)[0]!.message.en).toContain('asks for 35%');
});

it('uses no default of the agreement where the criterion says that the product list has a line', () => {
  const psr = one('E', {
    criterion: 'PSR',
    hsImport: '850440',
    fob: usd('100'),
    costs: { materials: [cn('70', { originCountry: 'US' })] },
  });
  expect(outcomeOf(valueContent, psr)).toBe('unknown');
  expect(outcomeOf(valueContent, { ...psr, lines: [{ ...psr.lines![0]!, criterion: '45%' }] })).toBe('error');
  const ctc = one('AK', {
    criterion: 'CTC',
    hsImport: '850440',
    fob: usd('100'),
    costs: { materials: [cn('70', { hs: '850431' })] },
  });
  expect(outcomeOf(tariffChange, ctc)).toBe('unknown');
  expect(findingsOf(tariffChange, ctc)[0]!.fields).toEqual(['lines[0].costs.rule']);
});

it('takes no tolerance from codes of another edition', () => {
  const d = one('VJ', {
    criterion: 'CTC DMI',
    hsExport: '850440',
    fob: usd('100'),
    costs: { rule: 'CTH', hsEdition: '2022', materials: [cn('50', { hs: '850431' })] },
  });
  expect(outcomeOf(deMinimisOverLimit, d)).toBe('unknown');
  expect(outcomeOf(tariffChange, d)).toBe('unknown');
});

describe('the last production step abroad', () => {
  const abroad = (form: Form, criterion: string | undefined, rule: string): Declaration =>
    one(form, {
      ...(criterion === undefined ? {} : { criterion }),
      costs: { rule, operations: { beyondMinimal: true, lastStepInVietNam: false } },
    });
  table(productionStep, [
    ['defeats both parts of a combination', abroad('AI', 'RVC 37% + CTSH', 'RVC 35 + CTSH'), 'error'],
    ['defeats a rule of which every alternative needs value', abroad('AI', undefined, 'RVC 35 + CTSH'), 'error'],
    ['leaves an alternative without value', abroad('AJ', undefined, 'RVC 40 or CTH'), 'pass'],
    ['leaves a claim of two criteria that are not joined', abroad('VJ', 'LVC, CTC', 'LVC 40 or CTH'), 'pass'],
  ]);
});

it('tells the foreign share from the content, and shows a figure as a form does', () => {
  const written = (criterion: string, vnm: string) =>
    findingsOf(
      percentageNotComputed,
      one('AI', { criterion, fob: usd('40000'), costs: { rule: 'RVC 35 + CTSH', materials: [cn(vnm)] } }),
    )[0]!;
  expect(written('RVC 59% + CTSH', '23600').message.en).toBe(
    'Box 8, item 1: 59% is the share of non-originating materials; the originating content is 41%.',
  );
  expect(written('RVC 70% + CTSH', '13333').message.en).toBe('Box 8, item 1: 70% is written, the worksheet gives only 66.66%.');
});

it('says whose materials PE means on a bilateral form', () => {
  const told = (form: Form) =>
    findingsOf(peWithForeign, one(form, { criterion: 'PE', costs: { materials: [cn('1', { name: 'zips' })] } }))[0]!.message.vi;
  expect(told('VJ')).toContain('nguyên liệu có xuất xứ Việt Nam, không phải sản xuất một phần; không đạt: zips');
  expect(told('AJ')).toContain('không có xuất xứ: zips');
});

it('takes a proof whose number is blank for none', () => {
  const fabric = (number: string): Declaration =>
    one('AK', {
      costs: {
        rule: 'RVC 40',
        materials: [
          { hs: '520942', originCountry: 'ID', value: '70', proofs: [{ agreement: 'AKFTA', kind: 'certificate', number }] },
        ],
      },
      fob: usd('100'),
    });
  expect(outcomeOf(withoutProof, fabric(''))).toBe('warning');
  expect(outcomeOf(valueContent, fabric(''))).toBe('unknown');
  expect(outcomeOf(withoutProof, fabric('0001/JKT'))).toBe('pass');
  expect(outcomeOf(valueContent, fabric('0001/JKT'))).toBe('pass');
});

describe('direct-and-indirect-disagree', () => {
  const at = (direct: string, indirect: string): Declaration => one('B', { costs: { stated: { direct, indirect } } });
  const computed = (indirect: string): Declaration =>
    one('B', { fob: usd('300.00'), costs: { materials: [cn('100.00')], materialsComplete: true, stated: { indirect } } });
  table(directAndIndirect, [
    ['equal', at('65.10', '65.1%'), 'pass'],
    ['rounded more coarsely', at('65.16', '65.2'), 'pass'],
    ['different', at('62.10', '65.10'), 'error'],
    ['cut', computed('66.66'), 'pass'],
    ['half-up', computed('66.67'), 'pass'],
    ['wrong', computed('66.68'), 'warning'],
  ]);
});

describe('formula-switched-in-year', () => {
  const at = (form: Form, ...sheets: Costs[]): Declaration => ({ form, lines: sheets.map((costs) => ({ costs })) });
  const [a, b]: Costs[] = [
    { formula: 'direct', financialYear: '2026' },
    { formula: 'indirect', financialYear: '2026' },
  ];
  table(formulaSwitched, [
    ['one formula', at('AK', a!, a!), 'pass'],
    ['two, by law', at('AK', a!, b!), 'error'],
    ['two, a hint elsewhere', at('D', a!, b!), 'info'],
    ['two years', at('AK', a!, { ...b!, financialYear: '2025' }), 'pass'],
    ['the year is unread', at('AK', { formula: 'direct' }, b!), 'unknown'],
    [
      'an earlier certificate of an unread form',
      { ...at('AK', a!), documents: { issuedCertificate: { lines: [{ costs: b! }] } } },
      'unknown',
    ],
    [
      'an earlier certificate of another trader',
      {
        ...at('AK', a!),
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        documents: { issuedCertificate: { form: 'AK', exporter: { name: 'BINH MINH WOOD JSC' }, lines: [{ costs: b! }] } },
      },
      'pass',
    ],
  ]);
});

describe('materials and their papers', () => {
  const at = (form: Form, ...materials: Material[]): Declaration => one(form, { costs: { materials } });
  const declared: NonNullable<Material['proofs']> = [{ agreement: 'ANY', kind: 'supplier-declaration' }];
  describe('undetermined-origin-counted-as-originating', () => {
    table(undetermined, [
      ['undetermined with a declaration', at('B', cn('1', { originCountry: '', proofs: declared })), 'error'],
      ['outside with a certificate of the agreement', at('D', proved('CN', 'ATIGA', '1')), 'error'],
      ['outside with a certificate of another agreement', at('D', proved('CN', 'ACFTA', '1')), 'pass'],
      ['inside', at('D', proved('TH', 'ATIGA', '1')), 'pass'],
      ['unread', at('D', { value: '1', proofs: declared }), 'pass'],
    ]);
  });
  describe('material-without-proof', () => {
    table(withoutProof, [
      ['proved', at('AK', proved('ID', 'AKFTA', '1')), 'pass'],
      ['no proof', at('AK', cn('1', { originCountry: 'ID', proofs: [] })), 'warning'],
      ['proof of another agreement', at('AK', proved('ID', 'ATIGA', '1')), 'warning'],
      ['proofs unread', at('AK', cn('1', { originCountry: 'ID' })), 'unknown'],
      ['home material', at('AK', cn('1', { originCountry: 'VN', proofs: [] })), 'warning'],
      ['home material on D', at('D', cn('1', { originCountry: 'VN', proofs: [] })), 'pass'],
      ['purchase blank', at('AK', cn('1', { purchase: { number: '' } })), 'warning'],
      ['purchase known', at('AK', cn('1', { purchase: { number: '105212345678' } })), 'pass'],
      ['purchase unread', at('AK', cn('1')), 'unknown'],
      ['packing', at('AK', { name: 'carton boxes', originCountry: 'ID', value: '1', proofs: [] }), 'pass'],
    ]);
  });
});

describe('countries', () => {
  describe('origin-country-not-exporting-country', () => {
    table(originNotExporting, [
      ['by law', { form: 'B', originCountry: 'CN', exportingCountry: 'VN' }, 'error'],
      ['elsewhere', { form: 'VJ', originCountry: 'CN', exportingCountry: 'VN' }, 'warning'],
      ['the Union and its member', { form: 'EUR.1', originCountry: 'EU', exportingCountry: 'FR' }, 'pass'],
      ['blank', { form: 'B', originCountry: '', exportingCountry: 'VN' }, 'pass'],
    ]);
  });
  describe('line-origin-country-wrong', () => {
    const at = (originCountry: string, more: Declaration = {}, line: Line = {}): Declaration =>
      one('RCEP', { originCountry, ...line }, { exportingCountry: 'VN', ...more });
    table(lineOrigin, [
      ['own', at('VN'), 'pass'],
      ['blank', at(''), 'error'],
      ['no member', at('TW'), 'error'],
      ['another member', at('CN'), 'info'],
      ['back-to-back', at('CN', { ticks: { 'back-to-back': true } }), 'pass'],
      ['marked by an asterisk', at('CN', { boxes: { '11': 'CHINA*' } }), 'pass'],
    ]);
  });
});

describe('production-step-not-sufficient', () => {
  const at = (form: Form, criterion: string | undefined, rule: string, operations: Costs['operations']): Declaration =>
    one(form, { ...(criterion === undefined ? {} : { criterion }), costs: { rule, operations } });
  const minimal = { beyondMinimal: false };
  table(productionStep, [
    ['minimal', at('B', undefined, 'CTH', minimal), 'error'],
    ['minimal, second-hand text', at('D', '45%', 'RVC 40', minimal), 'warning'],
    ['not answered', at('B', undefined, 'CTH', {}), 'unknown'],
    ['wholly obtained goods may be packed', at('D', 'WO', 'WO', minimal), 'pass'],
    ['AJ: value claims stand', at('AJ', 'RVC', 'RVC 40', minimal), 'pass'],
    ['AJ: tariff claims fall', at('AJ', 'CTH', 'CTH', minimal), 'error'],
    ['AJ: which is claimed is open', at('AJ', undefined, 'RVC 40 or CTH', minimal), 'unknown'],
    [
      'AANZ: tariff claims stand',
      one(
        'AANZ',
        { criterion: 'CTC', costs: { rule: 'CTH', operations: minimal } },
        { importingCountry: 'MY', issueDate: '2025-01-05' },
      ),
      'pass',
    ],
    ['last step abroad', at('AI', 'RVC 40%', 'RVC 35', { lastStepInVietNam: false }), 'error'],
    ['last step abroad, no value claim', at('VJ', 'CTH', 'CTH', { beyondMinimal: true, lastStepInVietNam: false }), 'pass'],
    ['process not done', at('AJ', 'SP', 'SP', { specificProcess: false }), 'error'],
    ['process done', at('AJ', 'SP', 'SP', { beyondMinimal: true, specificProcess: true }), 'pass'],
    ['process is one of two ways', at('AJ', undefined, 'SP or CTH', { beyondMinimal: true, specificProcess: false }), 'pass'],
  ]);
});

describe('accumulation', () => {
  const th = proved('TH', 'ATIGA', '40.00');
  const d = (more: Declaration, vnm = '40.00', line: Line = {}): Declaration =>
    one(
      'D',
      { criterion: '60%', fob: usd('100.00'), costs: { rule: 'RVC 40', formula: 'indirect', materials: [th, cn(vnm)] }, ...line },
      more,
    );
  describe('accumulation-not-declared', () => {
    table(accumulation, [
      ['ticked', d({ ticks: { accumulation: true } }), 'pass'],
      ['needed and not ticked', d({ ticks: { accumulation: false } }), 'error'],
      ['not needed', d({ ticks: { accumulation: false } }, '10.00'), 'info'],
      ['tick unread', d({}), 'unknown'],
      ['passing goods on', d({ ticks: { accumulation: false, 'back-to-back': true } }), 'pass'],
      ['wholly obtained', d({ ticks: { accumulation: false } }, '40.00', { criterion: 'WO' }), 'pass'],
      ['ACU in the criterion', one('RCEP', { criterion: 'RVC ACU', costs: { materials: [proved('CN', 'RCEP', '1')] } }), 'pass'],
      ['no ACU', one('RCEP', { criterion: 'RVC', costs: { rule: 'RVC 40', materials: [proved('CN', 'RCEP', '1')] } }), 'error'],
      ['home materials', one('RCEP', { criterion: 'RVC', costs: { materials: [proved('VN', 'ANY', '1')] } }), 'pass'],
      ['no statement', one('EUR.1', { costs: { materials: [proved('DE', 'EVFTA', '1')] } }, { boxes: { '7': '' } }), 'warning'],
      [
        'a statement',
        one(
          'EUR.1',
          { costs: { materials: [proved('DE', 'EVFTA', '1')] } },
          { boxes: { '7': 'Application of Article 3(7) of Protocol 1' } },
        ),
        'pass',
      ],
    ]);
  });
  describe('accumulation-tick-without-materials', () => {
    const at = (more: Declaration, ...lines: Line[]): Declaration => ({ form: 'D', lines, ...more });
    const ticks: Declaration = { ticks: { accumulation: true } };
    table(accumulationIdle, [
      ['a member’s material', at(ticks, { criterion: '60%', costs: { materials: [th] } }), 'pass'],
      [
        'unproved is listed all the same',
        at(ticks, { criterion: '60%', costs: { materials: [cn('1', { originCountry: 'TH' })] } }),
        'pass',
      ],
      ['none', at(ticks, { criterion: '60%', costs: { materials: [cn('1')] } }), 'warning'],
      ['not ticked', at({ ticks: { accumulation: false } }, { criterion: '60%', costs: { materials: [cn('1')] } }), 'pass'],
      [
        'another line was not read',
        at(ticks, { criterion: '60%', costs: { materials: [cn('1')] } }, { criterion: '50%' }),
        'unknown',
      ],
      ['a country was not read', at(ticks, { criterion: '60%', costs: { materials: [{ value: '1' }] } }), 'unknown'],
      ['all WO', at(ticks, { criterion: 'WO', costs: { materials: [] } }), 'info'],
      ['ACU', one('AJ', { criterion: 'RVC ACU', costs: { materials: [cn('1')] } }), 'warning'],
    ]);
  });
});

describe('de-minimis-not-declared', () => {
  const at = (form: Form, criterion: string, value: string, more: Declaration = {}): Declaration =>
    one(
      form,
      {
        criterion,
        hsExport: '85044090',
        fob: usd('100.00'),
        costs: { rule: 'CTH', materials: [cn(value, { hs: '850431', originCountry: 'US' })] },
      },
      more,
    );
  table(deMinimisNotDeclared, [
    ['DMI missing', at('AJ', 'CTH', '5.00'), 'error'],
    ['DMI there', at('AJ', 'CTH DMI', '5.00'), 'pass'],
    ['CTC takes its level from the rule', at('RCEP', 'CTC', '5.00'), 'error'],
    ['not ticked', at('D', 'CTH', '5.00', { ticks: { 'de-minimis': false } }), 'error'],
    ['tick unread', at('D', 'CTH', '5.00'), 'unknown'],
    ['ticked', at('D', 'CTH', '5.00', { ticks: { 'de-minimis': true } }), 'pass'],
    ['over the limit is another rule', at('AJ', 'CTH', '50.00'), 'pass'],
    ['not needed', at('AJ', 'CTSH', '5.00'), 'pass'],
  ]);
});

describe('criterion-percentage-not-computed', () => {
  const at = (form: Form, criterion: string, vnm = '49.30', more: Costs = {}): Declaration =>
    one(form, {
      criterion,
      fob: usd('100.00'),
      costs: { rule: 'RVC 40', formula: 'indirect', materials: [cn(vnm)], materialsComplete: true, ...more },
    });
  table(percentageNotComputed, [
    ['the figure', at('D', '50.7%'), 'pass'],
    ['cut', at('D', '50%'), 'pass'],
    ['rounded up', at('D', '51%'), 'error'],
    ['exactly one point below', at('D', '49.70%'), 'pass'],
    ['more than one point below', at('D', '49.69%'), 'error'],
    ['AK writes the threshold', at('AK', 'RVC 40%'), 'pass'],
    ['AK above the figure', at('AK', 'RVC 60%'), 'warning'],
    ['VC accepts its threshold', at('VC', 'RVC 40%'), 'pass'],
    ['VC neither figure nor threshold', at('VC', 'RVC 45%'), 'warning'],
    ['AHK informs', at('AHK', '60%'), 'info'],
    ['no figure written', at('AJ', 'RVC'), 'pass'],
    ['CPTPP build-down', at('CPTPP', 'RVC 60%BD'), 'warning'],
    ['CPTPP net cost is not on the sheet', at('CPTPP', 'RVC 60%NC'), 'unknown'],
    ['a gap leaves it open', at('D', '45%', '30.00', { materialsComplete: false }), 'unknown'],
    ['no FOB', one('D', { criterion: '50%', costs: { materials: [cn('1')] } }), 'unknown'],
  ]);
});

describe('WO and PE', () => {
  const at = (form: Form, criterion: string, costs: Costs): Declaration =>
    one(form, { criterion, costs }, { exportingCountry: 'VN' });
  describe('wo-with-foreign-materials', () => {
    table(woWithForeign, [
      ['own', at('D', 'WO', { materials: [proved('VN', 'ANY', '1')] }), 'pass'],
      ['foreign', at('D', 'WO', { materials: [cn('1')] }), 'error'],
      ['undetermined', at('D', 'WO', { materials: [cn('1', { originCountry: '' })] }), 'error'],
      ['country unread', at('D', 'WO', { materials: [{ value: '1' }] }), 'pass'],
      ['answer no', at('D', 'WO', { operations: { whollyObtained: false } }), 'error'],
      ['WO-AK', at('AK', 'WO-AK', { materials: [cn('1', { originCountry: 'KR' })] }), 'pass'],
      ['another claim', at('D', 'CTH', { materials: [cn('1')] }), 'pass'],
      ['recognised form', at('A', 'WO', { materials: [cn('1')] }), 'info'],
    ]);
  });
  describe('pe-with-non-originating-materials', () => {
    table(peWithForeign, [
      ['originating', at('RCEP', 'PE', { materials: [proved('CN', 'RCEP', '1')] }), 'pass'],
      ['outside', at('RCEP', 'PE', { materials: [cn('1', { originCountry: 'TW' })] }), 'error'],
      ['undetermined', at('RCEP', 'PE', { materials: [cn('1', { originCountry: '' })] }), 'error'],
      ['unproved', at('RCEP', 'PE', { materials: [cn('1', { proofs: [] })] }), 'unknown'],
      ['bilateral: the partner does not count', at('VK', 'PE', { materials: [proved('KR', 'VKFTA', '1')] }), 'error'],
      ['materials unread', at('RCEP', 'PE', { rule: 'PE' }), 'unknown'],
    ]);
  });
});
