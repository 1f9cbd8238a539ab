import { namesCompany, sameCompany } from '../../declaration/parties';
import { words } from '../../declaration/text';
import { basis } from '../../forms/law';
import { boxOf } from '../../forms/profile';
import { defineRule, fail, unknown } from '../rule';
import { boxPath, boxText } from '../shared/box-text';

/** An address is shown when a third of its words stand in the text: abbreviations and order differ. A place in the company's name is no address. */
function showsAddress(text: string, address: string, name: string): boolean {
  const own = new Set(words(name));
  const wanted = words(address).filter((w) => w.length >= 3 && !own.has(w));
  const have = new Set(words(text));
  return wanted.filter((w) => have.has(w)).length * 3 >= wanted.length;
}

export default defineRule({
  id: 'agent-not-named-in-goods-box',
  family: 'party',
  forms: ['E'],
  needs: ['exportingCountry', 'exporter.name', 'producer.name', 'boxes'],
  severity: 'error',
  mark: 'C',
  basis: basis('12/2019/TT-BCT', 'App. II overleaf note 7'),
  title: {
    vi: 'C/O Trung Quốc do nhà sản xuất ký, đại lý xuất khẩu: ô hàng hóa ghi tên và địa chỉ người xuất khẩu.',
    en: 'Chinese certificate signed by the maker and exported by an agent: the goods box names the exporter with its address.',
  },
  text: {
    main: {
      vi: {
        message: 'Nhà sản xuất {found} ký, {expected} đứng tên xuất khẩu, nhưng ô {box} không có tên và địa chỉ người xuất khẩu.',
        fix: 'Yêu cầu nhà cung cấp xin lại C/O có ghi đại lý ở ô {box}, hoặc C/O do chính người xuất khẩu ký.',
      },
      en: {
        message: 'The maker {found} signs and {expected} exports, but box {box} does not show the exporter with its address.',
        fix: 'Ask the supplier for a certificate that names the agent in box {box}, or one signed by the exporter itself.',
      },
    },
    hint: {
      vi: {
        message:
          'Người xuất khẩu {expected} khác nhà sản xuất {found} và không được nêu ở ô {box}; hải quan có thể hỏi quan hệ hai bên.',
        fix: 'Chuẩn bị hợp đồng giữa hai công ty; nếu nhà sản xuất ký ô 11 thì ô {box} phải ghi người xuất khẩu.',
      },
      en: {
        message:
          'Exporter {expected} is not the maker {found} and is not named in box {box}; customs may ask how the two are related.',
        fix: 'Keep their contract at hand; where the maker signs box 11, box {box} must name the exporter.',
      },
    },
  },
  *check(c) {
    const exporter = c.d.exporter?.name ?? '';
    const maker = c.d.producer?.name ?? '';
    if (c.d.exportingCountry !== 'CN' || exporter === '' || maker === '' || sameCompany(exporter, maker)) return;
    const goods = boxOf(c.profile, 'lines[].description') ?? '7';
    const text = boxText(c, goods);
    if (text === undefined) return yield unknown(`boxes.${goods}`);
    const address = c.d.exporter?.address ?? '';
    if (namesCompany(text, exporter) && (address === '' || showsAddress(text, address, exporter))) return;
    const declaration = c.d.boxes?.[c.profile.facts.declarationBox.value ?? '11'];
    const signed = declaration !== undefined && namesCompany(declaration, maker);
    yield fail([boxPath(c, goods), 'exporter.name', 'producer.name'], {
      box: goods,
      line: null,
      data: { found: maker, expected: exporter },
      ...(signed ? {} : { severity: 'info' as const, text: 'hint' }),
    });
  },
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'CN',
        exporter: { name: 'NINGBO EXPORT AGENCY CO., LTD' },
        producer: { name: 'YIWU TOOLS FACTORY' },
        boxes: { '7': 'HAND TOOLS 200 CTNS MANUFACTURER: YIWU TOOLS FACTORY', '11': 'YIWU TOOLS FACTORY' },
      },
      {
        form: 'E',
        exportingCountry: 'CN',
        exporter: { name: 'NINGBO EXPORT AGENCY CO., LTD', address: '8 BEILUN ROAD, NINGBO' },
        producer: { name: 'YIWU TOOLS FACTORY' },
        boxes: { '7': 'HAND TOOLS EXPORTER: NINGBO EXPORT AGENCY CO., LTD', '11': 'CHINA' },
      },
    ],
    pass: [
      {
        form: 'E',
        exportingCountry: 'CN',
        exporter: { name: 'NINGBO EXPORT AGENCY CO., LTD' },
        producer: { name: 'YIWU TOOLS FACTORY' },
        boxes: {
          '7': 'HAND TOOLS 200 CTNS EXPORTER: NINGBO EXPORT AGENCY CO., LTD, 8 BEILUN ROAD, NINGBO',
          '11': 'YIWU TOOLS FACTORY',
        },
      },
      {
        form: 'E',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU TRADING JSC' },
        producer: { name: 'SAO MAI GARMENT CO., LTD' },
        boxes: { '7': 'MEN TROUSERS', '11': 'SAO MAI GARMENT CO., LTD' },
      },
    ],
  },
});
