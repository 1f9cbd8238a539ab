import { holds, parseCriterion } from '../../forms/criterion';
import { worksheetOf } from '../shared/worksheet';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'accumulation-tick-without-materials',
  family: 'tick',
  forms: ['D', 'AI', 'AANZ', 'AHK', 'AJ', 'VJ', 'RCEP', 'VC'],
  needs: ['ticks.accumulation|lines[].criterion', 'lines[].costs'],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'accumulation',
  title: {
    vi: 'Khai cộng gộp thì bảng kê có nguyên liệu của nước thành viên khác',
    en: 'Accumulation is declared only with materials of other parties',
  },
  text: {
    main: {
      vi: {
        message: 'Có khai cộng gộp nhưng bảng kê không có nguyên liệu nào của nước thành viên khác.',
        fix: 'Bỏ đánh dấu cộng gộp (hoặc ACU), hoặc bổ sung nguyên liệu vào bảng kê.',
      },
      en: {
        message: 'Accumulation is declared, but no worksheet lists a material of another party.',
        fix: 'Take the accumulation tick (or ACU) away, or add the material to the worksheet.',
      },
    },
    wo: {
      vi: {
        message: 'Có đánh dấu cộng gộp trong khi mọi dòng hàng là WO.',
        fix: 'Hàng WO không cần cộng gộp; kiểm tra lại ô đánh dấu.',
      },
      en: {
        message: 'Accumulation is ticked although every item is WO.',
        fix: 'Wholly obtained goods need no accumulation; check the tick.',
      },
    },
  },
  *check(c) {
    const usesTick = (worksheet: ReturnType<typeof worksheetOf>): boolean => worksheet?.context.facts.accumulationSign === 'tick';
    const sheets = c.lines.map((item) => ({ item, w: worksheetOf(c, item) })).filter(({ w }) => w !== null);
    const ticked = c.d.ticks?.accumulation === true;
    const declared = sheets.filter(({ item, w }) =>
      usesTick(w) ? ticked : parseCriterion(item.value.criterion ?? '').modifiers.includes('ACU'),
    );
    if (declared.length === 0 || sheets.some(({ w }) => w!.sheet.materials === null)) return;
    const foreign = declared.some(({ w }) =>
      w!.materials.some((m) => m.raw.originCountry === undefined || (m.status !== 'non-originating' && !m.own)),
    );
    if (foreign) return;
    const first = declared[0]!;
    const field = usesTick(first.w) ? 'ticks.accumulation' : first.item.at('criterion');
    const wholly = ticked && declared.every(({ item }) => holds(parseCriterion(item.value.criterion ?? ''), 'WO'));
    yield fail([field, first.item.at('costs')], { line: null, ...(wholly ? { text: 'wo', severity: 'info' as const } : {}) });
  },
  examples: {
    fail: [
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
