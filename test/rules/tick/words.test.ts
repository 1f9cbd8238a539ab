import { describe, expect, it } from 'vitest';
import { TICK_KEYS, type Declaration } from '../../../lib/declaration/declaration';
import deMinimis from '../../../lib/rules/tick/de-minimis-without-tariff-change';
import exhibition from '../../../lib/rules/tick/exhibition-details-missing';
import partialCumulation from '../../../lib/rules/tick/partial-cumulation-mismatch';
import remarkWithoutTick from '../../../lib/rules/tick/remark-without-tick';
import replacementWords from '../../../lib/rules/tick/replacement-words-missing';
import notOnForm from '../../../lib/rules/tick/tick-not-on-this-form';
import trueCopyWords from '../../../lib/rules/tick/true-copy-words-missing';
import wrongBox from '../../../lib/rules/tick/words-in-wrong-box';
import { answer, findings } from './helpers';

type Form = NonNullable<Declaration['form']>;

describe('tick-not-on-this-form', () => {
  /** Ticks that a form prints (or reads as the words standing there). */
  const PRINTED: Readonly<Partial<Record<Form, string>>> = {
    D: 'third-party-invoicing back-to-back exhibition issued-retroactively accumulation partial-cumulation de-minimis',
    E: 'third-party-invoicing movement-certificate exhibition issued-retroactively',
    AK: 'third-party-invoicing back-to-back exhibition issued-retroactively',
    AJ: 'third-party-invoicing back-to-back issued-retroactively',
    AI: 'third-party-invoicing back-to-back exhibition accumulation issued-retroactively',
    AANZ: 'third-party-invoicing back-to-back issued-retroactively accumulation de-minimis',
    AHK: 'third-party-invoicing movement-certificate exhibition issued-retroactively accumulation de-minimis',
    RCEP: 'third-party-invoicing back-to-back issued-retroactively',
    CPTPP: 'third-party-invoicing issued-retroactively',
    VC: 'third-party-invoicing issued-retroactively',
    VK: 'third-party-invoicing issued-retroactively',
    VJ: 'third-party-invoicing issued-retroactively',
    EAV: 'third-party-invoicing issued-retroactively',
    'EUR.1': 'issued-retroactively',
    'EUR.1-UK': 'issued-retroactively',
    VI: 'issued-retroactively',
    B: '',
    CNM: '',
  };
  const mild: Readonly<Partial<Record<Form, string>>> = { CPTPP: 'warning', 'EUR.1': 'warning' };
  const hint = new Set([
    'E back-to-back',
    'AHK back-to-back',
    ...['D', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP'].map((f) => `${f} movement-certificate`),
  ]);

  it.each(Object.entries(PRINTED) as [Form, string][])('form %s prints: %s', (form, printed) => {
    for (const key of TICK_KEYS) {
      const declaration: Declaration = { form, ticks: { [key]: true }, ...(form === 'AANZ' ? { importingCountry: 'ID' } : {}) };
      const expected = printed.split(' ').includes(key) ? 'pass' : hint.has(`${form} ${key}`) ? 'info' : (mild[form] ?? 'error');
      expect([key, answer(notOnForm, declaration)]).toEqual([key, expected]);
      expect(answer(notOnForm, { ...declaration, ticks: { [key]: false } })).toBe('pass');
    }
  });
});

describe('remark-without-tick', () => {
  const d = (form: Form, tick: keyof NonNullable<Declaration['ticks']>, more: Partial<Declaration>): Declaration => ({
    form,
    ticks: { [tick]: false },
    ...more,
  });

  it.each([
    ['E', 'third-party-invoicing', 'COOKWARE THIRD PARTY INVOICING: LION TRADING PTE LTD'],
    ['D', 'third-party-invoicing', 'SHOES third country invoice: LION TRADING PTE LTD'],
    ['VC', 'third-party-invoicing', 'SHOES NON-PARTY INVOICING'],
    ['D', 'issued-retroactively', 'ISSUED RETROACTIVELY'],
    ['D', 'back-to-back', 'BACK TO BACK CO'],
    ['E', 'movement-certificate', 'MOVEMENT CERTIFICATE OF CHINA CUSTOMS'],
  ] as const)('form %s: words of %s without the tick', (form, tick, text) => {
    expect(answer(remarkWithoutTick, d(form, tick, { boxes: { '7': text } }))).toBe('warning');
    expect(answer(remarkWithoutTick, d(form, tick, { lines: [{ description: text }] }))).toBe('warning');
    expect(answer(remarkWithoutTick, { form, ticks: { [tick]: true }, boxes: { '7': text } })).toBe('pass');
  });

  it('asks for no tick that the form does not print or that was not read', () => {
    expect(
      answer(remarkWithoutTick, {
        form: 'AK',
        ticks: { exhibition: false, 'issued-retroactively': false },
        boxes: { '13': 'ISSUED RETROACTIVELY' },
      }),
    ).toBe('pass');
    expect(answer(remarkWithoutTick, { form: 'D', ticks: { exhibition: false }, boxes: { '7': 'ISSUED RETROACTIVELY' } })).toBe(
      'pass',
    );
  });

  it('does not take a denial or an exhibition company for the thing', () => {
    expect(answer(remarkWithoutTick, d('D', 'third-party-invoicing', { boxes: { '7': 'THIRD COUNTRY INVOICING: N/A' } }))).toBe(
      'pass',
    );
    const company = {
      consignee: { name: 'SIAM EXHIBITION SERVICES CO., LTD' },
      boxes: { '2': 'SIAM EXHIBITION SERVICES CO., LTD, BANGKOK' },
    };
    expect(answer(remarkWithoutTick, d('D', 'exhibition', company))).toBe('pass');
    expect(answer(remarkWithoutTick, d('D', 'exhibition', { boxes: { '2': 'THAIFEX EXHIBITION, BANGKOK' } }))).toBe('warning');
  });
});

describe('words-in-wrong-box', () => {
  it.each([
    ['VJ', 'ISSUED RETROACTIVELY', '8', '3'],
    ['EAV', 'ISSUED RETROACTIVELY', '5', '8'],
    ['EUR.1-UK', 'ISSUED RETROSPECTIVELY', '7', '11'],
    ['VI', 'ISSUED RETROSPECTIVELY', '7', '11'],
    ['EUR.1-UK', 'DUPLICATE', '7', '11'],
    ['VI', 'DUPLICATE', '7', '11'],
    ['EAV', 'DUPLICATE', '5', '3'],
    ['D', 'CERTIFIED TRUE COPY', '12', '7'],
    ['E', 'CERTIFIED TRUE COPY', '12', '4'],
    ['AK', 'CERTIFIED TRUE COPY', '12', '7'],
    ['AJ', 'CERTIFIED TRUE COPY', '12', '7'],
    ['VK', 'CERTIFIED TRUE COPY', '12', '13'],
    ['AI', 'CERTIFIED TRUE COPY', '12', '7'],
    ['AHK', 'CERTIFIED TRUE COPY', '12', '7'],
    ['VJ', 'CERTIFIED TRUE COPY', '8', '10'],
    ['RCEP', 'CERTIFIED TRUE COPY', '14', '16'],
    ['VK', 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE', '13', '7'],
    ['EAV', 'TCI LION TRADING PTE LTD, SINGAPORE', '11', '8'],
  ] as const)('form %s: %s belongs in box %s, not %s', (form, words, right, wrong) => {
    const [finding] = findings(wrongBox, { form, boxes: { [wrong]: words } });
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'error', box: right, fields: [`boxes.${wrong}`] });
    expect(finding!.message.vi).toContain(`ô ${wrong}`);
    expect(answer(wrongBox, { form, boxes: { [right]: words } })).toBe('pass');
    expect(answer(wrongBox, { form, boxes: { [right]: words, [wrong]: words } })).toBe('pass');
  });

  it('takes remarks for the remarks box of the form', () => {
    expect(answer(wrongBox, { form: 'VJ', remarks: 'ISSUED RETROACTIVELY' })).toBe('pass');
    expect(answer(wrongBox, { form: 'VK', remarks: 'CERTIFIED TRUE COPY' })).toBe('error');
  });

  it('passes words anywhere where the form names no box', () => {
    for (const form of ['AK', 'AI', 'VK'] as const) {
      expect(answer(wrongBox, { form, boxes: { '3': 'ISSUED RETROACTIVELY' } })).toBe('pass');
    }
  });

  it('finds the words in the numbering of the Form VJ guide', () => {
    expect(findings(wrongBox, { form: 'VJ', boxes: { '12': 'ISSUED RETROACTIVELY' } })[0]).toMatchObject({
      outcome: 'fail',
      box: '8',
    });
  });

  it('does not take goods for words', () => {
    expect(answer(wrongBox, { form: 'EUR.1-UK', boxes: { '8': '40 CARTONS DUPLICATE KEYS' } })).toBe('pass');
    expect(answer(wrongBox, { form: 'EAV', boxes: { '8': 'LEATHER BELTS BRAND TCI' } })).toBe('pass');
  });

  it.each(['D', 'E', 'AK', 'AJ', 'VK', 'AI', 'AHK'] as const)(
    'form %s: an invoice number among the goods while box 10 is empty',
    (form) => {
      const d = (seven: string, ten?: string): Declaration => ({
        form,
        boxes: { '7': seven, ...(ten === undefined ? {} : { '10': ten }) },
      });
      expect(findings(wrongBox, d('COOKWARE INVOICE NO. INV-01', ''))[0]).toMatchObject({ severity: 'warning', box: '10' });
      expect(answer(wrongBox, d('COOKWARE INV NO: 2026/118', ''))).toBe('warning');
      expect(answer(wrongBox, d('COOKWARE INVOICE NO. INV-01', 'INV-01 15/11/2026'))).toBe('pass');
      expect(answer(wrongBox, d('COOKWARE INVOICE NO. INV-01'))).toBe('pass');
      expect(answer(wrongBox, d('COOKWARE AS PER INVOICE', ''))).toBe('pass');
    },
  );
});

describe('exhibition-details-missing', () => {
  const d = (more: Partial<Declaration>): Declaration => ({ form: 'D', ticks: { exhibition: true }, ...more });
  it('wants name and address', () => {
    expect(answer(exhibition, d({ exhibition: { name: 'THAIFEX 2026', address: 'NONTHABURI' } }))).toBe('pass');
    expect(answer(exhibition, d({ exhibition: { name: '', address: 'NONTHABURI' } }))).toBe('error');
    expect(answer(exhibition, d({ exhibition: { name: 'THAIFEX 2026', address: '' } }))).toBe('error');
    expect(answer(exhibition, d({ exhibition: { name: 'THAIFEX 2026' } }))).toBe('unknown');
    expect(answer(exhibition, { ...d({ exhibition: { name: '', address: '' } }), ticks: { exhibition: false } })).toBe('pass');
  });
  it('reads the consignee box', () => {
    expect(answer(exhibition, d({ boxes: { '2': 'SIAM TRADING, BANGKOK' } }))).toBe('error');
    expect(answer(exhibition, d({ boxes: { '2': 'SIAM TRADING, THAILAND BABY FAIR 2026, BITEC, BANGKOK' } }))).toBe('pass');
    expect(
      answer(exhibition, d({ exhibition: { name: 'THAIFEX 2026', address: 'X' }, boxes: { '2': 'THAIFEX 2026, NONTHABURI' } })),
    ).toBe('pass');
  });
});

describe('partial-cumulation-mismatch', () => {
  const d = (tick: boolean | undefined, ...criteria: string[]): Declaration => ({
    form: 'D',
    ticks: tick === undefined ? undefined : { 'partial-cumulation': tick },
    lines: criteria.map((criterion) => ({ criterion })),
  });
  it('tick and PC x% go together', () => {
    expect(answer(partialCumulation, d(true, 'PC 25%'))).toBe('pass');
    expect(answer(partialCumulation, d(false, 'CTH', 'PC 25%'))).toBe('error');
    expect(answer(partialCumulation, d(true, 'CTH', '40%'))).toBe('error');
    expect(answer(partialCumulation, d(false, 'CTH'))).toBe('pass');
    expect(answer(partialCumulation, d(undefined, 'PC 25%'))).toBe('unknown');
  });
  it('does not say "no line" while a line is unread', () => {
    expect(answer(partialCumulation, { ...d(true, 'CTH'), lines: [{ criterion: 'CTH' }, { itemNo: '2' }] })).toBe('unknown');
  });
});

describe('de-minimis-without-tariff-change', () => {
  const d = (form: Form, ticked: boolean | undefined, ...criteria: string[]): Declaration => ({
    form,
    ...(form === 'AANZ' ? { importingCountry: 'ID' } : {}),
    ...(ticked === undefined ? {} : { ticks: { 'de-minimis': ticked } }),
    lines: criteria.map((criterion) => ({ criterion })),
  });
  it('D: an error beside WO or SP, a warning beside percentages', () => {
    expect(answer(deMinimis, d('D', true, 'WO'))).toBe('error');
    expect(answer(deMinimis, d('D', true, '45%'))).toBe('warning');
    expect(answer(deMinimis, d('D', true, 'WO', 'CTSH + 35%'))).toBe('pass');
    expect(answer(deMinimis, d('D', false, 'WO'))).toBe('pass');
    expect(answer(deMinimis, d('D', undefined, 'WO'))).toBe('unknown');
    expect(answer(deMinimis, d('AHK', true, 'WO'))).toBe('warning');
    expect(answer(deMinimis, d('AANZ', true, 'WO'))).toBe('warning');
  });
  it('DMI is judged line by line', () => {
    for (const form of ['AJ', 'RCEP', 'VC'] as const) {
      expect(answer(deMinimis, d(form, undefined, form === 'VC' ? 'RVC 45% DMI' : 'RVC DMI'))).toBe('warning');
      expect(answer(deMinimis, d(form, undefined, form === 'VC' ? 'CTH DMI' : 'CTC DMI'))).toBe('pass');
    }
    expect(answer(deMinimis, d('VJ', undefined, 'LVC DMI'))).toBe('info');
    expect(findings(deMinimis, d('AJ', undefined, 'CTC DMI', 'RVC DMI'))[0]!.line).toBe(1);
  });
});

describe('true-copy-words-missing', () => {
  it.each([
    ['D', '12', 'CERTIFIED TRUE COPY'],
    ['E', '12', 'CERTIFIED TRUE COPY'],
    ['AK', '12', 'CERTIFIED TRUE COPY'],
    ['AJ', '12', 'CERTIFIED TRUE COPY'],
    ['VK', '12', 'CERTIFIED TRUE COPY'],
    ['AI', '12', 'CERTIFIED TRUE COPY'],
    ['AHK', '12', 'CERTIFIED TRUE COPY'],
    ['VJ', '8', 'CERTIFIED TRUE COPY'],
    ['RCEP', '14', 'CERTIFIED TRUE COPY'],
    ['EUR.1-UK', '7', 'DUPLICATE'],
    ['VI', '7', 'DUPLICATE'],
    ['EAV', '5', 'DUPLICATE OF THE CERTIFICATE OF ORIGIN NUMBER VN-RU 26/02/00006 DATE 01/09/2026'],
  ] as const)('form %s: box %s says %s', (form, box, words) => {
    const d = (text: string, at: string = box): Declaration => ({ form, certifiedTrueCopy: true, boxes: { [at]: text } });
    expect(answer(trueCopyWords, d(words))).toBe('pass');
    expect(findings(trueCopyWords, d('HANOI'))[0]).toMatchObject({ severity: 'error', box });
    expect(answer(trueCopyWords, { ...d('HANOI'), certifiedTrueCopy: false })).toBe('pass');
    expect(answer(trueCopyWords, d('BY SEA', '1'))).toBe('unknown');
  });
  it('B and CNM take the words anywhere', () => {
    for (const form of ['B', 'CNM', 'VN-CU'] as const) {
      expect(answer(trueCopyWords, { form, certifiedTrueCopy: true, remarks: '' })).toBe('error');
      expect(answer(trueCopyWords, { form, certifiedTrueCopy: true, boxes: { '1': 'Certified  true copy' } })).toBe('pass');
    }
  });
});

describe('replacement-words-missing', () => {
  const d = (form: Form, more: Partial<Declaration>): Declaration => ({
    form,
    ...(form === 'AANZ' ? { importingCountry: 'ID' } : {}),
    replaces: { referenceNo: 'VN-TH 26/02/00006', issueDate: '2026-09-01' },
    ...more,
  });
  const sentence = 'THIS C/O REPLACES THE C/O No. VN-TH 26/02/00006 DATED 01/09/2026';

  it.each(['D', 'E', 'AI', 'AANZ', 'AHK', 'RCEP', 'CPTPP', 'VC', 'B', 'CNM', 'VN-CU'] as const)(
    'form %s names number and date',
    (form) => {
      expect(answer(replacementWords, d(form, { remarks: sentence }))).toBe('pass');
      expect(['error', 'warning']).toContain(answer(replacementWords, d(form, { remarks: '' })));
      expect(answer(replacementWords, d(form, { remarks: '', certifiedTrueCopy: true }))).toBe('pass');
    },
  );

  it('wants both, in the box of VJ and AJ', () => {
    expect(answer(replacementWords, d('VJ', { boxes: { '8': 'VN-TH 26/02/00006 - 1 SEP 2026' } }))).toBe('pass');
    expect(findings(replacementWords, d('VJ', { boxes: { '8': 'VN-TH 26/02/00006' } }))[0]).toMatchObject({
      severity: 'error',
      box: '8',
    });
    expect(answer(replacementWords, d('AJ', { boxes: { '12': 'VN-TH 26/02/00007 01/09/2026' } }))).toBe('error');
    expect(answer(replacementWords, d('AJ', { boxes: { '7': 'SHRIMP' } }))).toBe('unknown');
  });

  it('is content with the date on AK and VK', () => {
    for (const form of ['AK', 'VK'] as const) {
      expect(answer(replacementWords, d(form, { remarks: 'FAULTY C/O OF 01/09/2026' }))).toBe('pass');
      expect(answer(replacementWords, d(form, { remarks: 'FAULTY C/O' }))).toBe('error');
    }
  });

  it('wants its own sentence on EAV', () => {
    const own = 'ISSUED IN SUBSTITUTION FOR THE CERTIFICATE OF ORIGIN NUMBER VN-TH 26/02/00006 DATE 01/09/2026';
    expect(answer(replacementWords, d('EAV', { boxes: { '5': own } }))).toBe('pass');
    expect(answer(replacementWords, d('EAV', { boxes: { '5': sentence } }))).toBe('error');
  });

  it('only warns on certificates of other countries', () => {
    expect(answer(replacementWords, d('D', { remarks: '', exportingCountry: 'TH' }))).toBe('warning');
    expect(answer(replacementWords, d('B', { remarks: '', exportingCountry: 'VN' }))).toBe('error');
  });
});
