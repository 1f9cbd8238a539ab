import { describe, expect, it } from 'vitest';
import { captionOf, knownLabels } from '../../lib/page/labels';
import { normaliseLabel } from '../../lib/page/normalise-label';
import { sectionOfHeading } from '../../lib/page/sections';
import { VOCABULARY } from '../../lib/page/vocabulary';
import { isBlockWord } from '../../lib/page/vocabulary-row';

const keys = (text: string): string[] => (captionOf(text)?.senses ?? []).map((sense) => sense.key);

describe('labels', () => {
  it.each([
    ['Exporter’s business name *', 'exporters business name'],
    ['NGƯỜI XUẤT KHẨU (bắt buộc):', 'nguoi xuat khau'],
    ['7. Description of goods', 'description of goods'],
    ['Box 8: Origin criterion', 'origin criterion'],
    ['Ô 9 Trị giá FOB', 'tri gia fob'],
    ['7a) Third Party Invoice details', 'third party invoice details'],
    ['Đơn vị  tính', 'don vi tinh'],
    ['Mo ta hang hoá', 'mo ta hang hoa'],
    ['', ''],
    ['***', ''],
  ])('%s is compared as "%s"', (text, want) => {
    expect(normaliseLabel(text)).toBe(want);
    expect(normaliseLabel(text.normalize('NFD'))).toBe(want);
  });

  it.each([
    ['Người xuất khẩu (Exporter)', 'exporter.name'],
    ['Exporter / Người xuất khẩu', 'exporter.name'],
    ['Importing Country: Thailand', 'importingCountry'],
    ['FOB value (USD)', 'lines[].fob.amount'],
    ['Ngày cấp (dd/mm/yyyy)', 'issueDate'],
    ['Vessel’s name/Aircraft flight number, etc.', 'transport.vessel'],
    ['Description of good(s)', 'lines[].description'],
  ])('%s names %s', (text, key) => {
    expect(keys(text)).toContain(key);
  });

  it.each([
    'Exporter bank',
    'Gross weight of container',
    'Quốc gia nhập khẩu hàng',
    'Người xuất khẩu (Notify party)',
    'See box 8: Origin criterion applies',
    'x'.repeat(500),
    '__proto__',
    'constructor',
  ])('%s names nothing', (text) => {
    expect(captionOf(text)).toBeNull();
  });

  it('every label of the vocabulary is found again, in capitals and without accents too', () => {
    for (const { key, labels } of VOCABULARY) {
      for (const label of Object.values(labels).flat()) {
        for (const text of [
          label,
          label.toUpperCase(),
          `${label}: *`,
          label.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
        ]) {
          const found = keys(text);
          expect([text, found.includes(key) || found.some((own) => own.endsWith('Box'))]).toEqual([text, true]);
        }
      }
    }
  });

  it('words that become equal without accents name two keys only where their place can tell', () => {
    const shared = [...knownLabels()]
      .map(([label, senses]) => [label, senses.filter((sense) => !isBlockWord(sense.section))] as const)
      .filter(([, senses]) => new Set(senses.map((sense) => sense.key)).size > 1)
      .map(([label]) => label);
    expect(shared.sort()).toEqual(['country of origin', 'nuoc xuat xu', 'on board date', 'quoc gia xuat xu']);
  });

  it('words of a block name one key in each block', () => {
    for (const [label, senses] of knownLabels()) {
      const blocks = senses.map((sense) => sense.section).filter(isBlockWord);
      expect([label, blocks.length]).toEqual([label, new Set(blocks).size]);
    }
  });
});

describe('headings', () => {
  it.each([
    ['Thông tin người xuất khẩu', 'exporter'],
    ['2. Consignee information', 'consignee'],
    ['Goods consigned from', 'exporter'],
    ['Người nhập khẩu (Importer)', 'consignee'],
    ['Notify party', 'other-party'],
    ['II. HÀNG HÓA', 'goods'],
    ['Warehouse', 'other'],
    ['Details', null],
  ])('%s opens %s', (text, section) => {
    expect(sectionOfHeading(text)).toBe(section);
  });
});
