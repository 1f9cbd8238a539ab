import { describe, expect, it } from 'vitest';
import { declarationFrom } from '../../lib/declaration/from-reading';
import { isLesson, lessonsIn, mergeLessons, withLesson, type Lesson } from '../../lib/declaration/lesson';
import { isRead } from '../../lib/declaration/paths';
import { isTickKey, TEACHABLE } from '../../lib/declaration/teachable';
import { fieldName } from '../../lib/text/field-names';

const A: Lesson = { key: 'remarks', suffix: 'a' };
const B: Lesson = { key: 'remarks', label: 'ghi chu' };
const C: Lesson = { key: 'form', suffix: 'c' };

describe('lessons', () => {
  it('are only things of their shape', () => {
    expect(
      lessonsIn([A, null, 1, {}, { key: 1 }, { key: 'x', label: {} }, { key: 'x', ordinal: -1 }, { key: 'x', kind: 'y' }]),
    ).toEqual([A]);
    expect(lessonsIn('x')).toEqual([]);
    expect(isLesson({ key: 'x', label: 'a'.repeat(301) })).toBe(false);
  });

  it('keep the newest way first and the older ones beside it, up to four', () => {
    expect(withLesson([A, C], B)).toEqual([B, A, C]);
    expect(withLesson([A, C], A)).toEqual([A, C]);
    const many = ['1', '2', '3', '4'].map((suffix) => ({ key: 'remarks', suffix }));
    expect(withLesson(many, A).map(({ suffix }) => suffix)).toEqual(['a', '1', '2', '3']);
  });

  it('of a file lose nothing of one’s own: what both know stays, what differs is kept beside', () => {
    const own = { 'a.example': [A] };
    const merged = mergeLessons(own, { 'a.example': [{ suffix: 'a', key: 'remarks' }, B, C], 'b.example': [C], 'c.example': [] });
    expect(merged).toEqual({ lessons: { 'a.example': [A, B, C], 'b.example': [C] }, added: 3, known: 1, beside: 1 });
    expect(mergeLessons(merged.lessons, own)).toMatchObject({ added: 0, known: 1, lessons: merged.lessons });
  });
});

describe('fields that can be taught', () => {
  it.each(TEACHABLE)('%s arrives in the declaration and has a name', (key) => {
    const concrete = key === 'transport.containers[]' ? key : key.replace('[]', '[0]');
    const field = {
      key: key === 'lines[].fobShown' ? 'x.fobShown' : concrete,
      raw: 'D',
      value: isTickKey(key) ? true : key === 'form' ? 'D' : 'MSKU9070323',
      by: 'taught',
      evidence: '',
      confidence: 1,
      weak: false,
      locator: {},
    } as const;
    const { declaration } = declarationFrom([field], { portal: 'other', counts: { lines: 1, exportDeclarations: 1 } });
    const path = concrete.replace('containers[]', 'containers');
    if (!path.startsWith('invoices[0].issuer')) expect(isRead(declaration, path)).toBe(true);
    expect(fieldName(key).vi).not.toBe(key);
  });
});
