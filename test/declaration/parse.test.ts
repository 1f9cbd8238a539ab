import { describe, expect, it } from 'vitest';
import { parseDeclaration } from '../../lib/declaration/parse';

function problems(input: unknown): { key: string; vi: string; en: string }[] {
  const parsed = parseDeclaration(input);
  return parsed.ok ? [] : parsed.problems.map((p) => ({ key: p.key, ...p.message }));
}

describe('reading a declaration from JSON', () => {
  it('takes a whole declaration, trims texts, and drops null as unread', () => {
    const parsed = parseDeclaration({
      form: 'D',
      referenceNo: ' VN-TH 26/02/00006 ',
      status: null,
      lines: [{ criterion: ' CTH ' }],
    });
    expect(parsed).toEqual({
      ok: true,
      declaration: { form: 'D', referenceNo: 'VN-TH 26/02/00006', lines: [{ criterion: 'CTH' }] },
    });
  });

  it.each([
    [{ frm: 'D' }, 'frm', 'not part of a declaration'],
    [{ lines: [{ fob: { amount: '1', curency: 'USD' } }] }, 'lines[0].fob.curency', 'not part of a declaration'],
    [{ lines: [{ fob: { amount: 12 } }] }, 'lines[0].fob.amount', 'quotation marks: "12"'],
    [{ ticks: { 'back-to-back': 'yes' } }, 'ticks.back-to-back', 'true or false'],
    [{ issueDate: '2026-02-31' }, 'issueDate', 'not a day that exists'],
    [{ issueDate: '31/02/2026' }, 'issueDate', 'YYYY-MM-DD'],
    [{ importingCountry: 'Thailand' }, 'importingCountry', 'two capital letters'],
    [{ form: 'Z' }, 'form', 'Use one of: D, E'],
    [{ lines: {} }, 'lines', 'a list'],
    [{ frm: 'D' }, 'frm', 'Did you mean "form"?'],
    [{ reference_no: 'x' }, 'reference_no', 'Did you mean "referenceNo"?'],
    [{ costs: {} }, 'costs', 'Move it to its own place'],
    [{ zzzzzz: 1 }, 'zzzzzz', 'Correct its name or take it out'],
    [{ issueDate: '0026-11-20' }, 'issueDate', 'not a day that exists'],
    [{ issueDate: '20/11/2026' }, 'issueDate', 'Write "2026-11-20".'],
    [{ importingCountry: 'thailand' }, 'importingCountry', 'Write "TH".'],
    [{ importingCountry: 'UK' }, 'importingCountry', 'Write "GB".'],
    [{ transport: { transitCountries: ['SG', 'XX'] } }, 'transport.transitCountries[1]', 'not a country code'],
    [{ transport: { containers: [null] } }, 'transport.containers[0]', 'must not be null'],
    [{ form: 'd' }, 'form', 'Write "D".'],
    [{ ticks: { exhibition: 'true' } }, 'ticks.exhibition', 'Leave the quotation marks out: true.'],
    [null, '', 'found null'],
    [JSON.parse('{"__proto__":{"polluted":true}}'), '__proto__', 'not part of a declaration'],
  ])('names the key and the remedy: %j', (input, key, text) => {
    const found = problems(input);
    expect(found[0]?.key).toBe(key);
    expect(found[0]?.en).toContain(text);
    expect(found[0]?.vi).not.toBe('');
  });

  it('refuses what is no declaration at all, and never throws', () => {
    for (const input of [null, 1, 'x', [], undefined]) expect(problems(input)).toHaveLength(1);
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i += 1) deep = { documents: deep };
    expect(problems(deep)[0]?.en).toContain('too deep');
  });

  it('takes a null element of a list of objects as one of which nothing was read', () => {
    expect(parseDeclaration({ lines: [null, { itemNo: '2' }] })).toEqual({
      ok: true,
      declaration: { lines: [{}, { itemNo: '2' }] },
    });
  });

  it('knows every country of the world and the Union', () => {
    for (const code of ['VN', 'TH', 'EU', 'XK', 'TW']) expect(parseDeclaration({ importingCountry: code }).ok).toBe(true);
  });

  it('does not drown the reader', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`key${i}`, 1]));
    expect(problems(many)).toHaveLength(20);
  });
});
