import { describe, expect, it } from 'vitest';
import type { Costs, Line, Material } from '../../lib/declaration/declaration';
import { plainText } from '../../lib/origin/fraction';
import { identitiesOf } from '../../lib/origin/worksheet-identities';
import { originFor, pick, proofs, run, sheet } from './helpers';

const cn = (value: string, more: Material = {}): Material => ({ name: 'part', originCountry: 'CN', value, ...more });

describe('reading a worksheet', () => {
  it('keeps unread, blank and empty apart', () => {
    const unread = originFor('D', sheet('100', { rule: 'RVC 40' }));
    expect(unread.materials).toBeNull();
    expect(unread.sheet.labour.state).toBe('unread');
    const empty = originFor('D', sheet('100', { rule: 'RVC 40', materials: [], labour: [] }));
    expect(empty.materials).toEqual([]);
    expect(empty.sheet.labour.state).toBe('read');
    expect(originFor('D', sheet('100', { labour: [{ item: 'wages' }] })).sheet.labour.state).toBe('partly');
  });

  it('takes FOB from the line, else row VIII', () => {
    expect(plainText(originFor('D', sheet('100.50', { stated: { VIII: '99' } })).sheet.fob!)).toBe('100.5');
    expect(plainText(originFor('D', sheet(undefined, { stated: { VIII: '99' } })).sheet.fob!)).toBe('99');
  });

  it('brings FOB to one unit where the sheet is per unit', () => {
    const costs: Costs = { basis: 'unit', rule: 'RVC 40', materials: [cn('6')] };
    const lot: Line = sheet('1000', { ...costs, quantity: { value: '100', unit: 'PIECE' } });
    expect(pick(run('D', lot), 'rvc-indirect').value?.fraction).toBe('2/5');
    expect(pick(run('D', sheet('1000', costs)), 'rvc-indirect').missing[0]?.key).toBe('lines[0].costs.quantity.value');
  });

  it('converts by the rate, and asks for it', () => {
    const costs = (rate?: string): Costs => ({
      rule: 'RVC 40',
      currency: 'USD',
      materials: [cn('1500000', { currency: 'VND', ...(rate ? { rate } : {}) })],
    });
    expect(pick(run('D', sheet('100', costs('0.00004'))), 'rvc-indirect').value?.fraction).toBe('2/5');
    const open = pick(run('D', sheet('100', costs())), 'rvc-indirect');
    expect(open.verdict).toBe('cannot-tell');
    expect(open.missing.map((m) => m.key)).toContain('lines[0].costs.materials[0].rate');
  });

  it('does not mix currencies of FOB and sheet', () => {
    const line: Line = {
      fob: { amount: '100', currency: 'EUR' },
      costs: { currency: 'USD', rule: 'RVC 40', materials: [cn('10')] },
    };
    expect(pick(run('D', line), 'rvc-indirect')).toMatchObject({ verdict: 'cannot-tell', value: null });
    expect(pick(run('D', line), 'rvc-indirect').missing[0]?.key).toBe('lines[0].fob.currency');
  });

  it.each([
    ['0', 'lines[0].fob.amount'],
    ['-5', 'lines[0].fob.amount'],
  ])('FOB %s gives no calculation and names the key', (fob, key) => {
    const c = pick(run('D', sheet(fob, { rule: 'RVC 40', materials: [cn('1')] })), 'rvc-indirect');
    expect(c).toMatchObject({ verdict: 'cannot-tell', value: null });
    expect(c.missing[0]?.key).toBe(key);
  });

  it('a negative amount gives no calculation and names the key', () => {
    const c = pick(run('D', sheet('100', { rule: 'RVC 40', materials: [cn('-1')] })), 'rvc-indirect');
    expect(c.value).toBeNull();
    expect(c.missing[0]?.key).toBe('lines[0].costs.materials[0].value');
  });

  it('an amount with two readings counts as unread', () => {
    const c = pick(run('D', sheet('100', { rule: 'RVC 40', materials: [cn('1.215')] })), 'rvc-indirect');
    expect(c.verdict).toBe('cannot-tell');
    expect(c.missing.some((m) => /1\.215/.test(m.why.en))).toBe(true);
  });

  it('rows above FOB decide nothing', () => {
    const c = pick(
      run('D', sheet('100', { rule: 'RVC 40', materials: [cn('60')], labour: [{ amount: '40.01' }] })),
      'rvc-indirect',
    );
    expect(c).toMatchObject({ verdict: 'cannot-tell', value: null });
    expect(c.missing[0]?.why.en).toContain('0.01');
  });
});

describe('gaps and proofs', () => {
  it('a gap never makes a bare verdict', () => {
    const costs: Costs = { rule: 'RVC 40', materials: [cn('30')], labour: [{ amount: '20' }] };
    const output = run('D', sheet('100', costs));
    for (const id of ['rvc-direct', 'rvc-indirect']) {
      expect(pick(output, id)).toMatchObject({ verdict: 'cannot-tell', interval: { low: '1/5', high: '7/10' } });
    }
    expect(pick(run('D', sheet('100', { ...costs, rule: 'RVC 20' })), 'rvc-direct').verdict).toBe('meets');
    expect(pick(run('D', sheet('100', { ...costs, rule: 'RVC 71' })), 'rvc-indirect').verdict).toBe('fails');
  });

  it('with no own cost read, indirect is given under the assumption and direct is not', () => {
    const output = run('D', sheet('100', { rule: 'RVC 40', materials: [cn('30')] }));
    expect(pick(output, 'rvc-indirect')).toMatchObject({ verdict: 'meets', interval: null });
    expect(pick(output, 'rvc-indirect').assumptions).toContain('materialsComplete');
    expect(pick(output, 'rvc-direct')).toMatchObject({ verdict: 'cannot-tell', value: null });
    expect(output.verdict).toBe('meets');
    const said = run('D', sheet('100', { rule: 'RVC 40', materials: [cn('30')], materialsComplete: false }));
    expect(pick(said, 'rvc-indirect')).toMatchObject({ verdict: 'cannot-tell', interval: { low: '0', high: '7/10' } });
  });

  it('a price without freight is a lower bound of VNM', () => {
    const at = (rule: string) =>
      pick(run('VJ', sheet('100', { rule, materials: [cn('50', { priceBasis: 'fob' })] })), 'lvc-indirect');
    expect(at('LVC 40').verdict).toBe('cannot-tell');
    expect(at('LVC 40').missing[0]?.key).toBe('lines[0].costs.materials[0].priceBasis');
    expect(at('LVC 51').verdict).toBe('fails');
  });

  it.each([
    ['TH', proofs('ATIGA'), 'originating'],
    ['TH', proofs('RCEP'), 'unproved'],
    ['TH', [], 'unproved'],
    ['TH', proofs('ANY'), 'unproved'],
    ['VN', proofs('ANY'), 'originating'],
    ['VN', [], 'unproved'],
    ['CN', [], 'non-originating'],
    ['', proofs('ANY'), 'non-originating'],
    [undefined, [], 'unproved'],
  ] as const)('under D a material of %s with %j is %s', (country, held, status) => {
    const material: Material = { value: '1', proofs: [...held], ...(country === undefined ? {} : { originCountry: country }) };
    expect(originFor('D', sheet('10', { materials: [material] })).materials![0]!.status).toBe(status);
  });

  it('names the other agreement whose proof is held', () => {
    const m = originFor(
      'AJ',
      sheet('10', { materials: [{ name: 'wire', originCountry: 'JP', value: '1', proofs: proofs('VJEPA') }] }),
    ).materials![0]!;
    expect(m.proof?.why.en).toBe('wire: the proof held is of VJEPA, one of AJCEP is needed');
  });

  it('takes members of the Union for the Union', () => {
    const at = (originCountry: string) =>
      originFor('EUR.1', sheet('10', { materials: [{ originCountry, value: '1', proofs: proofs('EVFTA') }] }));
    expect(at('DE').materials![0]!.status).toBe('originating');
    expect(at('EU').materials![0]!.status).toBe('originating');
    expect(at('CH').materials![0]!.status).toBe('non-originating');
  });

  it('shows the content without rows paid abroad', () => {
    const output = run(
      'D',
      sheet('100', {
        rule: 'RVC 40',
        materials: [cn('55')],
        labour: [{ amount: '30' }],
        overhead: [{ item: 'design fee', amount: '10', origin: 'foreign' }],
        profit: '5',
      }),
    );
    expect(pick(output, 'rvc-direct')).toMatchObject({ verdict: 'meets', value: { percent: '45' } });
    expect(pick(output, 'rvc-direct-without-foreign')).toMatchObject({
      verdict: 'fails',
      mark: 'U',
      value: { fraction: '7/20', shown: '35.00' },
    });
    expect(pick(output, 'rvc-direct').steps.some((s) => s.result === '35%')).toBe(true);
    expect(output.verdict).toBe('meets');
  });
});

describe('tariff change, WO, PE', () => {
  const shift = (rule: string, productHs: string, hs: string | undefined, more: Costs = {}, form: 'D' | 'VJ' | 'CPTPP' = 'D') =>
    pick(
      run(
        form,
        sheet('100', {
          rule,
          productHs,
          materials: [{ name: 'm', originCountry: '', value: '50', ...(hs === undefined ? {} : { hs }) }],
          ...more,
        }),
      ),
      'tariff-shift',
    );

  it.each([
    ['CC', '200799', '08', 'meets'],
    ['CTH', '420221', '4115', 'meets'],
    ['CTH', '420221', '41', 'meets'],
    ['CTH', '420221', '42', 'cannot-tell'],
    ['CTH', '420221', '420292', 'fails'],
    ['CTSH', '420221', '420292', 'meets'],
    ['CTSH', '420221', '4202', 'cannot-tell'],
    ['CTSH', '420221', undefined, 'cannot-tell'],
    ['CTH', '42', '420292', 'cannot-tell'],
    ['CC except from 0801-0810', '200799', '081010', 'fails'],
    ['CC except from 0801-0810', '200799', '0811', 'meets'],
    ['CC except from 0801-0810', '200799', '08', 'cannot-tell'],
  ] as const)('%s for %s from %s: %s', (rule, product, material, verdict) => {
    expect(shift(rule, product, material).verdict).toBe(verdict);
  });

  it('refuses a code that HS 2022 does not know, only where that is the edition', () => {
    expect(shift('CTH', '420221', '411599').verdict).toBe('cannot-tell');
    expect(shift('CTH', '420221', '411599', { hsEdition: '2017' }).verdict).toBe('meets');
    expect(shift('CTH', '420221', '411599', {}, 'VJ').verdict).toBe('meets');
    expect(shift('CTH', '420221', '4115', {}, 'VJ').steps.some((s) => /HS 2007/.test(s.label.en))).toBe(true);
  });

  it('without foreign materials meets, with a hint', () => {
    const c = pick(run('D', sheet('100', { rule: 'CTH', materials: [] })), 'tariff-shift');
    expect(c.verdict).toBe('meets');
    expect(c.steps.some((s) => /WO or PE/.test(s.label.en))).toBe(true);
  });

  it('a material in the "except from" range is not simply forgiven', () => {
    const small = { materials: [{ name: 'm', hs: '081010', originCountry: '', value: '5' }] };
    const c = pick(run('D', sheet('100', { rule: 'CC except from 0801-0810', productHs: '200799', ...small })), 'tariff-shift');
    expect(c.verdict).toBe('cannot-tell');
  });

  it('7 or 10 per cent by the line of the product', () => {
    const at = (value: string) =>
      pick(
        run('VJ', sheet('100', { rule: 'CTH', productHs: '180690', materials: [{ hs: '180631', originCountry: 'CN', value }] })),
        'tariff-shift',
      ).verdict;
    expect([at('7'), at('7.01'), at('10'), at('10.01')]).toEqual(['meets', 'cannot-tell', 'cannot-tell', 'fails']);
  });

  it('CPTPP never forgives milk in dairy goods', () => {
    const at = (productHs: string, hs: string) =>
      pick(
        run('CPTPP', sheet('100', { rule: 'CC', productHs, materials: [{ hs, originCountry: 'CN', value: '5' }] })),
        'tariff-shift',
      ).verdict;
    expect(at('040690', '040210')).toBe('fails');
    expect(at('850440', '853400')).toBe('meets');
  });

  it('packing does not count', () => {
    const c = pick(
      run(
        'D',
        sheet('100', {
          rule: 'CC',
          productHs: '392329',
          materials: [{ name: 'Bao bì', hs: '392321', originCountry: 'CN', value: '50' }],
        }),
      ),
      'tariff-shift',
    );
    expect(c.verdict).toBe('meets');
  });

  it.each([
    ['VN', true, 'meets'],
    ['VN', undefined, 'cannot-tell'],
    ['VN', false, 'fails'],
    ['TH', true, 'fails'],
    ['', true, 'fails'],
  ] as const)('WO with a material of %j and the answer %s: %s', (originCountry, whollyObtained, verdict) => {
    const operations = whollyObtained === undefined ? {} : { operations: { whollyObtained } };
    expect(run('D', sheet('10', { rule: 'WO', materials: [{ originCountry, value: '1' }], ...operations })).verdict).toBe(
      verdict,
    );
  });

  it('PE wants originating materials; of the party itself on a bilateral form', () => {
    const at = (form: 'RCEP' | 'VJ' | 'VK', country: string, agreement: string) =>
      run(form, sheet('10', { rule: 'PE', materials: [{ originCountry: country, value: '1', proofs: proofs(agreement) }] }))
        .verdict;
    expect(at('RCEP', 'CN', 'RCEP')).toBe('meets');
    expect(at('RCEP', 'CN', 'ACFTA')).toBe('cannot-tell');
    expect(at('RCEP', 'TW', 'RCEP')).toBe('fails');
    expect(at('VJ', 'JP', 'VJEPA')).toBe('fails');
    expect(at('VJ', 'VN', 'ANY')).toBe('meets');
  });
});

describe('rules, operations, defaults', () => {
  const material = [cn('50', { hs: '853400' })];

  it.each([
    ['RVC 60 or CTH', 'meets'],
    ['RVC 60 + CTH', 'fails'],
    ['RVC 60 or Manufacture from yarn', 'cannot-tell'],
    ['RVC 40 + Manufacture from yarn', 'cannot-tell'],
    ['RVC 60 + Manufacture from yarn', 'fails'],
    ['SP', 'cannot-tell'],
  ])('%s: %s', (rule, verdict) => {
    expect(run('D', sheet('100', { rule, productHs: '850440', materials: material })).verdict).toBe(verdict);
  });

  it('VJ: 60 % build-down of the guides is content of 40 %', () => {
    const cn = (value: string) => run('VJ', sheet('100', { rule: 'RVC 60 BD', materials: [{ originCountry: 'CN', value }] }));
    expect(pick(cn('60'), 'lvc-indirect')).toMatchObject({ verdict: 'meets', threshold: { op: '>=', value: '40' } });
    expect(cn('60.01').verdict).toBe('fails');
    expect(pick(cn('60'), 'rule').steps.some((s) => s.label.en.startsWith('VJ has one formula'))).toBe(true);
  });

  it('counts Korean fabric of an EUR.1 garment both ways, and no other material of Korea', () => {
    const costs = (hs: string, more: Material = {}): Costs => ({
      rule: 'MAXNOM 40% EXW',
      materialsComplete: true,
      other: [],
      materials: [{ hs, originCountry: 'KR', value: '50', ...more }],
    });
    const verdict = (productHs: string, c: Costs) => run('EUR.1-UK', sheet('100', { ...c, productHs })).verdict;
    expect(verdict('620342', costs('520942'))).toBe('cannot-tell');
    expect(verdict('620342', costs('520942', { proofs: proofs('UKVFTA') }))).toBe('meets');
    expect(verdict('620342', costs('960711'))).toBe('fails');
    expect(verdict('940161', costs('520942'))).toBe('fails');
    expect(verdict('160554', costs('030743', { originCountry: 'TH' }))).toBe('cannot-tell');
    expect(verdict('160554', costs('030743', { originCountry: 'CN' }))).toBe('fails');
  });

  it('shows the limit that is kept first, where either is enough', () => {
    const waistband = { hs: '621790', originCountry: 'US', value: '3000', weight: { value: '150', unit: 'KGM' } };
    const costs: Costs = {
      rule: 'CC',
      productHs: '620342',
      productWeight: { value: '1600', unit: 'KGM' },
      materials: [waistband],
    };
    const shares = run('E', sheet('24000', costs)).calculations.filter((c) => c.calculation.startsWith('de-minimis'));
    expect(shares.map((c) => [c.calculation, c.verdict])).toEqual([
      ['de-minimis-weight', 'meets'],
      ['de-minimis-fob', 'fails'],
    ]);
  });

  it('build-up names the direct formula, with labour and profit, but on CPTPP', () => {
    const costs: Costs = {
      rule: 'RVC 40 BU',
      materials: [{ originCountry: '', value: '55' }],
      labour: [{ amount: '30' }],
      profit: '15',
    };
    expect(pick(run('RCEP', sheet('100', costs)), 'rvc-direct').value?.fraction).toBe('9/20');
    expect(pick(run('CPTPP', sheet('100', costs)), 'rvc-bu').value?.fraction).toBe('0');
    expect(pick(run('VJ', sheet('100', costs)), 'lvc-indirect').value?.fraction).toBe('9/20');
  });

  it('judges every threshold of a rule', () => {
    const costs: Costs = {
      rule: 'RVC 40% or CTSH + RVC 35%',
      formula: 'indirect',
      materials: [{ hs: '853890', originCountry: 'CN', value: '63' }],
    };
    const output = run('D', sheet('100', costs, { hsExport: '850440' }));
    expect(pick(output, 'rvc-indirect').verdict).toBe('fails');
    expect(pick(output, 'rvc-indirect-35').verdict).toBe('meets');
    expect(output.verdict).toBe('meets');
  });

  it('says nothing of a tolerance that is not held (form S)', () => {
    const output = run(
      'S',
      sheet('100', { rule: 'CTH', productHs: '850440', materials: [{ hs: '850431', originCountry: 'CN', value: '5' }] }),
    );
    expect(output.verdict).toBe('cannot-tell');
    expect(output.calculations.some((c) => c.calculation.startsWith('de-minimis'))).toBe(false);
  });

  it('a missed heading decides nothing on VN-CU, whose list may ask for a value content', () => {
    const output = run(
      'VN-CU',
      sheet('100', { productHs: '320730', materials: [{ hs: '320740', originCountry: 'CN', value: '55' }] }),
    );
    expect(output.verdict).toBe('cannot-tell');
  });

  it('uses the default of the agreement and says so; E opens CTH to some chapters only', () => {
    const d = run('D', sheet('100', { productHs: '850440', materials: material }));
    expect(pick(d, 'rule').assumptions).toContain('defaultRule');
    const e = (productHs: string) =>
      pick(run('E', sheet('100', { productHs, materials: material })), 'rule').steps[0]!.expression;
    expect(e('850440')).toBe('RVC 40%');
    expect(e('640399')).toBe('RVC 40% or CTH');
    expect(pick(run('B', sheet('100', { materials: material })), 'rule').missing[0]?.key).toBe('lines[0].costs.rule');
  });

  it.each([
    ['B', 'LVC 30', 'fails'],
    ['VJ', 'LVC 30', 'meets'],
    ['VJ', 'CTH', 'fails'],
    ['AANZ', 'RVC 30', 'fails'],
    ['AANZ', 'CTH', 'meets'],
  ] as const)('minimal operations only, %s, %s: %s', (form, rule, verdict) => {
    const costs: Costs = {
      rule,
      productHs: '850440',
      materials: material,
      operations: { beyondMinimal: false, lastStepInVietNam: true },
    };
    expect(run(form, sheet('100', costs)).verdict).toBe(verdict);
  });

  it('the last step abroad defeats the value rule where the agreement asks for it', () => {
    const costs: Costs = { rule: 'RVC 40', materials: material, operations: { lastStepInVietNam: false } };
    expect(run('E', sheet('100', costs)).verdict).toBe('fails');
    expect(run('D', sheet('100', costs)).verdict).toBe('meets');
  });

  it('CPTPP without a method decides only where both agree', () => {
    const at = (rule: string) => run('CPTPP', sheet('100', { rule, materials: material }));
    expect(at('RVC 40').verdict).toBe('cannot-tell');
    expect(at('RVC 40').calculations.map((c) => c.calculation)).toEqual(['rvc-bd', 'rvc-bu', 'rule']);
    expect(at('RVC 60').verdict).toBe('fails');
    expect(at('RVC 40 NC').verdict).toBe('cannot-tell');
  });

  it('RCEP tells the domestic value for box 11', () => {
    const output = run('RCEP', sheet('100', { rule: 'RVC 40', materials: [cn('85', { proofs: proofs('RCEP') })] }));
    expect(pick(output, 'domestic-value')).toMatchObject({ verdict: 'fails', value: { fraction: '3/20' } });
    expect(output.verdict).toBe('meets');
  });
});

describe('the sums of a worksheet', () => {
  const ids = (line: Line) => identitiesOf(line, 0).broken.map((b) => b.id);
  const stated = { I: '100.00', II: '15.00', III: '10.00', IV: '125.00', V: '10.00', VI: '135.00', VII: '5.00', VIII: '140.00' };

  it.each([
    [{}, []],
    [{ IV: '135.00' }, ['W4']],
    [{ VI: '136.00' }, ['W5']],
    [{ VIII: '150.00' }, ['W6', 'W7']],
    [{ VII: '6.00' }, ['W6']],
  ] as const)('stated %j breaks %j', (change, broken) => {
    expect(ids(sheet('140.00', { stated: { ...stated, ...change } }))).toEqual(broken);
  });

  it('totals against their rows, each slip told once', () => {
    const costs: Costs = {
      materials: [cn('60'), cn('40')],
      labour: [{ amount: '15' }],
      overhead: [{ amount: '10' }],
      profit: '10',
      other: [{ amount: '5' }],
    };
    expect(ids(sheet('140', { ...costs, stated }))).toEqual([]);
    expect(ids(sheet('140', { ...costs, stated: { ...stated, I: '101.00' } }))).toEqual(['W1']);
    expect(ids(sheet('140', { ...costs, stated: { ...stated, II: '16.00' } }))).toEqual(['W2']);
    expect(ids(sheet('139.99', costs))).toEqual(['rows']);
    expect(ids(sheet('150', costs))).toEqual([]);
  });

  it('value = norm × quantity × price, rounded half-up to the decimals of the value', () => {
    const at = (value: string, more: Costs = { basis: 'lot', quantity: { value: '3', unit: 'PIECE' } }) =>
      ids(sheet(undefined, { ...more, materials: [{ norm: '0.333', unitPrice: '1.0050', value }] }));
    expect(at('1.00')).toEqual([]);
    expect(at('1.0040')).toEqual([]);
    expect(at('1.01')).toEqual(['W9']);
    expect(at('0.33', { basis: 'unit' })).toEqual([]);
    expect(at('1.00', { basis: 'lot' })).toEqual([]);
    expect(
      identitiesOf(sheet(undefined, { basis: 'lot', materials: [{ norm: '1', unitPrice: '1', value: '5' }] }), 0).unread,
    ).toHaveLength(1);
  });
});
