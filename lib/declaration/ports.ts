import { countriesNamed, sameParty } from './countries';
import { words } from './text';

/**
 * Sea ports, airports and border gates that Vietnamese exporters meet, by country. Not a complete list on purpose: a port that is not here
 * is answered `unknown`, never guessed. Alternative names of one port are joined by `=`.
 */
const PORTS: Readonly<Record<string, string>> = {
  VN:
    'CAT LAI=TAN CANG CAT LAI=CATLAI, HO CHI MINH=HO CHI MINH CITY=HOCHIMINH=HCM=HCMC=SAIGON=SAI GON, TAN CANG=TAN CANG HIEP PHUOC, HIEP PHUOC, SPCT, VICT, ICD PHUOC LONG, ' +
    'CAI MEP=CAI MEP TCIT=TCIT=CMIT=CAI MEP TCCT, VUNG TAU, PHU MY, SP SSA, GEMALINK, HAI PHONG=HAIPHONG, LACH HUYEN=HICT, DINH VU=NAM DINH VU, NAM HAI, DA NANG=DANANG=TIEN SA, ' +
    'QUY NHON=QUI NHON, CHAN MAY, CUA LO, NGHI SON, VUNG ANG, DUNG QUAT, NHA TRANG, CAN THO, QUANG NINH=CAI LAN=HON GAI, NOI BAI=HANOI=HA NOI=HAN, TAN SON NHAT=TAN SON NHUT=SGN, ' +
    'LAO BAO, MOC BAI, HUU NGHI, MONG CAI, LAO CAI, TAN THANH, CAU TREO, BO Y, HA TIEN, TINH BIEN, XA MAT, LONG AN, DONG NAI, GO DAU',
  TH: 'LAEM CHABANG=LAEMCHABANG, BANGKOK=BANGKOK PORT=PAT BANGKOK, LAT KRABANG=LADKRABANG, SRIRACHA=SRI RACHA, SUVARNABHUMI=BKK, SONGKHLA, MAP TA PHUT, MUKDAHAN, NONG KHAI, ARANYAPRATHET, DON MUEANG',
  MY: 'PORT KLANG=KLANG=PORT KELANG=PORT KLANG WEST=PORT KLANG NORTH, PASIR GUDANG, TANJUNG PELEPAS, PENANG, KUANTAN, BINTULU, KOTA KINABALU, KUCHING, SIBU, KUALA LUMPUR=KLIA, TAWAU, SANDAKAN, JOHOR BAHRU',
  SG: 'SINGAPORE=JURONG=CHANGI',
  ID: 'JAKARTA=TANJUNG PRIOK=TG PRIOK, SURABAYA=TANJUNG PERAK=TG PERAK, SEMARANG=TANJUNG EMAS, BELAWAN=MEDAN, PANJANG, PALEMBANG, BATAM, MAKASSAR, SOEKARNO HATTA, BALIKPAPAN, PONTIANAK, CIKARANG, CILACAP, DUMAI, DENPASAR, MERAK, BATU AMPAR',
  PH: 'MANILA=MANILA NORTH=MANILA SOUTH=MICP, CEBU, DAVAO, SUBIC=SUBIC BAY, BATANGAS, CAGAYAN DE ORO, GENERAL SANTOS, ILOILO, ZAMBOANGA, NINOY AQUINO, CLARK',
  MM: 'YANGON=RANGOON, THILAWA, MANDALAY, MYAWADDY',
  KH: 'SIHANOUKVILLE, PHNOM PENH, BAVET, POIPET, PREY CHAK',
  LA: 'VIENTIANE, SAVANNAKHET, DANSAVANH, THAKHEK, LUANG PRABANG, PAKSE, NAM PHAO, DENSAVAN',
  BN: 'MUARA, BANDAR SERI BEGAWAN',
  CN:
    'SHANGHAI=YANGSHAN, NINGBO, QINGDAO, TIANJIN=XINGANG=TIANJIN XINGANG, DALIAN, XIAMEN, SHENZHEN=YANTIAN=SHEKOU=CHIWAN, GUANGZHOU=NANSHA=HUANGPU, FUZHOU, ZHUHAI, ZHANJIANG, FANGCHENG=FANGCHENGGANG, QINZHOU, BEIHAI, ' +
    'NANNING, PINGXIANG, DONGXING, HEKOU, KUNMING, BEIJING, CHENGDU, CHONGQING, HAIKOU, LIANYUNGANG, NANTONG, TAICANG, RIZHAO, WEIHAI, YANTAI, YINGKOU, JIANGMEN, ZHONGSHAN, SHANTOU, NANJING, ZHANGJIAGANG, WUHAN, YOUYIGUAN',
  HK: 'HONG KONG=HONGKONG',
  MO: 'MACAU=MACAO',
  TW: 'KAOHSIUNG, KEELUNG, TAICHUNG, TAIPEI, TAOYUAN',
  KR: 'BUSAN=PUSAN=BUSAN NEW PORT, INCHEON=INCHON, GWANGYANG=KWANGYANG, PYEONGTAEK, ULSAN, GUNSAN, MASAN, DONGHAE, SEOUL=GIMPO, MOKPO, POHANG',
  JP:
    'TOKYO=HANEDA, YOKOHAMA, OSAKA=KANSAI=KIX, KOBE, NAGOYA=CHUBU CENTRAIR, HAKATA=FUKUOKA, MOJI, SHIMIZU, NARITA, CHIBA, KAWASAKI, YOKKAICHI, HIROSHIMA, SENDAI, TOMAKOMAI, NIIGATA, TOYAMA, KANAZAWA, SHIBUSHI, MIZUSHIMA, ' +
    'MATSUYAMA, TAKAMATSU, TOKUYAMA, OITA, NAHA, HITACHINAKA, KITAKYUSHU, IMABARI, TSURUGA, SAKAIMINATO, ISHIKARI, HACHINOHE, IMARI, TOYOHASHI',
  IN: 'NHAVA SHEVA=JNPT=JAWAHARLAL NEHRU, MUMBAI=BOMBAY, MUNDRA, CHENNAI=MADRAS, KOLKATA=CALCUTTA, HALDIA, COCHIN=KOCHI, TUTICORIN, VISAKHAPATNAM=VIZAG, KANDLA, HAZIRA, PIPAVAV, KATTUPALLI, ENNORE, MANGALORE, NEW DELHI=DELHI, BANGALORE=BENGALURU, TUGHLAKABAD, HYDERABAD',
  AU: 'SYDNEY, MELBOURNE, BRISBANE, FREMANTLE=PERTH, ADELAIDE, DARWIN, TOWNSVILLE, HOBART, BELL BAY, CAIRNS',
  NZ: 'AUCKLAND, TAURANGA, LYTTELTON=CHRISTCHURCH, WELLINGTON, NAPIER, PORT CHALMERS=DUNEDIN, NELSON, TIMARU, BLUFF',
  CL: 'SAN ANTONIO CHILE, VALPARAISO, IQUIQUE, LIRQUEN, CORONEL, ANTOFAGASTA, SANTIAGO, SAN VICENTE',
  CA: 'VANCOUVER, MONTREAL, TORONTO, HALIFAX, PRINCE RUPERT, CALGARY, EDMONTON, DELTAPORT',
  MX: 'MANZANILLO, VERACRUZ, LAZARO CARDENAS, ENSENADA, ALTAMIRA, MEXICO CITY, GUADALAJARA, PROGRESO',
  PE: 'CALLAO, LIMA, PAITA, CHANCAY',
  US: 'LOS ANGELES, LONG BEACH, NEW YORK, SEATTLE, TACOMA, OAKLAND, HOUSTON, SAVANNAH, NORFOLK, MIAMI, CHICAGO, BOSTON, BALTIMORE',
  GB: 'FELIXSTOWE, SOUTHAMPTON, LONDON GATEWAY=LONDON=HEATHROW=TILBURY, LIVERPOOL, GRANGEMOUTH, THAMESPORT, IMMINGHAM, BELFAST, BRISTOL, MANCHESTER, TEESPORT, HULL, DOVER',
  DE: 'HAMBURG, BREMERHAVEN, BREMEN, WILHELMSHAVEN, FRANKFURT, MUNICH',
  NL: 'ROTTERDAM, AMSTERDAM=SCHIPHOL, MOERDIJK',
  BE: 'ANTWERP=ANTWERPEN, ZEEBRUGGE, BRUSSELS, GHENT, LIEGE',
  FR: 'LE HAVRE, FOS SUR MER=FOS=MARSEILLE, PARIS=CHARLES DE GAULLE=ROISSY, DUNKERQUE=DUNKIRK, MONTOIR',
  IT: 'GENOA=GENOVA, LA SPEZIA, NAPLES=NAPOLI, LIVORNO=LEGHORN, VENICE=VENEZIA, TRIESTE, SALERNO, ANCONA, RAVENNA, GIOIA TAURO, MILAN=MILANO=MALPENSA, ROME=ROMA=FIUMICINO',
  ES: 'BARCELONA, ALGECIRAS, BILBAO, VIGO, MADRID, LAS PALMAS, MARIN',
  PT: 'LISBON=LISBOA, LEIXOES, SINES, PORTO',
  PL: 'GDANSK, GDYNIA, WARSAW, SZCZECIN',
  GR: 'PIRAEUS, THESSALONIKI, ATHENS',
  SE: 'GOTHENBURG=GOTEBORG, HELSINGBORG, STOCKHOLM',
  DK: 'AARHUS, COPENHAGEN, FREDERICIA',
  FI: 'HELSINKI, KOTKA, VUOSAARI',
  SI: 'KOPER',
  HR: 'RIJEKA',
  RO: 'CONSTANTA',
  BG: 'VARNA, BURGAS, SOFIA',
  LT: 'KLAIPEDA, VILNIUS',
  LV: 'RIGA',
  EE: 'TALLINN, MUUGA',
  IE: 'DUBLIN, CORK',
  MT: 'MARSAXLOKK, VALLETTA',
  CY: 'LIMASSOL',
  CZ: 'PRAGUE',
  AT: 'VIENNA',
  HU: 'BUDAPEST',
  RU: 'VLADIVOSTOK, VOSTOCHNY=VOSTOCHNIY, NOVOROSSIYSK, ST PETERSBURG=SAINT PETERSBURG=SAINT-PETERSBURG, MOSCOW=SHEREMETYEVO, NAKHODKA, UST LUGA, KALININGRAD, KHABAROVSK',
  BY: 'MINSK, BREST BELARUS',
  KZ: 'ALMATY, ASTANA, AKTAU, DOSTYK, KHORGOS',
  AM: 'YEREVAN',
  KG: 'BISHKEK, OSH',
  CU: 'MARIEL, HAVANA, SANTIAGO DE CUBA',
  IL: 'HAIFA, ASHDOD, TEL AVIV=BEN GURION, EILAT',
  AE: 'JEBEL ALI, DUBAI, ABU DHABI=KHALIFA PORT, SHARJAH',
  GE: 'POTI, BATUMI',
  TR: 'ISTANBUL=AMBARLI, IZMIR, MERSIN, GEMLIK',
  LK: 'COLOMBO',
  BD: 'CHITTAGONG=CHATTOGRAM, DHAKA',
};

/** Between the port's name and its city, province and country: LAEM CHABANG, THAILAND. */
const PARTS = /[,()/]| - /;
/** UN/LOCODE shape: country, then three characters. */
const LOCODE = /^([A-Z]{2})\s?([A-Z2-9]{3})$/;
/** Words round a port's name that say nothing. */
const NOISE = new Set(
  'PORT PORTS OF CANG SEAPORT SEA TERMINAL CONTAINER AIRPORT SAN BAY INTERNATIONAL INTL CY ICD CFS CUA KHAU GATE BORDER'.split(
    ' ',
  ),
);

interface Entry {
  readonly country: string;
  readonly port: string;
}
let index: Map<string, Entry> | undefined;
let countries: Set<string> | undefined;

function entries(): Map<string, Entry> {
  if (!index) {
    index = new Map();
    countries = new Set(Object.keys(PORTS));
    for (const [country, list] of Object.entries(PORTS)) {
      for (const row of list.split(',')) {
        const names = row.split('=').map(keyOf);
        for (const name of names) if (name && !index.has(name)) index.set(name, { country, port: names[0]! });
      }
    }
  }
  return index;
}

function keyOf(name: string): string {
  const all = words(name);
  const kept = all.filter((w) => !NOISE.has(w));
  return (kept.length > 0 ? kept : all).join(' ');
}

function lookUp(name: string): Entry | null {
  const table = entries();
  for (const part of [name, ...name.split(PARTS)]) {
    const direct = table.get(keyOf(part));
    if (direct) return direct;
  }
  const all = keyOf(name).split(' ');
  for (let n = Math.min(4, all.length); n > 0; n -= 1) {
    const head = table.get(all.slice(0, n).join(' '));
    if (head) return head;
  }
  return null;
}

/** Whether a country stands behind the port's name that is another one: LONDON, ONTARIO, CANADA is no port of the list. */
function contradicted(name: string, country: string): boolean {
  const named = countriesNamed(name.split(PARTS).slice(1).join(', '));
  // Hong Kong and Macao are also written with China behind them.
  return named.length > 0 && !named.some((c) => sameParty(c, country) || (c === 'CN' && /^(?:HK|MO)$/.test(country)));
}

/** Country of a port named as on a portal or a bill of lading (`CANG CAT LAI`, `Laem Chabang, Thailand`), or of a UN/LOCODE (`VNCLI`). Null when the port is not known, or stands with another country. */
export function portCountry(name: string): string | null {
  const known = lookUp(name);
  if (known) return contradicted(name, known.country) ? null : known.country;
  const code = LOCODE.exec(name.trim().toUpperCase());
  return code && countries!.has(code[1]!) ? code[1]! : null;
}

/** Whether two texts mean the same port; null when it cannot be told (neither equal nor both known). */
export function samePort(a: string, b: string): boolean | null {
  if (keyOf(a) === keyOf(b)) return true;
  const x = lookUp(a);
  const y = lookUp(b);
  if (!x || !y) return null;
  return x.country === y.country && x.port === y.port;
}
