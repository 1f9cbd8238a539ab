import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { formOf } from '../../lib/declaration/field-values';
import { PROFILES } from '../../lib/forms';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { evaluate } from '../../lib/rules/engine';
import { RULES } from '../../lib/rules/index';

/** Notations, box numbers and older rules that common guides teach: recognised and explained, never silently accepted, never a crash. */
const VN = { direction: 'export', exportingCountry: 'VN' } as const;

function found(d: Declaration, rules: RegExp = /./) {
  return evaluate({ ...VN, ...d }, RULES, { today: '2026-11-22' }).findings.filter(
    (f) => f.outcome === 'fail' && rules.test(f.rule),
  );
}
const criterion = (form: FormId, text: string, more: Declaration = {}) =>
  found({ form, lines: [{ itemNo: '1', criterion: text }], ...more }, /^criterion-|^cth-|^fob-|^partial/);

const told = (findings: ReturnType<typeof found>) => findings.map((f) => `${f.severity} ${f.rule}`);

describe('the guides of Form VJ', () => {
  it.each([
    ['A', 'WO'],
    ['B', 'LVC'],
    ['C', 'CTH'],
    ['D', 'SP'],
    ['RVC', 'LVC'],
    ['VA', 'LVC'],
    ['RVC 40%', 'LVC'],
    ['40%', 'LVC'],
    ['CC', 'CTC'],
    ['CTSH', 'CTC'],
  ])('%s: one error in box 5 that names %s and cites 10/2009', (text, word) => {
    const [finding, ...more] = criterion('VJ', text, { importingCountry: 'JP' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', box: '5', basis: { document: '10/2009/TT-BCT' } });
    for (const words of Object.values(finding!.message)) expect(words).toContain(word);
  });

  it('lets a figure drop with a warning, and combinations pass', () => {
    expect(told(criterion('VJ', 'LVC 40%'))).toEqual(['warning criterion-style-of-another-form']);
    for (const text of ['LVC, ACU', 'CTC DMI', 'CTH+LVC', 'CTC IIM ACU']) expect(criterion('VJ', text)).toEqual([]);
  });

  it('reads boxes 1 to 14 by the table of the guide, and says so once', () => {
    const boxes = {
      '1': 'SAO MAI FOOTWEAR JSC, HO CHI MINH CITY, VIET NAM',
      '2': 'VN-JP 26/02/00006',
      '3': 'YAMATO BUSSAN CO., LTD, YOKOHAMA, JAPAN',
      '4': 'NYK VEGA 044N',
      '5': '1',
      '6': 'N/M',
      '7': '100 CARTONS BACKPACKS',
      '8': '420292',
      '9': '1680 KGM',
      '10': 'SM-01 07/11/2026',
      '11': 'C',
      '12': 'USD 12,000',
      '13': 'VIET NAM JAPAN',
      '14': 'HO CHI MINH CITY',
    };
    const findings = found({ form: 'VJ', importingCountry: 'JP', boxes });
    expect(findings.filter((f) => f.rule === 'box-numbering-of-guides')).toMatchObject([{ severity: 'warning' }]);
    const letter = findings.filter((f) => f.rule === 'criterion-letter-notation');
    expect(letter).toHaveLength(1);
    expect(letter[0]!.message.en).toMatch(/CTH.*CTC/);
    expect(findings.map((f) => f.rule)).not.toContain('fob-missing');
  });

  it('finds retroactive words in box 12 of the guide in the wrong place, not missing', () => {
    const late = {
      form: 'VJ',
      importingCountry: 'JP',
      issueDate: '2026-11-20',
      transport: { departureDate: '2026-11-10' },
      remarks: '',
      boxes: { '12': 'ISSUED RETROACTIVELY' },
    } satisfies Declaration;
    const rules = found(late).map((f) => f.rule);
    expect(rules).toContain('words-in-wrong-box');
    expect(rules).not.toContain('issued-retroactively-words-missing');
  });

  it('counts three days from shipment', () => {
    const issued = (issueDate: string) =>
      told(
        found(
          {
            form: 'VJ',
            importingCountry: 'JP',
            issueDate,
            transport: { departureDate: '2026-11-10' },
            remarks: '',
            boxes: { '8': '' },
          },
          /^issued-retroactively/,
        ),
      );
    expect(issued('2026-11-13')).toEqual([]);
    expect(issued('2026-11-14')).toEqual(['error issued-retroactively-words-missing']);
  });
});

describe('the guides of Form E', () => {
  it.each([
    ['CTC', '732393', /CTH.*PSR/, 'unknown-token'],
    ['CC', '732393', /PSR/, 'unknown-token'],
    ['CTH', '850440', /85/, 'cth-not-open'],
    ['CTH', '390110', /3901/, 'cth-not-open'],
    ['EP', '732393', /PE/, 'letter-notation'],
    ['35%', '732393', /PSR/, 'below-threshold'],
  ])('%s for HS %s', (text, hsImport, words, rule) => {
    const findings = found(
      { form: 'E', importingCountry: 'CN', lines: [{ itemNo: '1', criterion: text, hsImport }] },
      /^criterion-|^cth-/,
    );
    expect(told(findings)).toEqual([expect.stringMatching(new RegExp(`error .*${rule}`))]);
    expect(`${findings[0]!.message.en} ${findings[0]!.fix.en}`).toMatch(words);
  });

  it('warns of an invoice number that stands in box 7 only', () => {
    const d = {
      form: 'E',
      importingCountry: 'CN',
      boxes: { '7': '150 CARTONS OF SHOES, INVOICE NO. LT-88213', '10': '' },
    } satisfies Declaration;
    expect(told(found(d, /box|invoice/))).toContain('warning words-in-wrong-box');
  });
});

describe('the guides of Form D', () => {
  const late = (shipped: string, issueDate: string) =>
    told(
      found(
        {
          form: 'D',
          importingCountry: 'TH',
          issueDate,
          transport: { departureDate: shipped },
          ticks: { 'issued-retroactively': false },
        },
        /^issued-retro/,
      ),
    );

  it('are judged by the text of the day', () => {
    expect(late('2022-07-13', '2022-07-15')).toEqual([]);
    expect(late('2022-07-16', '2022-07-18')).toEqual(['warning issued-retroactively-tick-missing']);
    expect(late('2022-07-15', '2022-07-20')).toEqual(['error issued-retroactively-tick-missing']);
  });

  it('give a prefix to the figure: a hint; partial accumulation passes', () => {
    expect(told(criterion('D', 'RVC 40%', { importingCountry: 'TH' }))).toEqual(['info criterion-style-of-another-form']);
    expect(criterion('D', 'PC 25%', { importingCountry: 'TH', ticks: { 'partial-cumulation': true } })).toEqual([]);
    expect(told(criterion('D', 'PC 20%', { importingCountry: 'TH', ticks: { 'partial-cumulation': true } }))).toEqual([
      'info partial-cumulation-percentage-out-of-range',
    ]);
  });
});

describe('Form B', () => {
  it('is asked neither for a criterion nor for a value', () => {
    const findings = found(
      { form: 'B', importingCountry: 'QA', lines: [{ itemNo: '', criterion: 'CTH', fobShown: false }] },
      /^criterion|^fob/,
    );
    expect(findings).toEqual([]);
  });
});

describe('names of forms', () => {
  it.each([
    ['Commercial Note (CNM)', 'CNM'],
    ['Certificate of Non-Manipulation', 'CNM'],
    ['Giấy chứng nhận hàng hóa không thay đổi xuất xứ', 'CNM'],
    ['Form JV', 'VJ'],
    ['KV', 'VK'],
    ['ICO Certificate of Origin', 'ICO'],
    ...FORM_IDS.flatMap((id) => [
      [`Form ${id}`, id],
      [`C/O mẫu ${id}`, id],
      [PROFILES[id].names.en, id],
      [PROFILES[id].names.vi, id],
    ]),
  ])('%s is form %s', (text, id) => {
    // EUR.1's own name in English says what it is, not which form.
    if (/movement certificate/i.test(text)) return;
    expect(formOf(text)).toBe(id);
  });
});
