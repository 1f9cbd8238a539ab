import type { Language } from '../../text/fill';
import type { StoredWorksheet } from './worksheet';

/** A chair to look at: a complete sheet that meets both alternatives of its rule. All figures are invented. */
export function example(sheet: StoredWorksheet, language: Language): StoredWorksheet {
  const word = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const amount = (text: string): string => (language === 'vi' ? text.replace('.', ',') : text);
  return {
    ...sheet,
    name: sheet.name || word('Ví dụ: ghế gỗ', 'Example: wooden chair'),
    product: word('Ghế khung gỗ bọc đệm', 'Upholstered seat with wooden frame'),
    form: 'B',
    hs: '9401.61',
    rule: 'LVC 30% or CTSH',
    fob: amount('47000.00'),
    currency: 'USD',
    quantity: '500',
    unit: 'PIECE',
    basis: 'lot',
    materials: [
      {
        name: word('Gỗ xẻ', 'Sawn wood'),
        hs: '4407.29',
        origin: 'VN',
        proof: 'NCC',
        proofNumber: '01/BK',
        value: amount('9850.00'),
      },
      {
        name: word('Mút xốp', 'Foam sheet'),
        hs: '3921.13',
        origin: 'VN',
        proof: 'NCC',
        proofNumber: '02/BK',
        value: amount('3120.00'),
      },
      { name: word('Vải tráng nhựa', 'Coated fabric'), hs: '5903.20', origin: 'CN', value: amount('8940.00') },
      { name: word('Bộ cơ cấu ghế', 'Seat mechanism'), hs: '9401.99', origin: 'CN', value: amount('6275.50') },
      { name: word('Ốc vít', 'Screws'), hs: '7318.15', origin: '?', value: amount('1184.50') },
    ],
    labour: [
      { item: word('Tiền lương', 'Wages'), amount: amount('6400.00') },
      { item: word('Phúc lợi (y tế, an sinh)', 'Benefits (medical, social welfare)'), amount: amount('1250.00') },
    ],
    overhead: [{ item: '', amount: amount('4410.00') }],
    profit: amount('4320.00'),
    other: [{ item: '', amount: amount('1250.00') }],
    materialsComplete: true,
  };
}
