// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage, unread, values, wrong } from './help';
import { expected, samplePage } from './sample';
import { LIBRARIES } from './widgets/libraries';

describe.each(LIBRARIES.map((library) => [library.name, library] as const))('a declaration drawn with %s', (_, library) => {
  it.each(['vi', 'en'] as const)('is read whole and right (%s)', (wording) => {
    const reading = readPage(samplePage(wording, library.draw, library.section));
    expect(wrong(reading, expected())).toEqual([]);
    expect(unread(reading, expected())).toEqual([]);
  });

  it('shows blank fields as blank or not at all, never with a value', () => {
    const reading = readPage(samplePage('en', library.draw, library.section, { blank: true }));
    for (const [key, value] of values(reading)) if (!key.startsWith('x.')) expect(`${key}=${String(value)}`).toBe(`${key}=`);
  });
});
