import { isHs2022 } from '../../declaration/hs';
import type { FormId } from '../../forms/form-id';
import { basis } from '../../forms/law';
import type { Basis } from '../../forms/profile';
import { defineRule, fail } from '../rule';
import { askedHs } from '../shared/hs-box';

/** The text that puts the form's product list on HS 2022. */
const LIST: Partial<Record<FormId, Basis>> = {
  D: basis('03/2023/TT-BCT', 'product list on HS 2022'),
  RCEP: basis('32/2022/TT-BCT', 'App. II overleaf box 9'),
  AK: basis('49/2025/TT-BCT', 'App. I'),
  B: basis('44/2023/TT-BCT', 'App. I'),
};

export default defineRule({
  id: 'hs-code-not-in-hs2022',
  family: 'goods',
  forms: ['D', 'RCEP', 'AK', 'B'],
  needs: ['lines[].hsImport|lines[].hsExport', 'issueDate|applicationDate'],
  severity: { default: 'warning', error: ['RCEP'], info: ['B'] },
  mark: { default: 'C2', C: ['AK', 'RCEP'], U: ['B'] },
  basis: (profile) => LIST[profile.id!] ?? profile.basis.hs ?? LIST.D!,
  title: { vi: 'Mã HS có trong danh mục HS 2022.', en: 'The HS code exists in HS 2022.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mã {found} không có trong HS 2022, có thể là mã cũ.',
        fix: 'Tra mã theo HS 2022; ví dụ 8541.40 nay là 8541.41 đến 8541.49.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is no HS 2022 code; it may be of an older edition.',
        fix: 'Look the code up in HS 2022; 8541.40, for example, became 8541.41 to 8541.49.',
      },
    },
  },
  *check(c) {
    const date = c.d.issueDate || c.d.applicationDate;
    const since = c.profile.facts.hs.value.hs2022Since;
    if (!date || since === undefined || date < since) return;
    for (const line of c.lines) {
      const hs = askedHs(c, line);
      if (hs === null || hs.digits === null || hs.digits.length < 6 || isHs2022(hs.digits)) continue;
      yield fail(hs.path, { data: { found: hs.text } });
    }
  },
  examples: {
    fail: [
      { form: 'D', issueDate: '2026-11-20', lines: [{ itemNo: '1', hsImport: '85414021' }] },
      { form: 'D', issueDate: '2023-04-01', lines: [{ itemNo: '1', hsImport: '8541.40' }] },
      { form: 'RCEP', applicationDate: '2026-11-20', lines: [{ itemNo: '1', hsExport: '854140' }] },
    ],
    pass: [
      { form: 'D', issueDate: '2026-11-20', lines: [{ itemNo: '1', hsImport: '85414300' }] },
      { form: 'D', issueDate: '2023-03-31', lines: [{ itemNo: '1', hsImport: '8541.40' }] },
      { form: 'D', issueDate: '2026-11-20', lines: [{ itemNo: '1', hsImport: '8541' }] },
    ],
  },
});
