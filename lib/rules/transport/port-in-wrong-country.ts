import { countryName, EU_MEMBERS, namesCountry, sameParty } from '../../declaration/countries';
import { portCountry } from '../../declaration/ports';
import { practice, basis } from '../../forms/law';
import { allExcept, defineRule, fail, unknown } from '../rule';

/** Countries without a sea port of their own, and with those of the European Union: goods reach them through a neighbour. */
const LANDLOCKED = new Set(['LA', 'AM', 'BY', 'KG', 'KZ']);

function throughNeighbour(country: string): boolean {
  return LANDLOCKED.has(country) || country === 'EU' || EU_MEMBERS.has(country);
}

export default defineRule({
  id: 'port-in-wrong-country',
  family: 'transport',
  forms: allExcept('CNM'),
  needs: [
    'transport.portOfDischarge|transport.portOfLoading|documents.billOfLading.portOfLoading',
    'importingCountry',
    'exportingCountry',
  ],
  severity: 'warning',
  mark: 'C2',
  basis: (profile) =>
    profile.id === 'D'
      ? basis('10/2022/TT-BCT', 'App. I art. 22')
      : practice('unloading port lies in the importing party; customs letter 1973/TCHQ-TXNK'),
  title: {
    vi: 'Cảng xếp hàng ở nước xuất khẩu, cảng dỡ hàng ở nước nhập khẩu.',
    en: 'The port of loading lies in the exporting country, the port of discharge in the importing country.',
  },
  text: {
    unlisted: {
      vi: {
        message: 'Chưa kiểm tra được: ứng dụng không biết cảng {found} thuộc nước nào.',
        fix: 'Tự kiểm tra cảng này thuộc {expected}.',
      },
      en: {
        message: 'Not checked: the country of port {found} is not held.',
        fix: 'See for yourself that it lies in {expected}.',
      },
    },
    main: {
      vi: {
        message: 'Ô {box}: cảng dỡ {found} không thuộc {expected}.',
        fix: 'Sửa lại cảng dỡ; nếu hàng đi qua nước khác thì khai nước quá cảnh và giữ vận tải đơn chở suốt.',
      },
      en: {
        message: 'Box {box}: port of discharge {found} does not lie in {expected}.',
        fix: 'Correct the port; where the goods pass through another country, enter it as transit and keep the through bill of lading.',
      },
    },
    loading: {
      vi: {
        message: 'Cảng xếp {found} không thuộc {expected}.',
        fix: 'Sửa lại cảng xếp theo vận tải đơn; nếu hàng đi qua nước khác thì khai nước quá cảnh.',
      },
      en: {
        message: 'Port of loading {found} does not lie in {expected}.',
        fix: 'Correct it from the bill of lading; where the goods pass through another country, enter it as transit.',
      },
    },
    handover: {
      vi: {
        message: 'Cả cảng xếp {found} và cảng dỡ đều ở nước nhập khẩu: hàng không được chở từ {expected}.',
        fix: 'Hàng giao nhận tại chỗ không được hưởng ưu đãi; nếu ghi nhầm thì sửa lại cảng xếp.',
      },
      en: {
        message:
          'Loading port {found} and port of discharge both lie in the importing country: nothing was carried from {expected}.',
        fix: 'Goods handed over on the spot get no preference; if it is a slip, correct the port of loading.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    const to = c.d.importingCountry;
    if (!from || !to) return;
    const { transport } = c.d;
    const transit = transport?.transitCountries ?? [];
    const onTheWay = (country: string, end: string): boolean =>
      transit.includes(country) || (throughNeighbour(end) && transport?.throughBillOfLading === true);
    /** A through bill would excuse the port, and whether there is one was not read. */
    const excuseUnread = (end: string): boolean => throughNeighbour(end) && transport?.throughBillOfLading === undefined;
    const discharge = transport?.portOfDischarge || null;
    const dischargedIn = discharge && portCountry(discharge);
    if (discharge && dischargedIn === null && !namesCountry(discharge, to))
      yield unknown('transport.portOfDischarge', { text: 'unlisted', data: { found: discharge, expected: countryName(to) } });
    const loadings = [
      ['transport.portOfLoading', transport?.portOfLoading],
      ['documents.billOfLading.portOfLoading', c.d.documents?.billOfLading?.portOfLoading],
    ] as const;
    const wrong: { at: string; port: string; country: string }[] = [];
    for (const [at, port] of loadings) {
      if (!port) continue;
      const country = portCountry(port);
      if (country === null && namesCountry(port, from)) continue;
      if (country === null) yield unknown(at, { text: 'unlisted', data: { found: port, expected: countryName(from) } });
      else if (sameParty(country, from) || onTheWay(country, from)) continue;
      else if (excuseUnread(from)) yield unknown('transport.throughBillOfLading');
      else wrong.push({ at, port, country });
    }
    const [first] = wrong;
    const handover = first !== undefined && sameParty(first.country, to) && Boolean(dischargedIn && sameParty(dischargedIn, to));
    if (first) {
      yield fail([...wrong.map((w) => w.at), ...(handover ? ['transport.portOfDischarge'] : []), 'exportingCountry'], {
        text: handover ? 'handover' : 'loading',
        data: { found: first.port, expected: countryName(from) },
      });
    }
    if (discharge && dischargedIn && !sameParty(dischargedIn, to) && !onTheWay(dischargedIn, to)) {
      if (excuseUnread(to)) yield unknown('transport.throughBillOfLading');
      else
        yield fail(['transport.portOfDischarge', 'importingCountry'], { data: { found: discharge, expected: countryName(to) } });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        transport: { portOfLoading: 'CAT LAI', portOfDischarge: 'CAT LAI' },
      },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', transport: { portOfDischarge: 'SINGAPORE' } },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        transport: { portOfDischarge: 'LAEM CHABANG' },
        documents: { billOfLading: { portOfLoading: 'SHANGHAI' } },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        transport: { portOfLoading: 'LAEM CHABANG', portOfDischarge: 'CAT LAI' },
      },
      {
        form: 'EAV',
        exportingCountry: 'VN',
        importingCountry: 'KZ',
        transport: { portOfDischarge: 'VLADIVOSTOK', throughBillOfLading: true },
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        transport: { portOfDischarge: 'SAVANNAKHET', transitCountries: ['LA'] },
      },
      {
        form: 'EUR.1',
        exportingCountry: 'VN',
        importingCountry: 'DE',
        transport: { portOfDischarge: 'ROTTERDAM', throughBillOfLading: true },
      },
      { form: 'EUR.1', exportingCountry: 'VN', importingCountry: 'EU', transport: { portOfDischarge: 'ROTTERDAM' } },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', transport: { portOfDischarge: 'SRI NAKHON, THAILAND' } },
    ],
  },
});
