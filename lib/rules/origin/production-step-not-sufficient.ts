import { claimsTariffShift, claimsValue, holds, type ParsedCriterion } from '../../forms/criterion';
import type { RuleTerm } from '../../origin/rule-grammar';
import { originLines, ruleTerms, type OriginLine } from '../shared/origin';
import { defineRule, fail, unknown } from '../rule';

interface Claims {
  readonly value: boolean;
  /** Nothing is claimed without value content: it stands alone, or is one part of a combination. */
  readonly valueAlways: boolean;
  /** Tariff change or process. */
  readonly other: boolean;
  /** A described process, and nothing else to lean on. */
  readonly process: boolean;
  readonly wholly: boolean;
}

function isValue(t: RuleTerm): boolean {
  return t.kind === 'value' || t.kind === 'maxnom';
}

/** What the line leans on: its criterion, else the alternatives of its rule. */
function claimsOf(line: OriginLine): Claims {
  const { criterion, origin } = line;
  const alternatives = origin.ruleInForce.rule?.alternatives ?? [];
  const terms = ruleTerms(origin);
  const process = terms.length > 0 && terms.every((t) => t.kind === 'SP' || t.kind === 'CR');
  const fromRule: Claims = {
    value: terms.some(isValue),
    valueAlways: alternatives.length > 0 && alternatives.every((a) => a.terms.some(isValue)),
    other: terms.some((t) => !isValue(t)),
    process,
    wholly: terms.length > 0 && terms.every((t) => t.kind === 'WO'),
  };
  if (criterion === null || leavesItToRule(criterion)) return fromRule;
  const processClaimed = criterion.tokens.some((t) => t.meaning === 'SP');
  return {
    value: claimsValue(criterion),
    valueAlways: claimsValue(criterion) && criterion.joins.every((join) => join === '+'),
    other: claimsTariffShift(criterion) || processClaimed || holds(criterion, 'PE'),
    process: processClaimed,
    wholly: criterion.tokens.every((t) => t.meaning === 'WO'),
  };
}

function leavesItToRule(criterion: ParsedCriterion): boolean {
  return (
    criterion.tokens.length === 0 ||
    criterion.tokens.some((t) => t.meaning === 'PSR' || t.meaning === 'OTHER' || t.meaning === null)
  );
}

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
  title: {
    vi: 'Công đoạn sản xuất đủ để có xuất xứ: hơn mức đơn giản, công đoạn cuối ở Việt Nam, đúng quy trình đã khai.',
    en: 'The work done is enough for origin: more than minimal, last step in Viet Nam, the process that is claimed.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {found}, chưa đủ để có xuất xứ theo mẫu này.',
        fix: 'Xem danh mục công đoạn đơn giản: đóng gói, dán nhãn, phân loại, lắp ráp đơn giản không tạo ra xuất xứ.',
      },
      en: {
        message: 'Item {line}: {found}, too little to give origin under this form.',
        fix: 'See the list of minimal operations: packing, labelling, sorting or plain assembly give no origin.',
      },
    },
    last: {
      vi: {
        message: 'Dòng hàng {line}: công đoạn sản xuất cuối không thực hiện tại Việt Nam, tiêu chí giá trị không áp dụng được.',
        fix: 'Dùng tiêu chí khác, hoặc xin C/O tại nước thực hiện công đoạn cuối.',
      },
      en: {
        message: 'Item {line}: the last production step was not done in Viet Nam, so the value rule is not open.',
        fix: 'Use another rule, or a certificate of the country of the last step.',
      },
    },
    process: {
      vi: {
        message: 'Dòng hàng {line}: khai công đoạn gia công cụ thể nhưng công đoạn đó không được thực hiện.',
        fix: 'Khai tiêu chí mà hàng thật sự đáp ứng.',
      },
      en: {
        message: 'Item {line}: a specific process is claimed, but it was not done.',
        fix: 'Claim the rule that the goods really meet.',
      },
    },
    unanswered: {
      vi: {
        message: 'Dòng hàng {line}: bảng kê chưa cho biết công đoạn có hơn mức đơn giản không.',
        fix: 'Trả lời câu hỏi về công đoạn sản xuất trong bảng kê.',
      },
      en: {
        message: 'Item {line}: the worksheet does not say whether more than minimal operations were done.',
        fix: 'Answer the question about the operations in the worksheet.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chỉ có công đoạn đơn giản; chưa biết tiêu chí nào được khai.',
        fix: 'Ghi tiêu chí xuất xứ của mặt hàng.',
      },
      en: {
        message: 'Item {line}: minimal operations only; the criterion that is claimed is not known.',
        fix: 'Enter the origin criterion of the item.',
      },
    },
  },
  *check(c) {
    for (const line of originLines(c)) {
      const { origin, index, at } = line;
      const { beyondMinimal, lastStepInVietNam, specificProcess } = origin.sheet.costs.operations ?? {};
      const facts = origin.context.facts;
      const claims = claimsOf(line);
      if (beyondMinimal === false && !claims.wholly) {
        const effect = facts.minimalOperations;
        const counts = effect === 'all' || (effect === 'not-value' ? claims.other : claims.value);
        const spared = effect !== 'all' && (effect === 'not-value' ? claims.value : claims.other);
        const field = at('costs.operations.beyondMinimal');
        if (counts && !spared) {
          yield fail(field, { line: index, data: { found: { vi: 'chỉ có công đoạn đơn giản', en: 'only minimal operations' } } });
        } else if (counts) yield unknown(at('criterion'), { line: index, text: 'open' });
      }
      if (beyondMinimal === undefined && !claims.wholly) {
        yield unknown(at('costs.operations.beyondMinimal'), { line: index, text: 'unanswered' });
      }
      if (lastStepInVietNam === false && facts.lastStep && claims.valueAlways) {
        yield fail(at('costs.operations.lastStepInVietNam'), { line: index, text: 'last' });
      }
      if (specificProcess === false && claims.process) {
        yield fail(at('costs.operations.specificProcess'), { line: index, text: 'process' });
      }
    }
  },
  examples: {
    fail: [{ form: 'B', lines: [{ itemNo: '1', costs: { rule: 'LVC 30% or CTSH', operations: { beyondMinimal: false } } }] }],
    pass: [
      // Japan's two agreements and minimal operations: a value claim stands.
      {
        form: 'VJ',
        lines: [{ itemNo: '1', criterion: 'LVC', costs: { rule: 'LVC 40%', operations: { beyondMinimal: false } } }],
      },
      { form: 'VJ', lines: [{ itemNo: '1', costs: { rule: 'CR', operations: { specificProcess: true } } }] },
      { form: 'E', lines: [{ itemNo: '1', criterion: 'CTH', costs: { rule: 'CTH', operations: { lastStepInVietNam: false } } }] },
      {
        form: 'B',
        lines: [
          { itemNo: '1', costs: { rule: 'LVC 30% or CTSH', operations: { beyondMinimal: true, lastStepInVietNam: true } } },
        ],
      },
    ],
  },
});
