import { describe } from 'vitest';
import type { Declaration, Documents } from '../../../lib/declaration/declaration';
import departure from '../../../lib/rules/cross/departure-date-differs-from-bill';
import declarationNumber from '../../../lib/rules/cross/export-declaration-number-wrong';
import seller from '../../../lib/rules/cross/exporter-differs-from-invoice-seller';
import party from '../../../lib/rules/cross/party-differs-from-documents';
import transport from '../../../lib/rules/cross/transport-differs-from-bill';
import { table } from '../outcome';

describe('exporter-differs-from-invoice-seller', () => {
  const d = (exporter: string, name: string, country = 'VN'): Declaration => ({
    form: 'D',
    exportingCountry: 'VN',
    exporter: { name: exporter },
    documents: { commercialInvoice: { seller: { name, country } } },
  });
  table(seller, [
    ['another company', d('AN PHU TRADING JSC', 'SAO MAI GARMENT CO., LTD'), 'info'],
    ['another way of writing', d('AN PHU GARMENT CO., LTD', 'An Phú Garment Company Limited'), 'pass'],
    ['two letters exchanged', d('AN PHU GARMENT CO., LTD', 'AN PHU GARMNET CO., LTD'), 'pass'],
    ['seller abroad belongs to the third-party rules', d('AN PHU GARMENT CO., LTD', 'LION TRADING PTE LTD', 'SG'), 'pass'],
    ['seller blank', d('AN PHU GARMENT CO., LTD', ''), 'pass'],
  ]);
});

describe('party-differs-from-documents', () => {
  const exported = (documents: Documents, taxCode?: string): Declaration => ({
    form: 'D',
    exporter: { name: 'AN PHU GARMENT CO., LTD', ...(taxCode ? { taxCode } : {}) },
    documents,
  });
  const bought = (documents: Documents, more: Declaration = {}): Declaration => ({
    form: 'D',
    consignee: { name: 'SIAM TRADING CO., LTD' },
    documents,
    ...more,
  });
  table(party, [
    ['shipper is another company', exported({ billOfLading: { shipper: 'SAO MAI TRADING JSC' } }), 'warning'],
    ['shipper with its address', exported({ billOfLading: { shipper: 'AN PHU GARMENT CO., LTD\n12 LE LOI, HCMC' } }), 'pass'],
    ['shipper is a forwarder', exported({ billOfLading: { shipper: 'BLUE SEA LOGISTICS JSC' } }), 'pass'],
    ['declarant is another company', exported({ exportDeclaration: { exporter: 'SAO MAI TRADING JSC' } }), 'warning'],
    ['declarant in Vietnamese', exported({ exportDeclaration: { exporter: 'CÔNG TY TNHH MAY AN PHÚ' } }), 'pass'],
    ['another tax code', exported({ exportDeclaration: { exporterTaxCode: '0314409058' } }, '0100112437'), 'warning'],
    ['tax code written otherwise', exported({ exportDeclaration: { exporterTaxCode: '0100 112 437' } }, '0100112437'), 'pass'],
    [
      'same tax code, name shortened',
      exported({ exportDeclaration: { exporter: 'APG', exporterTaxCode: '0100112437' } }, '0100112437'),
      'pass',
    ],
    ['buyer is another company', bought({ commercialInvoice: { buyer: { name: 'BANGKOK FASHION CO., LTD' } } }), 'warning'],
    ['buyer with a slip', bought({ commercialInvoice: { buyer: { name: 'SIAM TRADNG COMPANY LIMITED' } } }), 'pass'],
    ['bill to order', bought({ billOfLading: { consignee: 'TO THE ORDER OF KASIKORNBANK' } }), 'pass'],
    ['bill to a forwarder', bought({ billOfLading: { consignee: 'THAI FREIGHT FORWARDERS LTD' } }), 'pass'],
    ['bill to another company', bought({ billOfLading: { consignee: 'BANGKOK FASHION CO., LTD' } }), 'warning'],
    ['declaration to another company', bought({ exportDeclaration: { consignee: 'BANGKOK FASHION CO., LTD' } }), 'warning'],
    [
      'third-party invoicing ticked',
      bought({ commercialInvoice: { buyer: { name: 'LION TRADING PTE LTD' } } }, { ticks: { 'third-party-invoicing': true } }),
      'pass',
    ],
    [
      'third-party invoicing stated',
      bought(
        { commercialInvoice: { buyer: { name: 'LION TRADING PTE LTD' } } },
        { lines: [{ description: 'SHIRTS THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' }] },
      ),
      'pass',
    ],
    ['form not recognised', { ...exported({ billOfLading: { shipper: 'SAO MAI TRADING JSC' } }), form: undefined }, 'warning'],
  ]);
});

describe('transport-differs-from-bill', () => {
  type Transport = NonNullable<Declaration['transport']>;
  const d = (ours: Transport, billOfLading: NonNullable<Documents['billOfLading']>): Declaration => ({
    form: 'D',
    transport: ours,
    documents: { billOfLading },
  });
  table(transport, [
    ['number with blanks and hyphens', d({ billOfLadingNo: 'cosu 123-456' }, { number: 'COSU123456' }), 'pass'],
    ['another number', d({ billOfLadingNo: 'COSU123456' }, { number: 'COSU123457' }), 'warning'],
    ['carrier letters left out', d({ billOfLadingNo: '912345678' }, { number: 'MAEU912345678' }), 'pass'],
    ['voyage and MV do not count', d({ vessel: 'EVER GOLDEN 123E' }, { vessel: 'M/V EVER GOLDEN V.124W' }), 'pass'],
    ['another ship', d({ vessel: 'EVER GOLDEN 123E' }, { vessel: 'WAN HAI 305 S021' }), 'warning'],
    ['sister ship', d({ vessel: 'WAN HAI 305 S021' }, { vessel: 'WAN HAI 307 S021' }), 'warning'],
    ['feeder of the same bill', d({ vessel: 'SITC HANOI' }, { vessel: 'SITC HANOI V.2611N / EVER GOLDEN 123E' }), 'pass'],
    [
      'mother vessel of the same bill',
      d({ vessel: 'EVER GOLDEN 123E' }, { vessel: 'SITC HANOI 2611N\nEVER GOLDEN 123E' }),
      'pass',
    ],
    ['flight', d({ vessel: 'BY AIR VN310' }, { vessel: 'VN0310' }), 'pass'],
    ['another flight', d({ vessel: 'BY AIR VN310' }, { vessel: 'VN312' }), 'warning'],
    ['terminal and city', d({ portOfLoading: 'CANG CAT LAI' }, { portOfLoading: 'HO CHI MINH CITY, VIETNAM' }), 'pass'],
    ['another port', d({ portOfLoading: 'CAT LAI' }, { portOfLoading: 'HAI PHONG' }), 'warning'],
    ['another port of discharge', d({ portOfDischarge: 'LAEM CHABANG' }, { portOfDischarge: 'BANGKOK' }), 'warning'],
    ['a port we do not know', d({ portOfDischarge: 'NOWHERE HARBOUR' }, { portOfDischarge: 'BANGKOK' }), 'unknown'],
    ['a container is missing', d({ containers: ['MSKU9070323'] }, { containers: ['MSKU9070323', 'CSQU3054383'] }), 'warning'],
    [
      'containers in another order',
      d({ containers: ['CSQU3054383', 'MSKU 907032-3'] }, { containers: ['MSKU9070323', 'CSQU3054383'] }),
      'pass',
    ],
    ['no container box on the form', d({ containers: [] }, { containers: ['MSKU9070323'] }), 'pass'],
    ['nothing to compare', d({ vessel: 'EVER GOLDEN' }, { number: 'COSU123456' }), 'pass'],
  ]);
});

describe('departure-date-differs-from-bill', () => {
  const d = (form: Declaration['form'], onBoard: string, more: Declaration = {}): Declaration => ({
    form,
    transport: { departureDate: '2026-11-18' },
    documents: { billOfLading: { shippedOnBoard: onBoard } },
    ...more,
  });
  table(departure, [
    ['same day', d('D', '2026-11-18'), 'pass'],
    ['one day apart', d('D', '2026-11-17'), 'pass'],
    ['two days apart', d('D', '2026-11-20'), 'warning'],
    ['VJ in time, one day apart', d('VJ', '2026-11-17', { issueDate: '2026-11-18' }), 'pass'],
    ['VJ retroactive, one day apart', d('VJ', '2026-11-17', { remarks: 'ISSUED RETROACTIVELY' }), 'warning'],
    ['AJ retroactive, same day', d('AJ', '2026-11-18', { ticks: { 'issued-retroactively': true } }), 'pass'],
    [
      'bill date where the on-board date is unread',
      { form: 'D', transport: { departureDate: '2026-11-18', billOfLadingDate: '2026-11-10' } },
      'warning',
    ],
    ['departure blank', { form: 'D', transport: { departureDate: '', billOfLadingDate: '2026-11-10' } }, 'pass'],
  ]);
});

describe('export-declaration-number-wrong', () => {
  const d = (number: string, onPaper?: string, exportingCountry = 'VN'): Declaration => ({
    form: 'D',
    exportingCountry,
    exportDeclarations: [{ number }],
    ...(onPaper ? { documents: { exportDeclaration: { number: onPaper } } } : {}),
  });
  table(declarationNumber, [
    ['right', d('308132641520'), 'pass'],
    ['with blanks', d('3081 3264 1520'), 'pass'],
    ['eleven digits', d('30813264152'), 'warning'],
    ['an import declaration', d('107762119250'), 'info'],
    ['another amendment of the same declaration', d('308132641520', '308132641521'), 'pass'],
    ['another declaration', d('308132641520', '308132641610'), 'warning'],
    ['exported from elsewhere', d('ABC', undefined, 'TH'), 'pass'],
    [
      'one of several is the paper',
      {
        form: 'D',
        exportingCountry: 'VN',
        exportDeclarations: [{ number: '308132641520' }, { number: '308132641610' }],
        documents: { exportDeclaration: { number: '308132641610' } },
      },
      'pass',
    ],
  ]);
});
