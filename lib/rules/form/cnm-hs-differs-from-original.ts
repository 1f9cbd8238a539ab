import type { Line } from '../../declaration/declaration';
import { hsDigits } from '../../declaration/hs';
import { basis } from '../../forms/law';
import { defineRule, fail, unknown } from '../rule';

const ORIGINALS = 'documents.issuedCertificate.lines';

function code(line: Line): { readonly key: 'hsExport' | 'hsImport'; readonly digits: string } | null {
  const key = line.hsExport?.trim() ? 'hsExport' : 'hsImport';
  const digits = hsDigits(line[key] ?? '');
  return /^\d{2,}$/.test(digits) ? { key, digits } : null;
}

export default defineRule({
  id: 'cnm-hs-differs-from-original',
  family: 'form',
  forms: ['CNM'],
  needs: [
    'lines[].hsExport|lines[].hsImport',
    'documents.issuedCertificate.lines[].hsExport|documents.issuedCertificate.lines[].hsImport',
  ],
  severity: 'error',
  mark: 'C',
  basis: basis('05/2018/TT-BCT', 'art. 10(7)'),
  title: { vi: 'Mã HS trên CNM trùng C/O gốc.', en: 'A CNM repeats the HS code of the original certificate.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mã HS {found} không có trên C/O gốc ({expected}).',
        fix: 'Ghi đúng mã HS của C/O gốc.',
      },
      en: {
        message: 'Box {box}, item {line}: HS code {found} is not on the original certificate ({expected}).',
        fix: 'Copy the code of the original certificate.',
      },
    },
  },
  *check(c) {
    const originals = c.items<Line>(ORIGINALS).flatMap((line) => code(line.value)?.digits ?? []);
    if (originals.length === 0) return;
    const all = c.d.documents?.issuedCertificate?.lines?.length ?? 0;
    const whole = originals.length === all && !c.isPartial(ORIGINALS);
    // The shorter of two codes decides how many digits are compared.
    const beginnings = new Set<string>();
    const full = new Set(originals);
    for (const digits of full) for (let n = 2; n <= digits.length; n += 1) beginnings.add(digits.slice(0, n));
    const expected = [...full].slice(0, 6).join(', ');
    for (const { value, at } of c.lines) {
      const own = code(value);
      if (own === null || beginnings.has(own.digits)) continue;
      let known = false;
      for (let n = 2; n < own.digits.length && !known; n += 1) known = full.has(own.digits.slice(0, n));
      if (known) continue;
      if (whole) yield fail(at(own.key), { data: { found: value[own.key]!.trim(), expected } });
      else yield unknown(ORIGINALS);
    }
  },
  examples: {
    fail: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', hsExport: '040590' }],
        documents: { issuedCertificate: { lines: [{ hsExport: '040510' }] } },
      },
    ],
    pass: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', hsExport: '040510' }],
        documents: { issuedCertificate: { lines: [{ hsExport: '0405.10' }] } },
      },
      {
        form: 'CNM',
        lines: [{ itemNo: '1', hsExport: '04051090' }],
        documents: { issuedCertificate: { lines: [{ hsExport: '040690' }, { hsImport: '0405.10' }] } },
      },
      {
        form: 'CNM',
        lines: [{ itemNo: '1', hsExport: '040590' }],
        documents: { issuedCertificate: { lines: [{ hsExport: '040510' }, {}] } },
      },
    ],
  },
});
