/**
 * Option lists of the replica: HS headings, units, package kinds, ports, modes of transport. Texts follow what public material shows (words
 * for units, port names in capitals without accents, HS code plus Vietnamese heading); the full lists of the live portal are not known.
 * Reconstructed from public material; the live portal was never opened.
 */

const HEADINGS: Record<string, string> = {
  '07108000': 'Rau khác, đã hoặc chưa hấp chín hoặc luộc chín trong nước, đông lạnh',
  '08013200': 'Hạt điều đã bóc vỏ',
  '09011130': 'Cà phê chưa rang, chưa khử chất caffeine, loại Robusta',
  '16041490': 'Cá ngừ đại dương đã chế biến, loại khác',
  '39231090': 'Hộp, hòm, thùng thưa bằng plastic, loại khác',
  '39263000': 'Phụ kiện lắp vào đồ nội thất, trên thân xe hoặc các loại tương tự bằng plastic',
  '40111000': 'Lốp mới bằng cao su, loại dùng cho ô tô con',
  '42022200': 'Túi xách tay, mặt ngoài bằng tấm plastic hoặc vật liệu dệt',
  '42029290': 'Ba lô và túi khác, mặt ngoài bằng vật liệu dệt',
  '44123100': 'Gỗ dán có ít nhất một lớp ngoài bằng gỗ nhiệt đới',
  '62034200': 'Quần dài, quần yếm có dây đeo, quần ống chẽn và quần soóc nam, từ bông',
  '62034290': 'Quần dài nam, từ bông, loại khác',
  '62046300': 'Quần dài nữ, từ sợi tổng hợp',
  '62052090': 'Áo sơ mi nam, từ bông, loại khác',
  '64039990': 'Giày, dép có mũ giày bằng da thuộc, loại khác',
  '73239310': 'Đồ dùng nhà bếp bằng thép không gỉ',
  '84149091': 'Bộ phận của quạt',
  '85165000': 'Lò vi sóng',
  '85444299': 'Dây dẫn điện đã lắp với đầu nối, loại khác',
  '94016990': 'Ghế có khung bằng gỗ, chưa nhồi đệm, loại khác',
  '94035000': 'Đồ nội thất bằng gỗ được sử dụng trong phòng ngủ',
  '94036090': 'Đồ nội thất bằng gỗ khác',
  '94039990': 'Bộ phận đồ nội thất bằng vật liệu khác',
};

export const HS_CODES = Object.keys(HEADINGS);
/** Text of the export list: eight digits and the Vietnamese heading. */
export const hsText = (code: string): string => `${code} - ${HEADINGS[code] ?? 'Loại khác'}`;
export const HS_TEXTS = HS_CODES.map(hsText);

export const UNITS = [
  'PIECE',
  'PAIR',
  'SET',
  'KILOGRAM',
  'TON',
  'METRE',
  'SQUARE METRE',
  'LITRE',
  'DOZEN',
  'DOSE',
  'BOTTLE',
  'ROLL',
];
export const WEIGHT_UNITS = ['KILOGRAM', 'GRAM', 'TON', 'POUND'];
export const PACKAGE_KINDS = [
  'CARTON',
  'PACKAGE',
  'CASE',
  'BAG',
  'BALE',
  'BOX',
  'BUNDLE',
  'CRATE',
  'DRUM',
  'PALLET',
  'ROLL',
  'IN BULK',
];
export const CURRENCIES = ['USD', 'EUR', 'JPY', 'CNY', 'THB', 'VND'];
export const TRANSPORT_MODES = ['By sea', 'By air', 'By road', 'By rail', 'By post', 'Multimodal'];
export const DEPARTMENTS = [
  'Phòng QL XNK Khu vực Hà Nội',
  'Phòng QL XNK Khu vực TP. Hồ Chí Minh',
  'Phòng QL XNK Khu vực Đà Nẵng',
  'Phòng QL XNK Khu vực Đồng Nai',
  'Phòng QL XNK Khu vực Hải Phòng',
];
export const SENDER_PLACES = [
  'CANG CAT LAI',
  'CANG HAI PHONG',
  'CANG DA NANG',
  'CANG CAI MEP',
  'CANG QUY NHON',
  'CANG LACH HUYEN',
  'NOI BAI AIRPORT',
  'TAN SON NHAT AIRPORT',
  'CUA KHAU MOC BAI',
  'CUA KHAU LAO BAO',
  'CUA KHAU HUU NGHI',
];
const RECEIVER_PLACES: Record<string, string[]> = {
  Australia: ['MELBOURNE', 'SYDNEY', 'BRISBANE'],
  Cambodia: ['PHNOM PENH', 'SIHANOUKVILLE'],
  Chile: ['VALPARAISO', 'SAN ANTONIO'],
  China: ['SHANGHAI', 'NINGBO', 'SHENZHEN', 'QINGDAO'],
  Germany: ['HAMBURG', 'BREMERHAVEN'],
  India: ['NHAVA SHEVA', 'CHENNAI'],
  Indonesia: ['TANJUNG PRIOK', 'SURABAYA', 'BELAWAN'],
  Italy: ['GENOA', 'TRIESTE'],
  Japan: ['YOKOHAMA', 'TOKYO', 'KOBE', 'OSAKA', 'NARITA AIRPORT'],
  Korea: ['BUSAN', 'INCHEON'],
  Laos: ['VIENTIANE', 'SAVANNAKHET'],
  Malaysia: ['PORT KLANG', 'PENANG', 'TANJUNG PELEPAS'],
  Myanmar: ['YANGON'],
  Philippines: ['MANILA', 'CEBU'],
  Qatar: ['HAMAD', 'DOHA'],
  Singapore: ['SINGAPORE'],
  Thailand: ['LAEM CHABANG', 'BANGKOK', 'LAT KRABANG'],
  'United Kingdom': ['FELIXSTOWE', 'SOUTHAMPTON'],
};
export const receiverPlaces = (country: string): string[] => RECEIVER_PLACES[country] ?? [];
