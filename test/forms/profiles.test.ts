import { describe, expect, it } from 'vitest';
import { TICK_KEYS } from '../../lib/declaration/declaration';
import { isRealDate } from '../../lib/declaration/dates';
import { PROFILES, profileFor } from '../../lib/forms';
import { CTH_CHAPTERS, VALUE_ONLY_HEADINGS } from '../../lib/forms/e';
import { mismatches, parseCriterion } from '../../lib/forms/criterion';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { boxOf, resolveProfile, TOPICS, type Basis, type Fact } from '../../lib/forms/profile';

const TODAY = '2026-11-22';
const all = FORM_IDS.map((id) => [id, PROFILES[id]] as const);
const facts = (id: FormId, date = TODAY, to?: string) => resolveProfile(PROFILES[id], date, to).facts;
const rulesetOn = (id: FormId, date: string, to?: string) => resolveProfile(PROFILES[id], date, to).ruleset?.id ?? null;

/** Forms whose first day is not known: their year is skipped, and the ruleset keeps the year's name. */
const DAY_UNKNOWN = new Set(['AK@2014', 'AI@2010', 'VI@2024']);

function sound(basis: Basis, what: string): void {
  expect(basis.document.trim(), what).not.toBe('');
  expect(basis.place.trim(), what).not.toBe('');
  for (const day of [basis.since, basis.until]) if (day !== null) expect(isRealDate(day), `${what} ${day}`).toBe(true);
}

describe.each(all)('the profile of %s', (id, profile) => {
  it('names itself in both languages', () => {
    expect(profile.id).toBe(id);
    for (const text of [profile.names, profile.language.value, profile.copies.value, ...profile.boxes.map((b) => b.caption)]) {
      expect(text.vi.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });

  it('gives every fact a mark, a document and a place', () => {
    const sets = [profile.facts, ...profile.rulesets.map((r) => r.facts ?? {})];
    for (const set of sets) {
      for (const [key, fact] of Object.entries(set) as [string, Fact<unknown>][]) {
        expect(['C', 'C2', 'U'], key).toContain(fact.mark);
        sound(fact, key);
        expect(fact.value, key).not.toBeUndefined();
      }
    }
  });

  it('gives every topic a document and a place', () => {
    for (const set of [profile.basis, ...profile.rulesets.map((r) => r.basis ?? {})]) {
      for (const [topic, basis] of Object.entries(set)) {
        expect(TOPICS).toContain(topic);
        sound(basis, topic);
      }
    }
  });

  it('orders its rulesets without overlap', () => {
    expect(profile.rulesets.length).toBeGreaterThan(0);
    const general = profile.rulesets.filter((r) => !r.destinations);
    general.forEach((r, i) => {
      if (!DAY_UNKNOWN.has(r.id)) expect(r.id).toBe(`${id}@${r.since}`);
      const next = general[i + 1];
      if (next) {
        expect(r.until !== null && r.until < next.since, r.id).toBe(true);
        // No gap either: the next text begins the day after.
        expect(new Date(Date.parse(r.until!) + 86_400_000).toISOString().slice(0, 10)).toBe(next.since);
      } else expect(r.until).toBeNull();
    });
    for (const r of profile.rulesets) for (const day of Object.values(r.destinations ?? {})) expect(day >= r.since).toBe(true);
  });

  it('places keys only in boxes it has', () => {
    const numbers = new Set(profile.boxes.map((b) => b.no));
    expect(numbers.size).toBe(profile.boxes.length);
    const { where, ticks, thirdParty, window, copy, replacement, backToBack, authorityBoxes, declarationBox } = profile.facts;
    // Forms that are only recognised have no boxes described.
    if (profile.boxes.length === 0) {
      expect(profile.check).not.toBe('full');
      return;
    }
    const named = [
      ...Object.values(where.value),
      ticks.value?.box,
      thirdParty.value.box,
      thirdParty.value.announceBox,
      window.value.wordsBox,
      copy.value.wordsBox,
      replacement.value.box,
      backToBack.value.quoteBox,
      declarationBox.value,
      ...authorityBoxes.value,
    ];
    for (const no of named) if (no !== null && no !== undefined) expect(numbers, no).toContain(no);
    for (const box of authorityBoxes.value) {
      expect(profile.boxes.find((b) => b.no === box)!.filledBy, box).not.toBe('exporter');
    }
    expect(Object.keys(ticks.value?.labels ?? {}).every((key) => (TICK_KEYS as readonly string[]).includes(key))).toBe(true);
  });

  it('understands its own criterion examples, and every remedy is a word of the form', () => {
    const grammar = profile.facts.criterion.value;
    if (!grammar) return;
    for (const example of grammar.examples) expect(mismatches(parseCriterion(example), grammar), example).toEqual([]);
    for (const [wrong, remedy] of Object.entries(grammar.writeInstead)) {
      for (const word of remedy.split(', ')) {
        expect(mismatches(parseCriterion(word.replace('N%', '45%')), grammar), `${wrong} → ${word}`).toEqual([]);
      }
    }
  });

  it('counts only parties of its agreement in its reference number and its area', () => {
    const { partners, reference, origin } = profile.facts;
    if (partners.value === 'any') return;
    expect(partners.value).not.toContain('VN');
    for (const country of [...(reference.value.countries ?? []), ...reference.value.hintCountries]) {
      expect(partners.value).toContain(country);
    }
    for (const country of partners.value) expect(origin.value?.area ?? partners.value).toContain(country);
  });
});

describe('choosing the ruleset', () => {
  it.each([
    ['D', '2020-09-26', undefined, null],
    ['D', '2020-09-27', undefined, 'D@2020-09-27'],
    ['D', '2022-07-15', undefined, 'D@2020-09-27'],
    ['D', '2022-07-16', undefined, 'D@2022-07-16'],
    ['E', '2019-09-11', undefined, null],
    ['AK', '2026-04-30', undefined, 'AK@2014'],
    ['AK', '2026-05-01', undefined, 'AK@2026-05-01'],
    ['RCEP', '2022-12-31', undefined, 'RCEP@2022-04-04'],
    ['RCEP', '2023-01-01', undefined, 'RCEP@2023-01-01'],
    ['VC', '2015-05-11', undefined, 'VC@2015-05-11'],
    ['EUR.1', '2026-05-09', 'EU', 'EUR.1@2020-08-01'],
    ['EUR.1', '2026-05-10', 'DE', 'EUR.1@2026-05-10'],
    ['VI', '2024-12-31', 'IL', null],
    ['AANZ', '2025-08-21', 'AU', 'AANZ@2015-10-01'],
    ['AANZ', '2025-08-22', 'AU', 'AANZ@2025-08-22'],
    ['AANZ', '2025-09-30', 'TH', 'AANZ@2015-10-01'],
    ['AANZ', '2025-10-01', 'TH', 'AANZ@2025-08-22'],
    ['AANZ', '2026-11-22', 'KH', 'AANZ@2015-10-01'],
    ['AANZ', '2026-11-22', 'PH', 'AANZ@2015-10-01'],
    // Destination unread: nothing harder than the split ruleset allows.
    ['AANZ', '2026-11-22', undefined, 'AANZ@2025-08-22'],
  ] as const)('%s on %s to %s: %s', (id, date, to, expected) => {
    expect(rulesetOn(id, date, to)).toBe(expected);
    expect(resolveProfile(PROFILES[id], date, to).notHeld).toBe(expected === null);
  });

  it('caps what a newer text of unknown content covers', () => {
    expect(resolveProfile(PROFILES.AANZ, TODAY, 'AU').cap).toBe('U');
    expect(resolveProfile(PROFILES.AANZ, TODAY, 'ID').cap).toBeNull();
    expect(resolveProfile(PROFILES['EUR.1'], TODAY, 'EU').cap).toBe('C2');
    expect(resolveProfile(PROFILES['EUR.1-UK'], TODAY, 'GB').cap).toBeNull();
    expect(resolveProfile(PROFILES.CPTPP, TODAY, 'CA').cap).toBe('C2');
  });

  it('cites the text of the day', () => {
    expect(resolveProfile(PROFILES.D, '2022-07-15', 'TH').basis.window?.document).toBe('19/2020/TT-BCT');
    expect(resolveProfile(PROFILES.D, '2022-07-15', 'TH').basis.wholly?.document).toBe('22/2016/TT-BCT');
    expect(resolveProfile(PROFILES.D, TODAY, 'TH').basis.window?.document).toBe('10/2022/TT-BCT');
    expect(resolveProfile(PROFILES.AK, '2026-01-05', 'KR').basis.reference).toMatchObject({
      document: '20/2014/TT-BCT',
      place: 'App. VII §3',
    });
  });

  it('has a stand-in for a form that was not recognised', () => {
    const any = resolveProfile(profileFor(undefined), '2001-01-01', undefined);
    expect(any.notHeld).toBe(false);
    expect(any.facts.partners.value).toBe('any');
    expect(any.facts.criterion.value).toBeNull();
    expect(boxOf(any, 'lines[].criterion')).toBeNull();
  });
});

describe('where things stand', () => {
  it.each([
    ['D', 'lines[].criterion', '8'],
    ['D', 'lines[].fob.amount', '9'],
    ['D', 'lines[].hsImport', '7'],
    ['D', 'invoices[].issuer.country', '7'],
    ['D', 'invoices[].number', '10'],
    ['D', 'ticks.accumulation', '13'],
    ['D', 'producer.name', '7'],
    ['VK', 'remarks', '13'],
    ['VK', 'ticks.accumulation', null],
    ['VJ', 'lines[].criterion', '5'],
    ['VJ', 'lines[].fob', null],
    ['VJ', 'lines[].quantity.value', '6'],
    ['VJ', 'remarks', '8'],
    ['RCEP', 'lines[].hsExport', '9'],
    ['RCEP', 'lines[].originCountry', '11'],
    ['RCEP', 'producer.address', '3'],
    ['CPTPP', 'certifiedTrueCopy', '4'],
    ['EAV', 'referenceNo', '4'],
    ['EAV', 'lines[].fob', null],
    ['EAV', 'issueDate', '12'],
    ['VC', 'issueDate', '13'],
    ['EUR.1', 'consignee.name', '3'],
    ['EUR.1', 'lines[].criterion', null],
    ['EUR.1', 'issueDate', '11'],
    ['B', 'lines[].criterion', null],
    ['B', 'lines[].itemNo', null],
    ['B', 'issueDate', '9'],
    ['CNM', 'originCountry', '3'],
    ['CNM', 'transport.arrivalDate', '5'],
    ['CNM', 'transport.departureDate', '6'],
    ['VI', 'referenceNo', '2'],
    ['VI', 'lines[].criterion', '9'],
    ['D', 'boxes.7', '7'],
  ] as const)('%s: %s in box %s', (id, key, box) => {
    expect(boxOf(resolveProfile(PROFILES[id], TODAY, undefined), key)).toBe(box);
  });

  it.each([
    ['D', 13],
    ['E', 13],
    ['VJ', 10],
    ['RCEP', 17],
    ['CPTPP', 12],
    ['EAV', 13],
    ['VC', 13],
    ['EUR.1', 14],
    ['EUR.1-UK', 14],
    ['B', 10],
    ['CNM', 11],
    ['VI', 11],
  ] as const)('%s has %i boxes', (id, count) => {
    expect(PROFILES[id].boxes.filter((b) => b.no !== 'top')).toHaveLength(count);
  });
});

describe('times', () => {
  it.each([
    ['D', 0, 'day', 1],
    ['E', 3, 'day', 1],
    ['AK', 3, 'working-day', 1],
    ['AJ', 3, 'day', 1],
    ['VJ', 3, 'day', 1],
    ['VK', 3, 'working-day', 1],
    ['AI', 3, 'working-day', 1],
    ['AANZ', 3, 'working-day', 1],
    ['AHK', 3, 'working-day', 1],
    ['RCEP', 0, 'day', 1],
    ['CPTPP', null, 'day', 1],
    ['EUR.1', 3, 'working-day', null],
    ['EUR.1-UK', 3, 'working-day', null],
    ['VI', 3, 'working-day', null],
    ['VN-CU', 3, 'working-day', 1],
    ['EAV', 0, 'day', null],
    ['VC', 0, 'day', 1],
    ['B', null, 'day', 1],
    ['CNM', null, 'day', 1],
    ['X', null, 'day', null],
  ] as const)('%s: %s free %s, cap %s', (id, freeDays, unit, capYears) => {
    expect(facts(id).window.value).toMatchObject({ freeDays, unit, capYears });
  });

  it('knows the peculiarities', () => {
    expect(facts('D', '2022-07-15').window.value).toMatchObject({ freeDays: 3, lateIsWarning: true });
    expect(facts('D').window.value.warningDays).toBe(3);
    expect(facts('VK').window.value.shipmentDayCounts).toBe(true);
    expect(facts('AI').window.value.hintOverDays).toBe(3);
    expect(facts('VJ').window.value).toMatchObject({ wordsBox: '8', shipmentDateObligatory: true });
    expect(facts('EUR.1').window.value).toMatchObject({ words: 'ISSUED RETROSPECTIVELY', wordsBox: '7' });
    expect(facts('EAV').copy.value).toMatchObject({ wordsBox: '5' });
    expect(facts('RCEP').copy.value.wordsBox).toBe('14');
    expect(facts('B').copy.value).toMatchObject({ words: 'CERTIFIED TRUE COPY', wordsBox: null });
    expect(facts('AK', '2026-01-05').window.mark).toBe('U');
    expect(facts('B').validity.value.years).toBeNull();
    expect(facts('CPTPP').validity.value.mayBeLonger).toBe(true);
  });
});

describe('value, FOB and ticks', () => {
  it.each([
    ['D', 'RVC 40% or CTH'],
    ['E', 'RVC 40% or CTH'],
    ['AK', 'RVC 40% or CTH'],
    ['AJ', 'RVC 40% or CTH'],
    ['VJ', 'LVC 40% or CTH'],
    ['AI', 'RVC 35% + CTSH'],
    ['AHK', 'RVC 40%'],
    ['VC', 'RVC 40% or CTH'],
    ['VN-CU', 'CTH'],
    ['VK', null],
    ['RCEP', null],
    ['B', null],
  ] as const)('%s defaults to %s', (id, rule) => {
    expect(facts(id).origin.value!.defaultRule).toBe(rule);
  });

  it.each([
    ['D', 'value'],
    ['AI', 'always'],
    ['VJ', 'none'],
    ['EAV', 'none'],
    ['EUR.1', 'none'],
    ['B', 'none'],
    ['A', 'none'],
    ['CPTPP', 'optional'],
    ['VC', 'optional'],
    ['RCEP', 'value'],
  ] as const)('FOB on %s: %s', (id, when) => {
    expect(facts(id).fob.value.when).toBe(when);
  });

  it('limits FOB to some countries', () => {
    expect(facts('D').fob.value.countries).toEqual(['KH', 'ID', 'LA']);
    expect(facts('AHK').fob.value.exceptImporting).toEqual(['HK']);
  });

  it('knows which ticks a form prints', () => {
    expect(Object.keys(facts('D').ticks.value!.labels)).toHaveLength(7);
    expect(facts('E').ticks.value!.labels).not.toHaveProperty('accumulation');
    expect(facts('E').ticks.value!.labels).toHaveProperty('movement-certificate');
    expect(facts('AK').ticks.value!.labels).not.toHaveProperty('issued-retroactively');
    expect(facts('AI').ticks.value!.labels.accumulation).toBe('Cumulation');
    for (const id of ['VJ', 'VK', 'EAV', 'EUR.1', 'EUR.1-UK', 'B', 'CNM', 'VI'] as const) {
      expect(facts(id).ticks.value, id).toBeNull();
    }
  });

  it('knows tolerances by chapter', () => {
    const limits = (id: FormId, chapter: number) =>
      facts(id)
        .origin.value!.tolerances.find((t) => !t.chapters || t.chapters.some(([from, to]) => chapter >= from && chapter <= to))!
        .limits.map((l) => `${l.percent} ${l.base}`);
    expect(limits('D', 61)).toEqual(['10 fob']);
    expect(limits('E', 61)).toEqual(['10 weight', '10 fob']);
    expect(limits('AK', 61)).toEqual(['10 weight']);
    expect(limits('VJ', 9)).toEqual(['10 fob']);
    expect(limits('AJ', 9)).toEqual([]);
    expect(limits('AJ', 17)).toEqual([]);
    expect(limits('AJ', 84)).toEqual(['10 fob']);
    expect(limits('AI', 84)).toEqual([]);
    expect(limits('B', 62)).toEqual(['15 weight', '15 fob']);
    expect(limits('CPTPP', 62)).toEqual(['10 component-weight']);
    expect(limits('EUR.1', 2)).toEqual(['10 weight', '10 exw']);
    expect(limits('EUR.1', 3)).toEqual(['10 exw']);
    expect(limits('VI', 20)).toEqual(['10 weight']);
  });

  it('opens CTH on Form E for the listed chapters only', () => {
    const open = (chapter: number) => CTH_CHAPTERS.some(([from, to]) => chapter >= from && chapter <= to);
    expect([25, 29, 39, 44, 58, 62, 64, 71, 83, 86, 88, 97].every(open)).toBe(true);
    expect([24, 27, 30, 32, 40, 50, 60, 63, 65, 72, 84, 85, 87, 89, 90].some(open)).toBe(false);
    expect(VALUE_ONLY_HEADINGS).toHaveLength(8);
  });
});
