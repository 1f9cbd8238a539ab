import { slipsOf } from '../shared/criterion';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'criterion-percentage-missing',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'VK', 'AI', 'AHK', 'CPTPP', 'VC'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'criterion',
  title: {
    vi: 'Tiêu chí giá trị kèm tỷ lệ khi mẫu yêu cầu.',
    en: 'A value criterion carries its percentage where the form wants it.',
  },
  text: {
    main: {
      vi: { message: 'Ô {box}, dòng hàng {line}: {found} phải kèm tỷ lệ.', fix: 'Ghi thêm tỷ lệ, ví dụ {expected}.' },
      en: { message: 'Box {box}, item {line}: {found} needs a percentage.', fix: 'Add the percentage, for example {expected}.' },
    },
    method: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} phải kèm cách tính BU, BD, NC hoặc FV.',
        fix: 'Ghi thêm cách tính sau tỷ lệ, ví dụ {expected}.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} needs the method BU, BD, NC or FV.',
        fix: 'Put the method behind the percentage, for example {expected}.',
      },
    },
  },
  *check(c) {
    const grammar = c.profile.facts.criterion.value;
    for (const { slip, path } of slipsOf(c, 'criterion-percentage-missing')) {
      const figure = slip.part?.percentage ?? null;
      const methods = grammar?.words.some((w) => w.word.endsWith('%BU')) ?? false;
      const usual =
        slip.part?.word === 'PC' ? 'PC 25%' : `${grammar?.valueWord ?? ''} ${figure ?? '45'}%${methods ? 'BU' : ''}`.trim();
      yield fail(path, { text: figure === null ? 'main' : 'method', data: { found: slip.token, expected: usual } });
    }
  },
  examples: {
    fail: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'RVC' }] },
      { form: 'D', lines: [{ criterion: 'PC' }] },
      { form: 'AK', lines: [{ criterion: 'CTH + RVC' }] },
      { form: 'CPTPP', lines: [{ criterion: 'RVC 45%' }] },
    ],
    pass: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'RVC 50%' }] },
      { form: 'AK', lines: [{ criterion: 'RVC45' }] },
      { form: 'CPTPP', lines: [{ criterion: 'RVC 45%BD' }] },
    ],
  },
});
