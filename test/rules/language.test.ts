import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import addressLine from '../../lib/rules/language/address-line-too-long';
import english from '../../lib/rules/language/description-not-in-english';
import names from '../../lib/rules/language/vietnamese-in-printed-names';
import { findingsOf, table } from './outcome';

describe('description-not-in-english', () => {
  const goods = (description: string, form: Declaration['form'] = 'D'): Declaration => ({ form, lines: [{ description }] });
  table(english, [
    ['English', goods('MEN COTTON TROUSERS 100% COTTON, 40°C, 5 µm'), 'pass'],
    ['Vietnamese', goods('Quần dài nam bằng bông'), 'error'],
    ['Vietnamese in decomposed letters', goods('Quần dài'.normalize('NFD')), 'error'],
    ['Chinese', goods('男裤 TROUSERS'), 'error'],
    ['trade mark between quotation marks', goods('FISH SAUCE BRAND "Phú Quốc"'), 'pass'],
    ['a French word may be borrowed', goods('CRÈME CARAMEL'), 'warning'],
    ['Vietnamese whose accents other languages share', goods('GIÀY DÉP NAM'), 'error'],
    ['accents of a foreign issuer', { ...goods('GIÀY DÉP NAM'), exportingCountry: 'MX' }, 'warning'],
    ['EUR.1 takes other languages', goods('Quần dài', 'EUR.1'), 'warning'],
    ['form A takes French', goods('Pâtes séchées', 'A'), 'warning'],
    ['chemical name with a Greek letter', goods('β-CAROTENE 10%'), 'pass'],
    ['marks', { form: 'D', lines: [{ marks: 'Hàng dễ vỡ' }] }, 'error'],
    ['remarks', { form: 'VJ', remarks: 'Cấp sau' }, 'error'],
    ['nothing read', { form: 'D' }, 'unknown'],
  ]);
  it('points at the line', () => {
    const [found, ...more] = findingsOf(english, { form: 'D', lines: [{ description: 'SHIRTS' }, { description: 'Áo sơ mi' }] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ line: 1, fields: ['lines[1].description'] });
  });
});

describe('address-line-too-long', () => {
  table(addressLine, [
    ['70 characters', { form: 'D', exporter: { addressLines: ['A'.repeat(70)] } }, 'pass'],
    ['71 characters', { form: 'D', exporter: { addressLines: ['A'.repeat(71)] } }, 'warning'],
    ['the second line takes the rest', { form: 'D', exporter: { addressLines: ['A', 'B'.repeat(99)] } }, 'pass'],
    ['one address field only', { form: 'D', exporter: { address: 'A'.repeat(99) } }, 'unknown'],
  ]);
});

describe('vietnamese-in-printed-names', () => {
  table(names, [
    ['English name', { form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD' } }, 'pass'],
    ['Vietnamese name without accents', { form: 'D', exporter: { name: 'CONG TY TNHH MAY AN PHU' } }, 'warning'],
    ['Vietnamese name', { form: 'D', producer: { name: 'Xưởng may Sao Mai' } }, 'warning'],
    ['address with accents', { form: 'D', exporter: { address: '12 Lê Lợi' } }, 'warning'],
    ['French consignee', { form: 'EUR.1', consignee: { name: 'SOCIÉTÉ GÉNÉRALE', address: 'CHÂTEAU' } }, 'pass'],
    ['Vietnamese consignee', { form: 'E', consignee: { name: 'CÔNG TY MAY BÌNH DƯƠNG' } }, 'warning'],
    ['Chinese consignee', { form: 'E', consignee: { name: '深圳贸易' } }, 'warning'],
    ['port', { form: 'D', transport: { portOfLoading: 'Cát Lái' } }, 'warning'],
    ['foreign port', { form: 'EUR.1', exportingCountry: 'VN', transport: { portOfDischarge: 'Málaga' } }, 'pass'],
    ['goods without accents', { form: 'D', lines: [{ description: 'THUNG GO' }] }, 'warning'],
    ['one such word', { form: 'D', lines: [{ description: 'BAO BRAND RICE' }] }, 'pass'],
    ['English look-alikes', { form: 'D', lines: [{ description: 'HAT TO GO' }] }, 'pass'],
  ]);
});
