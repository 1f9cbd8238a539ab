import type { Bilingual } from '../../forms/profile';
import type { OriginVerdict } from '../../report/report';
import type { AlternativeOutcome, LineOrigin } from '../line-origin';
import type { RuleTerm } from '../rule-grammar';
import type { AppendixId } from './layout';

/** Which statement shows which criterion (05/2018/TT-BCT art. 7, appendices II to X). */

export interface StatementChoice {
  /** Tells the choices of one sheet apart. */
  readonly key: string;
  /** Alternative of the rule that is shown: `LVC 30%`, `RVC 35 + CTSH`; blank without a rule. */
  readonly criterion: string;
  readonly verdict: OriginVerdict;
  readonly appendices: readonly AppendixId[];
  readonly notes: readonly Bilingual[];
}

const NOTES = {
  II: {
    vi: 'Mẫu Phụ lục II đã được Thông tư 44/2023/TT-BCT thay thế: dùng bản này làm nháp.',
    en: 'Circular 44/2023/TT-BCT has replaced the layout of Appendix II: use this one as a draft.',
  },
  process: {
    vi: 'Tiêu chí SP, CR không có bảng kê: nộp quy trình sản xuất.',
    en: 'SP and CR have no statement: the production process is submitted.',
  },
  vj: {
    vi: 'Mẫu VJ cũng gọi hàm lượng là LVC; hỏi nơi cấp nếu họ muốn Phụ lục VIII.',
    en: 'Form VJ also calls its content LVC; ask the issuing body if it wants Appendix VIII.',
  },
  share: {
    vi: 'Quy tắc tính theo giá xuất xưởng chưa có mẫu bảng kê riêng; Phụ lục VIII là mẫu gần nhất.',
    en: 'Rules on the ex-works price have no statement of their own; Appendix VIII comes closest.',
  },
  two: {
    vi: 'Tiêu chí kết hợp: mỗi phần một bảng kê, trong cùng một tệp.',
    en: 'A combined criterion: one statement for each part, in one file.',
  },
  prose: {
    vi: 'Phần quy tắc viết bằng lời không tự kiểm được.',
    en: 'The part of the rule written in words cannot be checked by machine.',
  },
  supplier: {
    vi: 'Bản khai khi bạn bán hàng này làm nguyên liệu cho nhà xuất khẩu khác.',
    en: 'The declaration you give when you sell these goods as material to another exporter.',
  },
} as const satisfies Record<string, Bilingual>;

/** Appendices that one term of a rule asks for, the usual one first where several may serve. */
export function appendicesOf(o: LineOrigin, term: RuleTerm): readonly (readonly AppendixId[])[] {
  switch (term.kind) {
    case 'WO': {
      if (o.context.form === 'AK') return [['IV']];
      const invoiced = (o.materials ?? []).every(
        (m) => m.raw.purchase?.kind !== undefined || m.raw.purchase?.number !== undefined,
      );
      return invoiced && (o.materials ?? []).length > 0 ? [['III'], ['II']] : [['II'], ['III']];
    }
    case 'PE':
      return [['IX']];
    case 'shift':
      return [o.shift(term.level, term.except).tolerance ? ['V', 'VI'] : ['V']];
    case 'value':
    case 'maxnom':
      return [[valueAppendix(o, term)]];
    default:
      return [];
  }
}

/** LVC is the word of form B and VJ; every other content is RVC to the circular. */
export function valueAppendix(o: LineOrigin, term: RuleTerm | null): 'VII' | 'VIII' {
  return o.context.facts.term === 'lvc' && term?.kind !== 'maxnom' ? 'VII' : 'VIII';
}

const ORDER: readonly OriginVerdict[] = ['meets', 'cannot-tell', 'fails'];

function notesOf(o: LineOrigin, terms: readonly RuleTerm[], appendices: readonly AppendixId[]): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  if (appendices.includes('II')) notes.push(NOTES.II);
  if (terms.some((t) => t.kind === 'SP' || t.kind === 'CR')) notes.push(NOTES.process);
  if (appendices.includes('VII') && o.context.form === 'VJ') notes.push(NOTES.vj);
  if (terms.some((t) => t.kind === 'maxnom')) notes.push(NOTES.share);
  if (appendices.filter((a) => a !== 'VI').length > 1) notes.push(NOTES.two);
  if (terms.some((t) => t.kind === 'prose')) notes.push(NOTES.prose);
  return notes;
}

function choicesOf(o: LineOrigin, alternative: AlternativeOutcome): StatementChoice[] {
  const terms = alternative.terms.map((t) => t.term);
  const lists = terms.map((term) => appendicesOf(o, term)).filter((list) => list.length > 0);
  const most = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, i) => {
    const appendices = [...new Set(lists.flatMap((list) => list[Math.min(i, list.length - 1)]!))];
    return {
      key: `${alternative.text} ${appendices.join('+')}`,
      criterion: alternative.text,
      verdict: alternative.verdict,
      appendices,
      notes: notesOf(o, terms, appendices),
    };
  }).filter((choice) => choice.appendices.length > 0 || choice.notes.length > 0);
}

/** What may be exported for the line: an alternative of the rule each, those that are met first; at the end the supplier's declaration. */
export function statementChoices(o: LineOrigin): readonly StatementChoice[] {
  const alternatives = o.outcome.alternatives.flatMap((a) => choicesOf(o, a));
  const blank = (appendix: AppendixId): StatementChoice => ({
    key: ` ${appendix}`,
    criterion: '',
    verdict: 'cannot-tell',
    appendices: [appendix],
    notes: [],
  });
  const without = alternatives.length > 0 ? alternatives : [blank(valueAppendix(o, null)), blank('V')];
  const sorted = [...without].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  // For Form D the maker's own declaration is enough (10/2022/TT-BCT App. I art. 4(2)).
  if (o.context.facts.makerDeclarationEnough) return sorted;
  return [...sorted, { ...blank('X'), verdict: o.outcome.verdict, notes: [NOTES.supplier] }];
}
