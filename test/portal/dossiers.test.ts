// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/declaration/reading';
import type { Finding } from '../../lib/report/report';
import { evaluate } from '../../lib/rules/engine';
import { RULES } from '../../lib/rules/index';
import { LEGACY, readPage, VIEW } from '../page/help';
import { DOSSIERS, dossier, type Dossier, type Planted } from './dossiers';
import { freshEditor } from './edit-goods';
import { editPage } from './edit-page';
import { FIXTURES } from './pages/index';
import { viewPage } from './view-page';

/** Each dossier through reader and engine: what was planted is found in its box, and nothing else is. */
const PAGES = {
  edit: (d: Dossier) => readPage(editPage(d, freshEditor(), { latency: 0, tab: 0, state: 0 }), LEGACY),
  view: (d: Dossier) => readPage(viewPage(d, { extra: false, gridPage: 1 }), VIEW),
  'view?extra=1': (d: Dossier) => readPage(viewPage(d, { extra: true, gridPage: 1 }), VIEW),
} satisfies Record<Planted['seenOn'][number], (d: Dossier) => Reading | null>;

function findings(reading: Reading): readonly Finding[] {
  return evaluate(reading.declaration, RULES, { today: '2026-11-22', partial: reading.partial }).findings.filter(
    (f) => f.outcome === 'fail' && f.severity !== 'info',
  );
}

describe.each(DOSSIERS.map((d) => [d.key, d] as const))('%s', (_, d) => {
  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('on the %s page', (kind) => {
    const planted = d.planted.filter(
      ({ seenOn }) => seenOn.includes(kind) || (kind === 'view?extra=1' && seenOn.includes('view')),
    );
    const found = findings(PAGES[kind](d)!);
    expect(found.map((f) => `${f.rule} in box ${f.box ?? '-'}`).sort()).toEqual(
      planted.map(({ rule, box }) => `${rule} in box ${box}`).sort(),
    );
  });
});

describe('the dossiers', () => {
  it('cover the forms that traders file most, right and wrong', () => {
    const forms = new Set(DOSSIERS.map((d) => d.form));
    for (const form of ['D', 'E', 'VJ', 'B', 'CNM', 'RCEP', 'AK', 'EUR.1']) {
      expect(forms).toContain(`Form ${form}`);
      const own = DOSSIERS.filter((d) => d.form === `Form ${form}`);
      expect([form, own.some((d) => d.planted.length === 0), own.some((d) => d.planted.length > 0)]).toEqual([form, true, true]);
    }
  });
});

describe('the continuation sheet', () => {
  const reading = (html: string) =>
    readPage(html, new URL('https://ecosys.gov.vn/CertificatesUpgrade/Business/ContinuationSheet.aspx'));
  const sheet = FIXTURES['continuation-sheet']!();

  it('is read with its number, and its items go on from the first page', () => {
    const { declaration } = reading(sheet)!;
    expect(declaration).toMatchObject({
      form: 'D',
      referenceNo: dossier('D-TH-CLEAN').certificateNumber,
      pages: { number: '2', of: '2' },
      lines: [{ itemNo: '4' }, { itemNo: '5' }],
    });
    expect(findings(reading(sheet)!)).toEqual([]);
  });

  it('is missed by nobody when its number is above the number of sheets', () => {
    expect(findings(reading(sheet.replace('2 / 2', '3 / 2'))!).map((f) => f.rule)).toEqual(['continuation-sheet-incomplete']);
  });
});
