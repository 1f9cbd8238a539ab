import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAt, offsetsOf, placeOf, repeatedKeys } from '../../lib/cli/json-places';

describe('where JSON breaks', () => {
  it.each([
    ['', 0, 'end'],
    ['{"form":"D"', 11, 'end'],
    ['{"form":"D', 10, 'end'],
    ['{"form":"D\\', 10, 'other'],
    ["{'form':'D'}", 1, 'quotes'],
    ['{"form":“D”}', 8, 'quotes'],
    ['{"form":"D",}', 12, 'comma'],
    ['{"lines":[1,]}', 12, 'comma'],
    ['{"form":"D" // note\n}', 12, 'comment'],
    ['{"remarks":"a\nb"}', 13, 'control'],
    ['{"remarks":"\\x"}', 12, 'other'],
    ['{"form" "D"}', 8, 'other'],
    ['{"form":D}', 8, 'other'],
    ['{"fob":01}', 8, 'other'],
    ['{"a":1}{"b":2}', 7, 'extra'],
    ['{"a":1]', 6, 'other'],
    ['{1:2}', 1, 'other'],
  ])('%j breaks at %i: %s', (text, offset, slip) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(brokenAt(text)).toEqual({ offset, slip });
  });

  it('agrees with the engine on what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => void expect(brokenAt(text)).toBeNull()),
      { numRuns: 200 },
    );
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '\n', '0', ':'))
      .map(([text, at, put]) => {
        const i = at % (text.length + 1);
        return text.slice(0, i) + put + text.slice(i + 1);
      });
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(almost, (text) => void expect(brokenAt(text) === null).toBe(isJson(text))),
      { numRuns: 1000 },
    );
  });

  it('bears hostile nesting and long texts', () => {
    const deep = '['.repeat(200_000);
    expect(brokenAt(deep + ']'.repeat(200_000))).toBeNull();
    expect(brokenAt(deep)).toEqual({ offset: 200_000, slip: 'end' });
    expect(offsetsOf(deep + ']'.repeat(200_000), new Set(['', '[0]']))).toEqual(new Map([['[0]', 1]]));
    expect(brokenAt(`"${'x'.repeat(5_000_000)}"`)).toBeNull();
  });
});

describe('keys and their places', () => {
  const keys = (json: string): string[] => repeatedKeys(json, JSON.parse(json)).map(({ key }) => key);
  const text = '{"form":"D",\n "lines":[{"itemNo":"1"},\n  {"itemNo":"2", "fob":{"amount":"5"},\n "itemNo":"3"}],\n "form":"E"}';

  it('finds keys that stand twice in one object, not in two', () => {
    expect(repeatedKeys(text, JSON.parse(text)).map(({ key, offset }) => [key, placeOf(text, offset).line])).toEqual([
      ['lines[1].itemNo', 4],
      ['form', 5],
    ]);
    expect(keys('[{"a":1},{"a":1}]')).toEqual([]);
    expect(keys('{"a":1,"\\u0061":2,"__proto__":3,"__proto__":4}')).toEqual(['a', '__proto__']);
    expect(keys('{"a":"\\":x","b" : 1}')).toEqual([]);
    expect(keys('{"a":"\\":x","b" : 1,"b":2}')).toEqual(['b']);
  });

  it('says where paths stand, by line and column', () => {
    const found = offsetsOf(text, new Set(['lines[1].fob.amount', 'lines[0]', 'nowhere']));
    expect([...found.keys()]).toEqual(['lines[0]', 'lines[1].fob.amount']);
    expect(placeOf(text, found.get('lines[1].fob.amount')!)).toEqual({ line: 3, column: 25 });
    expect(placeOf('', 0)).toEqual({ line: 1, column: 1 });
  });
});
