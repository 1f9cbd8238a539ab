import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formsFor } from '../../lib/forms/destinations';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { ISSUERS, issuerName } from '../../lib/forms/issuers';
import { PROFILES } from '../../lib/forms';
import { explainReference } from '../../lib/reference/explain';
import { judgeReference, type ReferenceContext } from '../../lib/reference/judge';
import { onlyMistyped, parseReference } from '../../lib/reference/parse';

const TODAY = '2026-11-22';

interface Case {
  readonly number: string;
  readonly form: FormId;
  readonly direction: 'export' | 'import';
  readonly to?: string;
  readonly issued?: string;
  readonly shape?: string;
  readonly not?: string;
  readonly groups?: string;
}

const judge = (number: string | undefined, more: Partial<ReferenceContext> = {}) =>
  judgeReference(number, {
    form: 'D',
    direction: 'export',
    exportingCountry: undefined,
    importingCountry: undefined,
    issueDate: undefined,
    today: TODAY,
    ...more,
  });

describe('published reference numbers', () => {
  const cases = readFileSync(join(process.cwd(), 'test/cases/references.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Case);

  it.each(cases.map((c) => [`${c.form} ${c.number}`, c] as const))('%s', (_, c) => {
    const report = judge(c.number, {
      form: c.form,
      direction: c.direction,
      importingCountry: c.to,
      issueDate: c.issued,
    });
    if (c.shape !== undefined) expect(report.shape).toBe(c.shape);
    if (c.not !== undefined) expect([c.not, 'absent']).not.toContain(report.shape);
    if (c.groups !== undefined) expect(Object.values(report.groups!).join('/')).toBe(c.groups);
  });
});

describe('judging', () => {
  it.each([
    ['VN-TH 26/02/00006', {}, 'valid'],
    ['VN-TH26/02/00006', {}, 'valid'],
    [' VN-TH 26/02/00006 ', {}, 'valid'],
    ['', {}, 'absent'],
    ['  ', {}, 'absent'],
    [undefined, {}, 'absent'],
    // Serial: one or two digits too many only warn, fewer, three more or all zeros are wrong.
    ['VN-TH 26/02/000006', {}, 'unusual'],
    ['VN-TH 26/02/0000006', {}, 'unusual'],
    ['VN-TH 26/02/00000006', {}, 'invalid'],
    ['VN-TH 26/02/0006', {}, 'invalid'],
    ['VN-TH 26/02/00000', {}, 'invalid'],
    // An unknown issuing body alone says nothing.
    ['VN-TH 26/97/00006', {}, 'valid'],
    ['VN-TH 26/A1/00006', {}, 'valid'],
    ['VN-TH 26/0I/00006', {}, 'invalid'],
    ['VN-TH 26/02/0O006', {}, 'invalid'],
    ['vn-th 26/02/00006', {}, 'invalid'],
    ['VNTH-26-02-00006', {}, 'invalid'],
    ['hello', {}, 'invalid'],
    ['VN-JP 26/02/00006', {}, 'invalid'],
    ['VN-TH 26/02/00006', { importingCountry: 'MY' }, 'invalid'],
    ['VN-TH 25/02/00006', { issueDate: '2026-11-20' }, 'invalid'],
    ['VN-TH 26/02/00006', { importingCountry: 'TH', issueDate: '2026-11-20' }, 'valid'],
    // Forms without the structure in their law: a hint at most.
    ['hello', { form: 'RCEP' }, 'unusual'],
    ['VN-JP 26/02/00006', { form: 'RCEP' }, 'valid'],
    ['VN-IN 26/02/00006', { form: 'RCEP' }, 'unusual'],
    ['VN-DE 26/02/00006', { form: 'B' }, 'valid'],
    ['A 123456', { form: 'EUR.1' }, 'valid'],
    ['VN-GB 26/02/00006', { form: 'CPTPP' }, 'unusual'],
    ['VN-IL 26/02/000006', { form: 'VI' }, 'valid'],
    ['VN-IL 26/02/00006', { form: 'VI' }, 'invalid'],
    ['VN-AU 26/02/006', { form: 'AANZ', importingCountry: 'AU' }, 'unusual'],
    ['VN-PH 26/02/006', { form: 'AANZ', importingCountry: 'PH' }, 'invalid'],
    ['VN-TH 26/02/006', { form: null }, 'unusual'],
    // Foreign issuers: recognised, never rejected.
    ['E204413ZC4530012', { form: 'E', direction: 'import' }, 'valid'],
    ['E204413ZC4530012', { form: 'E', direction: 'import', exportingCountry: 'CN' }, 'valid'],
    ['E204413ZC4530012', { form: 'E', direction: 'import', exportingCountry: 'MY' }, 'unusual'],
    ['anything at all', { form: 'AK', direction: 'import' }, 'unusual'],
    ['VN-TH 26/02/00006', { form: 'D', direction: 'import', importingCountry: 'TH' }, 'valid'],
    ['VN-TH 26/02/006', { form: 'D', direction: 'import' }, 'unusual'],
    ['VN-TH 26/02/006', { form: 'D', direction: 'import', exportingCountry: 'VN' }, 'invalid'],
    ['VN-TH 26/02/00006', { exportingCountry: 'MY' }, 'unusual'],
    ['anything at all', { exportingCountry: 'MY' }, 'unusual'],
    ['anything at all', { direction: 'import', exportingCountry: 'VN' }, 'invalid'],
    // A partner's scheme on its own form, where the direction was not read; never for a number of Viet Nam.
    ['E204413ZC4530012', { form: 'E', direction: undefined }, 'valid'],
    ['E204413ZC4530012', { form: 'E', direction: 'export' }, 'invalid'],
    ['E204413ZC4530012', { form: 'E', direction: undefined, exportingCountry: 'VN' }, 'invalid'],
    ['E204413ZC4530012', { form: 'D', direction: 'import' }, 'unusual'],
    ['E204413ZC4530012', { form: null, direction: 'import' }, 'valid'],
    ['VN-DE 26/02/00006', { form: 'B', importingCountry: 'EU' }, 'valid'],
    ['VN-DE 26/02/00006', { form: 'B', importingCountry: 'QA' }, 'unusual'],
    // A mild fault beside a hard one does not soften it.
    ['VN-TH 25/02/000006', { issueDate: '2026-11-20' }, 'invalid'],
  ] as const)('%s %o is %s', (number, context, shape) => {
    expect(judge(number, context).shape).toBe(shape);
  });

  it('lists the forms that a number can belong to, the usual one first', () => {
    expect(judge('').forms).toEqual([]);
    expect(judge('hello').forms).toEqual([]);
    expect(judge('E204413ZC4530012', { form: null, direction: 'import' }).forms).toEqual(['E']);
    expect(judge('hello', { direction: 'import' }).forms).toEqual([]);
    expect(judge('VN-TH 26/02/00006').forms).toEqual(['D', 'RCEP', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'AHK']);
    expect(judge('VN-IL 26/02/000006', { form: 'VI' }).forms).toEqual(['VI']);
  });
});

describe('reading', () => {
  it.each([
    ['VN-TH 26/02/00006', 'VN-TH 26/02/00006', []],
    ['vn-th 26/02/00006', 'VN-TH 26/02/00006', ['case']],
    ['VN–TH 26/02/00006', 'VN-TH 26/02/00006', ['dash']],
    ['VN - TH  26 / 02 / 00006', 'VN-TH 26/02/00006', ['blank']],
    ['VN-TH 26\\02\\00006', 'VN-TH 26/02/00006', ['slash']],
    ['VN-TH 2G/02/00006', null, []],
    ['VN-TH 26/O2/0OOO6', 'VN-TH 26/02/00006', ['letter']],
    ['VN-TH 26/02/0000l', 'VN-TH 26/02/00001', ['case', 'letter']],
    ['  VN-TH 26/02/00006  ', 'VN-TH 26/02/00006', []],
    ['VN-TH 2O/02/00006', 'VN-TH 20/02/00006', ['letter']],
    ['vn-TH 26/O2/00006', 'VN-TH 26/02/00006', ['case', 'letter']],
    ['VN-TH 26 /02/00006', 'VN-TH 26/02/00006', ['blank']],
    ['VN-TH 26/ 02/00006', 'VN-TH 26/02/00006', ['blank']],
    ['VN 26/02/00006', null, []],
    [`VN-TH 26/02/${'1'.repeat(52)}`, `VN-TH 26/02/${'1'.repeat(52)}`, []],
    [`VN-TH 26/02/${'1'.repeat(53)}`, null, []],
    ['VNTH260200006', 'VN-TH 26/02/00006', ['separator']],
    ['VN-TH 2026/02/00006', 'VN-TH 26/02/00006', ['separator']],
    ['TH 26/02/00006', 'VN-TH 26/02/00006', ['prefix']],
    ['', null, []],
    ['💥', null, []],
  ] as const)('%s', (text, normalized, repairs) => {
    const parsed = parseReference(text);
    expect(parsed.normalized).toBe(normalized);
    expect(parsed.repairs).toEqual(repairs);
  });

  it('calls only what fits as it stands strict', () => {
    expect(parseReference(' VN-TH 26/02/00006 ')).toMatchObject({ strict: true, written: 'VN-TH 26/02/00006' });
    for (const text of ['vn-th 26/02/00006', 'VNTH260200006', 'TH 26/02/00006', 'hello'])
      expect(parseReference(text).strict).toBe(false);
    expect(onlyMistyped(parseReference('hello'))).toBe(false);
    expect(onlyMistyped(parseReference('TH 26/02/00006'))).toBe(false);
  });

  it('calls keyboard slips mistyped, not what lacks separators', () => {
    expect(onlyMistyped(parseReference('VN-TH 26/02/0O006'))).toBe(true);
    expect(onlyMistyped(parseReference('VNTH260200006'))).toBe(false);
    expect(onlyMistyped(parseReference('VN-TH 26/02/00006'))).toBe(false);
  });

  it('takes the examples of the law', () => {
    for (const id of FORM_IDS) {
      const { example, structure, partnerSchemes } = PROFILES[id].facts.reference.value;
      if (structure !== 'none') expect(judge(example, { form: id }).shape, id).toBe('valid');
      for (const scheme of partnerSchemes) {
        expect(judge(scheme.example, { form: id, direction: 'import' }).shape, scheme.example).toBe('valid');
      }
    }
  });
});

describe('explaining', () => {
  it('tells the five groups', () => {
    const e = explainReference('VN-TH 26/02/00006', TODAY)!;
    expect(e.wellFormed).toBe(true);
    expect(e.groups.map((g) => g.meaning.en)).toEqual(['Viet Nam', 'Thailand', '2026', 'TP. Hồ Chí Minh', 'no. 6']);
    expect(e.suggestion).toBeNull();
    expect(e.forms[0]).toBe('D');
  });

  it('suggests the right spelling', () => {
    expect(explainReference('VN TH 26-O2-00006', TODAY)!.suggestion).toBe('VN-TH 26/02/00006');
    expect(explainReference('VN-IN26/02/00006', TODAY)!.suggestion).toBeNull();
  });

  it.each(['VN-XQ 26/02/00006', 'VN-VN 26/02/00006', 'VN-TH 39/02/00006', 'VN-TH 26/02/006', 'VN-TH 26/02/00000', 'x'])(
    'finds fault with %s',
    (text) => {
      const e = explainReference(text, TODAY)!;
      expect(e.wellFormed).toBe(false);
      expect(e.problems.length).toBeGreaterThan(0);
    },
  );

  it('knows the schemes of partners, and says nothing about nothing', () => {
    expect(explainReference('E204413ZC4530012', TODAY)!.forms).toEqual(['E']);
    expect(explainReference(' ', TODAY)).toBeNull();
  });

  it('knows the issuing bodies, and that the list is open', () => {
    expect(ISSUERS.get('02')).toEqual({ name: 'TP. Hồ Chí Minh', retired: false });
    expect(ISSUERS.get('32')?.retired).toBe(true);
    expect(issuerName('97').en).toBe('new or unknown issuing body');
    expect(issuerName('63').vi).toContain('2010');
  });

  it('knows which forms lead to a destination', () => {
    expect(formsFor('JP')).toContain('VJ');
    expect(formsFor('DE')).toEqual(['EUR.1']);
    expect(formsFor('GB')).toEqual(['EUR.1-UK', 'CPTPP']);
    expect(formsFor('KH')).toContain('X');
    expect(formsFor('US')).toEqual([]);
  });
});
