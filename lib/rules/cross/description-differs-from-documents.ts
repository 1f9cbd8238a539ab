import { vietnameseLetters } from '../../declaration/text';
import { ALL_FORMS, type Case, defineRule, fail } from '../rule';
import { LINE_PAPERS, type LinePaper, matchLines, paperLines } from '../shared/documents';
import { goodsKey, sameGoods } from '../shared/goods-words';
import { agreementWithPapers, PAPER_NAMES, series } from '../shared/papers';
import { vietnameseGoodsWords } from '../shared/vietnamese';

function isVietnamese(text: string): boolean {
  return vietnameseLetters(text).length > 0 || vietnameseGoodsWords(text).length > 0;
}

/** These goods stand on some line of the paper. */
function standsElsewhere(c: Case, paper: LinePaper, description: string, seen: Map<LinePaper, Set<string>>): boolean {
  let keys = seen.get(paper);
  if (!keys) {
    keys = new Set(paperLines(c, paper).map((line) => goodsKey(line.description ?? '')));
    seen.set(paper, keys);
  }
  return keys.has(goodsKey(description));
}

export default defineRule({
  id: 'description-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'lines[].description',
    'documents.commercialInvoice.lines[].description|documents.packingList.lines[].description|documents.exportDeclaration.lines[].description',
  ],
  severity: 'warning',
  mark: 'C',
  basis: agreementWithPapers,
  general: true,
  title: {
    vi: 'Mô tả từng dòng hàng khớp hóa đơn, phiếu đóng gói và tờ khai.',
    en: 'The description of each item agrees with invoice, packing list and export declaration.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mô tả “{found}” không khớp {limit} (“{expected}”).',
        fix: 'Ghi tên hàng như trên hóa đơn.',
      },
      en: {
        message: 'Box {box}, item {line}: “{found}” does not match the {limit} (“{expected}”).',
        fix: 'Use the wording of the invoice.',
      },
    },
  },
  *check(c) {
    const seen = new Map<LinePaper, Set<string>>();
    const papers = LINE_PAPERS.filter((paper) => paperLines(c, paper).length > 0);
    for (const { value, index, at } of c.lines) {
      const ours = value.description;
      if (!ours) continue;
      const differing = papers.flatMap((paper) => {
        const match = matchLines(c, paper).get(index);
        const theirs = match?.line.description;
        if (!match || !theirs || theirs === ours || sameGoods(ours, theirs) || isVietnamese(theirs)) return [];
        // Lines that only stand at the same place may have been put in another order.
        if (match.by === 'place' && standsElsewhere(c, paper, ours, seen)) return [];
        return [{ paper, theirs, path: `${match.path}.description` }];
      });
      const [first] = differing;
      if (!first || isVietnamese(ours)) continue;
      yield fail([at('description'), ...differing.map((x) => x.path)], {
        data: { found: ours, limit: series(differing.map((x) => PAPER_NAMES[x.paper])), expected: first.theirs },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', description: 'LADIES SILK SCARF' }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS BRAND APG' }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', description: 'MEN TROUSERS OF COTTON, BRAND APG' }] } },
      },
      {
        form: 'D',
        lines: [{ description: 'MEN COTTON TROUSERS' }],
        documents: { exportDeclaration: { lines: [{ description: 'Quần dài nam bằng bông#&VN' }] } },
      },
      {
        form: 'D',
        lines: [
          { description: 'FIFTY (50) CARTONS OF MEN COTTON TROUSERS, HS CODE: 6203.42, MANUFACTURER: AN PHU GARMENT CO., LTD' },
        ],
        documents: { commercialInvoice: { lines: [{ description: 'MEN TROUSERS, COTTON' }] } },
      },
    ],
  },
});
