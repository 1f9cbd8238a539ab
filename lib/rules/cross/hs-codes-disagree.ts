import { hsDigits } from '../../declaration/hs';
import { decree31, basis } from '../../forms/law';
import { boxOf } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';
import { matchLines, paperLines } from '../shared/documents';

/** Its rules use a nomenclature of their own (HS 2007), so the two countries' codes are not compared with each other. */
const OWN_NOMENCLATURE = ['VJ'];

/** The digits that count, six at most; null below four, which say too little. */
function head(text: string | undefined): string | null {
  const digits = hsDigits(text ?? '');
  return /^\d{4,}$/.test(digits) ? digits.slice(0, 6) : null;
}

/** A code of four digits disagrees when those differ; what it does not say is not held against it. */
function disagree(a: string, b: string): boolean {
  const common = Math.min(a.length, b.length);
  return a.slice(0, common) !== b.slice(0, common);
}

export default defineRule({
  id: 'hs-codes-disagree',
  family: 'cross',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'CNM'),
  needs: ['lines[].hsExport', 'lines[].hsImport|documents.exportDeclaration.lines[].hsExport'],
  severity: 'warning',
  mark: 'C',
  basis: (profile) => (profile.id === 'D' ? basis('10/2022/TT-BCT', 'App. I art. 6, art. 17') : decree31('art. 21')),
  general: true,
  title: {
    vi: 'Mã HS hai nước và trên tờ khai giống nhau ở 6 số đầu.',
    en: 'The HS codes of both countries and of the export declaration agree in the first six digits.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mã HS nước xuất khẩu {found} và nước nhập khẩu {expected} khác nhau trong 6 số đầu.',
        fix: 'Thống nhất mã HS với người mua; khác mã có thể làm chậm hưởng ưu đãi nhưng không làm C/O mất giá trị.',
      },
      en: {
        message: 'Box {box}, item {line}: export code {found} and import code {expected} differ in the first six digits.',
        fix: 'Agree on one code with the buyer; a difference may delay the preference but does not void the certificate.',
      },
    },
    declaration: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mã HS {found}, tờ khai xuất khẩu ghi {expected}.',
        fix: 'Ghi mã HS theo tờ khai, hoặc sửa tờ khai nếu phân loại sai.',
      },
      en: {
        message: 'Box {box}, item {line}: HS {found}, the export declaration says {expected}.',
        fix: 'Use the code of the declaration, or have the declaration amended.',
      },
    },
  },
  *check(c) {
    const box = boxOf(c.profile, `lines[].${c.profile.facts.hs.value.key === 'hsExport' ? 'hsExport' : 'hsImport'}`);
    const compared = c.form === null || !OWN_NOMENCLATURE.includes(c.form);
    const customs = paperLines(c, 'exportDeclaration');
    const declared = new Set(customs.map((line) => head(line.hsExport)));
    for (const { value, index, at } of c.lines) {
      const ours = head(value.hsExport);
      if (ours === null) continue;
      const theirs = head(value.hsImport);
      if (compared && theirs !== null && disagree(theirs, ours)) {
        yield fail([at('hsExport'), at('hsImport')], { box, data: { found: value.hsExport!, expected: value.hsImport! } });
      }
      const match = customs.length > 0 ? matchLines(c, 'exportDeclaration').get(index) : undefined;
      const onPaper = match ? head(match.line.hsExport) : null;
      if (!match || onPaper === null || !disagree(onPaper, ours)) continue;
      // Lines that only stand at the same place may have been put in another order.
      if (match.by === 'place' && declared.has(ours)) continue;
      yield fail([at('hsExport'), `${match.path}.hsExport`], {
        box,
        text: 'declaration',
        data: { found: value.hsExport!, expected: match.line.hsExport! },
      });
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', hsExport: '62034200', hsImport: '62046200' }] },
      {
        form: 'VJ',
        lines: [{ itemNo: '1', hsExport: '620342', hsImport: '620462' }],
        documents: { exportDeclaration: { lines: [{ itemNo: '1', hsExport: '62046200' }] } },
      },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', hsExport: '62034200', hsImport: '62034290' }] },
      { form: 'VJ', lines: [{ itemNo: '1', hsExport: '620342', hsImport: '620462' }] },
      {
        form: 'D',
        lines: [{ itemNo: '1', hsExport: '6203.42.00' }],
        documents: { exportDeclaration: { lines: [{ itemNo: '1', hsExport: '62034290' }] } },
      },
    ],
  },
});
