// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { declarationSchema } from '../../lib/declaration/declaration';
import { countryFromName } from '../../lib/declaration/countries';
import { fromDayMonthYear } from '../../lib/declaration/dates';
import { formOf, modeOf } from '../../lib/declaration/field-values';
import { resolve } from '../../lib/page';
import { inspectNow } from '../../lib/page/read';
import { criterionPopup } from '../portal/criterion-popup';
import { dossier, DOSSIERS, type Dossier, type GoodsLine } from '../portal/dossiers';
import { editPage } from '../portal/edit-page';
import { freshEditor, goodsGrid, importHsCombo, PAGE_SIZE } from '../portal/edit-goods';
import { renameIds } from '../portal/server';
import { combo } from '../portal/telerik';
import { viewPage } from '../portal/view-page';
import { documentOf, LEGACY, readPage, values, VIEW } from './help';

const edit = (d: Dossier, line?: GoodsLine): string =>
  editPage(d, { ...freshEditor(), ...(line ? { line: { ...line } } : {}) }, { latency: 0, tab: 0, state: 0 });
const view = (d: Dossier, gridPage = 1): string => viewPage(d, { extra: false, gridPage });
const iso = (text: string): string => (text === '' ? '' : (fromDayMonthYear(text) ?? '?'));
const code = (text: string): string => /^\d*/.exec(text)![0];

/** What the edit page of a dossier says, written from the dossier itself. */
function head(d: Dossier): Map<string, string> {
  return new Map([
    ['form', formOf(d.form) ?? ''],
    ['importingCountry', d.market && countryFromName(d.market)!],
    ['exporter.name', d.exporterName],
    ['exporter.address#1', d.exporterAddress1],
    ['exporter.address#2', d.exporterAddress2],
    ['consignee.name', d.consigneeName],
    ['consignee.address#1', d.consigneeAddress1],
    ['consignee.address#2', d.consigneeAddress2],
    ['consignee.country', d.consigneeCountry && countryFromName(d.consigneeCountry)!],
    ['transport.mode', d.transportMode && modeOf(d.transportMode)!],
    ['transport.portOfLoading', d.portOfLoading],
    ['transport.portOfDischarge', d.portOfDischarge],
    ['transport.vessel', d.shipName],
    ['transport.departureDate', iso(d.departureDate)],
    ...d.customs.flatMap((customs, i): [string, string][] => [
      [`exportDeclarations[${i}].number`, customs.number],
      [`exportDeclarations[${i}].date`, iso(customs.date)],
    ]),
  ]);
}

function line(own: GoodsLine, i: number): [string, string][] {
  return [
    [`lines[${i}].itemNo`, own.itemNo],
    [`lines[${i}].hsExport`, code(own.hsExport)],
    [`lines[${i}].hsImport`, code(own.hsImport)],
    [`lines[${i}].description`, own.description],
    [`lines[${i}].marks`, own.marks],
    [`lines[${i}].packages.count`, own.packages],
    [`lines[${i}].packages.kind`, own.packageKind],
    [`lines[${i}].quantity.value`, own.quantity],
    [`lines[${i}].quantity.unit`, own.quantityUnit],
    [`lines[${i}].grossWeight.value`, own.grossWeight],
    [`lines[${i}].grossWeight.unit`, own.grossWeightUnit],
    [`lines[${i}].criterion`, own.criterion],
    [`lines[${i}].fob.amount`, own.fob],
    [`lines[${i}].fob.currency`, own.currency],
    [`lines[${i}].invoiceNo`, own.invoiceNo],
    [`lines[${i}].invoiceDate`, iso(own.invoiceDate)],
  ];
}

describe.each(DOSSIERS.map((d) => [d.key, d] as const))('%s on the legacy portal', (_, d) => {
  const shown = d.lines.slice(0, PAGE_SIZE);

  it('is read from the edit page: every known field, nothing invented', () => {
    const reading = readPage(edit(d), LEGACY)!;
    const want = new Map([...head(d), ...shown.flatMap(line)]);
    const read = values(reading);
    for (const [key, value] of read)
      if (!key.startsWith('x.') && !key.startsWith('ticks.') && key !== 'certifiedTrueCopy')
        expect([key, value]).toEqual([key, want.get(key)]);
    for (const [key, value] of want) if (value !== '') expect([key, read.get(key)]).toEqual([key, value]);
    expect(reading.detection).toMatchObject({ portal: 'legacy', page: 'edit', form: formOf(d.form) });
    expect(declarationSchema.safeParse(reading.declaration).success).toBe(true);
    expect(reading.declaration.lines).toHaveLength(shown.length);
    expect(reading.partial).toEqual(d.lines.length > PAGE_SIZE ? ['lines'] : []);
  });

  it('is read from the view page with totals and ticks', () => {
    const reading = readPage(view(d), VIEW)!;
    const want = head(d);
    for (const [key, value] of values(reading)) if (want.has(key)) expect([key, value]).toEqual([key, want.get(key)]);
    const { declaration } = reading;
    expect(declaration).toMatchObject({
      direction: 'export',
      exportingCountry: 'VN',
      referenceNo: d.certificateNumber,
      exporter: { taxCode: d.taxCode },
    });
    expect(declaration.lines?.map((own) => [own.itemNo, own.description, own.criterion, own.invoiceNo, own.invoiceDate])).toEqual(
      shown.map((own) => [own.itemNo, own.description, own.criterion, own.invoiceNo, iso(own.invoiceDate)]),
    );
    expect(declaration.lines?.every((own) => own.hsExport === undefined && own.quantity === undefined)).toBe(true);
    for (const key of Object.keys(declaration.ticks ?? {}))
      expect([key, declaration.ticks![key as 'exhibition']]).toEqual([key, d.ticks[key as 'exhibition'] === true]);
    expect(declarationSchema.safeParse(declaration).success).toBe(true);
    expect(reading.partial).toEqual(d.lines.length > PAGE_SIZE ? ['lines'] : []);
  });

  it.each(['edit', 'view'] as const)('keeps its values when every id of the %s page is renamed', (kind) => {
    const [html, url] = kind === 'edit' ? [edit(d), LEGACY] : [view(d), VIEW];
    const known = values(readPage(html, url));
    const renamed = readPage(renameIds(html), url);
    if (d.key === 'EMPTY-DRAFT' && !renamed) return;
    for (const [key, value] of values(renamed))
      if (!key.startsWith('x.') && known.has(key)) expect([key, value]).toEqual([key, known.get(key)]);
    const lost = [...known.keys()].filter((key) => !values(renamed).has(key) && known.get(key) !== '' && !key.startsWith('x.'));
    expect(lost).toEqual([]);
  });
});

describe('the legacy edit page', () => {
  const d = dossier('D-TH-CLEAN');

  it('counts the line in the editor as one more line, not saved yet', () => {
    const typed = { ...d.lines[0]!, itemNo: '', description: 'NEW GOODS', hsExport: '64039990 - Giày, dép' };
    const reading = readPage(edit(d, typed), LEGACY)!;
    expect(reading.editorLine).toBe(3);
    expect(reading.partial).toEqual(['lines']);
    expect(reading.declaration.lines![3]).toMatchObject({ description: 'NEW GOODS', hsExport: '64039990', criterion: 'CC' });
    expect(reading.declaration.lines![3]!.itemNo).toBeUndefined();
  });

  it('sees no line in a blank editor, and no second line in a saved one opened again', () => {
    expect(readPage(edit(d), LEGACY)!.editorLine).toBeNull();
    const reading = readPage(edit(d, d.lines[1]), LEGACY)!;
    expect(reading.editorLine).toBeNull();
    expect(reading.declaration.lines).toHaveLength(3);
  });

  it('reads a list in which nothing is chosen as blank', () => {
    const reading = readPage(edit({ ...d, market: '' }), LEGACY)!;
    expect(reading.declaration.importingCountry).toBe('');
  });

  it('does not call a list blank that is still loading', () => {
    const html = edit(d).replace(/(id="ctl00_cplhContainer_cmbMarket_Input" value=")Thailand"/, '$1" disabled="disabled"');
    expect('importingCountry' in readPage(html, LEGACY)!.declaration).toBe(false);
  });

  it('reads everything anew after the portal has replaced its controls', () => {
    const doc = documentOf(edit(d, d.lines[0]));
    const first = inspectNow(doc, LEGACY)!;
    const panel = (name: string): Element => doc.getElementById(`ctl00_cplhContainer_${name}Panel`)!;
    const other = { ...d, market: 'Malaysia', lines: d.lines.slice(0, 1) };
    panel('cmbMarket').innerHTML = combo('cmbMarket', other.market);
    panel('cmbHSCodeOutsite').innerHTML = importHsCombo({ ...d.lines[0]!, hsImport: '62034200' });
    panel('radGridItemUpgrade').innerHTML = goodsGrid(other, freshEditor());
    const second = inspectNow(doc, LEGACY)!;
    expect(second.declaration.importingCountry).toBe('MY');
    expect(second.declaration.lines).toHaveLength(2);
    expect(second.declaration.lines![1]!.hsImport).toBe('62034200');
    for (const field of second.fields) expect(resolve(field.locator, doc)?.isConnected).toBe(true);
    expect(
      first.fields
        .filter((field) => field.key === 'importingCountry')
        .map((field) => (resolve(field.locator, doc) as HTMLInputElement).value),
    ).toEqual(['Malaysia']);
  });

  it('reads several customs declarations in number order', () => {
    const customs = [
      { number: '308132641520', date: '14/11/2026' },
      { number: '308132641531', date: '15/11/2026' },
    ];
    expect(readPage(edit({ ...d, customs }), LEGACY)!.declaration.exportDeclarations).toEqual([
      { number: '308132641520', date: '2026-11-14' },
      { number: '308132641531', date: '2026-11-15' },
    ]);
  });

  it('settles an ambiguous number by the state the box keeps, and by nothing else', () => {
    const html = edit(d, { ...d.lines[0]!, description: 'OTHER', quantity: '1.215' });
    const quantity = (page: string): unknown => readPage(page, LEGACY)!.declaration.lines![3]!.quantity;
    expect(quantity(html)).toEqual({ value: '1.215', unit: 'PIECE' });
    expect(quantity(html.replaceAll('valueAsString', 'x'))).toEqual({ unit: 'PIECE' });
    expect(
      quantity(html.replaceAll('&quot;valueAsString&quot;:&quot;1.215&quot;', '&quot;valueAsString&quot;:&quot;1215&quot;')),
    ).toEqual({ value: '1215', unit: 'PIECE' });
    expect(
      quantity(html.replaceAll('&quot;valueAsString&quot;:&quot;1.215&quot;', '&quot;valueAsString&quot;:&quot;99&quot;')),
    ).toEqual({ unit: 'PIECE' });
  });

  it('never swaps day and month', () => {
    const read = (departureDate: string): unknown =>
      readPage(edit({ ...d, departureDate }), LEGACY)!.declaration.transport!.departureDate;
    expect(read('11/12/2026')).toBe('2026-12-11');
    expect(read('12/31/2026')).toBeUndefined();
    expect(read('18/11/26')).toBeUndefined();
    expect(read('31/02/2026')).toBeUndefined();
    expect(read('')).toBe('');
  });

  it('says where each value stands', () => {
    const html = edit(d);
    const doc = documentOf(html);
    const reading = inspectNow(doc, LEGACY)!;
    const at = (path: string): Element[] => reading.sources[path]!.map((i) => resolve(reading.fields[i]!.locator, doc)!);
    expect(at('exporter.address').map((el) => el.id)).toEqual([
      'ctl00_cplhContainer_AddressEnglishExport',
      'ctl00_cplhContainer_AddressEnglishExport2',
    ]);
    expect(at('lines[1].description')[0]!.textContent).toBe(d.lines[1]!.description);
    expect(at('ticks.exhibition')[0]!.getAttribute('type')).toBe('checkbox');
  });
});

describe('the legacy view page', () => {
  const d = dossier('D-TH-CLEAN');

  it('falls back to the order of the columns when the headers say nothing, and marks that as weak', () => {
    const html = view(d).replace(
      /<thead>.*?<\/thead>/s,
      '<thead><tr>' + '<th class="rgHeader">?</th>'.repeat(7) + '</tr></thead>',
    );
    const reading = readPage(html, VIEW)!;
    expect(reading.declaration.lines?.map((own) => own.description)).toEqual(d.lines.map((own) => own.description));
    expect(reading.fields.filter((field) => field.key.startsWith('lines[')).every((field) => field.weak)).toBe(true);
  });

  it('does not fill the issue date with the certified date', () => {
    const html = view(d)
      .replace(/Issuance date/, 'Unknown')
      .replace('lblCertificateDate', 'lblOther');
    expect('issueDate' in readPage(html, VIEW)!.declaration).toBe(false);
  });

  it('leaves all ticks unread when there is no tick grid', () => {
    const html = view(d).replace(/<div id="ctl00_cplhContainer_pnlCertificateOptions">.*?<\/table>/s, '<div>');
    expect('ticks' in readPage(html, VIEW)!.declaration).toBe(false);
  });
});

describe('the criterion window', () => {
  it('is recognised, and is no declaration', () => {
    const html = criterionPopup('Form D').replace('id="chkCTH"', 'id="chkCTH" checked');
    const reading = readPage(html, new URL('https://ecosys.gov.vn/CertificatesUpgrade/Business/PopupSelectOriginCriteria.aspx'))!;
    expect(reading.detection.page).toBe('criterion-popup');
    expect(reading.declaration).toEqual({} satisfies Declaration);
    expect(values(reading).get('x.criterion.CTH')).toBe(true);
    expect(values(reading).get('x.criterion.WO')).toBe(false);
  });
});
