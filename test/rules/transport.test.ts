import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import container from '../../lib/rules/transport/container-number-wrong';
import port from '../../lib/rules/transport/port-in-wrong-country';
import transit from '../../lib/rules/transport/transit-without-proof';
import details from '../../lib/rules/transport/transport-details-missing';
import wording from '../../lib/rules/transport/transport-wording-missing';
import { findingsOf, table } from './outcome';

type Transport = NonNullable<Declaration['transport']>;

describe('transport-details-missing', () => {
  const full: Transport = {
    mode: 'sea',
    vessel: 'EVER GOLDEN 123E',
    departureDate: '2026-11-18',
    portOfDischarge: 'LAEM CHABANG',
  };
  const on = (form: Declaration['form'], change: Transport, more: Declaration = {}): Declaration => ({
    form,
    transport: { ...full, ...change },
    ...more,
  });
  table(details, [
    ['complete', on('D', {}), 'pass'],
    ['no ship by sea', on('D', { vessel: '' }), 'error'],
    ['no vehicle by road', on('D', { mode: 'road', vessel: '' }), 'pass'],
    ['mode unread', { form: 'D', transport: { vessel: '', departureDate: '2026-11-18', portOfDischarge: 'BANGKOK' } }, 'pass'],
    ['no departure date', on('D', { departureDate: '' }), 'error'],
    ['no port of discharge', on('D', { portOfDischarge: '' }), 'error'],
    ['RCEP: port of discharge only if known', on('RCEP', { portOfDischarge: '' }), 'info'],
    ['RCEP: no ship', on('RCEP', { vessel: '' }), 'warning'],
    ['VJ: as far as known', on('VJ', { vessel: '', portOfDischarge: '' }), 'info'],
    ['VJ: no date, in time', on('VJ', { departureDate: '' }), 'info'],
    ['VJ: no date, retroactive by words', on('VJ', { departureDate: '' }, { remarks: 'Issued Retroactively' }), 'error'],
    [
      'VJ: no date, retroactive by its dates',
      on('VJ', { departureDate: '' }, { issueDate: '2026-11-20', documents: { billOfLading: { shippedOnBoard: '2026-11-01' } } }),
      'error',
    ],
    ['AJ: no date, retroactive by tick', on('AJ', { departureDate: '' }, { ticks: { 'issued-retroactively': true } }), 'error'],
    ['EAV is unsure', on('EAV', { vessel: '' }), 'info'],
    ['departure unread', { form: 'D', transport: { mode: 'sea', vessel: '' } }, 'unknown'],
  ]);
});

describe('transport-wording-missing', () => {
  table(wording, [
    ['flight without BY AIR', { form: 'D', transport: { mode: 'air', vessel: 'VN310' } }, 'error'],
    ['BY AIR in the vessel', { form: 'D', transport: { mode: 'air', vessel: 'By air VN310' } }, 'pass'],
    ['BY AIR in the printed box', { form: 'D', transport: { mode: 'air', vessel: 'VN310' }, boxes: { '3': 'BY AIR' } }, 'pass'],
    ['by sea', { form: 'D', transport: { mode: 'sea', vessel: 'EVER GOLDEN' } }, 'pass'],
    ['another box was read', { form: 'D', transport: { mode: 'air' }, boxes: { '7': 'BY AIR' } }, 'unknown'],
    ['CPTPP warns', { form: 'CPTPP', transport: { mode: 'air', vessel: 'VN310' } }, 'warning'],
    ['B: no flight number', { form: 'B', transport: { mode: 'air', vessel: 'BY AIR' } }, 'error'],
    ['B: no airport', { form: 'B', transport: { mode: 'air', vessel: 'BY AIR VN 310', portOfDischarge: '' } }, 'error'],
    ['B: complete', { form: 'B', transport: { mode: 'air', vessel: 'BY AIR 5X6803', portOfDischarge: 'NARITA' } }, 'pass'],
    ['VC: road', { form: 'VC', transport: { mode: 'road', vessel: '51C-12345' } }, 'error'],
    ['VC: BY TRUCK', { form: 'VC', transport: { mode: 'road', vessel: 'BY TRUCK 51C-12345' } }, 'pass'],
    ['D: road has no words', { form: 'D', transport: { mode: 'road', vessel: '51C-12345' } }, 'pass'],
  ]);
});

describe('port-in-wrong-country', () => {
  const d = (from: string, to: string, transport: Transport, bill?: string): Declaration => ({
    form: 'D',
    exportingCountry: from,
    importingCountry: to,
    transport,
    ...(bill ? { documents: { billOfLading: { portOfLoading: bill } } } : {}),
  });
  table(port, [
    ['both right', d('VN', 'TH', { portOfLoading: 'CANG CAT LAI', portOfDischarge: 'Laem Chabang, Thailand' }), 'pass'],
    ['discharged elsewhere', d('VN', 'TH', { portOfDischarge: 'SINGAPORE' }), 'warning'],
    ['loaded elsewhere by the bill', d('VN', 'TH', { portOfDischarge: 'BANGKOK' }, 'SHANGHAI'), 'warning'],
    [
      'handed over inside the importing country',
      d('TH', 'VN', { portOfLoading: 'CAT LAI', portOfDischarge: 'CAT LAI' }),
      'warning',
    ],
    ['port not in the list', d('VN', 'TH', { portOfDischarge: 'NOWHERE HARBOUR' }), 'unknown'],
    ['shown as transit', d('VN', 'TH', { portOfDischarge: 'SAVANNAKHET', transitCountries: ['LA'] }), 'pass'],
    ['landlocked with a through bill', d('VN', 'LA', { portOfDischarge: 'BANGKOK', throughBillOfLading: true }), 'pass'],
    ['landlocked without one', d('VN', 'LA', { portOfDischarge: 'BANGKOK', throughBillOfLading: false }), 'warning'],
    ['landlocked, bill unread', d('VN', 'LA', { portOfDischarge: 'BANGKOK' }), 'unknown'],
    [
      'a through bill does not excuse a sea country',
      d('VN', 'TH', { portOfDischarge: 'SINGAPORE', throughBillOfLading: true }),
      'warning',
    ],
  ]);
  it('says once that nothing was carried', () => {
    const found = findingsOf(port, d('TH', 'VN', { portOfLoading: 'CAT LAI', portOfDischarge: 'HAI PHONG' }));
    expect(found).toHaveLength(1);
    expect(found[0]?.fields).toContain('transport.portOfDischarge');
  });
});

describe('transit-without-proof', () => {
  const through = (form: Declaration['form'], to: string, transit: Transport): Declaration => ({
    form,
    exportingCountry: 'VN',
    importingCountry: to,
    transport: { throughBillOfLading: false, nonManipulationProof: false, ...transit },
  });
  table(transit, [
    ['outside the agreement, no papers', through('AK', 'KR', { transitCountries: ['HK'] }), 'error'],
    ['through bill', through('AK', 'KR', { transitCountries: ['HK'], throughBillOfLading: true }), 'pass'],
    ['proof of no manipulation', through('AK', 'KR', { transitCountries: ['HK'], nonManipulationProof: true }), 'pass'],
    ['transit through a party', through('AK', 'KR', { transitCountries: ['SG'] }), 'pass'],
    ['no transit', through('AK', 'KR', { transitCountries: [] }), 'pass'],
    ['RCEP warns', through('RCEP', 'JP', { transitCountries: ['HK'] }), 'warning'],
    ['AHK takes any bill', through('AHK', 'HK', { transitCountries: ['TW'], billOfLadingNo: 'COSU123' }), 'pass'],
    ['D does not', through('D', 'TH', { transitCountries: ['HK'], billOfLadingNo: 'COSU123' }), 'error'],
    [
      'other proof unread',
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        transport: { transitCountries: ['HK'], throughBillOfLading: false },
      },
      'unknown',
    ],
    ['through bill unread', { form: 'D', transport: { transitCountries: ['HK'] } }, 'unknown'],
  ]);
});

describe('container-number-wrong', () => {
  const with_ = (...containers: string[]): Declaration => ({ form: 'D', transport: { containers } });
  table(container, [
    ['right', with_('MSKU9070323', 'CSQU3054383'), 'pass'],
    ['with blanks and hyphens', with_('msku 907032-3'), 'pass'],
    ['check digit ten counts as 0', with_('TSTU0000020'), 'pass'],
    ['wrong check digit', with_('MSKU9070322'), 'warning'],
    ['fourth letter', with_('MSKA9070323'), 'warning'],
    ['none', with_(), 'pass'],
    ['blank', with_(''), 'pass'],
  ]);
  it('points at the entry and names the digit', () => {
    const [found] = findingsOf(container, with_('CSQU3054383', 'MSKU9070322'));
    expect(found?.fields).toEqual(['transport.containers[1]']);
    expect(found?.message.en).toContain('should be 3');
  });
});

describe('port-in-wrong-country inside the European Union', () => {
  const to = (importingCountry: string, more: Declaration['transport']): Declaration => ({
    form: 'EUR.1',
    exportingCountry: 'VN',
    importingCountry,
    transport: { portOfDischarge: 'ROTTERDAM', ...more },
  });
  table(port, [
    ['any member where the Union is the party', to('EU', { throughBillOfLading: false }), 'pass'],
    ['the member itself', to('NL', { throughBillOfLading: false }), 'pass'],
    ['another member, with a through bill', to('DE', { throughBillOfLading: true }), 'pass'],
    ['another member, without one', to('DE', { throughBillOfLading: false }), 'warning'],
    ['another member, bill unread', to('DE', {}), 'unknown'],
    ['another member, shown as transit', to('DE', { throughBillOfLading: false, transitCountries: ['NL'] }), 'pass'],
  ]);
});

describe('port-in-wrong-country with the country behind the port', () => {
  const to = (portOfDischarge: string, importingCountry: string, form: Declaration['form']): Declaration => ({
    form,
    exportingCountry: 'VN',
    importingCountry,
    transport: { portOfDischarge },
  });
  table(port, [
    ['an unlisted port of the importing country', to('PORT NOBODY KNOWS, THAILAND', 'TH', 'D'), 'pass'],
    ['an unlisted port of another country stays open', to('PORT NOBODY KNOWS, CHINA', 'TH', 'D'), 'unknown'],
    ['a namesake of a listed port', to('LONDON, ONTARIO, CANADA', 'CA', 'CPTPP'), 'pass'],
    ['a listed port, written with its country', to('SINGAPORE, SINGAPORE', 'TH', 'D'), 'warning'],
    ['Hong Kong, China', to('HONG KONG, CHINA', 'HK', 'AHK'), 'pass'],
  ]);
});
