import { anniversary } from '../../declaration/dates';
import { worksheetOf } from '../shared/worksheet';
import { allExcept, defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'material-without-proof',
  family: 'origin',
  forms: allExcept('CNM', 'EUR.1', 'EUR.1-UK'),
  needs: ['lines[].costs'],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'proof',
  title: { vi: 'Nguyên liệu trong khu vực có chứng từ xuất xứ', en: 'Materials of the area have their proof of origin' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: chưa có chứng từ xuất xứ của {found}.',
        fix: 'Bổ sung C/O ưu đãi của hiệp định này, hoặc bản khai của nhà sản xuất trong nước; nếu không thì tính là không có xuất xứ.',
      },
      en: {
        message: 'Item {line}: no proof of origin for {found}.',
        fix: 'Add a certificate of this agreement or the declaration of the maker in Viet Nam; otherwise it counts as non-originating.',
      },
    },
    old: {
      vi: { message: 'Dòng hàng {line}: bản khai của nhà cung cấp {found} đã quá 2 năm.', fix: 'Xin bản khai mới.' },
      en: {
        message: 'Item {line}: the supplier declaration of {found} is more than two years old.',
        fix: 'Ask for a new declaration.',
      },
    },
    purchase: {
      vi: {
        message: 'Dòng hàng {line}: {found} chưa ghi tờ khai nhập khẩu hoặc hóa đơn VAT.',
        fix: 'Ghi số và ngày tờ khai nhập khẩu, hoặc hóa đơn mua trong nước.',
      },
      en: {
        message: 'Item {line}: {found} has no import declaration or VAT invoice.',
        fix: 'Enter number and date of the import declaration or of the purchase invoice.',
      },
    },
  },
  *check(c) {
    const day = c.d.applicationDate || c.date;
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (!w) continue;
      const inside = w.materials.filter(
        (m) => m.raw.originCountry && m.status !== 'non-originating' && !(m.own && w.context.facts.makerDeclarationEnough),
      );
      const bare = inside.filter((m) => m.status === 'unproved' && m.raw.proofs !== undefined);
      if (bare.length > 0)
        yield fail(
          bare.map((m) => `${m.key}.proofs`),
          { line: item.index, data: { found: bare.map((m) => m.name).join(', ') } },
        );
      const old = inside.filter((m) =>
        m.raw.proofs?.some((p) => p.kind === 'supplier-declaration' && p.date && anniversary(p.date, 2) <= day),
      );
      if (old.length > 0)
        yield fail(
          old.map((m) => `${m.key}.proofs`),
          { line: item.index, text: 'old', data: { found: old.map((m) => m.name).join(', ') } },
        );
      const bought = w.materials.filter(
        (m) =>
          m.status === 'non-originating' &&
          m.raw.purchase !== undefined &&
          m.raw.purchase.kind !== undefined &&
          m.raw.purchase.number === '',
      );
      if (bought.length > 0)
        yield fail(
          bought.map((m) => `${m.key}.purchase`),
          { line: item.index, text: 'purchase', data: { found: bought.map((m) => m.name).join(', ') } },
        );
      const unread = inside.filter((m) => m.status === 'unproved' && m.raw.proofs === undefined);
      if (unread.length > 0)
        yield unknown(
          unread.map((m) => `${m.key}.proofs`),
          { line: item.index },
        );
    }
  },
  examples: {
    fail: [
      {
        form: 'AK',
        lines: [
          {
            itemNo: '1',
            costs: { materials: [{ name: 'fabric', hs: '520942', originCountry: 'ID', value: '20.00', proofs: [] }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'AK',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'ID',
                  value: '20.00',
                  proofs: [{ agreement: 'AKFTA', kind: 'certificate', number: '0001/JKT/2026', date: '2026-03-02' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
