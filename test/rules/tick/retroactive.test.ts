import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/declaration/declaration';
import needless from '../../../lib/rules/tick/issued-retroactively-needless';
import tickMissing from '../../../lib/rules/tick/issued-retroactively-tick-missing';
import wordsMissing from '../../../lib/rules/tick/issued-retroactively-words-missing';
import { answer, findings } from './helpers';

type Form = NonNullable<Declaration['form']>;

const base = (form: Form, shipped: string, issued: string): Declaration => ({
  form,
  issueDate: issued,
  transport: { departureDate: shipped },
  ...(form === 'AANZ' ? { importingCountry: 'ID' } : {}),
});

describe('issued-retroactively-tick-missing', () => {
  const late = (form: Form, shipped: string, issued: string, ticked = false) =>
    answer(tickMissing, { ...base(form, shipped, issued), ticks: { 'issued-retroactively': ticked } });

  // Wednesday 18 November 2026.
  it.each([
    ['E', '2026-11-21', '2026-11-22'],
    ['AJ', '2026-11-21', '2026-11-22'],
    ['RCEP', '2026-11-18', '2026-11-19'],
    ['VC', '2026-11-18', '2026-11-19'],
    ['AHK', '2026-11-23', '2026-11-24'],
    ['AANZ', '2026-11-23', '2026-11-24'],
  ] as const)('form %s shipped on 18 November: %s is in time, %s is not', (form, inTime, tooLate) => {
    expect(late(form, '2026-11-18', '2026-11-10')).toBe('pass');
    expect(late(form, '2026-11-18', inTime)).toBe('pass');
    expect(late(form, '2026-11-18', tooLate)).toBe('error');
    expect(late(form, '2026-11-18', tooLate, true)).toBe('pass');
  });

  it('Form D: the day itself is fine, three days are a warning, the fourth an error', () => {
    expect(late('D', '2026-11-18', '2026-11-18')).toBe('pass');
    expect(late('D', '2026-11-18', '2026-11-19')).toBe('warning');
    expect(late('D', '2026-11-18', '2026-11-21')).toBe('warning');
    expect(late('D', '2026-11-18', '2026-11-22')).toBe('error');
  });

  it('Form D before 16 July 2022: three days free, later a warning', () => {
    expect(late('D', '2022-07-12', '2022-07-15')).toBe('pass');
    expect(late('D', '2022-07-11', '2022-07-15')).toBe('warning');
    expect(late('D', '2022-07-13', '2022-07-15')).toBe('pass');
    expect(late('D', '2022-07-16', '2022-07-18')).toBe('warning');
    expect(late('D', '2022-07-15', '2022-07-20')).toBe('error');
  });

  it('AHK and AANZ leave out weekends, and do not judge over Tết', () => {
    expect(late('AHK', '2026-11-20', '2026-11-25')).toBe('pass');
    expect(late('AHK', '2026-11-20', '2026-11-26')).toBe('error');
    expect(late('AHK', '2026-02-13', '2026-02-24')).toBe('unknown');
  });

  it('new AANZ is only a hint', () => {
    const declaration: Declaration = {
      ...base('AANZ', '2026-11-18', '2026-11-30'),
      importingCountry: 'AU',
      ticks: { 'issued-retroactively': false },
    };
    expect(answer(tickMissing, declaration)).toBe('info');
  });

  it('judges by the later of bill and transport box', () => {
    const declaration: Declaration = {
      ...base('E', '2026-11-17', '2026-11-22'),
      documents: { billOfLading: { shippedOnBoard: '2026-11-19' } },
      ticks: { 'issued-retroactively': false },
    };
    expect(answer(tickMissing, declaration)).toBe('pass');
  });

  it('takes the stamped words on E, not on D', () => {
    const stamped = (form: Form): Declaration => ({
      ...base(form, '2026-11-10', '2026-11-20'),
      ticks: { 'issued-retroactively': false },
      boxes: { '12': 'ISSUED RETROACTIVELY' },
    });
    expect(answer(tickMissing, stamped('E'))).toBe('pass');
    expect(answer(tickMissing, stamped('D'))).toBe('error');
  });

  it('leaves a certified true copy alone: it bears the original’s date', () => {
    const copy = { ...base('E', '2026-11-01', '2026-11-20'), certifiedTrueCopy: true, ticks: { 'issued-retroactively': false } };
    expect(answer(tickMissing, copy)).toBe('pass');
  });

  it('shows dates as on the certificate and the shipment box on AJ', () => {
    const [finding] = findings(tickMissing, {
      ...base('AJ', '2026-11-18', '2026-11-22'),
      ticks: { 'issued-retroactively': false },
    });
    expect(finding).toMatchObject({ box: '13', fields: ['ticks.issued-retroactively', 'issueDate', 'transport.departureDate'] });
    expect(finding!.message.vi).toContain('22/11/2026');
    expect(finding!.fix.vi).toContain('ô 3');
  });
});

describe('issued-retroactively-words-missing', () => {
  const late = (form: Form, shipped: string, issued: string, more: Partial<Declaration> = { remarks: '' }) =>
    answer(wordsMissing, { ...base(form, shipped, issued), ...more });

  // Wednesday 18 November 2026.
  it.each([
    ['AK', '2026-11-23', '2026-11-24', 'ISSUED RETROACTIVELY'],
    ['EUR.1-UK', '2026-11-23', '2026-11-24', 'ISSUED RETROSPECTIVELY'],
    ['VI', '2026-11-23', '2026-11-24', 'ISSUED RETROSPECTIVELY'],
    ['VN-CU', '2026-11-23', '2026-11-24', 'ISSUED RETROACTIVELY'],
    ['VK', '2026-11-20', '2026-11-23', 'ISSUED RETROACTIVELY'],
    ['VJ', '2026-11-21', '2026-11-22', 'ISSUED RETROACTIVELY'],
    ['EAV', '2026-11-18', '2026-11-19', 'ISSUED RETROACTIVELY'],
  ] as const)('form %s shipped on 18 November: %s is in time, %s wants %s', (form, inTime, tooLate, words) => {
    expect(late(form, '2026-11-18', inTime)).toBe('pass');
    expect(late(form, '2026-11-18', tooLate)).toBe('error');
    expect(late(form, '2026-11-18', tooLate, { remarks: words.toLowerCase() })).toBe('pass');
    expect(late(form, '2026-11-18', tooLate, { ticks: { 'issued-retroactively': true } })).toBe('pass');
    expect(late(form, '2026-11-18', tooLate, { ticks: { 'issued-retroactively': false } })).toBe('error');
  });

  it('EUR.1 is capped at a warning since May 2026', () => {
    expect(late('EUR.1', '2026-11-18', '2026-11-24')).toBe('warning');
  });

  it('AI: over three days within three working days is a hint', () => {
    expect(late('AI', '2026-11-18', '2026-11-20')).toBe('pass');
    expect(late('AI', '2026-11-18', '2026-11-23')).toBe('info');
    expect(late('AI', '2026-11-18', '2026-11-24')).toBe('error');
  });

  it('leaves words in another box to the rule about places', () => {
    expect(late('VJ', '2026-11-18', '2026-11-25', { boxes: { '3': 'ISSUED RETROACTIVELY', '8': '' } })).toBe('pass');
    expect(late('VJ', '2026-11-18', '2026-11-25', { boxes: { '12': 'ISSUED RETROACTIVELY' } })).toBe('pass');
  });

  it('does not judge what nobody looked at', () => {
    expect(late('VJ', '2026-11-18', '2026-11-25', { boxes: { '3': 'BY SEA' } })).toBe('unknown');
    expect(late('AK', '2026-11-18', '2026-11-25', { boxes: { '7': 'BOLTS' } })).toBe('unknown');
    expect(late('AK', '2026-08-31', '2026-09-08')).toBe('unknown');
  });
});

describe('issued-retroactively-needless', () => {
  const marked = (form: Form, shipped: string, issued: string, more: Partial<Declaration> = {}) =>
    answer(needless, { ...base(form, shipped, issued), ticks: { 'issued-retroactively': true }, ...more });

  it('hints where the certificate is in time', () => {
    expect(marked('E', '2026-11-18', '2026-11-18')).toBe('info');
    expect(marked('E', '2026-11-18', '2026-11-21')).toBe('info');
    expect(marked('E', '2026-11-18', '2026-11-22')).toBe('pass');
    expect(marked('RCEP', '2026-11-18', '2026-11-18')).toBe('info');
    expect(marked('VK', '2026-11-18', '2026-11-19', { ticks: undefined, remarks: 'ISSUED RETROACTIVELY' })).toBe('info');
    expect(marked('VK', '2026-11-18', '2026-11-19', { ticks: undefined, remarks: '' })).toBe('pass');
  });

  it('accepts the early tick on AJ, but not before shipment', () => {
    expect(marked('AJ', '2026-11-18', '2026-11-19')).toBe('pass');
    expect(marked('AJ', '2026-11-18', '2026-11-18')).toBe('info');
  });

  it('accepts either way within the three days of the old Form D', () => {
    expect(marked('D', '2022-07-12', '2022-07-14')).toBe('pass');
    expect(marked('D', '2026-11-18', '2026-11-20')).toBe('pass');
  });

  it('warns where a copy also claims retroactive issue', () => {
    expect(marked('E', '2026-11-01', '2026-11-20', { certifiedTrueCopy: true })).toBe('warning');
    expect(marked('VJ', '2026-11-01', '2026-11-20', { certifiedTrueCopy: true, remarks: 'ISSUED RETROACTIVELY' })).toBe(
      'warning',
    );
  });
});
