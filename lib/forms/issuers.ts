import type { Bilingual } from './profile';

/**
 * Issuing-body codes that have been published. An open list: since 1 July 2025 bodies named by the provinces issue too (40/2025/TT-BCT) and codes
 * are given centrally, so a code that is not here is new or unknown, never wrong.
 */
export interface Issuer {
  readonly name: string;
  /** From a list of 2010 whose mandates had to be renewed; probably retired. */
  readonly retired: boolean;
}

const OFFICES =
  '01 Hà Nội|02 TP. Hồ Chí Minh|03 Đà Nẵng|04 Đồng Nai|05 Hải Phòng|06 Bình Dương|07 Vũng Tàu|08 Lạng Sơn|09 Quảng Ninh|' +
  '31 Ban quản lý các KCN và CX Hà Nội|71 Lào Cai|72 Thái Bình|73 Thanh Hoá|74 Nghệ An|75 Tiền Giang|76 Cần Thơ|77 Hải Dương|' +
  '78 Bình Trị Thiên|79 Ban quản lý Bình Định|80 Khánh Hoà|81 Ban quản lý Khu kinh tế cửa khẩu Thanh Thủy, Hà Giang|85 Hà Tĩnh|86 Ninh Bình';

const ZONES =
  '32 KCN TP. HCM (HEPZA)|33 KCN Hải Phòng|34 KCN Đà Nẵng|35 KCN Thái Nguyên|36 KCN Phú Thọ|38 KCN Bắc Ninh|40 KCN Quảng Ninh|41 KCN Hải Dương|' +
  '42 Nghi Sơn|43 Đông Nam Nghệ An|44 Vũng Áng|45 KCN Thừa Thiên Huế|46 KCN Quảng Nam|47 KCN Quảng Ngãi|49 KCN Phú Yên|50 Vân Phong|51 KCN Bình Thuận|' +
  '53 KCN Đồng Nai|54 KCN Bà Rịa–Vũng Tàu|55 KCN Long An|56 KCN Tây Ninh|57 KCN Bình Dương|58 KCN Tiền Giang|59 KCN Cần Thơ|60 KCN Đồng Tháp|' +
  '61 KCN Vĩnh Long|62 Dung Quất|63 VSIP|64 Lao Bảo|66 KCN Bắc Giang|67 KCN Bình Phước|68 Bờ Y|69 Khu công nghệ cao TP. HCM|70 KCN Hưng Yên';

const entries = (list: string, retired: boolean): [string, Issuer][] =>
  list.split('|').map((row) => [row.slice(0, 2), { name: row.slice(3), retired }]);

export const ISSUERS: ReadonlyMap<string, Issuer> = new Map([...entries(OFFICES, false), ...entries(ZONES, true)]);

/** Name of the body behind a code, or what an unknown code may be. */
export function issuerName(code: string): Bilingual {
  const known = ISSUERS.get(code);
  if (!known) return { vi: 'cơ quan cấp mới hoặc chưa biết', en: 'new or unknown issuing body' };
  return known.retired
    ? { vi: `${known.name} (danh sách 2010)`, en: `${known.name} (list of 2010)` }
    : { vi: known.name, en: known.name };
}
