import { describe, expect, it } from 'vitest';
import type { Costs, Line } from '../../lib/declaration/declaration';
import type { FormId } from '../../lib/forms/form-id';
import { compareAgreements } from '../../lib/origin/comparator';
import { fraction, over, minus, fractionText } from '../../lib/origin/fraction';
import { buyersVnm } from '../../lib/origin/partial-cumulation';
import { answer, pick, proofs, run, sheet, TODAY } from './helpers';

describe('form B, a complete sheet for a seat', () => {
  const costs: Costs = {
    productHs: '940161',
    currency: 'USD',
    rule: 'LVC 30% or CTSH',
    materials: [
      { name: 'sawn wood', hs: '440729', originCountry: 'VN', value: '9850.00', proofs: proofs('ANY') },
      { name: 'foam sheet', hs: '392113', originCountry: 'VN', value: '3120.00', proofs: proofs('ANY') },
      { name: 'coated fabric', hs: '590320', originCountry: 'CN', value: '8940.00' },
      { name: 'seat mechanism', hs: '940199', originCountry: 'CN', value: '6275.50' },
      { name: 'screws', hs: '731815', originCountry: '', value: '1184.50' },
    ],
    labour: [{ amount: '6400.00' }, { amount: '1250.00' }],
    overhead: [{ amount: '1900.00' }, { amount: '1430.00' }, { amount: '870.00' }, { amount: '210.00' }],
    profit: '4320.00',
    other: [{ amount: '620.00' }, { amount: '380.00' }, { amount: '250.00' }],
  };
  const output = run('B', sheet('47000.00', costs));

  it.each(['lvc-direct', 'lvc-indirect'])('%s is 153/235', (id) => {
    const c = pick(output, id);
    expect(c.value).toEqual({
      numerator: '30600',
      denominator: '47000',
      fraction: '153/235',
      percent: '65.106382978',
      exact: false,
      shown: '65.10',
    });
    expect(c.verdict).toBe('meets');
    expect(c.threshold).toEqual({ op: '>=', value: '30', source: 'costs.rule' });
    expect(c.basis).toMatchObject({ document: '05/2018/TT-BCT', since: '2018-04-03', until: null });
  });

  it('meets by either alternative; a change of heading would fail', () => {
    expect(pick(output, 'tariff-shift').verdict).toBe('meets');
    expect(output.verdict).toBe('meets');
    const heading = run('B', sheet('47000.00', { ...costs, rule: 'CTH' }));
    // The mechanism is 6275.50 of 47000.00, within the 15 per cent of form B.
    expect(pick(heading, 'tariff-shift').steps.some((s) => s.expression === '9401 = 9401')).toBe(true);
    expect(pick(heading, 'de-minimis-fob').verdict).toBe('meets');
  });

  it('says how far it may move', () => {
    expect(answer(output, 'max-vnm')).toBe('32900.00');
    expect(answer(output, 'headroom')).toBe('16500.00');
    expect(answer(output, 'least-fob')).toBe('23428.58');
    expect(answer(output, 'price-fall')).toBe('23571.42');
  });

  it('works the same sheet as a share of the ex-works price', () => {
    const share = pick(run('EUR.1', sheet('47000.00', { ...costs, rule: 'MAXNOM 40% EXW' })), 'exw-share');
    expect(share.value).toMatchObject({ fraction: '328/915', percent: '35.846994535', shown: '35.85' });
    expect(share.verdict).toBe('meets');
    expect(share.steps.some((s) => s.result === '45750.00')).toBe(true);
  });
});

describe('VJ at the threshold, LVC 40', () => {
  it.each([
    ['7500.00', '2/5', '40', true, '40.00', 'meets'],
    ['7500.01', '499999/1250000', '39.99992', true, '39.99', 'fails'],
    ['7499.99', '500001/1250000', '40.00008', true, '40.00', 'meets'],
  ] as const)('VNM %s', (vnm, fractionOf, percent, exact, shown, verdict) => {
    const output = run('VJ', sheet('12500.00', { rule: 'LVC 40', materials: [{ originCountry: 'CN', value: vnm }] }));
    expect(pick(output, 'lvc-indirect').value).toMatchObject({ fraction: fractionOf, percent, exact, shown });
    expect(pick(output, 'lvc-indirect').verdict).toBe(verdict);
    expect(output.verdict).toBe(verdict);
  });

  it('has no direct formula', () => {
    const output = run(
      'VJ',
      sheet('100', { rule: 'LVC 40', formula: 'direct', materials: [{ originCountry: 'CN', value: '10' }] }),
    );
    expect(output.calculations.map((c) => c.calculation)).toEqual(['lvc-indirect', 'rule']);
  });
});

describe('D to Cambodia, a sheet with a gap', () => {
  const costs: Costs = {
    rule: 'RVC 40',
    materials: [
      { name: 'rice', originCountry: 'VN', value: '8000.00', proofs: proofs('ANY') },
      { name: 'sugar', originCountry: 'TH', value: '6200.00', proofs: proofs('ATIGA') },
      { name: 'flavour', originCountry: 'CN', value: '9500.00' },
    ],
    labour: [{ amount: '4100.00' }],
    overhead: [{ amount: '2300.00' }],
    other: [{ amount: '900.00' }],
  };

  it.each([
    ['rvc-direct', 'direct'],
    ['rvc-indirect', 'indirect'],
  ] as const)('%s cannot be told, and says why', (id, chosen) => {
    const c = pick(run('D', sheet('60000.00', { ...costs, formula: chosen })), id);
    expect(c.verdict).toBe('cannot-tell');
    expect(c.interval).toEqual({ low: '43/120', high: '101/120' });
    expect(c.value?.percent).toBe('35.833333333');
    expect(c.missing[0]?.key).toBe('lines[0].costs.profit');
    expect(c.missing.map((m) => m.key)).toContain('lines[0].costs.materialsComplete');
    expect(c.steps.some((s) => s.result === '29000.00')).toBe(true);
  });

  it('is exact when no material is left out, with the note', () => {
    const output = run('D', sheet('60000.00', { ...costs, materialsComplete: true }));
    for (const id of ['rvc-direct', 'rvc-indirect']) {
      expect(pick(output, id)).toMatchObject({
        verdict: 'meets',
        interval: null,
        value: { fraction: '101/120', percent: '84.166666666' },
      });
    }
    expect(pick(output, 'rvc-indirect').steps.some((s) => /not itemised/.test(s.label.en))).toBe(true);
  });

  it('is exact with the profit', () => {
    const output = run('D', sheet('60000.00', { ...costs, profit: '29000.00' }));
    expect(pick(output, 'rvc-direct')).toMatchObject({ verdict: 'meets', value: { fraction: '101/120', shown: '84.16' } });
    expect(pick(output, 'rvc-indirect')).toMatchObject({ verdict: 'meets', value: { fraction: '101/120', shown: '84.16' } });
  });
});

describe('a wiring set for Japan under four agreements', () => {
  const line: Line = sheet('80000.00', {
    productHs: '854442',
    labour: [{ amount: '12000.00' }],
    overhead: [{ amount: '5200.00' }],
    profit: '4400.00',
    other: [{ amount: '1600.00' }],
    materials: [
      { name: 'copper wire', hs: '740811', value: '18000.00', originCountry: 'TH', proofs: proofs('RCEP') },
      { name: 'connectors', hs: '853669', value: '9600.00', originCountry: 'JP', proofs: proofs('VJEPA', 'RCEP') },
      { name: 'PVC', hs: '390422', value: '6400.00', originCountry: 'KR', proofs: proofs('RCEP') },
      { name: 'insulated cable', hs: '854449', value: '21600.00', originCountry: 'CN', proofs: [] },
      { name: 'labels', hs: '391990', value: '1200.00', originCountry: 'VN', proofs: proofs('ANY') },
    ],
  });
  const list = compareAgreements({
    line,
    importingCountry: 'JP',
    today: TODAY,
    rules: {
      VJ: 'CTH or LVC 40',
      AJ: 'CTH or RVC 40',
      RCEP: 'CTH or RVC 40',
      CPTPP: 'CTH or RVC 40 BD or RVC 30 BU',
    },
  });
  const of = (form: FormId) => list.find((c) => c.form === form)!;

  it('sorts met before undecided before failed', () => {
    expect(list.map((c) => c.verdict)).toEqual(['meets', 'meets', 'cannot-tell', 'cannot-tell', 'cannot-tell']);
  });

  it('VJ: accumulation decides', () => {
    expect(of('VJ')).toMatchObject({
      verdict: 'meets',
      criterion: 'LVC ACU',
      accumulation: true,
      fobShown: false,
      statement: 'VII',
    });
    expect(pick(of('VJ'), 'lvc-indirect').value).toMatchObject({ fraction: '17/40', percent: '42.5' });
    expect(pick(of('VJ'), 'tariff-shift').verdict).toBe('fails');
    expect(pick(of('VJ'), 'de-minimis-fob')).toMatchObject({ verdict: 'fails', value: { fraction: '27/100', shown: '27.00' } });
    const without = structuredClone(line);
    without.costs!.materials![1]!.originCountry = 'CN';
    expect(pick(run('VJ', { ...without, costs: { ...without.costs, rule: 'LVC 40' } }), 'lvc-indirect').value?.fraction).toBe(
      '61/200',
    );
  });

  it('AJ: a proof for the connectors alone would do', () => {
    expect(of('AJ').verdict).toBe('cannot-tell');
    expect(pick(of('AJ'), 'rvc-indirect').interval).toEqual({ low: '61/200', high: '13/20' });
    expect(of('AJ').missing[0]?.key).toBe('lines[0].costs.materials[1].proofs');
    const proved = structuredClone(line);
    proved.costs!.materials![1]!.proofs = proofs('AJCEP');
    const again = run('AJ', { ...proved, costs: { ...proved.costs, rule: 'RVC 40' } });
    expect(again.verdict).toBe('meets');
    expect(pick(again, 'rvc-indirect').interval?.low).toBe('17/40');
  });

  it('RCEP: met either way, the tariff change open', () => {
    expect(of('RCEP')).toMatchObject({ verdict: 'meets', criterion: 'RVC ACU', fobShown: true, statement: 'VIII' });
    expect(pick(of('RCEP'), 'rvc-indirect').interval).toEqual({ low: '73/100', high: '1' });
    expect(pick(of('RCEP'), 'tariff-shift').verdict).toBe('cannot-tell');
  });

  it('CPTPP: build-down open, build-up failed', () => {
    expect(of('CPTPP').verdict).toBe('cannot-tell');
    expect(pick(of('CPTPP'), 'rvc-bd')).toMatchObject({ verdict: 'cannot-tell', interval: { low: '61/200', high: '17/40' } });
    expect(pick(of('CPTPP'), 'rvc-bu')).toMatchObject({ verdict: 'fails', interval: { low: '3/200', high: '27/200' } });
  });
});

describe('trousers with waistbands of the same chapter, CC', () => {
  const line = sheet('24000.00', {
    productHs: '620342',
    rule: 'CC',
    productWeight: { value: '1600', unit: 'KGM' },
    materials: [
      { name: 'waistbands', hs: '621790', originCountry: '', value: '3000.00', weight: { value: '150', unit: 'KGM' } },
      { name: 'fabric', hs: '520942', originCountry: '', value: '6000.00', weight: { value: '1400', unit: 'KGM' } },
    ],
  });

  it.each([
    ['D', 'fails'],
    ['AHK', 'fails'],
    ['EAV', 'fails'],
    ['VC', 'fails'],
    ['VJ', 'meets'],
    ['AJ', 'meets'],
    ['AK', 'meets'],
    ['E', 'meets'],
    ['VK', 'meets'],
    ['RCEP', 'meets'],
    ['B', 'meets'],
    ['AI', 'fails'],
    ['CPTPP', 'cannot-tell'],
  ] as const)('%s %s', (form, verdict) => {
    const output = run(form, line);
    expect(pick(output, 'tariff-shift').verdict).toBe(verdict);
    expect(output.verdict).toBe(verdict);
  });

  it('gives both shares exactly', () => {
    const output = run('E', line);
    expect(pick(output, 'de-minimis-fob')).toMatchObject({
      verdict: 'fails',
      value: { fraction: '1/8', percent: '12.5', shown: '12.50' },
    });
    expect(pick(output, 'de-minimis-weight')).toMatchObject({
      verdict: 'meets',
      value: { fraction: '3/32', percent: '9.375', shown: '9.38' },
    });
  });

  it('asks for the component under CPTPP, and tells the room left under VJ', () => {
    expect(run('CPTPP', line).calculations.flatMap((c) => c.missing.map((m) => m.key))).toContain(
      'lines[0].costs.componentWeight',
    );
    expect(answer(run('VJ', line), 'tolerance-left')).toBe('10 kg');
  });
});

describe('AI: two conditions, no tolerance', () => {
  const costs: Costs = {
    productHs: '850440',
    materials: [
      { name: 'boards', hs: '853400', originCountry: 'CN', value: '15800.00' },
      { name: 'transformers', hs: '850431', originCountry: 'CN', value: '5800.00' },
      { name: 'housing', hs: '853890', originCountry: 'CN', value: '2000.00' },
    ],
  };

  it('meets by default', () => {
    const output = run('AI', sheet('40000.00', costs));
    expect(pick(output, 'rvc-indirect')).toMatchObject({ verdict: 'meets', value: { fraction: '41/100', percent: '41' } });
    expect(pick(output, 'tariff-shift').verdict).toBe('meets');
    expect(pick(output, 'rule').assumptions).toEqual(['beyondMinimal', 'lastStepInVietNam', 'materialsComplete', 'defaultRule']);
    expect(answer(output, 'max-vnm')).toBe('26000.00');
    const share = pick(run('AI', sheet('40000.00', { ...costs, rule: 'MAXNOM 65% FOB' })), 'fob-share');
    expect(share).toMatchObject({ verdict: 'meets', value: { fraction: '59/100', shown: '59.00' } });
  });

  it('fails with a module of the same subheading, which other agreements would forgive', () => {
    const module = structuredClone(costs);
    module.materials![2]!.hs = '850440';
    module.rule = 'RVC 35 + CTSH';
    const output = run('AI', sheet('40000.00', module));
    expect(output.verdict).toBe('fails');
    expect(pick(output, 'rvc-indirect').verdict).toBe('meets');
    expect(pick(output, 'de-minimis-fob')).toMatchObject({ verdict: 'fails', value: { fraction: '1/20', percent: '5' } });
    expect(run('AK', sheet('40000.00', module)).verdict).toBe('meets');
  });
});

describe('D: partial cumulation', () => {
  it('a part of 27.54 per cent is PC', () => {
    const line = sheet('10000.00', { rule: 'RVC 40', materials: [{ originCountry: 'CN', value: '7246.00' }] });
    const output = run('D', line);
    expect(output.verdict).toBe('fails');
    const partial = pick(output, 'partial-cumulation');
    expect(partial).toMatchObject({ verdict: 'meets', value: { fraction: '1377/5000', percent: '27.54', shown: '27.54' } });
    expect(partial.steps[0]?.result).toBe('PC 27.54%');
  });

  it('twenty exactly meets with the note; forty needs no PC; below twenty is nothing', () => {
    const at = (vnm: string) =>
      run('D', sheet('100', { rule: 'RVC 40', materials: [{ originCountry: 'CN', value: vnm }] }, { criterion: 'PC 20%' }));
    expect(pick(at('80'), 'partial-cumulation').verdict).toBe('meets');
    expect(pick(at('80'), 'partial-cumulation').steps.some((s) => /more than 20/.test(s.label.en))).toBe(true);
    expect(pick(at('60'), 'partial-cumulation').steps.some((s) => /ordinary percentage/.test(s.label.en))).toBe(true);
    expect(pick(at('80.01'), 'partial-cumulation').verdict).toBe('fails');
  });

  it('the buyer counts the share of the part', () => {
    const [fob, other, part] = ['25000', '7500', '10000'].map((t) => fraction(t)!) as [never, never, never];
    const content = (percent: string) => fractionText(over(minus(fob, buyersVnm(other, part, fraction(percent)!)), fob));
    expect(content('0')).toBe('3/10');
    expect(content('27.54')).toBe('5127/12500');
    expect(content('40')).toBe('7/10');
  });
});

describe('AK: the right base and what to change', () => {
  const ak = (fob: string, vnm: string) =>
    run(
      'AK',
      sheet(fob, { rule: 'RVC 40', formula: 'indirect', materials: [{ name: 'parts', originCountry: 'CN', value: vnm }] }),
    );

  it.each([
    ['115454.00', '69900.00', '22777/57727', '39.45640688', '39.45', 'fails'],
    ['118400.00', '69900.00', '485/1184', '40.962837837', '40.96', 'meets'],
    ['115454.00', '69272.40', '2/5', '40', '40.00', 'meets'],
    ['115454.00', '69272.41', '4618159/11545400', '39.999991338', '39.99', 'fails'],
    ['115454.00', '69000.00', '23227/57727', '40.235938122', '40.23', 'meets'],
  ] as const)('FOB %s, VNM %s', (fob, vnm, fractionOf, percent, shown, verdict) => {
    const output = ak(fob, vnm);
    expect(pick(output, 'rvc-indirect')).toMatchObject({ verdict, value: { fraction: fractionOf, percent, shown } });
  });

  it('says what is lacking', () => {
    const output = ak('115454.00', '69900.00');
    expect(answer(output, 'max-vnm')).toBe('69272.40');
    expect(answer(output, 'headroom')).toBe('-627.60');
    expect(answer(output, 'least-fob')).toBe('116500.00');
    expect(answer(output, 'fob-rise')).toBe('1046.00');
    expect(answer(output, 'value-to-add')).toBe('627.60');
  });

  it('names the one material that would tip it', () => {
    const output = run(
      'AK',
      sheet('115454.00', {
        rule: 'RVC 40',
        formula: 'indirect',
        materials: [
          { name: 'big part', originCountry: 'CN', value: '68500.00' },
          { name: 'labels', originCountry: 'CN', value: '500.00' },
          { name: 'input', originCountry: 'VN', value: '900.00', proofs: [] },
        ],
      }),
    );
    const tipping = output.sensitivity.find((c) => c.calculation === 'sensitivity-materials')!.steps.map((s) => s.result);
    expect(tipping).toEqual(['input', 'big part']);
    expect(output.verdict).toBe('cannot-tell');
  });
});
