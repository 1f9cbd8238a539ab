import { countryNames } from '../../origin/words';
import type { JudgedMaterial } from '../../origin/material-status';
import { plain } from '../../declaration/text';
import { onwardTick } from '../shared/onward';
import { originLines, type OriginLine } from '../shared/origin';
import { boxText } from '../shared/box-text';
import { defineRule, fail, unknown, type Case } from '../rule';

interface Accumulating {
  readonly line: OriginLine;
  readonly materials: readonly JudgedMaterial[];
}

const STATEMENT = /ARTICLE\s*3\b|ART\.?\s*3\b|CUMULATION|DIEU\s*3\b/;

/** Lines that count materials of another party as originating. WO and PE name no accumulation. */
function accumulating(c: Case): Accumulating[] {
  return [...originLines(c)].flatMap((line) => {
    const exempt = line.criterion?.tokens.some((t) => t.meaning === 'WO' || t.meaning === 'PE') ?? false;
    const materials = exempt ? [] : line.origin.accumulated;
    return materials.length > 0 ? [{ line, materials }] : [];
  });
}

export default defineRule({
  id: 'accumulation-not-declared',
  family: 'tick',
  forms: ['D', 'AI', 'AANZ', 'AHK', 'AJ', 'VJ', 'RCEP', 'VC', 'EUR.1', 'EUR.1-UK'],
  needs: ['lines[].costs', 'ticks.accumulation|lines[].criterion|remarks|boxes'],
  severity: { default: 'error', warning: ['EUR.1', 'EUR.1-UK'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['EUR.1', 'EUR.1-UK'], U: ['AANZ@2025-08-22'] },
  basis: 'accumulation',
  title: {
    vi: 'Đã khai cộng gộp khi nguyên liệu của nước thành viên khác được tính là có xuất xứ.',
    en: 'Accumulation is declared when materials of another member are counted as originating.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: nguyên liệu từ {found} được tính là có xuất xứ nhưng chưa đánh dấu Accumulation.',
        fix: 'Đánh dấu ô cộng gộp (Accumulation; mẫu AI: Cumulation).',
      },
      en: {
        message: 'Box {box}: materials from {found} count as originating, but accumulation is not ticked.',
        fix: 'Tick Accumulation (Form AI: Cumulation).',
      },
    },
    acu: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: nguyên liệu từ {found} được tính là có xuất xứ nhưng tiêu chí không có ACU.',
        fix: 'Ghi thêm ACU sau tiêu chí.',
      },
      en: {
        message: 'Box {box}, item {line}: materials from {found} count as originating, but the criterion lacks ACU.',
        fix: 'Add ACU after the criterion.',
      },
    },
    statement: {
      vi: {
        message: 'Ô {box}: nguyên liệu từ {found} được tính là có xuất xứ nhưng chưa ghi câu cộng gộp.',
        fix: 'Ghi "Application of Article 3(…) of Protocol 1" tại ô 7.',
      },
      en: {
        message: 'Box {box}: materials from {found} count as originating, but the cumulation statement is missing.',
        fix: 'Write "Application of Article 3(…) of Protocol 1" in box 7.',
      },
    },
    open: {
      vi: {
        message: 'Chưa đọc được phần khai cộng gộp; nguyên liệu từ {found} được tính là có xuất xứ.',
        fix: 'Kiểm tra ô cộng gộp trên C/O.',
      },
      en: {
        message: 'The accumulation box was not read; materials from {found} count as originating.',
        fix: 'Check the accumulation box of the certificate.',
      },
    },
  },
  *check(c) {
    if (onwardTick(c) === true) return;
    const lines = accumulating(c);
    if (lines.length === 0) return;
    const all = lines.flatMap((l) => l.materials);
    const found = countryNames(all.map((m) => m.raw.originCountry ?? ''));
    const keys = all.map((m) => `${m.key}.originCountry`);
    // A line that meets its rule without the others' materials needs no accumulation.
    const needless = (list: typeof lines): { severity?: 'info' } =>
      list.every(({ line }) => line.origin.withoutAccumulation().outcome.verdict === 'meets') ? { severity: 'info' } : {};
    const sign = c.profile.facts.origin.value?.accumulationSign;
    if (sign === 'tick') {
      const ticked = c.d.ticks?.accumulation;
      if (ticked === undefined) yield unknown('ticks.accumulation', { text: 'open', data: { found } });
      else if (!ticked) yield fail(['ticks.accumulation', ...keys], { ...needless(lines), data: { found } });
    } else if (sign === 'statement') {
      const text = boxText(c, '7') ?? c.d.remarks;
      if (text === undefined) yield unknown('boxes.7', { text: 'open', data: { found } });
      else if (!STATEMENT.test(plain(text))) {
        yield fail(['boxes.7', ...keys], { text: 'statement', box: '7', line: null, ...needless(lines), data: { found } });
      }
    } else if (sign === 'ACU') {
      for (const { line, materials } of lines) {
        const own = countryNames(materials.map((m) => m.raw.originCountry ?? ''));
        if (line.criterion === null)
          yield unknown(line.at('criterion'), { text: 'open', line: line.index, data: { found: own } });
        else if (!line.criterion.modifiers.includes('ACU')) {
          const fields = [line.at('criterion'), ...materials.map((m) => `${m.key}.originCountry`)];
          yield fail(fields, { text: 'acu', line: line.index, ...needless([{ line, materials }]), data: { found: own } });
        }
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'LVC',
            fob: { amount: '80000.00', currency: 'USD' },
            costs: {
              rule: 'LVC 40%',
              materials: [
                {
                  name: 'connectors',
                  hs: '853669',
                  originCountry: 'JP',
                  value: '9600.00',
                  proofs: [{ agreement: 'VJEPA', kind: 'certificate', number: 'JV-1', date: '2026-09-01' }],
                },
                { name: 'copper wire', hs: '740811', originCountry: 'TH', value: '46000.00' },
              ],
            },
          },
        ],
      },
      {
        form: 'D',
        ticks: { accumulation: false },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'TH',
                  value: '20.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
                { name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' },
              ],
            },
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
            criterion: 'LVC ACU',
            costs: {
              rule: 'LVC 40%',
              materials: [
                {
                  name: 'connectors',
                  hs: '853669',
                  originCountry: 'JP',
                  value: '9600.00',
                  proofs: [{ agreement: 'VJEPA', kind: 'certificate', number: 'JV-1', date: '2026-09-01' }],
                },
              ],
            },
          },
        ],
      },
      // Without its proof the Thai fabric does not count, so there is nothing to declare.
      {
        form: 'D',
        ticks: { accumulation: false },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            costs: { materials: [{ name: 'fabric', originCountry: 'TH', value: '20.00', proofs: [] }] },
          },
        ],
      },
      {
        form: 'D',
        ticks: { accumulation: true },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'TH',
                  value: '20.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
                { name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' },
              ],
            },
          },
        ],
      },
    ],
  },
});
