import { plain } from '../../declaration/text';
import { boxOf } from '../../forms/profile';
import { allExcept, type Case, defineRule, fail, unknown } from '../rule';
import { paperLines, sixDigits } from '../shared/documents';
import { articleKey } from '../shared/goods-words';

/** Lines of an invoice that are no goods. */
const CHARGE =
  /^(?:(?:OCEAN|SEA|AIR|INLAND|LOCAL|BANK|OTHER|LESS|PLUS|ADD) )*(?:FREIGHT|INSURANCE|HANDLING|DISCOUNT|DEPOSIT|SURCHARGE|CHARGES?|FEES?|TOTAL)\b/;

interface Articles {
  readonly lines: number;
  /** Fewest different articles that the lines can be: sizes, colours and prices do not make another one. */
  readonly articles: number;
  readonly readable: boolean;
}

function count(c: Case): Articles {
  const described = new Set<string>();
  const coded = new Set<string>();
  const both = new Set<string>();
  let lines = 0;
  let readable = false;
  for (const line of paperLines(c, 'commercialInvoice')) {
    if (line.description && CHARGE.test(plain(line.description))) continue;
    lines += 1;
    const words = line.description ? articleKey(line.description) : '';
    const hs = sixDigits(line);
    if (words !== '') described.add(words);
    if (hs !== null) coded.add(hs);
    if (words !== '' && hs !== null) both.add(`${hs} ${words}`);
    readable ||= words !== '' || hs !== null;
  }
  return { lines, articles: Math.max(described.size, coded.size, both.size), readable };
}

export default defineRule({
  id: 'invoice-lines-merged',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: ['lines', 'documents.commercialInvoice.lines'],
  severity: 'warning',
  mark: 'C',
  basis: 'goods',
  general: true,
  title: {
    vi: 'Mỗi mặt hàng trên hóa đơn có dòng riêng trên C/O.',
    en: 'Every article of the invoice has its own line on the certificate.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: hóa đơn có {expected} mặt hàng khác nhau, C/O chỉ có {found} dòng.',
        fix: 'Tách mỗi mặt hàng thành một dòng có mã HS và tiêu chí riêng.',
      },
      en: {
        message: 'Box {box}: {expected} different articles on the invoice, lines on the certificate: {found}.',
        fix: 'Give every article its own line with its own HS code and criterion.',
      },
    },
  },
  *check(c) {
    const ours = c.d.lines?.length ?? 0;
    if (ours === 0 || paperLines(c, 'commercialInvoice').length <= ours) return;
    const invoice = count(c);
    if (invoice.lines <= ours) return;
    if (c.isPartial('lines')) return yield unknown('lines');
    if (!invoice.readable) return yield unknown('documents.commercialInvoice.lines[0].description');
    if (invoice.articles < 2 || invoice.articles <= ours) return;
    yield fail(['lines', 'documents.commercialInvoice.lines'], {
      box: boxOf(c.profile, 'lines[].description'),
      data: { found: String(ours), expected: String(invoice.articles) },
    });
  },
  examples: {
    fail: [
      {
        form: 'E',
        lines: [{ itemNo: '1', description: 'FIFTY (50) PKGS OF ESCALATOR' }],
        documents: { commercialInvoice: { lines: [{ description: 'ESCALATOR STEP' }, { description: 'ESCALATOR HANDRAIL' }] } },
      },
      {
        form: 'D',
        lines: [{ description: 'FURNITURE' }],
        documents: { commercialInvoice: { lines: [{ hsExport: '940360' }, { hsExport: '940161' }] } },
      },
    ],
    pass: [
      {
        form: 'E',
        lines: [
          { itemNo: '1', description: 'ESCALATOR STEP' },
          { itemNo: '2', description: 'ESCALATOR HANDRAIL' },
        ],
        documents: { commercialInvoice: { lines: [{ description: 'ESCALATOR STEP' }, { description: 'ESCALATOR HANDRAIL' }] } },
      },
      {
        form: 'D',
        lines: [{ description: 'MEN COTTON TROUSERS' }],
        documents: {
          commercialInvoice: {
            lines: [{ description: 'MEN COTTON TROUSERS, SIZE M, BLUE' }, { description: 'MEN COTTON TROUSERS, SIZE L, BLACK' }],
          },
        },
      },
      {
        form: 'D',
        lines: [{ description: 'MEN COTTON TROUSERS' }],
        documents: { commercialInvoice: { lines: [{ description: 'MEN COTTON TROUSERS' }, { description: 'OCEAN FREIGHT' }] } },
      },
    ],
  },
});
