import { countryName } from '../../declaration/countries';
import { holds } from '../../forms/criterion';
import { nameList, originLines } from '../shared/origin';
import { defineRule, fail, unknown } from '../rule';

/** Here PE means materials of the exporting party itself (VJ: agreement art. 24(c)). */
const OF_THE_PARTY: ReadonlySet<string> = new Set(['VJ', 'VK', 'VN-CU']);

export default defineRule({
  id: 'pe-with-non-originating-materials',
  family: 'criterion',
  forms: ['E', 'AJ', 'VJ', 'VK', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'VN-CU'],
  needs: ['lines[].criterion', 'lines[].costs'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'wholly',
  title: { vi: 'PE chỉ dùng khi mọi nguyên liệu đều có xuất xứ.', en: 'PE is claimed only when every material is originating.' },
  text: {
    main: {
      vi: {
        message:
          'Ô {box}, dòng hàng {line}: PE là sản xuất toàn bộ từ nguyên liệu có xuất xứ, không phải sản xuất một phần; không có xuất xứ: {found}.',
        fix: 'Chuyển sang tiêu chí chuyển đổi mã số hoặc tỷ lệ giá trị.',
      },
      en: {
        message: 'Box {box}, item {line}: PE means made only from originating materials, not partly; not originating: {found}.',
        fix: 'Use the tariff-change or value rule instead.',
      },
    },
    own: {
      vi: {
        message:
          'Ô {box}, dòng hàng {line}: PE là sản xuất toàn bộ từ nguyên liệu có xuất xứ {country}, không phải sản xuất một phần; không đạt: {found}.',
        fix: 'Chuyển sang tiêu chí chuyển đổi mã số hoặc giá trị.',
      },
      en: {
        message:
          'Box {box}, item {line}: PE means made only from materials originating in {country}, not partly; not so: {found}.',
        fix: 'Use a tariff-change or value criterion.',
      },
    },
    open: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: khai PE nhưng chưa chứng minh được xuất xứ của nguyên liệu: {found}.',
        fix: 'Bổ sung chứng từ xuất xứ của nguyên liệu.',
      },
      en: {
        message: 'Box {box}, item {line}: PE is claimed, but the origin of its materials is not proved: {found}.',
        fix: 'Add the proofs of origin of the materials.',
      },
    },
  },
  *check(c) {
    for (const { origin, criterion, index, at } of originLines(c)) {
      if (criterion === null || !holds(criterion, 'PE')) continue;
      const { verdict, against, missing } = origin.pe;
      if (verdict === 'fails') {
        const fields = [at('criterion'), ...against.map((m) => `${m.key}.originCountry`)];
        const data = { found: nameList(against.map((m) => m.name)), country: countryName(c.d.exportingCountry || 'VN') };
        yield fail(fields, { line: index, text: c.form !== null && OF_THE_PARTY.has(c.form) ? 'own' : 'main', data });
      } else if (verdict === 'cannot-tell') {
        const why = (lang: 'vi' | 'en'): string => nameList(missing.map((m) => m.why[lang]));
        const data = { found: { vi: why('vi'), en: why('en') } };
        yield unknown([...missing.map((m) => m.key), at('criterion')], { line: index, box: null, text: 'open', data });
      }
    }
  },
  examples: {
    fail: [
      // Bilateral: PE of Form VJ means materials of Viet Nam itself.
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: {
              materials: [
                {
                  name: 'connectors',
                  hs: '853669',
                  originCountry: 'JP',
                  value: '5.00',
                  proofs: [{ agreement: 'VJEPA', kind: 'certificate', number: 'JV-1', date: '2026-08-02' }],
                },
              ],
            },
          },
        ],
      },
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: { materials: [{ name: 'zips', hs: '960711', originCountry: 'TW', value: '2.00' }] },
          },
        ],
      },
    ],
    pass: [
      // Only unproved: cannot be told.
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: { materials: [{ name: 'fabric', originCountry: 'CN', value: '20.00', proofs: [] }] },
          },
        ],
      },
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'CN',
                  value: '20.00',
                  proofs: [{ agreement: 'RCEP', kind: 'certificate', number: 'RC-118', date: '2026-08-02' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
