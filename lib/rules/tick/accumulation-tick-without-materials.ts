import { holds, parseCriterion } from '../../forms/criterion';
import { originLines, type OriginLine } from '../shared/origin';
import { defineRule, fail, unknown } from '../rule';

/** Whether the worksheet lists a material of another party; null when countries or materials were not read. */
function ofAnotherMember({ origin }: OriginLine): boolean | null {
  const { materials, context } = origin;
  if (materials === null) return null;
  const countries = materials.map((m) => m.raw.originCountry);
  if (countries.some((country) => country && context.inArea(country) && !context.isOwn(country))) return true;
  return countries.includes(undefined) ? null : false;
}

export default defineRule({
  id: 'accumulation-tick-without-materials',
  family: 'tick',
  forms: ['D', 'AI', 'AANZ', 'AHK', 'AJ', 'VJ', 'RCEP', 'VC'],
  needs: ['ticks.accumulation|lines[].criterion', 'lines[].costs'],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'accumulation',
  title: {
    vi: 'Khai cộng gộp chỉ khi bảng kê có nguyên liệu của nước thành viên khác.',
    en: 'Accumulation is declared only when the worksheet lists a material of another member.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: đã đánh dấu cộng gộp nhưng bảng kê không có nguyên liệu nào của nước thành viên khác.',
        fix: 'Bỏ đánh dấu, hoặc bổ sung nguyên liệu và C/O của nó vào bảng kê.',
      },
      en: {
        message: 'Box {box}: accumulation is ticked, but no worksheet lists a material of another member.',
        fix: 'Untick it, or add the material and its certificate to the worksheet.',
      },
    },
    acu: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: tiêu chí có ACU nhưng bảng kê không có nguyên liệu nào của nước thành viên khác.',
        fix: 'Bỏ ACU, hoặc bổ sung nguyên liệu và C/O của nó vào bảng kê.',
      },
      en: {
        message: 'Box {box}, item {line}: the criterion has ACU, but the worksheet lists no material of another member.',
        fix: 'Take ACU out, or add the material and its certificate to the worksheet.',
      },
    },
    wo: {
      vi: {
        message: 'Ô {box}: đã đánh dấu cộng gộp trong khi mọi dòng hàng đều là WO.',
        fix: 'Bỏ đánh dấu nếu hàng thu được toàn bộ tại một nước.',
      },
      en: {
        message: 'Box {box}: accumulation is ticked although every item is WO.',
        fix: 'Untick it if the goods are wholly obtained in one country.',
      },
    },
    open: {
      vi: {
        message: 'Chưa rõ nguyên liệu có của nước thành viên khác không.',
        fix: 'Ghi nguyên liệu và nước xuất xứ vào bảng kê.',
      },
      en: {
        message: 'Whether materials come from another member is not known yet.',
        fix: 'Enter the materials and their countries in the worksheet.',
      },
    },
  },
  *check(c) {
    const lines = [...originLines(c)];
    const sign = c.profile.facts.origin.value?.accumulationSign;
    if (sign === 'ACU') {
      for (const line of lines) {
        if (!line.criterion?.modifiers.includes('ACU')) continue;
        const foreign = ofAnotherMember(line);
        const fields = [line.at('criterion'), line.at('costs.materials')];
        if (foreign === null) yield unknown(line.at('costs.materials'), { line: line.index, text: 'open' });
        else if (!foreign) yield fail(fields, { line: line.index, text: 'acu' });
      }
      return;
    }
    if (sign !== 'tick' || c.d.ticks?.accumulation !== true) return;
    const criteria = (c.d.lines ?? []).map((l) => l.criterion?.trim());
    const wo = criteria.length > 0 && criteria.every((text) => text && holds(parseCriterion(text), 'WO'));
    if (wo && c.form === 'D' && !c.isPartial('lines')) {
      yield fail('ticks.accumulation', { text: 'wo', severity: 'info' });
      return;
    }
    const answers = lines.map(ofAnotherMember);
    if (answers.includes(true)) return;
    const whole = !c.isPartial('lines') && lines.length === (c.d.lines ?? []).length;
    const fields = lines.map((l) => l.at('costs.materials'));
    if (answers.includes(null)) yield unknown(fields, { text: 'open', line: null });
    else if (whole && lines.length > 0) yield fail(['ticks.accumulation', ...fields], {});
  },
  examples: {
    fail: [
      {
        form: 'AJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'RVC ACU',
            costs: { materials: [{ name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' }] },
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
            costs: { materials: [{ name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' }] },
          },
        ],
      },
    ],
    pass: [
      // The list of materials was not read.
      { form: 'D', ticks: { accumulation: true }, lines: [{ itemNo: '1', criterion: '52%', costs: { rule: 'RVC 40' } }] },
      {
        form: 'D',
        ticks: { accumulation: true },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'TH',
                  value: '20.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
