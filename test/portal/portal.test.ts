/**
 * The replica itself: every control that readers look for is there once, what was typed survives postbacks and page changes, and the samples are
 * consistent.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countryFromName } from '../../lib/declaration/countries';
import { PROFILES } from '../../lib/forms';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { criterionPopup } from './criterion-popup';
import { D_ID_MISTAKES, DOSSIERS } from './dossiers';
import { totalsOf } from './dossier';
import { factsOf, FORMS } from './form-facts';
import { clientId, uniqueId } from './html';
import { editUrl, viewUrl } from './layout';
import { DECLARATION_FIXTURES, SILENT_FIXTURES } from './pages/index';
import { renameIds, startPortal, type Portal } from './server';

const EDIT_IDS =
  'cmbFormCO_Input cmbMarket_Input plhCustomsNumber0_txtInvoiceNumber plhCustomsNumber0_radDpkInvoiceDate_dateInput PersionNameExportEnglish AddressEnglishExport AddressEnglishExport2 PersionNameImportEnglish AddressEnglishImport AddressEnglishImport2 cmbTransportMethod_Input cmbSenderPlace_Input cmbReceiverPlace_Input txtShipName txtTransportDate_dateInput radbtnSelectTabGoods_input cmbHSCode_Input cmbHSCodeOutsite_Input txtName txtShippingMark txtUnitValue cmbUnit_Input txtGwValue cmbGwUnitId_Input txtBoxValue cmbBoxUnitId_Input txtCurrencyValue cmbItemCurrencyUnit_Input txtInvoiceItem radDpkInvoiceItemDate_dateInput btnAddItem btnAddRowCustomsNumber radGridItemUpgrade_ctl00 ckbShowOnCO rpvInfo rpvGoods rpvRepresenter RadTabStrip1';
const VIEW_IDS =
  'rpvInfo lblCompanyTaxCode lblDepartment lblFormCO lblMarket lblCertificateNumber lblCertificateDate lblReviewDateApprove pnlCustomsNumber lblTransportMethod lblSenderPlace lblReceiverPlace lblShipName lblTransportDate hplTransportFileLink lblTotalItemQuantityTabCO lblTotalItemGrossWeightTabCO lblTotalItemFobValueTabCO ckbShowOnCO pnlFileCoriginalContent pnlInvoice lblCountryCode pnlCertificateOptions_radGridOptions_ctl00';

let portal: Portal;
const key = 'portal-test';
const get = async (path: string): Promise<string> =>
  (await fetch(`${portal.url}${path}${path.includes('?') ? '&' : '?'}s=${key}`)).text();
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');

async function postback(
  docId: string,
  target: string,
  fields: Record<string, string>,
  argument = '',
): Promise<{ panels: Record<string, string>; lists: Record<string, string[]> }> {
  const body = new URLSearchParams({ __EVENTTARGET: uniqueId(target), __EVENTARGUMENT: argument });
  for (const [name, value] of Object.entries(fields)) body.set(uniqueId(name), value);
  return (await (await fetch(`${portal.url}${editUrl(docId)}&s=${key}`, { method: 'POST', body })).json()) as {
    panels: Record<string, string>;
    lists: Record<string, string[]>;
  };
}

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('pages', () => {
  test.each([
    ['edit', editUrl('10000002'), EDIT_IDS],
    ['view', viewUrl('10000002'), VIEW_IDS],
  ])('the %s page has every known id, and no id twice', async (_, path, wanted) => {
    const ids = idsOf(await get(path));
    expect(wanted.split(' ').filter((name) => !ids.includes(clientId(name)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the page with other ids keeps no known one', async () => {
    expect(renameIds(await get(editUrl('10000001')))).not.toContain('cplhContainer');
  });

  test('a form without ticks shows no tick grid', async () => {
    expect(await get(viewUrl('10000008'))).not.toContain('radGridOptions');
  });

  test('a long list shows one page of lines and a pager', async () => {
    const html = await get(viewUrl('10000025'));
    expect(html.match(/id="ctl00_cplhContainer_radGridItem_ctl00__\d+"/g)).toHaveLength(10);
    expect(html).toContain('class="rgPager"');
  });

  test('every fixture is served', async () => {
    for (const name of [...Object.keys(DECLARATION_FIXTURES), ...Object.keys(SILENT_FIXTURES)]) {
      expect((await fetch(`${portal.url}/fixtures/${name}`)).status, name).toBe(200);
    }
  });
});

describe('typing', () => {
  test('what was typed is kept over a postback and shown on the view page', async () => {
    await postback('10000099', 'cmbFormCO', { cmbFormCO: 'Form D', txtShipName: 'EVER GOLDEN 123E' });
    expect(await get(editUrl('10000099'))).toContain('value="EVER GOLDEN 123E"');
    const line = {
      cmbHSCode: '62034290 - Quần dài nam',
      txtName: 'MEN COTTON TROUSERS',
      txtCurrencyValue: '120.50',
      hdfOriginCriteria: 'CC',
    };
    const answer = await postback('10000099', 'btnAddItem', line);
    expect(answer.panels[clientId('radGridItemUpgradePanel')]).toContain('MEN COTTON TROUSERS');
    expect(answer.panels[clientId('pnlItemPanel')]).not.toContain('MEN COTTON TROUSERS');
    const view = await get(viewUrl('10000099'));
    expect(view).toContain('MEN COTTON TROUSERS');
    expect(view).toContain('<span id="ctl00_cplhContainer_lblTotalItemFobValueTabCO">120.50</span>');
  });

  test('choosing another form empties a country that is no partner of it', async () => {
    const answer = await postback('10000001', 'cmbFormCO', { cmbFormCO: 'Form VJ' });
    expect(answer.panels[clientId('cmbMarketPanel')]).toContain('rcbEmptyMessage');
  });

  test.each(FORMS.map((form) => [form.text, form] as const))('the form switch works for %s', async (text, form) => {
    await postback('10000001', 'cmbFormCO', { cmbFormCO: 'Form D', cmbMarket: 'Thailand' });
    const answer = await postback('10000001', 'cmbFormCO', { cmbFormCO: text });
    const ticks = answer.panels[clientId('pnlCertificateOptionsPanel')]!;
    expect(form.ticks.filter(({ label }) => !ticks.includes(`>${label}</label>`))).toEqual([]);
    expect((ticks.match(/type="checkbox"/g) ?? []).length).toBe(form.ticks.length);
    expect(answer.lists[clientId('cmbMarket')]).toEqual(form.countries);
    const kept = form.countries.includes('Thailand');
    expect(answer.panels[clientId('cmbMarketPanel')]!.includes('value="Thailand"')).toBe(kept);
    const page = await get(editUrl('10000001'));
    expect(page).toContain(`value="${text}"`);
    expect(await get(viewUrl('10000001'))).toContain(`<span id="${clientId('lblFormCO')}">${text}</span>`);
    const popup = criterionPopup(text);
    const grammar = PROFILES[text.replace('Form ', '') as FormId].facts.criterion.value;
    for (const { word, meaning } of text === 'Form A' ? [] : (grammar?.words ?? [])) {
      if (meaning !== 'VALUE' && meaning !== 'PC') expect(popup).toContain(`>${word}</label>`);
    }
    // Back again: nothing that was typed is lost.
    await postback('10000001', 'cmbFormCO', { cmbFormCO: 'Form D', cmbMarket: 'Thailand' });
    expect(await get(viewUrl('10000001'))).toContain('SIAM TRADING CO., LTD');
  });

  test('the replica knows the ticks and partners of every form', () => {
    expect(FORMS.map((form) => form.text)).toEqual(expect.arrayContaining(FORM_IDS.map((id) => `Form ${id}`)));
    for (const id of FORM_IDS) {
      const { ticks, countries } = factsOf(`Form ${id}`)!;
      const { ticks: own, partners } = PROFILES[id].facts;
      const labels = ticks.filter(({ key }) => key !== 'certified-true-copy').map(({ key, label }) => [key, label]);
      expect([id, Object.fromEntries(labels)]).toEqual([id, own.value?.labels ?? {}]);
      if (partners.value === 'any') continue;
      const codes = countries.map((name) => countryFromName(name));
      expect([id, [...codes].sort()]).toEqual([id, partners.value.filter((code) => code !== 'EU').sort()]);
    }
  });

  test('a typed script tag stays text', async () => {
    await postback('10000099', 'keep', { txtShipName: '</span><script>alert(1)</script>' });
    expect(await get(viewUrl('10000099'))).not.toContain('<script>alert');
  });
});

describe('samples', () => {
  test('every dossier has its own number and key', () => {
    expect(new Set(DOSSIERS.map((dossier) => dossier.docId)).size).toBe(DOSSIERS.length);
    expect(new Set(DOSSIERS.map((dossier) => dossier.key)).size).toBe(DOSSIERS.length);
  });

  test('twelve different mistakes are planted in the Indonesian dossier, all to be seen on the view page', () => {
    const rules = D_ID_MISTAKES.planted.map((planted) => planted.rule);
    expect(new Set(rules).size).toBe(12);
    expect(D_ID_MISTAKES.planted.every((planted) => planted.seenOn.includes('view'))).toBe(true);
  });

  test('totals are the sums of the lines, except the planted one', () => {
    expect(totalsOf(DOSSIERS[0]!)).toEqual({ quantity: '2800', grossWeight: '1045', fob: '25500.00' });
    expect(totalsOf(D_ID_MISTAKES)).toEqual({ quantity: '5850', grossWeight: '7275.50', fob: '22500.00' });
  });
});
