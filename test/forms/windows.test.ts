import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { addDays, weekday } from '../../lib/declaration/dates';
import { PROFILES } from '../../lib/forms';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { resolveProfile } from '../../lib/forms/profile';
import { evaluate } from '../../lib/rules/engine';
import { RULES } from '../../lib/rules/index';

/** Day n and day n + 1 of every form's window and cap, through the whole engine. */
const TO: Partial<Record<FormId, string>> = { AANZ: 'KH', 'EUR.1': 'DE' };

/** Issued without tick or words, every box read and blank. */
function issued(form: FormId, shipped: string, issueDate: string): Declaration {
  const to = TO[form] ?? (PROFILES[form].facts.partners.value === 'any' ? 'QA' : PROFILES[form].facts.partners.value[0]!);
  const boxes = Object.fromEntries(PROFILES[form].boxes.map(({ no }) => [no, '']));
  const ticks = Object.fromEntries(Object.keys(PROFILES[form].facts.ticks.value?.labels ?? {}).map((key) => [key, false]));
  return {
    form,
    status: 'issued',
    direction: 'export',
    exportingCountry: 'VN',
    importingCountry: to,
    issueDate,
    transport: { departureDate: shipped },
    remarks: '',
    certifiedTrueCopy: false,
    boxes,
    ...(Object.keys(ticks).length > 0 ? { ticks } : {}),
  };
}

function answer(rule: RegExp, d: Declaration, today = d.issueDate!): string {
  const found = evaluate(d, RULES, { today }).findings.filter((f) => rule.test(f.rule));
  const fail = found.find((f) => f.outcome === 'fail');
  return fail?.severity ?? (found.length > 0 ? 'unknown' : 'pass');
}
const late = (form: FormId, shipped: string, day: string): string =>
  answer(/^issued-retroactively-(tick|words)-missing$/, issued(form, shipped, day));
const tooLate = (form: FormId, shipped: string, day: string): string =>
  answer(/^retroactive-too-late$/, issued(form, shipped, day));

// Shipped on Monday 2 November 2026, in no holiday season: last free day, and the answer the day after.
const WINDOWS: readonly (readonly [FormId, string, string])[] = [
  ['D', '2026-11-02', 'warning'],
  ['E', '2026-11-05', 'error'],
  ['AJ', '2026-11-05', 'error'],
  ['VJ', '2026-11-05', 'error'],
  ['AK', '2026-11-05', 'error'],
  ['AANZ', '2026-11-05', 'error'],
  ['AHK', '2026-11-05', 'error'],
  ['AI', '2026-11-05', 'error'],
  ['VK', '2026-11-04', 'error'],
  ['RCEP', '2026-11-02', 'error'],
  ['EAV', '2026-11-02', 'error'],
  ['VC', '2026-11-02', 'error'],
  ['EUR.1', '2026-11-05', 'warning'],
  ['EUR.1-UK', '2026-11-05', 'error'],
  ['VI', '2026-11-05', 'error'],
  ['VN-CU', '2026-11-05', 'error'],
];

describe('the window', () => {
  it.each(WINDOWS)('of %s ends on %s; the day after: %s', (form, last, after) => {
    expect(late(form, '2026-11-02', addDays('2026-11-02', -5))).toBe('pass');
    expect(late(form, '2026-11-02', '2026-11-02')).toBe('pass');
    expect(late(form, '2026-11-02', last)).toBe('pass');
    expect(late(form, '2026-11-02', addDays(last, 1))).toBe(after);
  });

  it('of Form D knows three mild days, and three free ones in the older text', () => {
    expect(late('D', '2026-11-02', '2026-11-05')).toBe('warning');
    expect(late('D', '2026-11-02', '2026-11-06')).toBe('error');
    expect(late('D', '2022-07-12', '2022-07-15')).toBe('pass');
    expect(late('D', '2022-07-10', '2022-07-14')).toBe('warning');
    expect(late('D', '2022-07-14', '2022-07-16')).toBe('warning');
  });

  it('of working days passes over a week-end, and AI hints where calendar days are over', () => {
    expect(weekday('2026-11-05')).toBe(4);
    for (const form of ['AK', 'AANZ', 'AHK', 'EUR.1-UK', 'VI', 'VN-CU'] as const) {
      expect([form, late(form, '2026-11-05', '2026-11-10')]).toEqual([form, 'pass']);
      expect([form, late(form, '2026-11-05', '2026-11-11')]).toEqual([form, 'error']);
    }
    expect(late('VK', '2026-11-05', '2026-11-09')).toBe('pass');
    expect(late('VK', '2026-11-05', '2026-11-10')).toBe('error');
    expect(late('AI', '2026-11-05', '2026-11-08')).toBe('pass');
    expect(late('AI', '2026-11-05', '2026-11-09')).toBe('info');
    expect(late('AI', '2026-11-05', '2026-11-10')).toBe('info');
    expect(late('AI', '2026-11-05', '2026-11-11')).toBe('error');
  });

  it('of working days is not judged over a holiday season; of calendar days it is', () => {
    for (const [shipped, day] of [
      ['2026-04-29', '2026-05-06'],
      ['2026-02-13', '2026-02-24'],
      ['2026-09-01', '2026-09-08'],
      ['2026-12-30', '2027-01-06'],
    ] as const) {
      for (const form of ['AHK', 'VK', 'VI', 'VN-CU', 'EUR.1-UK', 'AI'] as const) {
        expect([form, day, late(form, shipped, day)]).toEqual([form, day, 'unknown']);
      }
      expect(late('E', shipped, day)).toBe('error');
    }
    // Inside the week-day count no holiday matters.
    expect(late('AHK', '2026-04-28', '2026-05-01')).toBe('pass');
  });

  it('runs over 29 February and the end of the year', () => {
    expect(late('E', '2028-02-27', '2028-03-01')).toBe('pass');
    expect(late('E', '2028-02-27', '2028-03-02')).toBe('error');
    expect(late('VJ', '2026-12-29', '2027-01-01')).toBe('pass');
    expect(late('VJ', '2026-12-29', '2027-01-02')).toBe('error');
  });

  it('is not judged where none is stated', () => {
    for (const form of ['CPTPP', 'B', 'CNM', 'X'] as const) {
      expect([form, late(form, '2026-06-01', '2026-11-02')]).toEqual([form, 'pass']);
    }
  });
});

describe('the cap of one year', () => {
  const capped = FORM_IDS.filter((id) => resolveProfile(PROFILES[id], '2026-11-22', TO[id]).facts.window.value.capYears === 1);

  it('stands on every form that states one', () => {
    expect(capped.filter((id) => PROFILES[id].check !== 'recognised')).toEqual([
      'D',
      'E',
      'AK',
      'AJ',
      'VJ',
      'VK',
      'AI',
      'AANZ',
      'RCEP',
      'CPTPP',
      'AHK',
      'VC',
      'VN-CU',
      'B',
      'CNM',
    ]);
  });

  it.each(capped.filter((id) => PROFILES[id].check !== 'recognised' && id !== 'AK'))(
    '%s: the anniversary warns, the day after is outside',
    (form) => {
      expect(tooLate(form, '2025-06-10', '2026-06-09')).toBe('pass');
      expect(tooLate(form, '2025-06-10', '2026-06-10')).toBe('warning');
      expect(tooLate(form, '2025-06-10', '2026-06-11')).toBe('error');
      // 29 February: the year ends on the 28th, its anniversary is 1 March.
      expect(tooLate(form, '2024-02-29', '2025-02-28')).toBe('pass');
      expect(tooLate(form, '2024-02-29', '2025-03-01')).toBe('warning');
      expect(tooLate(form, '2024-02-29', '2025-03-02')).toBe('error');
      expect(tooLate(form, '2024-12-31', '2025-12-30')).toBe('pass');
      expect(tooLate(form, '2024-12-31', '2025-12-31')).toBe('warning');
    },
  );

  it('of Form AK only informs for issue before May 2026, whose times are not held', () => {
    expect(tooLate('AK', '2024-06-10', '2026-04-30')).toBe('info');
    expect(tooLate('AK', '2025-06-10', '2026-06-11')).toBe('error');
  });

  it('is not known to the European forms, to Israel and to the Eurasian Union', () => {
    for (const form of ['EUR.1', 'EUR.1-UK', 'EAV', 'VI', 'X'] as const) {
      expect([form, tooLate(form, '2024-06-10', '2026-10-12')]).toEqual([form, 'pass']);
    }
  });
});
