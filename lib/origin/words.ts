import { countryName } from '../declaration/countries';
import type { Bilingual } from '../forms/profile';

/** Sentences of the origin engine: why an input is wanted, what a step of a calculation is. */

const say = (vi: string, en: string): Bilingual => ({ vi, en });

export const WORDS = {
  // Inputs
  fob: say('cần trị giá FOB của dòng hàng', 'the FOB value of the item is needed'),
  fobCurrency: (own: string, sheet: string) =>
    say(`FOB tính bằng ${own}, bảng kê tính bằng ${sheet}`, `FOB is in ${own}, the worksheet in ${sheet}`),
  quantityForUnit: say(
    'bảng kê tính cho một đơn vị: cần số lượng để quy đổi FOB',
    'the worksheet is per unit: the quantity is needed to bring FOB to it',
  ),
  exWorks: say('cần giá xuất xưởng (dòng VI)', 'the ex-works price (row VI) is needed'),
  notPositive: say('trị giá FOB phải lớn hơn 0', 'the FOB value must be above zero'),
  negative: (what: Bilingual) => say(`${what.vi} không được là số âm`, `${what.en} must not be negative`),
  unclear: (text: string) => say(`không rõ số "${text.slice(0, 40)}"`, `"${text.slice(0, 40)}" is not a clear number`),
  profit: say('lợi nhuận (dòng V)', 'profit (row V)'),
  labour: say('chi phí nhân công trực tiếp (dòng II)', 'direct labour (row II)'),
  overhead: say('chi phí phân bổ trực tiếp (dòng III)', 'direct overhead (row III)'),
  other: say('chi phí khác đến khi hàng lên tàu (dòng VII)', 'other costs until on board (row VII)'),
  materials: say('danh sách nguyên liệu', 'the list of materials'),
  materialsComplete: say(
    'xác nhận bảng kê không bỏ sót nguyên liệu, hoặc bổ sung nguyên liệu còn thiếu',
    'confirm that no material is left out, or add the missing ones',
  ),
  materialValue: (name: string) => say(`trị giá của ${name}`, `value of ${name}`),
  materialOrigin: (name: string) => say(`nước xuất xứ của ${name}`, `origin of ${name}`),
  materialHs: (name: string) => say(`mã HS của ${name}`, `HS code of ${name}`),
  materialWeight: (name: string) => say(`khối lượng của ${name}`, `weight of ${name}`),
  hsNotIn2022: (code: string) => say(`mã ${code} không có trong HS 2022`, `code ${code} is not in HS 2022`),
  hsTooShort: (code: string, digits: number) =>
    say(`mã ${code} quá ngắn, cần ${digits} số`, `code ${code} is too short, ${digits} digits are needed`),
  productHs: say('mã HS của thành phẩm', 'HS code of the product'),
  productWeight: say('khối lượng thành phẩm', 'weight of the product'),
  componentWeight: say('khối lượng của thành phần quyết định mã HS', 'weight of the component that decides the heading'),
  rate: (name: string, from: string, to: string) =>
    say(`tỷ giá của ${name} (${from || '?'} sang ${to || '?'})`, `exchange rate of ${name} (${from || '?'} to ${to || '?'})`),
  priceBasis: (name: string) =>
    say(
      `${name} đang tính theo giá FOB, cần giá CIF (gồm cước và bảo hiểm)`,
      `${name} is valued FOB, its CIF value (with freight and insurance) is needed`,
    ),
  rule: say('quy tắc mặt hàng cụ thể (ví dụ: RVC 40% or CTH)', 'the product-specific rule (for example RVC 40% or CTH)'),
  ruleProse: (text: string) => say(`"${text}" không kiểm tra được bằng máy`, `"${text}" cannot be checked by machine`),
  method: (text: string) =>
    say(`"${text}" chưa nêu công thức (BU, BD, NC hoặc FV)`, `"${text}" names no formula (BU, BD, NC or FV)`),
  methodNeeds: (text: string) =>
    say(`"${text}" cần số liệu không có trong bảng kê`, `"${text}" needs figures that the worksheet does not have`),
  specificProcess: say('công đoạn gia công cụ thể đã thực hiện chưa', 'whether the specific process was done'),
  whollyObtained: say('hàng có thu được toàn bộ không', 'whether the goods are wholly obtained'),
  exceed: (by: string) => say(`các dòng cộng lại vượt FOB ${by}`, `the rows exceed FOB by ${by}`),
  proofOwn: (name: string) =>
    say(
      `${name}: cần bản khai báo xuất xứ của nhà sản xuất hoặc nhà cung cấp trong nước`,
      `${name}: a declaration of its domestic maker or supplier is needed`,
    ),
  proofOf: (name: string, agreement: string) =>
    say(`${name}: cần C/O ${agreement} của lô nhập khẩu`, `${name}: a certificate of ${agreement} for that import is needed`),
  otherProof: (name: string, held: string, wanted: string) =>
    say(
      `${name}: đang có chứng từ ${held}, cần chứng từ ${wanted}`,
      `${name}: the proof held is of ${held}, one of ${wanted} is needed`,
    ),
  cumulated: (name: string) =>
    say(
      `${name}: chứng từ cho phép cộng gộp nguyên liệu nước thứ ba này (Điều 3 Nghị định thư 1)`,
      `${name}: the paper that lets this third country's material count (Protocol 1 art. 3)`,
    ),
  selfProduced: (name: string) =>
    say(`${name}: chứng minh bán thành phẩm tự sản xuất có xuất xứ`, `${name}: show that this self-made intermediate originates`),
  barred: (name: string) =>
    say(
      `${name} thuộc nhóm "except from": chỉ được bỏ qua nếu hiệp định cho phép`,
      `${name} is in the "except from" range: forgiven only if the agreement says so`,
    ),
  lineLimit: (low: string, high: string) =>
    say(`dòng hàng trong danh mục ghi ${low}% hay ${high}%`, `whether the product's line says ${low}% or ${high}%`),

  // Steps
  vom: say('Nguyên liệu có xuất xứ (VOM)', 'Originating materials (VOM)'),
  vnm: say('Nguyên liệu không có xuất xứ (VNM)', 'Non-originating materials (VNM)'),
  unproved: say('Nguyên liệu chưa chứng minh được xuất xứ', 'Materials whose origin is not proved'),
  labourStep: say('II. Nhân công trực tiếp', 'II. Direct labour'),
  overheadStep: say('III. Chi phí phân bổ trực tiếp', 'III. Direct overhead'),
  profitStep: say('V. Lợi nhuận', 'V. Profit'),
  otherStep: say('VII. Chi phí khác', 'VII. Other costs'),
  fobStep: say('VIII. Trị giá FOB', 'VIII. FOB value'),
  exWorksStep: say('VI. Giá xuất xưởng', 'VI. Ex-works price'),
  gapStep: say('Phần FOB chưa kê', 'Part of FOB not itemised'),
  ownGapStep: say('Chi phí, lợi nhuận trong nước không kê chi tiết', 'Own costs and profit, not itemised'),
  directStep: say('Công thức trực tiếp', 'Direct formula'),
  indirectStep: say('Công thức gián tiếp', 'Indirect formula'),
  buildUpStep: say('Build-up: VOM / trị giá', 'Build-up: VOM / value'),
  buildDownStep: say('Build-down: (trị giá − VNM) / trị giá', 'Build-down: (value − VNM) / value'),
  shareStep: say('Tỷ lệ không có xuất xứ', 'Non-originating share'),
  lowStep: say('Trường hợp bất lợi nhất', 'Worst case'),
  highStep: say('Trường hợp có lợi nhất', 'Best case'),
  foreignStep: say('Không tính các khoản trả cho nước ngoài (tham khảo)', 'Without the rows paid abroad (for information)'),
  otherFormula: say(
    'Công thức đã chọn cho năm tài chính là công thức kia',
    'The other formula was chosen for the financial year',
  ),
  compareStep: say('So với ngưỡng', 'Against the threshold'),
  ruleStep: say('Quy tắc', 'Rule'),
  alternativeStep: (text: string) => say(`Phương án ${text}`, `Alternative ${text}`),
  sixtyStep: say(
    'VJ chỉ có một công thức LVC = (FOB − VNM)/FOB, ngưỡng 40%. Mức 60% chỉ là phần nguyên liệu không xuất xứ tối đa',
    'VJ has one formula, LVC = (FOB − VNM)/FOB, threshold 40 %. 60 % is merely the largest foreign share',
  ),
  operationsStep: say('Công đoạn sản xuất', 'Operations'),
  minimalOnly: say('chỉ có công đoạn đơn giản', 'minimal operations only'),
  notLastStep: say('công đoạn cuối không ở Việt Nam', 'the last production step was not in Viet Nam'),
  productStep: say('Thành phẩm', 'Product'),
  materialStep: (name: string) => say(`Nguyên liệu ${name}`, `Material ${name}`),
  editionStep: (edition: string) =>
    say(`Mã HS của thành phẩm và nguyên liệu phải theo HS ${edition}`, `Codes of product and materials must be in HS ${edition}`),
  nothingForeign: say(
    'Không có nguyên liệu không xuất xứ: WO hoặc PE mô tả đúng hơn',
    'No non-originating material: WO or PE describes the goods better',
  ),
  toleranceStep: say('Nguyên liệu không chuyển đổi mã số', 'Materials that do not shift'),
  toleranceNotHeld: say(
    'ngưỡng linh hoạt của hiệp định này chưa có trong ứng dụng',
    'the tolerance of this agreement is not held',
  ),
  noTolerance: say('Hiệp định không có ngưỡng linh hoạt', 'The agreement has no tolerance'),
  partialWords: say(
    'Ghi tiêu chí và đánh dấu Partial Cumulation; bản thân dòng hàng không được ưu đãi',
    'Write this criterion and tick Partial Cumulation; the item itself gets no preference',
  ),
  fullWords: say('Đạt từ 40%: ghi tỷ lệ thông thường, không dùng PC', '40 % or more: write the ordinary percentage, not PC'),
  partialTwenty: say('đúng 20%: có nơi trong văn bản ghi "trên 20%"', 'exactly 20%: one place of the text says "more than 20%"'),
} as const;

/** Country names joined for a sentence. */
export function countryNames(codes: readonly string[]): Bilingual {
  const unique = [...new Set(codes)];
  return {
    vi: unique.map((c) => countryName(c).vi).join(', '),
    en: unique.map((c) => countryName(c).en).join(', '),
  };
}
