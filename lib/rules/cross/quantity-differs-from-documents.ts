import type { Line } from '../../declaration/declaration';
import { exact, type Exact } from '../../declaration/numbers';
import { toBase } from '../../declaration/units';
import { basis } from '../../forms/law';
import { ALL_FORMS, type Case, defineRule, fail, unknown } from '../rule';
import { Differences } from '../shared/differences';
import { articleOf, LINE_PAPERS, type LinePaper, type Match, matchLines, paperLines, sixDigits } from '../shared/documents';
import { agreementWithPapers, labelled, milderAbroad, PAPER_NAMES } from '../shared/papers';

interface Quantity {
  readonly value: Exact;
  /** Base unit; blank where the unit was read and is blank, null where it is unread. */
  readonly unit: string | null;
}

function quantityOf(line: Line): Quantity | null {
  const value = exact(line.quantity?.value);
  if (!value) return null;
  const unit = line.quantity?.unit;
  return unit ? toBase(value, unit) : { value, unit: unit ?? null };
}

/** Sums by article and unit: an article may stand on one line here and on several there (sizes, cartons). */
function sums(lines: readonly Line[]): Map<string, Exact> {
  const byArticle = new Map<string, Exact>();
  for (const line of lines) {
    const article = articleOf(line);
    const quantity = quantityOf(line);
    if (article === null || quantity === null) continue;
    const key = `${article}|${quantity.unit}`;
    const sum = byArticle.get(key);
    byArticle.set(key, sum ? sum.plus(quantity.value) : quantity.value);
  }
  return byArticle;
}

/** Sums of both sides for one paper, made only when a line differs. */
class Articles {
  private ours: Map<string, Exact> | undefined;
  private readonly theirs = new Map<LinePaper, Map<string, Exact>>();
  constructor(private readonly c: Case) {}

  /** The difference is only in how one article is spread over lines. */
  balance(line: Line, match: Match, paper: LinePaper): boolean {
    const [a, b] = [quantityOf(line), quantityOf(match.line)];
    const article = articleOf(line);
    if (!a || !b || article === null || article !== articleOf(match.line)) return false;
    this.ours ??= sums(this.c.d.lines ?? []);
    let theirs = this.theirs.get(paper);
    if (!theirs) this.theirs.set(paper, (theirs = sums(paperLines(this.c, paper))));
    const key = `${article}|${a.unit}`;
    const [mine, other] = [this.ours.get(key), theirs.get(key)];
    return mine !== undefined && other !== undefined && mine.eq(other);
  }
}

/** Two lines that only stand at the same place and have different goods are not the same line. */
function accidental(line: Line, match: Match): boolean {
  const [a, b] = [sixDigits(line), sixDigits(match.line)];
  return match.by === 'place' && a !== null && b !== null && a !== b;
}

function sameText(a: Line, b: Line): boolean {
  return a.quantity?.value === b.quantity?.value && a.quantity?.unit === b.quantity?.unit;
}

function shown(line: Line): string {
  return `${line.quantity?.value ?? ''} ${line.quantity?.unit ?? ''}`.trim();
}

export default defineRule({
  id: 'quantity-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'lines[].quantity.value',
    'documents.commercialInvoice.lines[].quantity.value|documents.packingList.lines[].quantity.value|documents.exportDeclaration.lines[].quantity.value',
  ],
  severity: 'error',
  mark: 'C',
  basis: (profile) => (profile.id === 'E' ? basis('12/2019/TT-BCT', 'art. 18') : agreementWithPapers(profile)),
  general: true,
  title: {
    vi: 'Số lượng từng dòng hàng khớp hóa đơn, phiếu đóng gói và tờ khai.',
    en: 'The quantity of each item agrees with invoice, packing list and export declaration.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: số lượng {found}, còn {expected}.',
        fix: 'Sửa số lượng trên C/O, hoặc chứng từ bị sai.',
      },
      en: {
        message: 'Box {box}, item {line}: quantity {found}, but {expected}.',
        fix: 'Correct the quantity here, or the paper that is wrong.',
      },
    },
    units: {
      vi: {
        message: 'Dòng hàng {line}: chưa so được số lượng {found} với {expected} vì khác đơn vị.',
        fix: 'Tự quy đổi và so hai số lượng.',
      },
      en: {
        message: 'Item {line}: quantity {found} cannot be compared with the {expected}, the units differ.',
        fix: 'Convert and compare them yourself.',
      },
    },
  },
  *check(c) {
    const articles = new Articles(c);
    const severity = milderAbroad(c);
    const papers = LINE_PAPERS.filter((paper) => paperLines(c, paper).length > 0);
    for (const { value, index, at } of c.lines) {
      const differing = new Differences();
      for (const paper of papers) {
        const match = matchLines(c, paper).get(index);
        // Written alike: no figure needs to be read.
        if (!match || sameText(value, match.line)) continue;
        const ours = quantityOf(value);
        if (!ours) break;
        const theirs = quantityOf(match.line);
        if (!theirs || accidental(value, match)) continue;
        const path = `${match.path}.quantity`;
        if (ours.unit === null || theirs.unit === null || ours.unit !== theirs.unit) {
          if (ours.unit !== null && theirs.unit !== null) {
            const data = { found: shown(value), expected: labelled(PAPER_NAMES[paper], shown(match.line)) };
            yield unknown([at('quantity.value'), `${path}.value`], { text: 'units', data });
          } else if (!ours.value.eq(theirs.value)) {
            yield unknown(ours.unit === null ? at('quantity.unit') : `${path}.unit`, { line: index });
          }
        } else if (!ours.value.eq(theirs.value) && !articles.balance(value, match, paper)) {
          differing.add(paper, shown(match.line), `${path}.value`);
        }
      }
      if (!differing.any) continue;
      yield fail([at('quantity.value'), ...differing.at], {
        ...(severity && { severity }),
        data: { found: shown(value), expected: differing.said },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1100', unit: 'PIECE' } }] } },
      },
      {
        form: 'D',
        exportingCountry: 'TH',
        lines: [{ quantity: { value: '100', unit: 'DOZEN' } }],
        documents: { packingList: { lines: [{ quantity: { value: '1100', unit: 'PCS' } }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PCE' } }] } },
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '100', unit: 'DOZEN' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1200', unit: 'PCS' } }] } },
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '520', unit: 'KGM' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PCS' } }] } },
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN TROUSERS', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: {
          commercialInvoice: {
            lines: [
              { itemNo: '1', description: 'MEN TROUSERS SIZE M', quantity: { value: '400', unit: 'PCS' } },
              { itemNo: '2', description: 'MEN TROUSERS SIZE L', quantity: { value: '600', unit: 'PCS' } },
            ],
          },
        },
      },
    ],
  },
});
