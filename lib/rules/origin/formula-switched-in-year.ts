import { basis, practice } from '../../forms/law';
import { sameCompany } from '../../declaration/parties';
import type { Line } from '../../declaration/declaration';
import { defineRule, fail, unknown, type Case } from '../rule';

interface Used {
  readonly key: string;
  /** The form it was made for was not read, so the agreement may be another one. */
  readonly formUnread?: boolean;
  /** Line of this declaration, null for a worksheet of an earlier certificate. */
  readonly line: number | null;
  readonly formula: 'direct' | 'indirect';
  readonly year: string | null;
}

const NAME = { direct: { vi: 'trực tiếp', en: 'direct' }, indirect: { vi: 'gián tiếp', en: 'indirect' } } as const;

function used(lines: readonly Line[] | undefined, list: string): Used[] {
  return (lines ?? []).flatMap(({ costs }, i) =>
    costs?.formula
      ? [
          {
            key: `${list}[${i}]`,
            line: list === 'lines' ? i : null,
            formula: costs.formula,
            year: costs.financialYear?.trim() || null,
          },
        ]
      : [],
  );
}

/** Worksheets of the certificate issued before, where it is of the same trader and agreement. */
function earlier(c: Case): Used[] {
  const issued = c.d.documents?.issuedCertificate;
  const [own, theirs] = [c.d.exporter?.name, issued?.exporter?.name];
  if (!issued || (issued.form !== undefined && issued.form !== c.d.form) || (own && theirs && !sameCompany(own, theirs)))
    return [];
  const list = used(issued.lines, 'documents.issuedCertificate.lines');
  return issued.form === undefined ? list.map((s) => ({ ...s, formUnread: true })) : list;
}

export default defineRule({
  id: 'formula-switched-in-year',
  family: 'origin',
  forms: ['D', 'AK', 'AI', 'RCEP', 'CPTPP', 'B'],
  needs: ['lines[].costs'],
  severity: { default: 'info', error: ['AK', 'B'] },
  mark: { default: 'C2', C: ['AK', 'B'] },
  basis: (profile) =>
    profile.id === 'AK'
      ? basis('49/2025/TT-BCT', 'art. 7')
      : profile.id === 'B'
        ? basis('05/2018/TT-BCT', 'art. 6(3)')
        : practice('one formula a year, as in 05/2018/TT-BCT art. 6(3)'),
  title: {
    vi: 'Một công thức tính (trực tiếp hoặc gián tiếp) cho cả năm tài chính.',
    en: 'One formula (direct or indirect) through the financial year.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: dùng công thức {found}, trong khi năm tài chính {year} đã dùng công thức {expected}.',
        fix: 'Dùng thống nhất một công thức trong cả năm tài chính.',
      },
      en: {
        message: 'Item {line}: the {found} formula is used, but {expected} was used in the financial year {year}.',
        fix: 'Keep to one formula for the whole financial year.',
      },
    },
    agreement: {
      vi: {
        message: 'Dòng hàng {line}: công thức khác với C/O đã cấp; chưa biết C/O đó thuộc mẫu nào.',
        fix: 'Ghi mẫu của C/O đã cấp.',
      },
      en: {
        message: 'Item {line}: the formula differs from that of the issued certificate, whose form is not known.',
        fix: 'Enter the form of the issued certificate.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: công thức khác với bảng kê khác; chưa biết năm tài chính.',
        fix: 'Ghi năm tài chính của bảng kê.',
      },
      en: {
        message: 'Item {line}: the formula differs from another worksheet; the financial year is not known.',
        fix: 'Enter the financial year of the worksheet.',
      },
    },
  },
  *check(c) {
    const first = new Map<string, Used>();
    const sheets: Used[] = [...used(c.d.lines, 'lines'), ...earlier(c)];
    const formulas = new Set(sheets.map((s) => s.formula));
    if (formulas.size < 2) return;
    for (const s of sheets.filter((x) => x.key.startsWith('documents.'))) if (s.year) first.set(s.year, s);
    for (const s of sheets) {
      if (!s.year) {
        if (s.line !== null) yield unknown(`lines[${s.line}].costs.financialYear`, { text: 'open', line: s.line });
        continue;
      }
      const before = first.get(s.year);
      if (!before) first.set(s.year, s);
      else if (before.formula !== s.formula && s.line !== null && before.formUnread) {
        yield unknown('documents.issuedCertificate.form', { text: 'agreement', line: s.line });
      } else if (before.formula !== s.formula && s.line !== null) {
        yield fail([`${s.key}.costs.formula`, `${before.key}.costs.formula`], {
          line: s.line,
          data: { found: NAME[s.formula], expected: NAME[before.formula], year: s.year },
        });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'B',
        lines: [{ itemNo: '1', costs: { formula: 'direct', financialYear: '2026' } }],
        documents: { issuedCertificate: { form: 'B', lines: [{ costs: { formula: 'indirect', financialYear: '2026' } }] } },
      },
      {
        form: 'AK',
        lines: [
          { itemNo: '1', costs: { formula: 'direct', financialYear: '2026' } },
          { itemNo: '2', costs: { formula: 'indirect', financialYear: '2026' } },
        ],
      },
    ],
    pass: [
      {
        form: 'B',
        lines: [{ itemNo: '1', costs: { formula: 'direct', financialYear: '2026' } }],
        documents: { issuedCertificate: { form: 'B', lines: [{ costs: { formula: 'indirect', financialYear: '2025' } }] } },
      },
      {
        form: 'AK',
        lines: [
          { itemNo: '1', costs: { formula: 'indirect', financialYear: '2026' } },
          { itemNo: '2', costs: { formula: 'indirect', financialYear: '2026' } },
        ],
      },
    ],
  },
});
