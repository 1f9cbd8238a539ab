import { countryName, namesCountry } from '../../declaration/countries';
import type { Line, Material } from '../../declaration/declaration';
import { chapterOf } from '../../declaration/hs';
import { plain } from '../../declaration/text';
import { boxOf } from '../../forms/profile';
import { defineRule, fail, type Case } from '../rule';
import { sixDigits } from '../shared/documents';
import { series } from '../shared/papers';
import { isParty } from '../shared/membership';

const ASEAN = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH'];
const YARN_OR_FABRIC = /\b(?:YARN|FABRIC|CLOTH|TEXTILE|VAI|SOI)S?\b/;
/** The sentences that CPTPP App. VI prescribes for box 7. */
const PRESCRIBED = /\b(?:YARN|FABRIC)\b.{0,20}\b(?:OF HS\b.*\bORIGINATING FROM|FROM NO\b.*\bSSL)\b/;

const isTextile = (chapter: number): boolean => chapter >= 50 && chapter <= 63;

function isYarnOrFabric(material: Material): boolean {
  const chapter = chapterOf(material.hs ?? '');
  return Number.isNaN(chapter) ? YARN_OR_FABRIC.test(plain(material.name ?? '')) : chapter >= 50 && chapter <= 60;
}

/** The country of a material that the form wants named, null otherwise. */
function toName(c: Case, material: Material): string | null {
  const from = material.originCountry;
  if (!from || from === 'VN') return null;
  if (c.form === 'VJ') return from === 'JP' || ASEAN.includes(from) ? from : null;
  return isParty(c.profile, from) && isYarnOrFabric(material) ? from : null;
}

function chapter(line: Line): number {
  return chapterOf(sixDigits(line) ?? line.hsExport ?? line.hsImport ?? '');
}

export default defineRule({
  id: 'textile-inputs-not-described',
  family: 'goods',
  forms: ['VJ', 'CPTPP'],
  needs: ['lines[].description', 'lines[].hsExport|lines[].hsImport', 'lines[].costs'],
  severity: 'info',
  mark: 'C',
  basis: 'goods',
  title: {
    vi: 'Hàng dệt may ghi rõ nguyên liệu lấy từ nước thành viên khác.',
    en: 'Textiles say which inputs came from other parties.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: nguyên liệu dệt may từ {found} phải ghi trong ô {box} (nguyên liệu, công đoạn, tên nước).',
        fix: 'Thêm vào mô tả, ví dụ: COTTON FABRIC OF {expected}, CUT AND SEWN IN VIET NAM.',
      },
      en: {
        message: 'Item {line}: textile inputs from {found} belong in box {box}, with material, operation and country.',
        fix: 'Add to the description, for example: COTTON FABRIC OF {expected}, CUT AND SEWN IN VIET NAM.',
      },
    },
    yarn: {
      vi: {
        message: 'Dòng hàng {line}: sợi, vải từ {found} phải ghi trong ô {box}.',
        fix: 'Thêm vào mô tả: YARN/FABRIC OF HS … ORIGINATING FROM {expected}.',
      },
      en: {
        message: 'Item {line}: yarn or fabric from {found} belongs in box {box}.',
        fix: 'Add to the description: YARN/FABRIC OF HS … ORIGINATING FROM {expected}.',
      },
    },
  },
  *check(c) {
    const box = boxOf(c.profile, 'lines[].description');
    for (const { value, at } of c.lines) {
      if (!isTextile(chapter(value))) continue;
      const text = value.description!;
      if (c.form === 'CPTPP' && PRESCRIBED.test(plain(text))) continue;
      const countries = new Set<string>();
      for (const material of value.costs?.materials ?? []) {
        const country = toName(c, material);
        if (country !== null && !namesCountry(text, country)) countries.add(country);
      }
      if (countries.size === 0) continue;
      const names = [...countries].map(countryName);
      yield fail([at('description'), at('costs.materials')], {
        box,
        text: c.form === 'CPTPP' ? 'yarn' : 'main',
        data: { found: series(names), expected: names.map((n) => n.en.toUpperCase()).join(', ') },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            hsExport: '62034200',
            description: 'MEN COTTON TROUSERS',
            costs: { materials: [{ name: 'cotton fabric', hs: '520942', originCountry: 'JP', value: '20.00' }] },
          },
        ],
      },
      {
        form: 'CPTPP',
        lines: [
          {
            itemNo: '1',
            hsImport: '620342',
            description: 'MEN COTTON TROUSERS',
            costs: { materials: [{ name: 'woven fabric', originCountry: 'MY' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            hsExport: '62034200',
            description: 'MEN COTTON TROUSERS OF COTTON FABRIC OF JAPAN, CUT AND SEWN IN VIET NAM',
            costs: { materials: [{ name: 'cotton fabric', hs: '520942', originCountry: 'JP', value: '20.00' }] },
          },
        ],
      },
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            hsExport: '62034200',
            description: 'MEN COTTON TROUSERS',
            costs: { materials: [{ name: 'cotton fabric', hs: '520942', originCountry: 'CN', value: '20.00' }] },
          },
        ],
      },
      {
        form: 'CPTPP',
        lines: [
          {
            itemNo: '1',
            hsImport: '620342',
            description: 'MEN COTTON TROUSERS, FABRIC FROM NO. 12 OF SSL',
            costs: { materials: [{ name: 'woven fabric', hs: '5209', originCountry: 'MY' }] },
          },
        ],
      },
    ],
  },
});
