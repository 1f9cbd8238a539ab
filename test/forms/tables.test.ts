import { describe, expect, it } from 'vitest';
import { TICK_KEYS } from '../../lib/declaration/declaration';
import { PROFILES } from '../../lib/forms';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { boxOf, resolveProfile, type Facts, type Mark, type ResolvedProfile } from '../../lib/forms/profile';

/**
 * The forms side by side: one table for each matter, one cell for each form. A form's data file says everything about one form; here is seen
 * what a copied line would hide.
 */
const TODAY = '2026-11-22';
/** A destination under the general ruleset of each form. */
const TO: Partial<Record<FormId, string>> = { AANZ: 'KH' };
const on = (id: FormId, date = TODAY, to = TO[id]): ResolvedProfile => resolveProfile(PROFILES[id], date, to);
const fact = <K extends keyof Facts>(id: FormId, key: K): Facts[K]['value'] => on(id).facts[key].value;
const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s*\|\s*/));

const THIRTEEN: readonly FormId[] = ['D', 'E', 'AK', 'AI', 'AJ', 'AANZ', 'AHK'];
const COLUMNS: readonly (readonly FormId[])[] = [
  THIRTEEN,
  ['VK'],
  ['VJ'],
  ['RCEP'],
  ['CPTPP'],
  ['EAV'],
  ['VC'],
  ['EUR.1', 'EUR.1-UK'],
  ['B'],
  ['CNM'],
  ['VI'],
];

// Columns: D E AK AI AJ AANZ AHK · VK · VJ · RCEP · CPTPP · EAV · VC · EUR.1 EUR.1-UK · B · CNM · VI. `-`: no such box.
const WHERE = table(`
  referenceNo              | top | top | top | top | top | 4  | 4  | top | top | top | 2
  exporter.name            | 1   | 1   | 1   | 1   | 1   | 1  | 1  | 1   | 1   | 1   | 1
  consignee.address        | 2   | 2   | 2   | 2   | 2   | 2  | 2  | 3   | 2   | 2   | 3
  transport.vessel         | 3   | 3   | 3   | 4   | 3   | 3  | 3  | 6   | 3   | 6   | 5
  lines[].itemNo           | 5   | 5   | 4   | 6   | 6   | 6  | 6  | 8   | -   | -   | 9
  lines[].marks            | 6   | 6   | 4   | 7   | 7   | 7  | 7  | 8   | 6   | 7   | -
  lines[].packages.count   | 7   | 7   | 4   | 8   | 7   | 7  | 8  | 8   | 6   | 7   | -
  lines[].description      | 7   | 7   | 4   | 8   | 7   | 8  | 8  | 8   | 6   | 7   | 9
  lines[].hsImport         | 7   | 7   | 4   | 9   | 7   | 8  | 8  | -   | 6   | 7   | -
  lines[].hsExport         | 7   | 7   | 4   | 9   | 7   | 8  | 8  | -   | 6   | 7   | -
  lines[].criterion        | 8   | 8   | 5   | 10  | 8   | 9  | 9  | -   | -   | -   | 9
  originCountry            | 11  | 11  | 9   | 11  | 11  | 13 | 12 | 4   | 10  | 3   | 4
  lines[].originCountry    | 11  | 11  | 9   | 11  | 11  | 13 | 12 | 4   | 10  | 3   | 4
  lines[].grossWeight      | 9   | 9   | 6   | 12  | 9   | 10 | 10 | 9   | 7   | 8   | 9
  lines[].quantity.value   | 9   | 9   | 6   | 12  | 9   | 10 | 10 | 9   | 7   | 8   | 9
  lines[].invoiceNo        | 10  | 10  | 7   | 13  | 10  | 11 | 11 | 10  | 8   | 9   | 8
  invoices[].date          | 10  | 10  | 7   | 13  | 10  | 11 | 11 | 10  | 8   | 9   | 8
  ticks.back-to-back       | 13  | -   | -   | 17  | 4   | -  | 5  | -   | -   | -   | -
  remarks                  | -   | 13  | 8   | 14  | -   | 5  | -  | 7   | -   | -   | 7
  applicationDate          | 11  | 11  | 9   | 15  | 11  | 13 | 12 | 12  | 10  | 10  | 10
  issueDate                | 12  | 12  | 10  | 16  | 12  | 12 | 13 | 11  | 9   | 11  | 11
`);

describe('where things stand', () => {
  it.each(WHERE.map((row) => [row[0]!, row.slice(1)] as const))('%s', (key, cells) => {
    expect(cells).toHaveLength(COLUMNS.length);
    cells.forEach((box, i) => {
      for (const id of COLUMNS[i]!) expect([id, boxOf(on(id), key)]).toEqual([id, box === '-' ? null : box]);
    });
  });

  it('prints the producer on few forms only', () => {
    const boxes = Object.fromEntries(FORM_IDS.map((id) => [id, boxOf(on(id), 'producer.name')]));
    expect(Object.fromEntries(Object.entries(boxes).filter(([, box]) => box !== null))).toEqual({
      D: '7',
      AI: '7',
      AHK: '7',
      RCEP: '3',
      CPTPP: '5',
    });
  });

  it('has a box for the value where the form has one', () => {
    const boxes = Object.fromEntries(FORM_IDS.map((id) => [id, boxOf(on(id), 'lines[].fob.amount')]));
    for (const id of [...THIRTEEN, 'VK', 'CPTPP'] as const) expect([id, boxes[id]]).toEqual([id, '9']);
    expect(boxes.RCEP).toBe('12');
    for (const id of ['VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'B', 'CNM', 'A'] as const)
      expect([id, boxes[id]]).toEqual([id, null]);
  });

  it('leaves the box of the customs and of the issuer alone', () => {
    const boxes = (id: FormId) => fact(id, 'authorityBoxes').join(' ');
    for (const id of [...THIRTEEN, 'VK'] as const) expect([id, boxes(id)]).toEqual([id, '4 12']);
    expect(
      Object.fromEntries(
        (['CPTPP', 'RCEP', 'VJ', 'EAV', 'VC', 'VI', 'EUR.1', 'EUR.1-UK', 'B', 'CNM'] as const).map((id) => [id, boxes(id)]),
      ),
    ).toEqual({
      CPTPP: '12',
      RCEP: '5 16',
      VJ: '10',
      EAV: '12',
      VC: '13',
      VI: '11',
      'EUR.1': '11 13 14',
      'EUR.1-UK': '11 13 14',
      B: '5 9',
      CNM: '11',
    });
  });
});

describe('ticks', () => {
  const TICKS = table(`
    third-party-invoicing | Third Country Invoicing | Third Party Invoicing | Third Country Invoicing | Third Country Invoicing | Third Country Invoicing | Subject of third-party invoice | Third-party invoicing | Third-party invoicing | Non-Party Invoicing | Non-Party Invoicing
    back-to-back          | Back-to-Back CO | - | Back-to-Back CO | Back-to-Back CO | Back-to-Back CO | Back-to-back Certificate of Origin | - | Back-to-back Certificate of Origin | - | -
    movement-certificate  | - | Movement Certificate | - | - | - | - | Movement Confirmation | - | - | -
    exhibition            | Exhibition | Exhibition | Exhibition | - | Exhibition | - | Exhibitions | - | - | -
    issued-retroactively  | Issued Retroactively | Issued Retroactively | - | Issued Retroactively | - | Issued retroactively | Issued retroactively | ISSUED RETROACTIVELY | - | Issued Retroactively
    accumulation          | Accumulation | - | - | - | Cumulation | Accumulation | Accumulation | - | - | -
    partial-cumulation    | Partial Cumulation | - | - | - | - | - | - | - | - | -
    de-minimis            | De Minimis | - | - | - | - | De Minimis | De Minimis | - | - | -
  `);
  const FORMS = ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'AHK', 'RCEP', 'CPTPP', 'VC'] as const;

  it.each(FORMS.map((id, i) => [id, i] as const))('as %s prints them', (id, i) => {
    const printed = TICKS.filter((row) => row[i + 1] !== '-').map((row) => [row[0], row[i + 1]]);
    expect(Object.fromEntries(printed)).toEqual(fact(id, 'ticks')!.labels);
    expect(TICKS.map((row) => row[0]).sort()).toEqual([...TICK_KEYS].sort());
  });

  it('nowhere else', () => {
    for (const id of FORM_IDS)
      if (!(FORMS as readonly string[]).includes(id)) expect([id, fact(id, 'ticks')]).toEqual([id, null]);
  });

  it('puts the true copy in a tick on two forms', () => {
    for (const id of ['CPTPP', 'VC'] as const) {
      expect(boxOf(on(id), 'certifiedTrueCopy')).toBe(fact(id, 'ticks')!.box);
      expect(fact(id, 'copy').words).toBeNull();
    }
  });
});

// flag | box of the name | asks | words | whose number | announced in
const THIRD_PARTY = table(`
  D     | tick  | 7  | name country | -                                             | maker-if-unknown     | -
  E     | tick  | 7  | name country | -                                             | first-or-third       | -
  AK    | tick  | 7  | name country | THIRD COUNTRY INVOICING                       | third                | -
  AJ    | tick  | 7  | name address | -                                             | used-for-importation | 7
  VJ    | words | 8  | name address | -                                             | used-for-importation | 8
  VK    | words | 13 | name country | NON-PARTY INVOICING                           | third                | -
  AI    | tick  | 7  | name country | -                                             | third                | -
  AANZ  | tick  | 7  | name         | SUBJECT OF THIRD-PARTY INVOICE (name of company) | both              | -
  AHK   | tick  | 7  | name country | -                                             | both                 | -
  RCEP  | tick  | 14 | name country | -                                             | used-for-importation | -
  CPTPP | tick  | -  |              | -                                             | used-for-importation | -
  EAV   | words | 11 | name country | TCI                                           | third                | 8
  VC    | tick  | 8  | name address | -                                             | blank-if-unknown     | -
  EUR.1 | none  | -  |              | -                                             | free                 | -
  EUR.1-UK | none | - |             | -                                             | free                 | -
  VN-CU | words | -  |              | NON-PARTY INVOICING                           | free                 | -
  VI    | none  | -  |              | -                                             | free                 | -
  B     | none  | -  |              | -                                             | free                 | -
  CNM   | none  | -  |              | -                                             | free                 | -
`);

describe('third-party invoicing', () => {
  it.each(THIRD_PARTY.map((row) => [row[0] as FormId, row] as const))(
    'on %s',
    (id, [, flag, box, asks, words, invoice, announce]) => {
      const value = fact(id, 'thirdParty');
      const dash = (text: string | null) => text ?? '-';
      expect([
        value.flag,
        dash(value.box),
        value.asks.join(' '),
        dash(value.words),
        value.invoice,
        dash(value.announceBox),
      ]).toEqual([flag, box, asks, words, invoice, announce]);
      expect(value.partiesInside).toBe(id === 'E');
    },
  );
});

// FOB | its limits | HS key | digits | usual | edition
const VALUE_AND_HS = table(`
  D        | value    | KH ID LA | hsImport | 6 | 8 | 2022
  E        | value    | -        | hsImport | 6 | - | 2017
  AK       | value    | -        | hsImport | - | 6 | 2022
  AJ       | value    | -        | hsImport | 6 | - | 2017
  VJ       | none     | -        | hsExport | 6 | - | 2007
  VK       | value    | -        | hsImport | 6 | - | -
  AI       | always   | -        | hsImport | - | 6 | -
  AANZ     | value    | -        | hsExport | 6 | - | 2022
  RCEP     | value    | -        | hsExport | 6 | - | 2022
  CPTPP    | optional | -        | hsImport | 6 | - | 2012
  AHK      | value    | not HK   | hsExport | 6 | - | 2012
  EAV      | none     | -        | hsImport | 6 | - | 2022
  VC       | optional | -        | hsExport | 6 | - | -
  VI       | none     | -        | -        | - | - | -
  EUR.1    | none     | -        | -        | - | - | -
  EUR.1-UK | none     | -        | -        | - | - | -
  B        | none     | -        | either   | - | 6 | 2022
  CNM      | none     | -        | hsExport | - | 6 | -
  A        | none     | -        | either   | - | - | -
`);

describe('value and HS code', () => {
  it.each(VALUE_AND_HS.map((row) => [row[0] as FormId, row.slice(1)] as const))('on %s', (id, expected) => {
    const fob = fact(id, 'fob');
    const hs = fact(id, 'hs');
    const limits = fob.countries?.join(' ') ?? (fob.exceptImporting ? `not ${fob.exceptImporting.join(' ')}` : '-');
    const dash = (x: string | number | null | undefined) => String(x ?? '-');
    expect([fob.when, limits, dash(hs.key), dash(hs.digits), dash(hs.usualDigits), dash(hs.edition)]).toEqual(expected);
  });
});

// how the copy is marked | box | its own date asked | limit || replacement | box | limit
const REISSUE = table(`
  D        | CERTIFIED TRUE COPY | 12 | no  | 1 | phrase | -  | 1
  E        | CERTIFIED TRUE COPY | 12 | no  | 1 | phrase | -  | 1
  AK       | CERTIFIED TRUE COPY | 12 | no  | 1 | date   | -  | 1
  AJ       | CERTIFIED TRUE COPY | 12 | no  | 1 | quote  | 12 | 1
  VJ       | CERTIFIED TRUE COPY | 8  | no  | 1 | quote  | 8  | 1
  VK       | CERTIFIED TRUE COPY | 12 | no  | 1 | date   | -  | 1
  AI       | CERTIFIED TRUE COPY | 12 | yes | 1 | phrase | -  | 1
  AANZ     | CERTIFIED TRUE COPY | 12 | yes | 1 | phrase | -  | 1
  AHK      | CERTIFIED TRUE COPY | 12 | yes | 1 | phrase | -  | 1
  RCEP     | CERTIFIED TRUE COPY | 14 | yes | 1 | phrase | -  | 1
  CPTPP    | -                   | -  | yes | 1 | phrase | -  | 1
  EUR.1    | DUPLICATE           | 7  | no  | - | none   | -  | -
  EUR.1-UK | DUPLICATE           | 7  | no  | - | none   | -  | -
  EAV      | DUPLICATE OF THE CERTIFICATE OF ORIGIN NUMBER … DATE … | 5 | no | - | phrase | 5 | -
  VC       | -                   | -  | no  | - | phrase | -  | 1
  VI       | DUPLICATE           | 7  | no  | - | none   | -  | -
  VN-CU    | CERTIFIED TRUE COPY | -  | no  | 1 | quote  | -  | 1
  B        | CERTIFIED TRUE COPY | -  | no  | 1 | phrase | -  | 1
  CNM      | CERTIFIED TRUE COPY | -  | no  | 1 | phrase | -  | 1
`);

describe('copies and replacements', () => {
  it.each(REISSUE.map((row) => [row[0] as FormId, row.slice(1)] as const))('of %s', (id, expected) => {
    const copy = fact(id, 'copy');
    const next = fact(id, 'replacement');
    const dash = (x: string | number | null) => String(x ?? '-');
    expect([
      dash(copy.words),
      dash(copy.wordsBox),
      copy.asksCopyDate === true ? 'yes' : 'no',
      dash(copy.capYears),
      next.how,
      dash(next.box),
      dash(next.capYears),
    ]).toEqual(expected);
    expect(copy.asksOriginalDate).toBe(id !== 'AI');
  });

  it('are not limited by times that are not held', () => {
    const old = on('AK', '2026-01-05').facts;
    for (const key of ['window', 'copy', 'replacement', 'validity', 'exemptions'] as const)
      expect([key, old[key].mark]).toEqual([key, 'U']);
    expect(old.replacement.value.capYears).toBeNull();
  });
});

// validity in years | counted from the original | one importation || strike-out | new certificate || records in years
const LIFE = table(`
  D        | 1 | no  | no  | yes | yes | 3
  E        | 1 | no  | no  | yes | no  | 3
  AK       | 1 | yes | no  | yes | yes | 3
  AJ       | 1 | yes | yes | yes | yes | -
  VJ       | 1 | yes | yes | yes | yes | -
  VK       | 1 | no  | no  | yes | yes | 5
  AI       | 1 | no  | no  | -   | -   | 2
  AANZ     | 1 | no  | yes | yes | no  | -
  AHK      | 1 | no  | no  | yes | yes | -
  RCEP     | 1 | no  | no  | yes | yes | -
  CPTPP    | 1 | no  | no  | no  | yes | 5
  EUR.1    | 1 | no  | no  | -   | -   | 3
  EUR.1-UK | 1 | no  | no  | -   | -   | 3
  EAV      | 1 | yes | no  | -   | -   | -
  VC       | 1 | no  | no  | yes | no  | 5
  VI       | 1 | no  | no  | -   | -   | 5
  VN-CU    | 1 | yes | no  | yes | yes | 5
  B        | - | no  | no  | no  | yes | -
  CNM      | - | no  | no  | no  | yes | -
  X        | 1 | no  | no  | -   | -   | -
`);

describe('life of a certificate', () => {
  it.each(LIFE.map((row) => [row[0] as FormId, row.slice(1)] as const))('%s', (id, expected) => {
    const validity = fact(id, 'validity');
    const mend = fact(id, 'correction');
    const yes = (x: boolean | undefined) => (x === true ? 'yes' : 'no');
    expect([
      String(validity.years ?? '-'),
      yes(validity.replacementFromOriginal),
      yes(validity.oneImportation),
      mend ? yes(mend.strikeOut) : '-',
      mend ? yes(mend.newCertificate) : '-',
      String(fact(id, 'records')?.years ?? '-'),
    ]).toEqual(expected);
  });
});

// onward tick | quoted in | what | only the first importer
const ONWARD = table(`
  D    | back-to-back         | 7  | number date                | no
  E    | movement-certificate | 7  | issuingBody date number    | yes
  AK   | back-to-back         | -  |                            | yes
  AJ   | back-to-back         | -  |                            | no
  AI   | back-to-back         | 7  | date number issuingCountry | yes
  AANZ | back-to-back         | -  | number date                | no
  AHK  | movement-certificate | -  |                            | no
  RCEP | back-to-back         | 14 | number date issuingCountry | no
`);

describe('back-to-back', () => {
  it.each(ONWARD.map((row) => [row[0] as FormId, row.slice(1)] as const))('on %s', (id, expected) => {
    const b = fact(id, 'backToBack');
    expect([b.tick, b.quoteBox ?? '-', b.quoteAsks.join(' '), b.exporterIsFirstImporter ? 'yes' : 'no']).toEqual(expected);
    expect(b.quantityChecked).toBe(true);
  });

  it('is not provided for elsewhere', () => {
    const known = new Set(ONWARD.map((row) => row[0]));
    for (const id of FORM_IDS) if (!known.has(id)) expect([id, fact(id, 'backToBack').tick]).toEqual([id, null]);
  });
});

// amounts up to which no certificate, a declaration, a parcel or luggage is free
const FREE = table(`
  D        | 200 USD exempt
  E        | 200 USD exempt
  AK       | 200 USD exempt
  AJ       | 200000 JPY exempt JP, 200 USD exempt ASEAN
  VJ       | 200000 JPY exempt JP, 200 USD exempt VN
  VK       | 600 USD exempt
  AI       |
  AANZ     | 200 USD exempt
  AHK      | 200 USD exempt
  RCEP     | 200 USD exempt
  CPTPP    | 1000 USD exempt
  EUR.1    | 6000 EUR self-declaration, 500 EUR private-parcel EU, 1200 EUR luggage EU, 200 USD private-parcel VN
  EUR.1-UK | 6000 EUR self-declaration, 500 EUR private-parcel GB, 1200 EUR luggage GB, 200 USD private-parcel VN
  EAV      | 200 USD exempt
  VC       | 200 USD exempt
  VI       | 1000 USD self-declaration, 300 USD private-parcel, 1000 USD luggage
  B        |
  CNM      |
`);

describe('small consignments', () => {
  it.each(FREE.map((row) => [row[0] as FormId, row[1]] as const))('of %s: %s', (id, expected) => {
    const to = (list: readonly string[] | undefined) =>
      list === undefined ? '' : list.includes('EU') ? ' EU' : list.length > 2 ? ' ASEAN' : ` ${list.join(' ')}`;
    expect(
      fact(id, 'exemptions')
        .map((e) => `${e.amount} ${e.currency} ${e.kind}${to(e.importing)}`)
        .join(', '),
    ).toBe(expected);
  });
});

describe('transit and further sheets', () => {
  it('asks for the proof of each agreement', () => {
    const proofs = (proof: string) =>
      FORM_IDS.filter((id) => PROFILES[id].check === 'full' && fact(id, 'transit').proof === proof);
    expect(proofs('through-bill')).toEqual(['D', 'E', 'AK', 'VK', 'AI', 'AANZ', 'VC']);
    expect(proofs('through-bill-or-customs')).toEqual(['AJ', 'VJ']);
    expect(proofs('any-transport-document')).toEqual(['RCEP', 'CPTPP', 'AHK', 'B', 'CNM']);
    expect(proofs('customs')).toEqual(['EAV', 'VI', 'EUR.1', 'EUR.1-UK']);
  });

  it('repeats the boxes of each form on a further sheet', () => {
    const sheets = Object.fromEntries(
      FORM_IDS.flatMap((id) => {
        const sheet = fact(id, 'continuation');
        return sheet ? [[id, `${sheet.boxes?.join('-') ?? 'form'}${sheet.identicalBoxes.map((b) => ` ${b}`).join('')}`]] : [];
      }),
    );
    expect(sheets).toEqual({
      D: '5-12',
      E: 'form',
      AK: '5-12',
      VJ: 'form',
      VK: '5-13 11 12',
      AANZ: 'form',
      RCEP: '6-16',
      CPTPP: '6-12 11 12',
      EAV: '6-11',
      VC: 'form',
      VI: '9-11',
      B: '6-10',
    });
  });
});

// structure of the number | serial digits | countries: ASEAN = the nine members beside Viet Nam
const NUMBERS = table(`
  D        | law      | 5 | ASEAN
  E        | law      | 5 | CN ASEAN
  AK       | law      | 5 | KR ASEAN
  AJ       | practice | 5 | JP ASEAN
  VJ       | law      | 5 | JP
  VK       | law      | 5 | KR
  AI       | law      | 5 | IN ASEAN
  AANZ     | law      | 5 | AU NZ ASEAN
  AHK      | law      | 5 | HK ASEAN
  RCEP     | practice | 5 | AU CN JP KR NZ ASEAN
  CPTPP    | law      | 5 | AU BN CA CL JP MY MX NZ PE SG
  EAV      | practice | 5 | RU BY KZ AM KG
  VC       | law      | 5 | CL
  VI       | law      | 6 | IL
  X        | practice | 5 | KH
  S        | practice | 5 | LA
  VN-CU    | practice | 5 | CU
  B        | practice | 5 | any
  CNM      | practice | 5 | any
  A        | practice | 5 | any
  ICO      | practice | 5 | any
  EUR.1    | none     | 5 | any
  EUR.1-UK | none     | 5 | any
`);

describe('numbers', () => {
  it.each(NUMBERS.map((row) => [row[0] as FormId, row.slice(1)] as const))('of %s', (id, [structure, digits, countries]) => {
    const value = fact(id, 'reference');
    const want = countries === 'any' ? null : countries!.replace('ASEAN', 'BN KH ID LA MY MM PH SG TH').split(' ').sort();
    expect([value.structure, String(value.serialDigits), value.countries && [...value.countries].sort()]).toEqual([
      structure,
      digits,
      want,
    ]);
    expect(value.hintCountries).toEqual(id === 'CPTPP' ? ['GB'] : []);
  });

  it('covers every form', () => {
    expect(NUMBERS.map((row) => row[0]).sort()).toEqual([...FORM_IDS].sort());
  });
});

describe('marks', () => {
  const marks = (id: FormId, date = TODAY): Partial<Record<Mark, string[]>> => {
    const by: Partial<Record<Mark, string[]>> = {};
    for (const [key, { mark }] of Object.entries(on(id, date).facts) as [string, { mark: Mark }][]) (by[mark] ??= []).push(key);
    return by;
  };

  it('calls nothing second-hand or unsure that was read in the law, nor the other way round', () => {
    expect(marks('E')).toMatchObject({ C: expect.any(Array) });
    const weak = (id: FormId, date?: string) => {
      const { C2 = [], U = [] } = marks(id, date);
      return `C2: ${C2.sort().join(' ')}; U: ${U.sort().join(' ')}`;
    };
    expect(Object.fromEntries(FORM_IDS.filter((id) => PROFILES[id].check === 'full').map((id) => [id, weak(id)]))).toEqual({
      D: 'C2: origin; U: ',
      E: 'C2: ; U: ',
      AK: 'C2: ; U: ',
      AJ: 'C2: ; U: continuation records reference',
      VJ: 'C2: ; U: records',
      VK: 'C2: ; U: ',
      AI: 'C2: ; U: continuation correction replacement',
      AANZ: 'C2: ; U: continuation records',
      RCEP: 'C2: ; U: records reference',
      CPTPP:
        'C2: authorityBoxes continuation criterion declarationBox fob hs lowestPercentage reference thirdParty ticks where; U: ',
      AHK: 'C2: ; U: continuation records',
      EAV: 'C2: ; U: correction records reference',
      VC: 'C2: ticks; U: ',
      VI: 'C2: ; U: correction thirdParty',
      'EUR.1': 'C2: ; U: correction',
      'EUR.1-UK': 'C2: ; U: correction',
      B: 'C2: ; U: records reference transit',
      CNM: 'C2: ; U: records reference',
    });
    expect(weak('D', '2022-07-15')).toContain('hs origin');
  });
});
