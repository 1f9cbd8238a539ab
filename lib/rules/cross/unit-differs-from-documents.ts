import { sameUnit } from '../../declaration/units';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { Differences } from '../shared/differences';
import { LINE_PAPERS, matchLines, paperLines } from '../shared/documents';

export default defineRule({
  id: 'unit-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'lines[].quantity.unit',
    'documents.commercialInvoice.lines[].quantity.unit|documents.packingList.lines[].quantity.unit|documents.exportDeclaration.lines[].quantity.unit',
  ],
  severity: 'info',
  mark: 'C2',
  basis: practice('ASEAN list of minor discrepancies, item 4: another unit is tolerated'),
  general: true,
  title: {
    vi: 'Đơn vị tính trùng với chứng từ.',
    en: 'The unit of each item is the one of the papers.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: đơn vị {found}, còn {expected}.',
        fix: 'ASEAN chấp nhận khác đơn vị, nhưng ghi cùng đơn vị thì không bị hỏi.',
      },
      en: {
        message: 'Box {box}, item {line}: unit {found}, but {expected}.',
        fix: 'Tolerated inside ASEAN, but the same unit avoids questions.',
      },
    },
  },
  *check(c) {
    const papers = LINE_PAPERS.filter((paper) => paperLines(c, paper).length > 0);
    for (const { value, index, at } of c.lines) {
      const unit = value.quantity?.unit;
      if (!unit) continue;
      const differing = new Differences();
      for (const paper of papers) {
        const match = matchLines(c, paper).get(index);
        const theirs = match?.line.quantity?.unit;
        if (match && theirs && theirs !== unit && !sameUnit(unit, theirs))
          differing.add(paper, theirs, `${match.path}.quantity.unit`);
      }
      if (differing.any) yield fail([at('quantity.unit'), ...differing.at], { data: { found: unit, expected: differing.said } });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'SET' } }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'H87' } }],
        documents: { commercialInvoice: { lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PCS' } }] } },
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { unit: 'KILOGRAM' } }],
        documents: { packingList: { lines: [{ itemNo: '01', quantity: { unit: 'KGS' } }] } },
      },
    ],
  },
});
