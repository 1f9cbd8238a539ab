import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { series } from '../shared/papers';

const PARTS: readonly (readonly ['name' | 'address' | 'country', Bilingual])[] = [
  ['name', { vi: 'tên', en: 'name' }],
  ['address', { vi: 'địa chỉ', en: 'address' }],
  ['country', { vi: 'tên nước', en: 'country' }],
];

export default defineRule({
  id: 'exporter-details-incomplete',
  family: 'party',
  forms: ALL_FORMS,
  needs: ['exporter.name', 'exporter.address', 'exporter.country'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: {
    vi: 'Người xuất khẩu có đủ tên, địa chỉ và tên nước.',
    en: 'The exporter is given with name, address and country.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} chưa có {found} của người xuất khẩu.',
        fix: 'Ghi đủ tên giao dịch tiếng Anh, địa chỉ và tên nước của người xuất khẩu.',
      },
      en: {
        message: "Box {box} lacks the exporter's {found}.",
        fix: "Give the exporter's English trading name, full address and country.",
      },
    },
  },
  *check(c) {
    const blank = PARTS.filter(([key]) => c.d.exporter?.[key] === '');
    if (blank.length === 0) return;
    yield fail(
      blank.map(([key]) => `exporter.${key}`),
      { data: { found: series(blank.map(([, label]) => label)) } },
    );
  },
  examples: {
    fail: [
      { form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD', address: '', country: 'VN' } },
      { form: 'B', exporter: { name: '', address: '12 LE LOI STREET, HO CHI MINH CITY', country: '' } },
    ],
    pass: [
      { form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD', address: '12 LE LOI STREET, HO CHI MINH CITY', country: 'VN' } },
    ],
  },
});
