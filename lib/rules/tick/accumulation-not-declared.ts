import { hasPhraseStart } from '../../declaration/text';
import { parseCriterion } from '../../forms/criterion';
import { valueCalculations } from '../../origin/content';
import { allTexts } from '../shared/box-text';
import { worksheetOf } from '../shared/worksheet';
import { defineRule, fail, unknown } from '../rule';

/** The cumulation statement of an EUR.1, compared loosely; undefined when no text was read. */
function statement(texts: readonly string[]): boolean | undefined {
  return texts.length === 0 ? undefined : texts.some((text) => hasPhraseStart(text, 'APPLICATION OF ARTICLE 3'));
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
    vi: 'Nguyên liệu của nước thành viên khác được khai cộng gộp',
    en: 'Materials of other parties are declared as accumulation',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {found} của nước thành viên khác được tính là có xuất xứ nhưng chưa khai cộng gộp.',
        fix: 'Đánh dấu ô cộng gộp, hoặc ghi ACU sau tiêu chí.',
      },
      en: {
        message: 'Item {line}: {found} of another party counts as originating, but accumulation is not declared.',
        fix: 'Tick accumulation, or add ACU to the criterion.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (!w) continue;
      const foreign = w.materials.filter((m) => m.status === 'originating' && !m.own && m.raw.originCountry);
      const criterion = parseCriterion(item.value.criterion ?? '');
      const onward = c.d.ticks?.['back-to-back'] === true || c.d.ticks?.['movement-certificate'] === true;
      if (foreign.length === 0 || onward || criterion.tokens.some((t) => t.meaning === 'WO' || t.meaning === 'PE')) continue;
      const sign = w.context.facts.accumulationSign;
      const field = sign === 'tick' ? 'ticks.accumulation' : sign === 'ACU' ? item.at('criterion') : 'remarks';
      const shown =
        sign === 'tick'
          ? c.d.ticks?.accumulation
          : sign === 'ACU'
            ? item.value.criterion === undefined
              ? undefined
              : criterion.modifiers.includes('ACU')
            : statement(allTexts(c).map(({ text }) => text));
      if (sign === 'none' || shown === true) continue;
      if (shown === undefined) yield unknown(field, { line: item.index });
      else {
        // Where the line meets its rule without these materials as well, nothing hangs on the sign.
        const alone = {
          ...item.value,
          costs: {
            ...w.costs,
            materials: (w.costs.materials ?? []).map((m, i) =>
              foreign.some((f) => f.index === i) ? { ...m, originCountry: '' } : m,
            ),
          },
        };
        const needless = valueCalculations(alone, item.index, w.context).some((r) => r.verdict === 'meets');
        yield fail([field, ...foreign.map((m) => m.key)], {
          line: item.index,
          ...(needless ? { severity: 'info' as const } : {}),
          data: { found: foreign.map((m) => m.name).join(', ') },
        });
      }
    }
  },
  examples: {
    fail: [
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
