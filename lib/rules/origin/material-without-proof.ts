import { anniversary } from '../../declaration/dates';
import type { JudgedMaterial } from '../../origin/material-status';
import { isPacking } from '../../origin/packing';
import { nameList, originLines } from '../shared/origin';
import { allExcept, defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'material-without-proof',
  family: 'origin',
  forms: allExcept('CNM', 'EUR.1', 'EUR.1-UK'),
  needs: ['lines[].costs'],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'proof',
  title: {
    vi: 'Nguyên liệu trong bảng kê có chứng từ: C/O hoặc bản khai báo xuất xứ; tờ khai nhập khẩu hoặc hóa đơn GTGT.',
    en: 'Materials of the worksheet have their papers: certificate or declaration of origin; import declaration or VAT invoice.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: chưa có chứng từ chứng minh xuất xứ của {found}.',
        fix: 'Ghi số, ngày của C/O theo đúng hiệp định hoặc bản khai báo của nhà cung cấp; nếu không có, tính là không có xuất xứ.',
      },
      en: {
        message: 'Item {line}: no paper proves the origin of {found}.',
        fix: 'Enter number and date of the certificate of this agreement or of the supplier declaration; otherwise count it as non-originating.',
      },
    },
    old: {
      vi: {
        message: 'Dòng hàng {line}: bản khai báo xuất xứ của {found} đã quá 2 năm.',
        fix: 'Xin nhà cung cấp bản khai báo mới.',
      },
      en: {
        message: 'Item {line}: the supplier declaration of {found} is more than two years old.',
        fix: 'Ask the supplier for a new declaration.',
      },
    },
    purchase: {
      vi: {
        message: 'Dòng hàng {line}: chưa ghi tờ khai nhập khẩu hoặc hóa đơn GTGT của {found}.',
        fix: 'Ghi số và ngày tờ khai hoặc hóa đơn vào bảng kê.',
      },
      en: {
        message: 'Item {line}: no import declaration or VAT invoice is entered for {found}.',
        fix: 'Enter its number and date in the worksheet.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chưa đọc được chứng từ của {found}.',
        fix: 'Bổ sung chứng từ của nguyên liệu vào bảng kê.',
      },
      en: {
        message: 'Item {line}: the papers of {found} were not read.',
        fix: 'Add the papers of the material to the worksheet.',
      },
    },
  },
  *check(c) {
    for (const { origin, index } of originLines(c)) {
      const bare: JudgedMaterial[] = [];
      const old: JudgedMaterial[] = [];
      const unbought: JudgedMaterial[] = [];
      const unread: string[] = [];
      const names: string[] = [];
      for (const m of origin.materials ?? []) {
        if (m.raw.selfProduced || isPacking(m.raw.name)) continue;
        const open = (key: string): void => {
          unread.push(`${m.key}.${key}`);
          names.push(m.name);
        };
        if (m.raw.originCountry === undefined) open('originCountry');
        else if (m.status === 'non-originating') {
          const { purchase } = m.raw;
          if (purchase?.number === undefined) open('purchase.number');
          else if (purchase.number.trim() === '') unbought.push(m);
        } else {
          const dated = (m.raw.proofs ?? []).filter((p) => p.kind === 'supplier-declaration' && p.date);
          const proved = m.status === 'originating';
          if (proved && dated.length > 0 && dated.every((p) => anniversary(p.date!, 2) < c.date)) old.push(m);
          if (proved || (m.own && origin.context.facts.makerDeclarationEnough)) continue;
          if (m.raw.proofs === undefined) open('proofs');
          else bare.push(m);
        }
      }
      const told = [
        ['main', bare, 'proofs'],
        ['old', old, 'proofs'],
        ['purchase', unbought, 'purchase.number'],
      ] as const;
      for (const [text, list, key] of told) {
        if (list.length === 0) continue;
        const fields = list.map((m) => `${m.key}.${key}`);
        yield fail(fields, { line: index, text, data: { found: nameList(list.map((m) => m.name)) } });
      }
      if (unread.length > 0) yield unknown(unread, { line: index, text: 'open', data: { found: nameList(names) } });
    }
  },
  examples: {
    fail: [
      // A supplier declaration is good for two years.
      {
        form: 'AK',
        issueDate: '2026-11-20',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'thread',
                  hs: '540110',
                  originCountry: 'VN',
                  value: '5.00',
                  proofs: [{ agreement: 'ANY', kind: 'supplier-declaration', number: '07', date: '2024-11-19' }],
                },
              ],
            },
          },
        ],
      },
      {
        form: 'AK',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'zips',
                  hs: '960711',
                  originCountry: 'CN',
                  value: '5.00',
                  purchase: { kind: 'import-declaration', number: '' },
                },
              ],
            },
          },
        ],
      },
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
        issueDate: '2026-11-20',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'thread',
                  hs: '540110',
                  originCountry: 'VN',
                  value: '5.00',
                  proofs: [{ agreement: 'ANY', kind: 'supplier-declaration', number: '07', date: '2024-11-20' }],
                },
              ],
            },
          },
        ],
      },
      // The maker's own declaration is enough on Form D.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            costs: { materials: [{ name: 'rice', hs: '100630', originCountry: 'VN', value: '40.00', proofs: [] }] },
          },
        ],
      },
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
