import { describe, expect, it } from 'vitest';
import type { Line } from '../../lib/declaration/declaration';
import { formsFor } from '../../lib/forms/destinations';
import type { FormId } from '../../lib/forms/form-id';
import { compareAgreements, compareForm } from '../../lib/origin/comparator';
import { proofs, sheet, TODAY } from './helpers';

/** Half of FOB is foreign and shifts at every level. */
const HALF: Line = sheet('1000', {
  productHs: '854442',
  labour: [{ amount: '300' }],
  overhead: [],
  profit: '200',
  other: [],
  materials: [{ name: 'wire', hs: '740811', value: '500', originCountry: 'US', proofs: [] }],
  materialsComplete: true,
});

const RULES: Partial<Record<FormId, string>> = {
  D: 'RVC 40',
  E: 'RVC 40',
  AK: 'RVC 40',
  VK: 'RVC 40',
  AJ: 'RVC 40',
  VJ: 'LVC 40',
  RCEP: 'RVC 40',
  AANZ: 'RVC 40',
  AI: 'RVC 35 + CTSH',
  AHK: 'RVC 40',
  CPTPP: 'RVC 40 BD',
  VC: 'RVC 40',
  EAV: 'VAC 40',
  B: 'LVC 30',
};

const text = (form: FormId, line: Line, rule: string, country?: string): string | null =>
  compareForm(form, { line, today: TODAY, rules: { [form]: rule }, ...(country ? { importingCountry: country } : {}) })!
    .criterion;

describe('which forms are compared', () => {
  it('every preferential form open to the destination, and B', () => {
    for (const country of ['JP', 'KR', 'TH', 'IN', 'HK', 'AU', 'GB', 'FR', 'CL', 'RU', 'IL', 'CU', 'CN']) {
      const list = compareAgreements({ line: HALF, importingCountry: country, today: TODAY, rules: {} });
      expect(list.map(({ form }) => form).sort(), country).toEqual([...formsFor(country), 'B'].sort());
    }
    expect(compareAgreements({ line: HALF, importingCountry: 'US', today: TODAY }).map(({ form }) => form)).toEqual(['B']);
  });

  it('none for a line without a worksheet', () => {
    expect(compareAgreements({ line: { hsExport: '854442' }, importingCountry: 'JP', today: TODAY })).toEqual([]);
  });

  it('met ones first, then undecided ones by what they lack, then failed ones', () => {
    const list = compareAgreements({ line: HALF, importingCountry: 'KR', today: TODAY, rules: { AK: 'RVC 60', VK: 'RVC 40' } });
    expect(list.map(({ form, verdict }) => `${form} ${verdict}`)).toEqual([
      'VK meets',
      'RCEP cannot-tell',
      'B cannot-tell',
      'AK fails',
    ]);
  });
});

describe('the rule of each form', () => {
  it('is the one given for it; without one the default of the agreement, marked as such', () => {
    const list = compareAgreements({ line: HALF, importingCountry: 'KR', today: TODAY, rules: { VK: 'CTH' } });
    const of = (form: FormId) => list.find((c) => c.form === form)!;
    expect(of('VK')).toMatchObject({ rule: 'CTH', isDefault: false });
    expect(of('AK')).toMatchObject({ isDefault: true, rule: 'RVC 40% or CTH' });
    expect(of('RCEP')).toMatchObject({ rule: null, verdict: 'cannot-tell' });
    expect(of('RCEP').missing.map(({ key }) => key)).toEqual(['lines[0].costs.rule']);
  });

  it('a blank one counts as none given', () => {
    expect(compareForm('AK', { line: HALF, today: TODAY, rules: { AK: '' } })).toMatchObject({ isDefault: true });
  });

  it('of another form says nothing: the rule of the worksheet counts for all only when no rules are handed in', () => {
    const line = { ...HALF, costs: { ...HALF.costs, rule: 'RVC 90' } };
    expect(compareForm('AK', { line, today: TODAY, rules: {} })!.rule).toBe('RVC 40% or CTH');
    expect(compareForm('AK', { line, today: TODAY })!.rule).toBe('RVC 90');
  });
});

describe('what each form prints', () => {
  it('for a value content: term, figure or none, threshold or computed, method', () => {
    const printed = Object.fromEntries(Object.entries(RULES).map(([form, rule]) => [form, text(form as FormId, HALF, rule)]));
    expect(printed).toMatchInlineSnapshot(`
      {
        "AANZ": "RVC",
        "AHK": "50%",
        "AI": "RVC 50% + CTSH",
        "AJ": "RVC",
        "AK": "RVC 40%",
        "B": null,
        "CPTPP": "RVC 50%BD",
        "D": "50%",
        "E": "RVC 50%",
        "EAV": "PSR",
        "RCEP": "RVC",
        "VC": "RVC 50%",
        "VJ": "LVC",
        "VK": "RVC 40%",
      }
    `);
  });

  it('the words of a tariff shift as the form knows them', () => {
    const forms: readonly FormId[] = ['D', 'E', 'AK', 'VK', 'AJ', 'VJ', 'RCEP', 'AANZ', 'AHK', 'CPTPP', 'VC', 'EAV'];
    const printed = Object.fromEntries(forms.map((form) => [form, text(form, HALF, 'CTH')]));
    expect(printed).toMatchInlineSnapshot(`
      {
        "AANZ": "CTC",
        "AHK": "CTH",
        "AJ": "CTH",
        "AK": "CTH",
        "CPTPP": "CTH",
        "D": "CTH",
        "E": "CTH",
        "EAV": "PSR",
        "RCEP": "CTC",
        "VC": "CTH",
        "VJ": "CTH",
        "VK": "CTC",
      }
    `);
  });

  it('no criterion where the rule is not met', () => {
    expect(text('RCEP', HALF, 'RVC 60')).toBeNull();
  });

  it('ACU only where materials of another party decided', () => {
    const line: Line = {
      ...HALF,
      costs: {
        ...HALF.costs,
        labour: [{ amount: '100' }],
        profit: '100',
        materials: [
          { name: 'wire', hs: '740811', value: '500', originCountry: 'US', proofs: [] },
          { name: 'plug', hs: '853669', value: '300', originCountry: 'JP', proofs: proofs('RCEP', 'VJEPA') },
        ],
      },
    };
    expect(compareForm('RCEP', { line, today: TODAY, rules: { RCEP: 'RVC 40' } })).toMatchObject({
      criterion: 'RVC ACU',
      accumulation: true,
    });
    expect(compareForm('RCEP', { line, today: TODAY, rules: { RCEP: 'RVC 20' } })).toMatchObject({
      criterion: 'RVC',
      accumulation: false,
    });
  });

  it('the tolerance and its two statements where a shift was met only by it, and not where another alternative is met without', () => {
    const line: Line = {
      ...HALF,
      costs: {
        ...HALF.costs,
        materials: [...HALF.costs!.materials!, { name: 'core', hs: '854449', value: '0', originCountry: 'US', proofs: [] }],
      },
    };
    const small = {
      ...line,
      costs: {
        ...line.costs,
        materials: line.costs!.materials!.map((m) => (m.name === 'core' ? { ...m, value: '50' } : m)),
        profit: '150',
      },
    };
    const met = compareForm('VJ', { line: small, today: TODAY, rules: { VJ: 'CTH' } })!;
    expect(met).toMatchObject({ verdict: 'meets', deMinimis: true, statement: 'V + VI' });
    expect(met.criterion).toContain('DMI');
    expect(compareForm('VJ', { line: small, today: TODAY, rules: { VJ: 'CTH or LVC 40' } })).toMatchObject({
      deMinimis: false,
      criterion: 'LVC',
      statement: 'VII',
    });
  });

  it('both figures of an interval, and one of a complete sheet', () => {
    expect(compareForm('RCEP', { line: HALF, today: TODAY, rules: { RCEP: 'RVC 40' } })!.content).toEqual({
      op: '>=',
      low: '1/2',
      high: '1/2',
    });
    const open = {
      ...HALF,
      costs: { ...HALF.costs, materials: [{ name: 'wire', value: '500', originCountry: 'JP', proofs: [] }] },
    };
    expect(compareForm('RCEP', { line: open, today: TODAY, rules: { RCEP: 'RVC 40' } })!.content).toEqual({
      op: '>=',
      low: '1/2',
      high: '1',
    });
    expect(compareForm('EUR.1', { line: HALF, today: TODAY, rules: { 'EUR.1': 'MAXNOM 60% EXW' } })!.content).toMatchObject({
      op: '<=',
      low: '1/2',
    });
  });

  it('the FOB value where the form asks for it', () => {
    const shown = (form: FormId, country: string, rule: string) =>
      compareForm(form, { line: HALF, today: TODAY, importingCountry: country, rules: { [form]: rule } })!.fobShown;
    expect(shown('D', 'KH', 'RVC 40')).toBe(true);
    expect(shown('VJ', 'JP', 'LVC 40')).toBe(false);
    expect(shown('AJ', 'JP', 'CTH')).toBe(false);
    expect(shown('AI', 'IN', 'RVC 35 + CTSH')).toBe(true);
  });
});
