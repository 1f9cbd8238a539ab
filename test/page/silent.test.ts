// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/page';
import { dossier, DOSSIERS } from '../portal/dossiers';
import { editPage } from '../portal/edit-page';
import { freshEditor } from '../portal/edit-goods';
import { feeListPage, feePage } from '../portal/fee-page';
import { homePage, loginPage } from '../portal/home-page';
import { listPage } from '../portal/list-page';
import { fairPage, permitPage } from '../portal/other-site';
import { viewPage } from '../portal/view-page';
import invoice from '../portal/pages/commercial-invoice.html?raw';
import customs from '../portal/pages/customs-print.html?raw';
import mail from '../portal/pages/mail.html?raw';
import search from '../portal/pages/search.html?raw';
import shop from '../portal/pages/shop-checkout.html?raw';
import { documentOf, LEGACY, NEW, readPage, VIEW } from './help';
import { UNRELATED } from './unrelated';

const d = dossier('D-TH-CLEAN');
const edit = editPage(d, freshEditor(), { latency: 0, tab: 0, state: 0 });
const view = viewPage(d, { extra: true, gridPage: 1 });
const list = listPage([...DOSSIERS], { certificateNumber: '', customsNumber: '', receiverName: '' });

describe('silence on pages that are no declaration', () => {
  const pages: [string, string][] = [
    ['a permit of the same framework', permitPage()],
    ['a fair registration of the same framework', fairPage()],
    ['the list of certificates', list],
    ['fee orders', feeListPage([...DOSSIERS])],
    ['one fee order', feePage([...DOSSIERS], '48201')],
    ['the home page', homePage()],
    ['the login', loginPage()],
    ['a commercial invoice', invoice],
    ['a customs declaration', customs],
    ['a mail', mail],
    ['a search', search],
    ['a shop', shop],
    ['an empty page', ''],
    ['a frameset', '<html><frameset cols="1"><frame></frameset></html>'],
  ];

  it.each(pages)('%s, on either portal and where the user asked', (_, html) => {
    for (const [url, allowed] of [
      [LEGACY, false],
      [NEW, false],
      [new URL('https://example.com/x'), true],
    ] as const) {
      expect(readPage(html, url, { allowed })).toBeNull();
      expect(detect(documentOf(html), url, { allowed })).toBeNull();
    }
  });

  it.each(UNRELATED)('%s', (_, html) => {
    for (const [url, allowed] of [
      [NEW, false],
      [new URL('https://example.com/x'), true],
    ] as const)
      expect(readPage(html, url, { allowed })).toBeNull();
  });

  it('an invoice with a reference number of its own', () => {
    const html = invoice.replace(
      '<tr><td>Terms</td>',
      '<tr><td>Reference No.</td><td><input value="REF-99"></td></tr><tr><td>Terms</td>',
    );
    expect(readPage(html, new URL('https://example.com/'), { allowed: true })).toBeNull();
  });

  it('labels without values, as on a help page', () => {
    const words = [
      'Form C/O',
      'Reference No.',
      "Exporter's business name",
      "Consignee's name",
      'Port of Loading',
      'Departure date',
      'Goods description',
      'Origin criterion',
    ];
    expect(
      readPage(`<h1>Help: certificate of origin</h1><ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul>`),
    ).toBeNull();
  });

  it('labels inside sentences', () => {
    const html = `<p>Please fill in Form C/O, the Reference No., the Exporter's business name, the Consignee's name, Port of Loading, Departure date, Goods description and Origin criterion.</p>`;
    expect(readPage(html)).toBeNull();
  });
});

describe('hosts are exact', () => {
  it.each([
    'https://ecosys.gov.vn.evil.com/CertificatesUpgrade/Business/CertificateDisplay.aspx',
    'https://evilecosys.gov.vn/CertificatesUpgrade/Business/CertificateDisplay.aspx',
    'https://ecosys.gov.vn.co/CertificatesUpgrade/Business/CertificateDisplay.aspx',
    'https://dichvucong.moit.gov.vn/CertificatesUpgrade/Business/CertificateDisplay.aspx',
    'https://ecosys.gov.vn:8443/CertificatesUpgrade/Business/CertificateDisplay.aspx',
    'https://moit.gov.vn/',
    'https://x.co.moit.gov.vn/',
    'http://localhost:8787/CertificatesUpgrade/Business/CertificateDisplay.aspx',
    'file:///tmp/page.html',
    'about:blank',
  ])('%s', (address) => {
    expect(readPage(view, new URL(address))).toBeNull();
    expect(readPage(edit, new URL(address))).toBeNull();
  });

  it('and the portals are known by name, others by request', () => {
    expect(readPage(view, VIEW)!.detection.portal).toBe('legacy');
    expect(
      readPage(view, new URL('https://www.ecosys.gov.vn/CertificatesUpgrade/Business/CertificateDisplay.aspx'))!.detection.portal,
    ).toBe('legacy');
    expect(readPage(edit, NEW)!.detection.portal).toBe('new');
    expect(readPage(edit, new URL('https://example.com/'), { allowed: true })!.detection.portal).toBe('other');
    const hosts = { 'localhost:8787': 'legacy' } as const;
    expect(
      readPage(edit, new URL('http://localhost:8787/CertificatesUpgrade/Business/CertificateEdit.aspx'), { hosts })!.detection,
    ).toMatchObject({ portal: 'legacy', page: 'edit', form: 'D' });
  });
});
