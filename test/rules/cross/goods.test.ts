import { describe, expect, it } from 'vitest';
import type { Declaration, Documents, Line } from '../../../lib/declaration/declaration';
import description from '../../../lib/rules/cross/description-differs-from-documents';
import hs from '../../../lib/rules/cross/hs-codes-disagree';
import merged from '../../../lib/rules/cross/invoice-lines-merged';
import packages from '../../../lib/rules/cross/packages-or-weight-differ-from-documents';
import quantity from '../../../lib/rules/cross/quantity-differs-from-documents';
import unit from '../../../lib/rules/cross/unit-differs-from-documents';
import { evaluate } from '../../../lib/rules/engine';
import { findingsOf, outcomeOf, table, TODAY } from '../outcome';

const q = (value: string, of = 'PIECE'): Line => ({ quantity: { value, unit: of } });
const invoiced = (lines: Line[], theirs: Line[], more: Declaration = {}): Declaration => ({
  form: 'D',
  lines,
  documents: { commercialInvoice: { lines: theirs } },
  ...more,
});

describe('quantity-differs-from-documents', () => {
  table(quantity, [
    ['same', invoiced([q('1000')], [q('1000', 'PCS')]), 'pass'],
    ['another quantity', invoiced([q('1000')], [q('1100')]), 'error'],
    ['another quantity, issued abroad', invoiced([q('1000')], [q('1100')], { exportingCountry: 'TH' }), 'warning'],
    ['dozens', invoiced([q('100', 'DOZEN')], [q('1200')]), 'pass'],
    ['tons and kilograms', invoiced([q('1.5', 'TNE')], [q('1500', 'KGM')]), 'pass'],
    ['units that do not convert', invoiced([q('520', 'KGM')], [q('1000')]), 'unknown'],
    ['unit unread on one side', invoiced([{ quantity: { value: '1000' } }], [q('1100')]), 'unknown'],
    ['no unit printed on either side', invoiced([q('1000', '')], [q('1100', '')]), 'error'],
    ['packing list', { form: 'D', lines: [q('5')], documents: { packingList: { lines: [q('6')] } } }, 'error'],
    ['export declaration', { form: 'D', lines: [q('5')], documents: { exportDeclaration: { lines: [q('6')] } } }, 'error'],
    [
      'matched by item number, whatever the order',
      invoiced(
        [
          { itemNo: '1', ...q('10') },
          { itemNo: '2', ...q('20') },
        ],
        [
          { itemNo: '02', ...q('20') },
          { itemNo: '01', ...q('10') },
        ],
      ),
      'pass',
    ],
    [
      'matched by code and description',
      invoiced(
        [
          { hsImport: '62034200', description: 'TROUSERS', ...q('10') },
          { hsImport: '61091000', description: 'T-SHIRTS', ...q('20') },
        ],
        [
          { hsExport: '610910', description: 'T-SHIRTS', ...q('20') },
          { hsExport: '620342', description: 'TROUSERS', ...q('11') },
        ],
      ),
      'error',
    ],
    [
      'another numbering (10, 20, 30)',
      invoiced(
        [
          { itemNo: '1', ...q('10') },
          { itemNo: '2', ...q('20') },
          { itemNo: '10', ...q('30') },
        ],
        [
          { itemNo: '10', ...q('10') },
          { itemNo: '20', ...q('20') },
          { itemNo: '30', ...q('30') },
        ],
      ),
      'pass',
    ],
    ['nothing matches', invoiced([q('10')], [q('10'), q('20')]), 'pass'],
    [
      'one article in two sizes on the invoice',
      invoiced(
        [{ itemNo: '1', description: 'MEN TROUSERS', ...q('1000') }],
        [
          { itemNo: '1', description: 'MEN TROUSERS SIZE M', ...q('400') },
          { itemNo: '2', description: 'MEN TROUSERS SIZE L', ...q('600') },
        ],
      ),
      'pass',
    ],
    ['quantity that can be read in two ways', invoiced([q('1.215')], [q('1215')]), 'pass'],
  ]);
  it('tells all differing papers of a line in one finding', () => {
    const found = findingsOf(quantity, {
      form: 'D',
      lines: [q('1000')],
      documents: { commercialInvoice: { lines: [q('1100')] }, packingList: { lines: [q('1050')] } },
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.message.vi).toContain('hóa đơn thương mại 1100 PIECE, phiếu đóng gói 1050 PIECE');
  });
});

describe('unit-differs-from-documents', () => {
  const u = (ours: string, theirs: string): Declaration =>
    invoiced([{ quantity: { unit: ours } }], [{ quantity: { unit: theirs } }]);
  table(unit, [
    ['another unit', u('PIECE', 'SET'), 'info'],
    ['H87', u('H87', 'PCS'), 'pass'],
    ['B34', u('B34', 'ton'), 'pass'],
    ['KILOGRAM', u('KILOGRAM', 'KGS'), 'pass'],
    ['blank', u('', 'SET'), 'pass'],
  ]);
});

describe('description-differs-from-documents', () => {
  const t = (ours: string, theirs: string): Declaration => invoiced([{ description: ours }], [{ description: theirs }]);
  table(description, [
    ['other goods', t('MEN COTTON TROUSERS', 'LADIES SILK SCARF'), 'warning'],
    ['another order', t('MEN COTTON TROUSERS BRAND APG', 'MEN TROUSERS OF COTTON, BRAND APG'), 'pass'],
    [
      'a plural and a further word',
      t('POLYPROPYLENE WOVEN BAGS, PRINTED, 50 X 90 CM', 'PRINTED POLYPROPYLENE WOVEN BAG 50 X 90 CM WITH LINER'),
      'pass',
    ],
    [
      'packages, code and maker do not count',
      t('FIFTY (50) CARTONS OF TROUSERS HS CODE: 6203.42 MANUFACTURER: AN PHU GARMENT CO., LTD', 'TROUSERS'),
      'pass',
    ],
    ['model code', t('PUMP MODEL XK-200 STEEL', 'PUMP XK-200'), 'pass'],
    ['half of the words', t('COTTON SHIRT', 'SILK SHIRT'), 'pass'],
    ['fewer than half', t('RED COTTON SHIRT', 'BLUE SILK SHIRT'), 'warning'],
    ['a slip of the pen', t('POLYESTER FABRICS', 'POLYSTER FABRIC'), 'pass'],
    ['invoice blank', t('MEN COTTON TROUSERS', ''), 'pass'],
    [
      'Vietnamese declaration',
      {
        form: 'D',
        lines: [{ description: 'MEN COTTON TROUSERS' }],
        documents: { exportDeclaration: { lines: [{ description: 'Quần dài nam' }] } },
      },
      'pass',
    ],
    [
      'Vietnamese declaration without accents',
      {
        form: 'D',
        lines: [{ description: 'MEN COTTON TROUSERS' }],
        documents: { exportDeclaration: { lines: [{ description: 'QUAN AO NAM BANG VAI' }] } },
      },
      'pass',
    ],
    [
      'lines in another order without numbers',
      invoiced([{ description: 'TROUSERS' }, { description: 'SCARF' }], [{ description: 'SCARF' }, { description: 'TROUSERS' }]),
      'pass',
    ],
  ]);
});

describe('invoice-lines-merged', () => {
  const lines = (...names: string[]): Line[] => names.map((name) => ({ description: name }));
  table(merged, [
    [
      'eight articles on one line',
      invoiced(lines('50 PKGS OF ESCALATOR'), lines('ESCALATOR STEP', 'ESCALATOR HANDRAIL')),
      'warning',
    ],
    ['as many lines', invoiced(lines('STEP', 'HANDRAIL'), lines('STEP', 'HANDRAIL')), 'pass'],
    ['sizes and colours', invoiced(lines('SHIRT'), lines('SHIRT SIZE M BLUE', 'SHIRT SIZE XL BLACK')), 'pass'],
    ['two codes', invoiced(lines('FURNITURE'), [{ hsExport: '940360' }, { hsExport: '940161' }]), 'warning'],
    ['only the eighth digit differs', invoiced(lines('CHAIR'), [{ hsExport: '94016110' }, { hsExport: '94016190' }]), 'pass'],
    [
      'two articles in sizes on two lines',
      invoiced(lines('SHIRT', 'SKIRT'), lines('SHIRT SIZE M', 'SHIRT SIZE L', 'SKIRT')),
      'pass',
    ],
    ['freight is no article', invoiced(lines('SHIRT'), lines('SHIRT', 'OCEAN FREIGHT')), 'pass'],
    ['invoice lines without text', invoiced(lines('SHIRT'), [q('1'), q('2')]), 'unknown'],
    ['no lines is the business of another rule', invoiced([], lines('SHIRT', 'SKIRT')), 'pass'],
  ]);
  it('does not judge a grid of which one page was read', () => {
    const d = invoiced(lines('SHIRT'), lines('SHIRT', 'SKIRT'));
    const { findings } = evaluate(d, [merged], { today: TODAY, partial: ['lines'] });
    expect(findings.map((f) => f.outcome)).toEqual(['unknown']);
  });
});

describe('hs-codes-disagree', () => {
  const declared = (ours: Line[], theirs: Line[], form: Declaration['form'] = 'D'): Declaration => ({
    form,
    lines: ours,
    documents: { exportDeclaration: { lines: theirs } },
  });
  table(hs, [
    ['a heading against another', { form: 'D', lines: [{ hsExport: '6203', hsImport: '62046200' }] }, 'warning'],
    ['a heading of the same goods', { form: 'D', lines: [{ hsExport: '62.03', hsImport: '62034200' }] }, 'pass'],
    ['two headings', { form: 'D', lines: [{ hsExport: '62034200', hsImport: '62046200' }] }, 'warning'],
    ['eighth digit', { form: 'D', lines: [{ hsExport: '62034200', hsImport: '6203.42.90' }] }, 'pass'],
    ['VJ has its own nomenclature', { form: 'VJ', lines: [{ hsExport: '620342', hsImport: '620462' }] }, 'pass'],
    ['VJ against the declaration', declared([{ hsExport: '620342' }], [{ hsExport: '62046200' }], 'VJ'), 'warning'],
    ['declaration agrees', declared([{ hsExport: '620342' }], [{ hsExport: '62034290' }]), 'pass'],
    [
      'lines in another order',
      declared([{ hsExport: '620342' }, { hsExport: '610910' }], [{ hsExport: '610910' }, { hsExport: '620342' }]),
      'pass',
    ],
    ['too short to compare', { form: 'D', lines: [{ hsExport: '62', hsImport: '62046200' }] }, 'pass'],
    ['import code unread', { form: 'D', lines: [{ hsExport: '62034200' }] }, 'unknown'],
  ]);
});

describe('packages-or-weight-differ-from-documents', () => {
  const d = (more: Declaration, documents: Documents): Declaration => ({ form: 'D', ...more, documents });
  const kg = (value: string): { value: string; unit: string } => ({ value, unit: 'KGM' });
  table(packages, [
    ['same packages', d({ totals: { packages: '100' } }, { billOfLading: { packages: '100 CARTONS' } }), 'pass'],
    ['other packages', d({ totals: { packages: '100' } }, { billOfLading: { packages: '110' } }), 'error'],
    [
      'issued abroad',
      d({ exportingCountry: 'TH', totals: { packages: '100' } }, { billOfLading: { packages: '110' } }),
      'warning',
    ],
    [
      'sum of the lines',
      d({ lines: [{ packages: { count: '60' } }, { packages: { count: '40' } }] }, { packingList: { packages: '101' } }),
      'error',
    ],
    [
      'a line without its count',
      d({ lines: [{ packages: { count: '60' } }, { itemNo: '2' }] }, { packingList: { packages: '101' } }),
      'unknown',
    ],
    [
      'cartons on pallets',
      d({ lines: [{ packages: { count: '100', kind: 'CARTON' } }] }, { billOfLading: { packages: '5 PALLETS' } }),
      'pass',
    ],
    [
      'half a per cent the other way',
      d({ totals: { grossWeight: kg('1005') } }, { billOfLading: { grossWeight: kg('1000') } }),
      'pass',
    ],
    [
      'half a per cent of the larger figure, whichever it is',
      d({ totals: { grossWeight: kg('1000') } }, { packingList: { grossWeight: kg('995') } }),
      'pass',
    ],
    [
      'just over half a per cent',
      d({ totals: { grossWeight: kg('1000') } }, { packingList: { grossWeight: kg('994.9') } }),
      'error',
    ],
    ['half a per cent', d({ totals: { grossWeight: kg('1000') } }, { billOfLading: { grossWeight: kg('1005') } }), 'pass'],
    [
      'more than half a per cent',
      d({ totals: { grossWeight: kg('1000') } }, { billOfLading: { grossWeight: kg('1006') } }),
      'error',
    ],
    [
      'in tons',
      d({ totals: { grossWeight: kg('1000') } }, { billOfLading: { grossWeight: { value: '1', unit: 'TNE' } } }),
      'pass',
    ],
    [
      'unit unread, other figures',
      d({ totals: { grossWeight: { value: '1000' } } }, { billOfLading: { grossWeight: { value: '1' } } }),
      'pass',
    ],
    [
      'net weight',
      d({ totals: { packages: '1' }, lines: [{ netWeight: kg('500') }] }, { packingList: { netWeight: kg('480') } }),
      'error',
    ],
    [
      'the bill carries further goods',
      d({ totals: { packages: '100' } }, { billOfLading: { packages: '250' }, packingList: { packages: '100' } }),
      'pass',
    ],
    [
      'the bill shows more of both, nothing else is known',
      d({ totals: { packages: '100', grossWeight: kg('500') } }, { billOfLading: { packages: '250', grossWeight: kg('1300') } }),
      'warning',
    ],
  ]);
  it('lets goods of EAV weigh up to five per cent more', () => {
    const eav = (value: string): Declaration => ({
      form: 'EAV',
      totals: { grossWeight: kg('1000') },
      documents: { exportDeclaration: { grossWeight: kg(value) } },
    });
    expect([eav('1050'), eav('1051'), eav('994')].map((x) => outcomeOf(packages, x))).toEqual(['pass', 'error', 'error']);
  });
});

describe('long lists', () => {
  it('compares two thousand lines in a moment', () => {
    const lines: Line[] = Array.from({ length: 2000 }, (_, i) => ({
      itemNo: String(i + 1),
      description: `COTTON TROUSERS MODEL AP-${i}`,
      hsExport: '62034200',
      hsImport: '62034290',
      quantity: { value: String(i + 1), unit: 'PIECE' },
    }));
    const papers = { lines: lines.map((line) => ({ ...line, quantity: { value: '7', unit: 'PCS' } })) };
    const d: Declaration = {
      form: 'D',
      lines,
      documents: { commercialInvoice: papers, packingList: papers, exportDeclaration: papers },
    };
    const start = performance.now();
    const { findings } = evaluate(d, [quantity, unit, description, merged, hs, packages], { today: TODAY });
    expect(findings.filter((f) => f.outcome === 'fail')).toHaveLength(1999);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
