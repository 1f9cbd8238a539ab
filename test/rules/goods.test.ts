import { describe, expect, it } from 'vitest';
import type { Declaration, Line } from '../../lib/declaration/declaration';
import { evaluate } from '../../lib/rules/engine';
import copied from '../../lib/rules/goods/description-copied-to-all-lines';
import vague from '../../lib/rules/goods/description-too-vague';
import itemNumbers from '../../lib/rules/goods/item-numbers-wrong';
import maker from '../../lib/rules/goods/manufacturer-or-brand-not-stated';
import marksMissing from '../../lib/rules/goods/marks-missing';
import otherOrigin from '../../lib/rules/goods/marks-name-another-origin';
import manyItems from '../../lib/rules/goods/more-items-than-issuer-allows';
import netAboveGross from '../../lib/rules/goods/net-weight-above-gross';
import noLines from '../../lib/rules/goods/no-goods-lines';
import numbers from '../../lib/rules/goods/number-not-valid';
import packages from '../../lib/rules/goods/packages-or-description-missing';
import quantity from '../../lib/rules/goods/quantity-or-weight-missing';
import seeInvoice from '../../lib/rules/goods/see-invoice-wording';
import textile from '../../lib/rules/goods/textile-inputs-not-described';
import type { FormId } from '../../lib/forms/form-id';
import { findingsOf, table, TODAY } from './outcome';

const one = (line: Line, form: FormId = 'D'): Declaration => ({ form, lines: [line] });
const numbered = (...itemNo: string[]): Line[] => itemNo.map((no) => ({ itemNo: no }));

describe('no-goods-lines', () => {
  table(noLines, [
    ['an empty list', { form: 'D', lines: [] }, 'error'],
    ['a line', { form: 'D', lines: [{}] }, 'pass'],
    ['an empty list beside a printed goods box', { form: 'D', lines: [], boxes: { '7': 'MEN COTTON TROUSERS' } }, 'pass'],
    ['an empty list beside a blank goods box', { form: 'D', lines: [], boxes: { '7': ' ' } }, 'error'],
    ['a form that is not known: at most a warning', { status: 'submitted', lines: [] }, 'warning'],
    ['a form we only recognise gives a hint', { form: 'ICO', lines: [] }, 'info'],
  ]);
  it('says nothing when the list goes on behind a pager', () => {
    expect(evaluate({ form: 'D', lines: [] }, [noLines], { today: TODAY, partial: ['lines'] }).findings).toEqual([]);
  });
});

describe('item-numbers-wrong', () => {
  table(itemNumbers, [
    ['1, 2, 3', { form: 'D', lines: numbered('1', '2', '3') }, 'pass'],
    ['leading zeros and full stops', { form: 'D', lines: numbered('01', '02.') }, 'pass'],
    ['twice the same', { form: 'D', lines: numbered('1', '1') }, 'error'],
    ['a gap', { form: 'D', lines: numbered('1', '3') }, 'error'],
    ['not from 1', { form: 'D', lines: numbered('2', '3') }, 'error'],
    ['a blank', { form: 'D', lines: numbered('1', '') }, 'error'],
    ['a letter', { form: 'D', lines: numbered('1', '1a') }, 'error'],
    ['page 2 goes on', { form: 'D', pages: { number: '2', of: '2' }, lines: numbered('11', '12') }, 'pass'],
    ['page 1 must begin with 1', { form: 'D', pages: { number: '1', of: '2' }, lines: numbered('11', '12') }, 'error'],
    ['a gap on page 2', { form: 'D', pages: { number: '2', of: '2' }, lines: numbered('11', '13') }, 'error'],
    ['one line unread', { form: 'D', lines: [{ itemNo: '1' }, { marks: 'N/M' }] }, 'unknown'],
  ]);
  it('says where the numbers break, and what was meant', () => {
    const [finding] = findingsOf(itemNumbers, { form: 'D', lines: numbered('1', '2', '4') });
    expect(finding?.fields).toEqual(['lines[2].itemNo']);
    expect(finding?.message.en).toMatch(/1, 2, 4.*should read 3/);
  });
  it('does not judge a list read in part', () => {
    const { findings } = evaluate({ form: 'D', lines: numbered('1', '3') }, [itemNumbers], { today: TODAY, partial: ['lines'] });
    expect(findings.map((f) => f.outcome)).toEqual(['unknown']);
  });
  it('reports one slip in a long list once', () => {
    const list = Array.from({ length: 500 }, (_, i) => String(i < 250 ? i + 1 : i + 2));
    const found = findingsOf(itemNumbers, { form: 'D', lines: numbered(...list) });
    expect(found.map((f) => f.fields)).toEqual([['lines[250].itemNo']]);
  });
});

describe('more-items-than-issuer-allows', () => {
  const lines = (n: number): Line[] => Array.from({ length: n }, () => ({}));
  table(manyItems, [
    ['50 items from Singapore', { form: 'D', exportingCountry: 'SG', lines: lines(50) }, 'pass'],
    ['51 items from Singapore', { form: 'D', exportingCountry: 'SG', lines: lines(51) }, 'info'],
    ['20 items from China on Form E', { form: 'E', exportingCountry: 'CN', lines: lines(20) }, 'pass'],
    ['21 items from China on Form E', { form: 'E', exportingCountry: 'CN', lines: lines(21) }, 'info'],
    ['21 items from China on RCEP', { form: 'RCEP', exportingCountry: 'CN', lines: lines(21) }, 'pass'],
    ['no limit in Viet Nam', { form: 'D', exportingCountry: 'VN', lines: lines(300) }, 'pass'],
  ]);
});

describe('marks-missing', () => {
  table(marksMissing, [
    ['no marks', one({ marks: '' }), 'error'],
    ['N/M', one({ marks: 'N/M' }), 'pass'],
    ['marks printed in their box', { ...one({ marks: '' }), boxes: { '6': 'APG BANGKOK' } }, 'pass'],
    ['unread', one({ itemNo: '1' }), 'unknown'],
    ['capped on CPTPP', one({ marks: '' }, 'CPTPP'), 'warning'],
  ]);
});

describe('see-invoice-wording', () => {
  const marks = (text: string): Declaration => one({ marks: text }, 'E');
  table(seeInvoice, [
    ['see bill of lading', marks('SEE BILL OF LADING'), 'warning'],
    ['see B/L', marks('See B/L No. EGLV123456'), 'warning'],
    ['as per invoice with number and date', marks('AS PER INVOICE NO. INV-01 DATED 15/11/2026'), 'warning'],
    ['refer to the packing list', marks('Please refer to the attached packing list.'), 'warning'],
    ['according to attachment', marks('ACCORDING TO ATTACHMENT'), 'warning'],
    ['real marks with a reference', marks('APG BANGKOK C/NO. 1-100 AS PER INVOICE INV-01'), 'pass'],
    ['a reference with real marks behind', marks('AS PER INVOICE: APG BANGKOK'), 'pass'],
    ['no marks', marks('N/M'), 'pass'],
    ['a word that only begins alike', marks('SEED CORN INVOICE'), 'pass'],
    ['a description that only refers', one({ description: 'DETAILS AS PER INVOICE INV-01' }), 'pass'],
    ['a description of goods with a reference', one({ description: 'MEN COTTON TROUSERS AS PER INVOICE INV-01' }), 'pass'],
    ['a description that is the reference', one({ description: 'As per commercial invoice' }), 'warning'],
  ]);
});

describe('marks-name-another-origin', () => {
  const marks = (text: string, more: Declaration = {}): Declaration => ({
    form: 'D',
    exportingCountry: 'VN',
    lines: [{ marks: text }],
    ...more,
  });
  table(otherOrigin, [
    ['made in China', marks('ABC\nMADE IN CHINA'), 'warning'],
    ['made in P.R.C.', marks('MADE IN P.R.C'), 'warning'],
    ['product of Thailand', marks('Product of Thailand'), 'warning'],
    ['origin: Korea', marks('COUNTRY OF ORIGIN: KOREA'), 'warning'],
    ['made in Vietnam', marks('MADE IN VIETNAM'), 'pass'],
    ['made in Viet Nam for China', marks('MADE IN VIET NAM\nFOR CHINA MARKET'), 'pass'],
    ['a destination', marks('BANGKOK, THAILAND'), 'pass'],
    ['origin as an ordinary word', marks('ORIGIN IT-2200'), 'pass'],
    ['goods passed on', marks('MADE IN CHINA', { ticks: { 'back-to-back': true } }), 'pass'],
    ['goods passed on under a movement certificate', marks('MADE IN CHINA', { ticks: { 'movement-certificate': true } }), 'pass'],
    ['exporting country unread', { form: 'D', lines: [{ marks: 'MADE IN CHINA' }] }, 'unknown'],
    ['a member for the European Union', marks('MADE IN GERMANY', { form: 'EUR.1', exportingCountry: 'EU' }), 'pass'],
    [
      'RCEP names another party as origin of the line',
      { form: 'RCEP', exportingCountry: 'VN', lines: [{ marks: 'MADE IN CHINA', originCountry: 'CN' }] },
      'pass',
    ],
  ]);
});

describe('packages-or-description-missing', () => {
  const line = (count: string, kind: string, description = 'MEN COTTON TROUSERS', form: FormId = 'D'): Declaration =>
    one({ packages: { count, kind }, description }, form);
  table(packages, [
    ['complete', line('100', 'CARTON'), 'pass'],
    ['no kind', line('100', ''), 'error'],
    ['no count', line('', 'CARTON'), 'error'],
    ['no description', line('100', 'CARTON', ''), 'error'],
    ['in bulk by kind', line('', 'In Bulk'), 'pass'],
    ['in bulk by description', line('', '', 'BROKEN WHITE RICE, IN BULK'), 'pass'],
    ['bulk does not replace the description', line('', 'IN BULK', ''), 'error'],
    ['packages unread', one({ description: 'MEN COTTON TROUSERS' }), 'unknown'],
    ['VI prints no packages', line('', '', 'ROASTED CASHEW NUTS', 'VI'), 'pass'],
    ['VI without packages at all', one({ description: 'ROASTED CASHEW NUTS' }, 'VI'), 'pass'],
    ['VI without a description', one({ description: '' }, 'VI'), 'info'],
  ]);
  it('names everything that is missing in one finding', () => {
    const [only, ...more] = findingsOf(packages, line('', '', ''));
    expect(more).toEqual([]);
    expect(only?.fields).toEqual(['lines[0].description', 'lines[0].packages.count', 'lines[0].packages.kind']);
    expect(only?.message.vi).toContain('mô tả hàng, số kiện, loại kiện');
  });
});

describe('description-too-vague', () => {
  const described = (description: string, more: Declaration = {}): Declaration => ({
    form: 'D',
    lines: [{ description }],
    ...more,
  });
  const exporter = { name: 'AN PHU GARMENT CO., LTD' };
  table(vague, [
    ['parts', described('PARTS'), 'warning'],
    ['spare parts with packages and HS code', described('100 CARTONS OF SPARE PARTS HS CODE: 8414.90.30'), 'warning'],
    ['garments and accessories', described('FIFTY (50) PKGS OF GARMENTS AND ACCESSORIES'), 'warning'],
    ['machine parts of a named maker', described('MACHINE PARTS\nMANUFACTURER: SAO MAI MACHINERY CO., LTD'), 'warning'],
    ['parts and the exporter', described('PARTS AN PHU GARMENT CO., LTD', { exporter }), 'warning'],
    ['only packages', described('100 CARTONS'), 'warning'],
    ['one word', described('20 BAGS OF RICE'), 'warning'],
    [
      'general words with the marks',
      { form: 'D', lines: [{ description: 'PARTS APG BANGKOK', marks: 'APG BANGKOK' }] },
      'warning',
    ],
    ['two words', described('WHITE RICE'), 'pass'],
    ['general word with a real one', described('WOODEN FURNITURE'), 'pass'],
    ['one word with its type', described('SMARTPHONE SM-A556E'), 'pass'],
    ['a company that may be goods', described('COTTON YARN AN PHU CO., LTD'), 'pass'],
    ['goods that are packages', described('PAPER CARTONS'), 'pass'],
    ['a brand before the goods', described('ADIDAS BRAND SHOES'), 'pass'],
    ['Vietnamese words are the business of another rule', described('Quần dài nam bằng bông'), 'pass'],
    ['another script is the business of another rule', described('棉裤'), 'pass'],
    ['blank is the business of another rule', described(''), 'pass'],
  ]);
});

describe('description-copied-to-all-lines', () => {
  const two = (a: Line, b: Line): Declaration => ({ form: 'D', lines: [a, b] });
  const trousers = 'MEN COTTON TROUSERS';
  table(copied, [
    [
      'same words, other heading',
      two({ description: trousers, hsExport: '62034200' }, { description: trousers, hsExport: '62052000' }),
      'warning',
    ],
    [
      'case and blanks aside',
      two({ description: 'Men  Cotton Trousers', hsExport: '620342' }, { description: trousers, hsExport: '620520' }),
      'warning',
    ],
    [
      'same six digits',
      two({ description: trousers, hsExport: '62034200' }, { description: trousers, hsExport: '6203.42.90' }),
      'pass',
    ],
    [
      'other words',
      two({ description: trousers, hsExport: '620342' }, { description: 'MEN COTTON SHIRTS', hsExport: '620520' }),
      'pass',
    ],
    [
      'codes of two countries',
      two({ description: trousers, hsExport: '620342' }, { description: trousers, hsImport: '620349' }),
      'pass',
    ],
    [
      'a code of four digits',
      two({ description: trousers, hsExport: '6203' }, { description: trousers, hsExport: '620520' }),
      'pass',
    ],
    ['blank descriptions', two({ description: '', hsExport: '620342' }, { description: '', hsExport: '620520' }), 'pass'],
  ]);
  it('lists the lines of one text in one finding', () => {
    const lines = ['620342', '620520', '620342'].map((hsExport) => ({ description: trousers, hsExport }));
    const [only, ...more] = findingsOf(copied, { form: 'D', lines });
    expect(more).toEqual([]);
    expect(only?.message.en).toMatch(/Items 1, 2, 3.*620342, 620520/);
  });
});

describe('manufacturer-or-brand-not-stated', () => {
  const described = (description: string, more: Declaration = {}): Declaration => ({
    form: 'D',
    lines: [{ description }],
    ...more,
  });
  const exporter = { name: 'AN PHU GARMENT CO., LTD' };
  const plain = 'MEN COTTON TROUSERS';
  table(maker, [
    ['nobody named', described(plain), 'warning'],
    ['manufacturer', described(`${plain}, MANUFACTURED BY SAO MAI`), 'pass'],
    ['made by', described(`${plain} made by Sao Mai`), 'pass'],
    ['brand', described(`${plain} BRAND: APG`), 'pass'],
    ['trade mark', described(`${plain} Trademark APG`), 'pass'],
    ['the exporter by name', described(`${plain}, An Phu Garment Company Limited`, { exporter }), 'pass'],
    ['the producer by name', described(`${plain}, SAO MAI WEAVING`, { producer: { name: 'SAO MAI WEAVING JSC' } }), 'pass'],
    ['in the printed box', described(plain, { boxes: { '7': `${plain} BRAND: APG` } }), 'pass'],
    ['on another line', { form: 'D', lines: [{ description: plain }, { description: 'SHIRTS BRAND: APG' }] }, 'pass'],
    ['a line unread: it may stand there', { form: 'D', lines: [{ description: plain }, {}] }, 'unknown'],
    ['Form AK asks for a trade mark only if there is one', described(plain, { form: 'AK' }), 'info'],
    ['blank is the business of another rule', described(''), 'pass'],
  ]);
  it('speaks once for all lines', () => {
    const lines = [{ description: plain }, { description: plain }];
    expect(findingsOf(maker, { form: 'D', lines }).map((f) => f.line)).toEqual([null]);
  });
});

describe('textile-inputs-not-described', () => {
  const trousers = (form: FormId, description: string, originCountry: string, hs = '520942'): Declaration =>
    one({ hsExport: '62034200', description, costs: { materials: [{ name: 'cotton fabric', hs, originCountry }] } }, form);
  table(textile, [
    ['fabric of Japan', trousers('VJ', 'MEN COTTON TROUSERS', 'JP'), 'info'],
    ['fabric of Thailand', trousers('VJ', 'MEN COTTON TROUSERS', 'TH'), 'info'],
    ['fabric of China is no matter of VJ', trousers('VJ', 'MEN COTTON TROUSERS', 'CN'), 'pass'],
    ['Japan named', trousers('VJ', 'MEN TROUSERS OF COTTON FABRIC OF JAPAN, CUT AND SEWN IN VIET NAM', 'JP'), 'pass'],
    ['CPTPP: fabric of Malaysia', trousers('CPTPP', 'MEN COTTON TROUSERS', 'MY'), 'info'],
    ['CPTPP: buttons of Malaysia', trousers('CPTPP', 'MEN COTTON TROUSERS', 'MY', '9606'), 'pass'],
    [
      'CPTPP: the prescribed sentence',
      trousers('CPTPP', 'TROUSERS. FABRIC OF HS 520942 ORIGINATING FROM MALAYSIA', 'MY'),
      'pass',
    ],
    ['CPTPP: short supply list', trousers('CPTPP', 'TROUSERS. Yarn/fabric from No. 12 of SSL', 'MY'), 'pass'],
    [
      'no textile',
      one(
        { hsExport: '847130', description: 'NOTEBOOK COMPUTERS', costs: { materials: [{ hs: '5209', originCountry: 'JP' }] } },
        'VJ',
      ),
      'pass',
    ],
  ]);
});

describe('quantity-or-weight-missing', () => {
  const full = { value: '520.5', unit: 'KGM' };
  const blank = { value: '', unit: '' };
  table(quantity, [
    ['both blank', one({ quantity: blank, grossWeight: blank }), 'error'],
    ['Form D needs the quantity too', one({ quantity: blank, grossWeight: full }), 'error'],
    ['Form D with quantity and blank weight', one({ quantity: { value: '10', unit: 'SET' }, grossWeight: blank }), 'pass'],
    ['Form VJ needs one of them', one({ quantity: blank, grossWeight: full }, 'VJ'), 'pass'],
    ['both blank on VJ', one({ quantity: blank, grossWeight: blank }, 'VJ'), 'error'],
    ['net weight counts on E', one({ quantity: blank, grossWeight: blank, netWeight: full }, 'E'), 'pass'],
    ['net weight does not count on VJ', one({ quantity: blank, grossWeight: blank, netWeight: full }, 'VJ'), 'error'],
    ['no unit', one({ grossWeight: { value: '520.5', unit: '' } }, 'E'), 'error'],
    ['unit unread', one({ grossWeight: { value: '520.5' } }, 'E'), 'pass'],
    ['weight blank, quantity not seen', one({ grossWeight: blank }, 'E'), 'unknown'],
    ['nothing seen', one({ itemNo: '1' }), 'unknown'],
    ['a form that is hardly known gives a hint', one({ quantity: blank, grossWeight: blank }, 'VI'), 'info'],
  ]);
});

describe('number-not-valid', () => {
  const count = (text: string): Declaration => one({ packages: { count: text } });
  table(numbers, [
    ['a whole number of packages', count('12'), 'pass'],
    ['half a package', count('12.5'), 'warning'],
    ['12.0 packages', count('12.0'), 'pass'],
    ['words', count('12 CARTONS'), 'warning'],
    ['in bulk', count('IN BULK'), 'pass'],
    ['zero', one({ grossWeight: { value: '0.00' } }), 'warning'],
    ['negative', one({ fob: { amount: '-5' } }), 'warning'],
    ['groups of thousands', one({ quantity: { value: '1,215,000.5' } }), 'pass'],
    ['1.215 can be read in two ways', one({ quantity: { value: '1.215' } }), 'unknown'],
    ['1,215 can be read in two ways', one({ fob: { amount: '1,215' } }), 'unknown'],
    ['blank', one({ quantity: { value: '' } }), 'pass'],
  ]);
});

describe('net-weight-above-gross', () => {
  const weights = (net: [string, string?], gross: [string, string?]): Declaration => {
    const m = ([value, unit]: [string, string?]) => (unit === undefined ? { value } : { value, unit });
    return one({ netWeight: m(net), grossWeight: m(gross) });
  };
  table(netAboveGross, [
    ['swapped', weights(['520', 'KGM'], ['500', 'KGM']), 'warning'],
    ['equal', weights(['500', 'KGM'], ['500', 'KGM']), 'pass'],
    ['tonnes and kilograms', weights(['2.1', 'TNE'], ['2000', 'KGM']), 'warning'],
    ['kilograms and pounds', weights(['100', 'KG'], ['230', 'LBS']), 'pass'],
    ['pieces are no weight', weights(['1000', 'PIECE'], ['500', 'KGM']), 'pass'],
    ['above, but the unit is not seen', weights(['520'], ['500', 'KGM']), 'unknown'],
    ['not above, whatever the unit', weights(['1,215', 'KGM'], ['500', 'KGM']), 'pass'],
  ]);
});

describe('goods: what people write on other keyboards', () => {
  table(itemNumbers, [['full-width item numbers', { form: 'D', lines: [{ itemNo: '１' }, { itemNo: '２' }] }, 'pass']]);
  table(otherOrigin, [
    ['a code behind a colon', { form: 'D', exportingCountry: 'VN', lines: [{ marks: 'ORIGIN: CN' }] }, 'warning'],
    ['our own code behind a colon', { form: 'D', exportingCountry: 'VN', lines: [{ marks: 'ORIGIN: VN' }] }, 'pass'],
    ['two letters that only follow', { form: 'D', exportingCountry: 'VN', lines: [{ marks: 'ORIGIN IN BOX' }] }, 'pass'],
  ]);
  table(maker, [['MFR is the manufacturer', { form: 'D', lines: [{ description: 'SHIRTS MFR: AN PHU' }] }, 'pass']]);
  table(noLines, [
    ['untouched draft, no form chosen', { status: 'draft', lines: [] }, 'pass'],
    ['nothing known but that there is no line', { lines: [] }, 'pass'],
    ['issued, form not recognised', { status: 'issued', lines: [] }, 'warning'],
    ['form chosen', { form: 'D', status: 'draft', lines: [] }, 'error'],
  ]);

  it('says which figure lacks its unit', () => {
    const [finding] = findingsOf(quantity, {
      form: 'E',
      lines: [{ quantity: { value: '5', unit: '' }, grossWeight: { value: '9', unit: 'KGM' } }],
    });
    expect(finding!.message.vi).toBe('Dòng hàng 1: số lượng 5 chưa có đơn vị tính.');
  });

  it('tells a continuation sheet to go on, not to begin with 1', () => {
    const [finding] = findingsOf(itemNumbers, {
      form: 'D',
      pages: { number: '2', of: '2' },
      lines: [{ itemNo: '5' }, { itemNo: '7' }],
    });
    expect(finding!.fix.vi).toContain('nối tiếp trang trước');
  });

  it('gives one finding for several lines without number, about no single line', () => {
    const found = findingsOf(itemNumbers, { form: 'D', lines: [{ itemNo: '' }, { itemNo: '' }] });
    expect(found).toHaveLength(1);
    expect(found[0]!.line).toBeNull();
  });
});
