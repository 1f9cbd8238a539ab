import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import agentNotNamed from '../../lib/rules/party/agent-not-named-in-goods-box';
import consigneeIncomplete from '../../lib/rules/party/consignee-details-incomplete';
import consigneeElsewhere from '../../lib/rules/party/consignee-not-in-importing-country';
import declarationCountries from '../../lib/rules/party/declaration-countries-wrong';
import twoCompanies from '../../lib/rules/party/exporter-box-names-two-companies';
import exporterIncomplete from '../../lib/rules/party/exporter-details-incomplete';
import exporterElsewhere from '../../lib/rules/party/exporter-not-in-exporting-country';
import producerBox from '../../lib/rules/party/producer-box-wrong';
import taxCode from '../../lib/rules/party/tax-code-wrong';
import { findingsOf, table } from './outcome';

const exporter = { name: 'AN PHU GARMENT CO., LTD', address: '12 LE LOI STREET, HO CHI MINH CITY', country: 'VN' };
const consignee = { name: 'SIAM TRADING CO., LTD', address: '99 SUKHUMVIT ROAD, BANGKOK', country: 'TH' };

describe('exporter-details-incomplete', () => {
  table(exporterIncomplete, [
    ['complete', { form: 'D', exporter }, 'pass'],
    ['no name', { form: 'D', exporter: { ...exporter, name: '' } }, 'error'],
    ['no country', { form: 'D', exporter: { ...exporter, country: '' } }, 'error'],
    ['address unread', { form: 'D', exporter: { name: 'AN PHU', country: 'VN' } }, 'unknown'],
    ['a form we only recognise gives a hint', { form: 'ICO', exporter: { ...exporter, address: '' } }, 'info'],
  ]);
  it('names every blank in one finding', () => {
    const [only, ...more] = findingsOf(exporterIncomplete, { form: 'D', exporter: { name: '', address: '', country: 'VN' } });
    expect(more).toEqual([]);
    expect(only?.fields).toEqual(['exporter.name', 'exporter.address']);
    expect(only?.message.vi).toContain('tên, địa chỉ');
  });
});

describe('consignee-details-incomplete', () => {
  const named = (name: string): Declaration => ({ form: 'D', consignee: { ...consignee, name } });
  table(consigneeIncomplete, [
    ['complete', { form: 'D', consignee }, 'pass'],
    ['no address', { form: 'D', consignee: { ...consignee, address: '' } }, 'error'],
    ['to order', named('TO ORDER'), 'error'],
    ['to order of the shipper', named('To Order of Shipper'), 'error'],
    ['to the order of a bank', named('TO THE ORDER OF VIETCOMBANK'), 'error'],
    ['same as notify', named('SAME AS NOTIFY'), 'error'],
    ['to the order of the buyer names the buyer', named('TO THE ORDER OF SIAM TRADING CO., LTD'), 'pass'],
    ['a company whose name begins with Order', named('ORDERLY GOODS CO., LTD'), 'pass'],
    ['a dash', named('-'), 'error'],
  ]);
});

describe('exporter-not-in-exporting-country', () => {
  table(exporterElsewhere, [
    ['Hong Kong trader on a Chinese certificate', { form: 'E', exportingCountry: 'CN', exporter: { country: 'HK' } }, 'error'],
    ['same country', { form: 'E', exportingCountry: 'CN', exporter: { country: 'CN' } }, 'pass'],
    ['EU member for the European Union', { form: 'EUR.1', exportingCountry: 'EU', exporter: { country: 'FR' } }, 'pass'],
    [
      'an export from Viet Nam with another exporting country',
      { form: 'D', direction: 'export', exportingCountry: 'TH', exporter: { country: 'TH' } },
      'error',
    ],
    ['import', { form: 'D', direction: 'import', exportingCountry: 'TH', exporter: { country: 'TH' } }, 'pass'],
    ['blank country is the business of another rule', { form: 'D', exportingCountry: 'VN', exporter: { country: '' } }, 'pass'],
  ]);
});

describe('consignee-not-in-importing-country', () => {
  table(consigneeElsewhere, [
    ['form E, outside the agreement', { form: 'E', importingCountry: 'VN', consignee: { country: 'TW' } }, 'error'],
    ['form E, another party', { form: 'E', importingCountry: 'VN', consignee: { country: 'SG' } }, 'warning'],
    ['form D, anywhere else', { form: 'D', importingCountry: 'TH', consignee: { country: 'HK' } }, 'warning'],
    ['form D, right country', { form: 'D', importingCountry: 'TH', consignee: { country: 'TH' } }, 'pass'],
    ['exhibition', { form: 'D', importingCountry: 'TH', consignee: { country: 'SG' }, ticks: { exhibition: true } }, 'pass'],
    [
      'exhibition not ticked',
      { form: 'D', importingCountry: 'TH', consignee: { country: 'SG' }, ticks: { exhibition: false } },
      'warning',
    ],
  ]);
});

describe('exporter-box-names-two-companies', () => {
  const named = (name: string, more: Declaration = {}): Declaration => ({ form: 'E', exporter: { name }, ...more });
  table(twoCompanies, [
    ['one company', named('AN PHU GARMENT CO., LTD'), 'pass'],
    ['joined by a slash', named('AN PHU GARMENT CO., LTD / SAO MAI TRADING JSC'), 'warning'],
    ['joined by and', named('AN PHU GARMENT CO., LTD AND SAO MAI TRADING JSC'), 'warning'],
    ['on two lines', named('AN PHU GARMENT CO., LTD\nSAO MAI TRADING JSC'), 'warning'],
    ['two names without legal forms', named('AN PHU GARMENT; SAO MAI TRADING'), 'warning'],
    ['and within one name', named('AN PHU TRADING AND SERVICE COMPANY LIMITED'), 'pass'],
    ['ampersand within one name', named('SMITH & SONS CO., LTD'), 'pass'],
    ['two legal forms of one company', named('PETRO CORPORATION JOINT STOCK COMPANY'), 'pass'],
    ['English and Vietnamese name of one company', named('CONG TY TNHH AN PHU / AN PHU CO., LTD'), 'pass'],
    ['short name in brackets', named('AN PHU GARMENT JOINT STOCK COMPANY (AN PHU JSC)'), 'pass'],
    ['limited liability company is one legal form', named('NIKE VIETNAM LIMITED LIABILITY COMPANY'), 'pass'],
    ['one member limited liability company', named('AN PHU ONE MEMBER LIMITED LIABILITY COMPANY (AN PHU CO., LTD)'), 'pass'],
    ['a legal form inside the name', named('THAI CORP INTERNATIONAL (VIETNAM) CO., LTD'), 'pass'],
    ['a former name', named('AN PHU CO., LTD (FORMERLY KNOWN AS BINH MINH CO., LTD)'), 'pass'],
    ['and sons', named('BONG SEN JSC AND SONS'), 'pass'],
    ['two corporations', named('AN PHU CORP AND SAO MAI CO., LTD'), 'warning'],
    ['GmbH & Co. KG is one legal form', named('BRAUN GMBH & CO. KG'), 'pass'],
    ['on behalf of in brackets', named('AN PHU CO., LTD (ON BEHALF OF SAO MAI JSC)', { importingCountry: 'VN' }), 'pass'],
    ['address behind the name', named('AN PHU GARMENT CO., LTD; 12 LE LOI STREET'), 'pass'],
    ['on behalf of, to Viet Nam', named('XIAMEN HAI CO., LTD O/B JINJIANG SHOES CO., LTD', { importingCountry: 'VN' }), 'pass'],
    [
      'on behalf of, to Indonesia without the tick',
      named('XIAMEN HAI CO., LTD ON BEHALF OF JINJIANG SHOES CO., LTD', {
        importingCountry: 'ID',
        ticks: { 'third-party-invoicing': false },
      }),
      'warning',
    ],
    [
      'on behalf of, to Indonesia with the tick',
      named('XIAMEN HAI CO., LTD C/O JINJIANG SHOES CO., LTD', {
        importingCountry: 'ID',
        ticks: { 'third-party-invoicing': true },
      }),
      'pass',
    ],
    [
      'on behalf of, to Indonesia, tick unread',
      named('XIAMEN HAI CO., LTD VIA JINJIANG SHOES CO., LTD', { importingCountry: 'ID' }),
      'unknown',
    ],
    ['a company called Via', named('VIA TECHNOLOGIES INC'), 'pass'],
  ]);
});

describe('names that name nobody, and one cause with one finding', () => {
  const to = (name: string): Declaration => ({ form: 'D', consignee: { ...consignee, name } });
  table(consigneeIncomplete, [
    ['to order in Vietnamese', to('THEO LỆNH CỦA NGÂN HÀNG'), 'error'],
    ['to the order of a bank known by its letters', to('TO THE ORDER OF HSBC'), 'error'],
    ['to the order of a company', to('TO THE ORDER OF SIAM TRADING CO., LTD'), 'pass'],
  ]);
  it('asks only for the exporting country when the exporter sits in Viet Nam', () => {
    const found = findingsOf(exporterElsewhere, {
      form: 'D',
      direction: 'export',
      exportingCountry: 'TH',
      exporter: { country: 'VN' },
    });
    expect(found.map((f) => f.fields[0])).toEqual(['exportingCountry']);
  });
  it('separates the companies of one box clearly', () => {
    const name = 'AN PHU GARMENT CO., LTD / SAO MAI TRADING JSC';
    const [finding] = findingsOf(twoCompanies, { form: 'E', exporter: { name } });
    expect(finding!.message.vi).toBe('Ô 1 ghi nhiều công ty: AN PHU GARMENT CO., LTD; SAO MAI TRADING JSC.');
  });
});

describe('declaration-countries-wrong says what to print', () => {
  it('in English, whatever the language of the reader', () => {
    const [finding] = findingsOf(declarationCountries, {
      form: 'D',
      exportingCountry: 'VN',
      importingCountry: 'TH',
      boxes: { '11': 'HO CHI MINH CITY' },
    });
    expect(finding!.fix.vi).toContain('Dòng 1 ghi VIET NAM, dòng 2 ghi THAILAND');
    expect(finding!.fix.en).toContain('Write VIET NAM on line 1 and THAILAND on line 2');
  });
});

describe('agent-not-named-in-goods-box', () => {
  const agent: Declaration = {
    form: 'E',
    exportingCountry: 'CN',
    exporter: { name: 'NINGBO EXPORT AGENCY CO., LTD' },
    producer: { name: 'YIWU TOOLS FACTORY' },
  };
  const signed = 'YIWU TOOLS FACTORY\nCHINA';
  table(agentNotNamed, [
    ['maker signs, agent not named', { ...agent, boxes: { '7': 'HAND TOOLS', '11': signed } }, 'error'],
    ['somebody else signs', { ...agent, boxes: { '7': 'HAND TOOLS', '11': 'CHINA' } }, 'info'],
    ['declaration box unread', { ...agent, boxes: { '7': 'HAND TOOLS' } }, 'info'],
    ['agent named', { ...agent, boxes: { '7': 'EXPORTER: NINGBO EXPORT AGENCY CO., LTD, 8 BEILUN ROAD', '11': signed } }, 'pass'],
    [
      'agent named without its known address',
      {
        ...agent,
        exporter: { ...agent.exporter, address: '8 BEILUN ROAD, NINGBO' },
        boxes: { '7': 'EXPORTER: NINGBO EXPORT AGENCY CO., LTD', '11': signed },
      },
      'error',
    ],
    [
      'one company',
      { ...agent, producer: { name: 'Ningbo Export Agency Company Limited' }, boxes: { '7': 'TOOLS', '11': '' } },
      'pass',
    ],
    ['Vietnamese certificate', { ...agent, exportingCountry: 'VN', boxes: { '7': 'TOOLS', '11': signed } }, 'pass'],
    ['goods box unread', { ...agent, boxes: { '11': signed } }, 'unknown'],
    ['exporting country unread', { ...agent, exportingCountry: undefined, boxes: { '7': 'TOOLS', '11': signed } }, 'unknown'],
  ]);
});

describe('producer-box-wrong', () => {
  const rcep = (name: string): Declaration => ({ form: 'RCEP', producer: { name } });
  const cptpp = (name: string): Declaration => ({ form: 'CPTPP', producer: { name } });
  table(producerBox, [
    ['RCEP: one producer', rcep('AN PHU GARMENT CO., LTD'), 'pass'],
    ['RCEP: several', rcep('AN PHU GARMENT CO., LTD; SAO MAI WEAVING JSC'), 'warning'],
    ['RCEP: see box 8', rcep('See box 8'), 'pass'],
    ['RCEP: confidential', rcep('CONFIDENTIAL'), 'pass'],
    ['RCEP: blank is only a hint', rcep(''), 'info'],
    ['RCEP: same as exporter is only a hint', rcep('SAME AS EXPORTER'), 'info'],
    ['RCEP: name and address on two lines', rcep('AN PHU GARMENT CO., LTD\n12 LE LOI STREET'), 'pass'],
    ['CPTPP: blank', cptpp(''), 'warning'],
    ['CPTPP: same as exporter', cptpp('SAME AS EXPORTER'), 'warning'],
    ['CPTPP: various', cptpp('VARIOUS'), 'pass'],
    ['CPTPP: on request', cptpp('AVAILABLE UPON REQUEST BY THE IMPORTING AUTHORITIES'), 'pass'],
    ['CPTPP: the text allows a list', cptpp('AN PHU GARMENT CO., LTD; SAO MAI WEAVING JSC'), 'info'],
  ]);
});

describe('tax-code-wrong', () => {
  it('reads full-width figures', () => {
    const d: Declaration = { form: 'D', exportingCountry: 'VN', exporter: { taxCode: '０１００１１２４３７' } };
    expect(findingsOf(taxCode, d)).toEqual([]);
  });
  const code = (taxCode: string, exportingCountry = 'VN'): Declaration => ({
    form: 'D',
    exportingCountry,
    exporter: { taxCode },
  });
  table(taxCode, [
    ['right', code('0100112437'), 'pass'],
    ['with blanks and dots', code('0100 112.437'), 'pass'],
    ['branch', code('0100112437-001'), 'pass'],
    ['branch 000', code('0100112437-000'), 'warning'],
    ['wrong check digit', code('0100112438'), 'warning'],
    ['nine digits', code('010011243'), 'warning'],
    ['personal number of a household business', code('079085001234'), 'pass'],
    ['check digit that cannot occur', code('3014480070'), 'warning'],
    ['not a Vietnamese exporter', code('0105551', 'TH'), 'pass'],
    ['unread', { form: 'D', exportingCountry: 'VN', exporter: { name: 'X' } }, 'unknown'],
  ]);
});

describe('declaration-countries-wrong', () => {
  const vk = (text: string): Declaration => ({
    form: 'VK',
    exportingCountry: 'VN',
    importingCountry: 'KR',
    boxes: { '11': text },
  });
  const d = (text: string): Declaration => ({ form: 'D', exportingCountry: 'VN', importingCountry: 'TH', boxes: { '11': text } });
  table(declarationCountries, [
    ['both in capitals', vk('VIET NAM\nKOREA'), 'pass'],
    ['a city instead of the country', vk('VIET NAM\nSEOUL'), 'error'],
    ['small letters on VK', vk('Viet Nam\nKorea'), 'error'],
    ['one word is a hint', vk('VIETNAM\nKOREA'), 'info'],
    ['order exchanged', d('THAILAND\nVIET NAM'), 'error'],
    ['only one country', d('VIET NAM'), 'error'],
    ['with the place of signing', d('VIET NAM\nTHAILAND\nHANOI, VIET NAM 20/11/2026'), 'pass'],
    ['with printed captions', d('produced in\nVIET NAM\n(Country)\nexported to\nTHAILAND\n(Importing Country)'), 'pass'],
    ['all on one line', d('PRODUCED IN VIET NAM EXPORTED TO THAILAND'), 'pass'],
    [
      'small letters on E',
      { form: 'E', exportingCountry: 'CN', importingCountry: 'VN', boxes: { '11': 'China\nViet Nam' } },
      'pass',
    ],
    ['box unread', { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', boxes: { '7': 'X' } }, 'unknown'],
    [
      'AI back-to-back names the first party',
      {
        form: 'AI',
        exportingCountry: 'SG',
        importingCountry: 'IN',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ issuingCountry: 'MY' }],
        boxes: { '11': 'MALAYSIA\nINDIA' },
      },
      'pass',
    ],
    [
      'AI back-to-back does not name the country in between',
      {
        form: 'AI',
        exportingCountry: 'SG',
        importingCountry: 'IN',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ issuingCountry: 'MY' }],
        boxes: { '11': 'SINGAPORE\nINDIA' },
      },
      'error',
    ],
  ]);
});
