import { claimsValue, parseCriterion } from '../../forms/criterion';
import { termsOf } from '../../origin/rule-grammar';
import { worksheetOf } from '../shared/worksheet';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'production-step-not-sufficient',
  family: 'origin',
  forms: [
    'D',
    'E',
    'AK',
    'AJ',
    'VJ',
    'VK',
    'AI',
    'AANZ',
    'RCEP',
    'CPTPP',
    'AHK',
    'EAV',
    'VC',
    'VI',
    'VN-CU',
    'EUR.1',
    'EUR.1-UK',
    'B',
  ],
  needs: ['lines[].costs'],
  severity: {
    default: 'error',
    warning: ['D', 'VK', 'CPTPP', 'AHK', 'EAV', 'VN-CU', 'EUR.1', 'EUR.1-UK'],
    info: ['AANZ@2025-08-22'],
  },
  mark: { default: 'C', C2: ['D', 'VK', 'CPTPP', 'AHK', 'EAV', 'VN-CU', 'EUR.1', 'EUR.1-UK'], U: ['AANZ@2025-08-22'] },
  basis: 'operations',
  title: { vi: 'Công đoạn sản xuất đủ để có xuất xứ', en: 'The production is more than minimal' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: chỉ có công đoạn gia công đơn giản.',
        fix: 'Hàng chỉ qua công đoạn đơn giản không được coi là có xuất xứ; xem lại quy trình sản xuất.',
      },
      en: {
        message: 'Item {line}: only minimal operations were done.',
        fix: 'Goods that saw only minimal operations do not originate; look at the production process again.',
      },
    },
    lastStep: {
      vi: {
        message: 'Dòng hàng {line}: công đoạn sản xuất cuối cùng không ở Việt Nam.',
        fix: 'Tiêu chí hàm lượng của hiệp định này đòi công đoạn cuối ở nước thành viên xuất khẩu.',
      },
      en: {
        message: 'Item {line}: the last production step was not in Viet Nam.',
        fix: 'The value rule of this agreement wants the last step in the exporting party.',
      },
    },
    process: {
      vi: {
        message: 'Dòng hàng {line}: công đoạn gia công cụ thể chưa được thực hiện.',
        fix: 'Tiêu chí SP đòi thực hiện đúng công đoạn đã nêu trong quy tắc.',
      },
      en: {
        message: 'Item {line}: the specific process was not done.',
        fix: 'The criterion asks for the very process that the rule names.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      const operations = w?.costs.operations;
      if (!w || !operations) continue;
      const criterion = parseCriterion(item.value.criterion ?? '');
      const named = criterion.tokens.length > 0;
      const value = named ? claimsValue(criterion) : termsOf(w.rule, 'value').length > 0;
      const onlyValue =
        value &&
        !(named
          ? criterion.tokens.some((t) => t.meaning !== 'VALUE')
          : (w.rule?.alternatives.some((a) => a.terms.some((t) => t.kind !== 'value')) ?? false));
      const process = named
        ? criterion.tokens.some((t) => t.meaning === 'SP')
        : (w.rule?.alternatives.every((a) => a.terms.some((t) => t.kind === 'SP' || t.kind === 'CR')) ?? false);
      const { minimalOperations, lastStep } = w.context.facts;
      const counts = minimalOperations === 'all' || (minimalOperations === 'value-only' ? value : !onlyValue);
      const at = (key: string): string => item.at(`costs.operations.${key}`);
      if (operations.beyondMinimal === false && counts) yield fail(at('beyondMinimal'));
      if (operations.lastStepInVietNam === false && lastStep && value && (named || onlyValue))
        yield fail(at('lastStepInVietNam'), { text: 'lastStep' });
      if (operations.specificProcess === false && process) yield fail(at('specificProcess'), { text: 'process' });
    }
  },
  examples: {
    fail: [{ form: 'B', lines: [{ itemNo: '1', costs: { rule: 'LVC 30% or CTSH', operations: { beyondMinimal: false } } }] }],
    pass: [
      {
        form: 'B',
        lines: [
          { itemNo: '1', costs: { rule: 'LVC 30% or CTSH', operations: { beyondMinimal: true, lastStepInVietNam: true } } },
        ],
      },
    ],
  },
});
