import { portCountry } from '../../declaration/ports';
import { distinctlyVietnamese, foreignScript, vietnameseLetters } from '../../declaration/text';
import { decree31 } from '../../forms/law';
import { ALL_FORMS, type Case, defineRule, fail } from '../rule';
import { series } from '../shared/papers';
import { vietnameseCompanyWords, vietnameseGoodsWords } from '../shared/vietnamese';

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Whether the letters are Vietnamese or of another script; `abroad`: accents that other Latin languages share do not count. */
function foreignLetters(text: string, abroad: boolean): boolean {
  if (!BEYOND_ASCII.test(text)) return false;
  const vietnamese = abroad ? distinctlyVietnamese(text) : vietnameseLetters(text);
  return vietnamese.length > 0 || foreignScript(text).length > 0;
}

/** Printed names and addresses, each with whether it belongs to a foreign place. */
function printed(c: Case): [string, string | undefined, boolean][] {
  const { exporter, consignee, producer, transport } = c.d;
  const exportedAbroad = Boolean(c.d.exportingCountry) && c.d.exportingCountry !== 'VN';
  const foreignPort = (port: string | undefined): boolean => !['VN', null].includes(port ? portCountry(port) : null);
  return [
    ['exporter.name', exporter?.name, exportedAbroad],
    ['exporter.address', exporter?.address, exportedAbroad],
    ['consignee.name', consignee?.name, true],
    ['consignee.address', consignee?.address, true],
    ['producer.name', producer?.name, exportedAbroad],
    ['transport.vessel', transport?.vessel, false],
    ['transport.portOfLoading', transport?.portOfLoading, exportedAbroad || foreignPort(transport?.portOfLoading)],
    ['transport.portOfDischarge', transport?.portOfDischarge, !exportedAbroad || foreignPort(transport?.portOfDischarge)],
  ];
}

export default defineRule({
  id: 'vietnamese-in-printed-names',
  family: 'language',
  forms: ALL_FORMS,
  needs: [
    'exporter.name|exporter.address|consignee.name|consignee.address|producer.name|transport.vessel|transport.portOfLoading|transport.portOfDischarge|lines[].description',
  ],
  severity: 'warning',
  mark: 'C2',
  basis: decree31('art. 21'),
  general: true,
  title: {
    vi: 'Tên, địa chỉ, tàu và cảng in trên C/O không dùng tiếng Việt hay chữ ngoài Latinh.',
    en: 'Printed names, addresses, ship and ports are neither Vietnamese nor in another script.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: “{found}” có dấu tiếng Việt hoặc chữ không phải Latinh.',
        fix: 'Ghi bằng tiếng Anh hoặc không dấu.',
      },
      en: {
        message: 'Box {box}: “{found}” has Vietnamese letters or another script.',
        fix: 'Write it in English, or without accents.',
      },
    },
    company: {
      vi: {
        message: 'Ô {box}: “{found}” là tên tiếng Việt.',
        fix: 'Dùng tên giao dịch tiếng Anh đã đăng ký (CONG TY TNHH là CO., LTD; CO PHAN là JSC).',
      },
      en: {
        message: 'Box {box}: “{found}” is the Vietnamese name.',
        fix: 'Use the registered English trading name (CONG TY TNHH is CO., LTD; CO PHAN is JSC).',
      },
    },
    goods: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mô tả có từ tiếng Việt không dấu ({found}).',
        fix: 'Ghi tên hàng bằng tiếng Anh như trên hóa đơn.',
      },
      en: {
        message: 'Box {box}, item {line}: the description has Vietnamese words without accents ({found}).',
        fix: 'Name the goods in English as on the invoice.',
      },
    },
  },
  *check(c) {
    for (const [at, text, abroad] of printed(c)) {
      if (!text) continue;
      if (foreignLetters(text, abroad)) yield fail(at, { data: { found: text } });
      else if (at === 'exporter.name' && vietnameseCompanyWords(text).length > 0)
        yield fail(at, { text: 'company', data: { found: text } });
    }
    for (const { value, at } of c.lines) {
      const words = value.description ? vietnameseGoodsWords(value.description) : [];
      // With accents it is the business of description-not-in-english.
      if (words.length === 0 || BEYOND_ASCII.test(value.description!)) continue;
      yield fail(at('description'), { text: 'goods', data: { found: series(words) } });
    }
  },
  examples: {
    fail: [
      { form: 'D', exporter: { name: 'CONG TY TNHH MAY AN PHU' } },
      { form: 'D', exporter: { address: '12 Lê Lợi, TP. Hồ Chí Minh' } },
      { form: 'D', transport: { portOfLoading: 'Cảng Cát Lái' } },
      { form: 'D', lines: [{ description: 'QUAN AO NAM' }] },
      { form: 'E', consignee: { name: '深圳贸易有限公司' } },
    ],
    pass: [
      { form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD' } },
      { form: 'EUR.1', consignee: { name: 'SOCIÉTÉ GÉNÉRALE DE TEXTILE', address: 'MÜNCHEN' } },
      { form: 'D', lines: [{ description: 'KRAFT PAPER BAO BAG' }] },
    ],
  },
});
