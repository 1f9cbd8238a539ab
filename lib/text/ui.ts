import type { Severity } from '../rules/rule';
import type { Language } from './fill';

/** Wording of popup, side panel and options. Vietnamese first: it is the original, English follows it. */
export interface UiText {
  readonly name: string;
  readonly tagline: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly outcomeUnknown: string;
  readonly box: string;
  readonly boxTop: string;
  readonly noBox: string;
  readonly line: string;
  readonly fix: string;
  readonly basis: string;
  readonly since: string;
  readonly until: string;
  readonly showOnPage: string;
  readonly notOnPage: string;
  readonly form: string;
  readonly formUnknown: string;
  readonly ruleset: string;
  readonly clean: string;
  readonly cleanHint: string;
  readonly read: string;
  readonly missingFields: string;
  readonly beta: string;
  readonly reconstructed: string;
  readonly unknownCount: string;
  readonly unknownNone: string;
  readonly unknownBecause: string;
  readonly unknownChecks: string;
  readonly openPanel: string;
  readonly settings: string;
  readonly loading: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly notAllowed: string;
  readonly notAllowedHint: string;
  readonly allow: string;
  readonly refused: string;
  readonly reload: string;
  readonly reloadHint: string;
  readonly reloadButton: string;
  readonly unusable: string;
  readonly privacy: string;
  readonly filterAll: string;
  readonly tabFindings: string;
  readonly tabCalculator: string;
  readonly reference: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly hint: string;
    readonly groups: {
      readonly exporter: string;
      readonly importer: string;
      readonly year: string;
      readonly issuer: string;
      readonly serial: string;
    };
    readonly good: string;
    readonly suggestion: string;
    readonly use: string;
    readonly forms: string;
    readonly noForms: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly calculator: {
    readonly title: string;
    readonly intro: string;
    readonly sheetName: string;
    readonly sheetNamePlaceholder: string;
    readonly form: string;
    readonly hs: string;
    readonly rule: string;
    readonly rulePlaceholder: string;
    readonly ruleDefault: string;
    readonly ruleNone: string;
    readonly currency: string;
    readonly fob: string;
    readonly materials: string;
    readonly materialName: string;
    readonly materialHs: string;
    readonly materialOrigin: string;
    readonly materialValue: string;
    readonly materialProof: string;
    readonly materialProofHint: string;
    readonly originOpen: string;
    readonly originUndetermined: string;
    readonly labour: string;
    readonly labourHint: string;
    readonly overhead: string;
    readonly overheadHint: string;
    readonly profit: string;
    readonly other: string;
    readonly otherHint: string;
    readonly item: string;
    readonly amount: string;
    readonly addMaterial: string;
    readonly addRow: string;
    readonly remove: string;
    readonly complete: string;
    readonly exFactoryCost: string;
    readonly exFactoryPrice: string;
    readonly total: string;
    readonly gapPlus: string;
    readonly gapMinus: string;
    readonly gapNone: string;
    readonly ambiguous: string;
    readonly readAs: string;
    readonly invalid: string;
    readonly negative: string;
    readonly result: string;
    readonly direct: string;
    readonly indirect: string;
    readonly needFob: string;
    readonly meets: string;
    readonly fails: string;
    readonly cannotTell: string;
    readonly threshold: string;
    readonly between: string;
    readonly steps: string;
    readonly missing: string;
    readonly assumptions: Readonly<Record<'beyondMinimal' | 'lastStepInVietNam' | 'materialsComplete' | 'defaultRule', string>>;
    readonly assuming: string;
    readonly saved: string;
    readonly savedSheets: string;
    readonly noSheets: string;
    readonly save: string;
    readonly saveNameFirst: string;
    readonly newSheet: string;
    readonly open: string;
    readonly remove2: string;
    readonly removeSure: string;
    readonly undo: string;
    readonly removed: string;
    readonly broken: string;
    readonly brokenShow: string;
    readonly draftKept: string;
    readonly notChosen: string;
  };
  readonly options: {
    readonly title: string;
    readonly language: string;
    readonly languageAuto: string;
    readonly vietnamese: string;
    readonly english: string;
    readonly off: string;
    readonly offHint: string;
    readonly offNone: string;
    readonly switchOn: string;
    readonly issuers: string;
    readonly issuersHint: string;
    readonly issuersLabel: string;
    readonly issuersBad: string;
    readonly add: string;
    readonly sites: string;
    readonly sitesHint: string;
    readonly builtIn: string;
    readonly withdrawn: string;
    readonly withdraw: string;
    readonly privacy: string;
    readonly privacyText: readonly string[];
    readonly about: string;
    readonly aboutText: string;
    readonly saved: string;
  };
}

export const UI_TEXT: Readonly<Record<Language, UiText>> = {
  vi: {
    name: 'Soát C/O',
    tagline: 'Soát tờ khai C/O trước khi gửi',
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    outcomeUnknown: 'Chưa soát được',
    box: 'Ô {box}',
    boxTop: 'Đầu tờ C/O',
    noBox: 'Ngoài các ô',
    line: 'dòng hàng {line}',
    fix: 'Cách sửa',
    basis: 'Căn cứ',
    since: 'từ {date}',
    until: 'đến {date}',
    showOnPage: 'Xem trên trang',
    notOnPage: 'Ô này không có trên trang đang mở.',
    form: 'C/O mẫu {form}',
    formUnknown: 'Chưa rõ mẫu C/O',
    ruleset: 'Quy định từ {date}',
    clean: 'Chưa thấy lỗi nào',
    cleanHint: 'Những gì đọc được trên trang đều khớp quy định.',
    read: 'Đọc được {read}/{of} mục trên trang',
    missingFields: 'Chưa thấy: {names}',
    beta: 'Bản thử: trang này chưa quen, hãy tự xem lại các mục chưa đọc được.',
    reconstructed: 'Cách đọc cổng eCoSys cũ được dựng lại từ tài liệu công khai.',
    unknownCount: '{n} mục chưa soát được',
    unknownNone: 'Mọi mục đều soát được',
    unknownBecause: 'Vì chưa đọc được:',
    unknownChecks: '{n} mục',
    openPanel: 'Mở bảng bên',
    settings: 'Cài đặt',
    loading: 'Đang xem trang…',
    nothing: 'Trang này không phải tờ khai C/O',
    nothingHint: 'Mở một tờ khai trên ecosys.gov.vn hoặc co.moit.gov.vn, kết quả sẽ hiện ở đây.',
    notAllowed: 'Chưa được phép đọc trang này',
    notAllowedHint: 'Soát C/O chỉ đọc {origin} sau khi bạn đồng ý. Có thể rút lại trong Cài đặt.',
    allow: 'Cho phép đọc trang này',
    refused: 'Chưa được cho phép, trang không bị đọc.',
    reload: 'Cần tải lại trang',
    reloadHint: 'Tiện ích vừa được cập nhật. Tải lại trang để soát tiếp; hãy lưu tờ khai trước.',
    reloadButton: 'Tải lại trang',
    unusable: 'Trình duyệt không cho đọc trang này',
    privacy: 'Mọi thứ được soát ngay trên máy này, không gửi đi đâu.',
    filterAll: 'Tất cả',
    tabFindings: 'Kết quả soát',
    tabCalculator: 'Tính LVC/RVC',
    reference: {
      title: 'Tra nhanh số tham chiếu',
      label: 'Số tham chiếu C/O',
      placeholder: 'VN-TH 26/02/00006',
      hint: 'Dán hoặc gõ số, không cần mở trang nào.',
      groups: {
        exporter: 'Nước xuất khẩu',
        importer: 'Nước nhập khẩu',
        year: 'Năm cấp',
        issuer: 'Cơ quan cấp',
        serial: 'Số thứ tự',
      },
      good: 'Đúng cấu trúc',
      suggestion: 'Có phải ý bạn là {number}?',
      use: 'Dùng số này',
      forms: 'Có thể là C/O mẫu',
      noForms: 'Không có mẫu C/O nào dùng mã nước này.',
      copy: 'Chép số',
      copied: 'Đã chép',
    },
    calculator: {
      title: 'Tính hàm lượng giá trị',
      intro: 'Nhập theo bảng kê: nguyên liệu, chi phí, lợi nhuận. Kết quả hiện ngay bên dưới.',
      sheetName: 'Tên bảng tính',
      sheetNamePlaceholder: 'VD: Ghế gỗ SF-01, tháng 11',
      form: 'Mẫu C/O',
      hs: 'Mã HS thành phẩm',
      rule: 'Quy tắc mặt hàng',
      rulePlaceholder: 'VD: LVC 30% or CTSH',
      ruleDefault: 'Để trống: dùng quy tắc chung {rule}. Nhớ tra danh mục xem mặt hàng có dòng riêng không.',
      ruleNone: 'Mẫu này không có quy tắc chung: hãy nhập quy tắc của mặt hàng trong danh mục.',
      currency: 'Loại tiền',
      fob: 'Trị giá FOB',
      materials: 'I. Nguyên liệu, vật tư',
      materialName: 'Tên nguyên liệu',
      materialHs: 'Mã HS',
      materialOrigin: 'Xuất xứ',
      materialValue: 'Trị giá',
      materialProof: 'Có chứng từ xuất xứ',
      materialProofHint: 'C/O ưu đãi của chính hiệp định này, hoặc bản khai của nhà sản xuất trong nước.',
      originOpen: 'Chưa chọn',
      originUndetermined: 'Không xác định',
      labour: 'II. Nhân công trực tiếp',
      labourHint: 'Lương, thưởng, phúc lợi gắn với sản xuất.',
      overhead: 'III. Chi phí phân bổ trực tiếp',
      overheadHint: 'Nhà xưởng, khấu hao, điện nước, kiểm tra, khuôn mẫu, lưu kho trong xưởng…',
      profit: 'V. Lợi nhuận',
      other: 'VII. Chi phí khác đến khi lên tàu',
      otherHint: 'Vận tải nội địa, lưu kho, phí cảng, hoa hồng…',
      item: 'Khoản mục',
      amount: 'Số tiền',
      addMaterial: 'Thêm nguyên liệu',
      addRow: 'Thêm dòng',
      remove: 'Bỏ dòng {n}',
      complete: 'Đã kê đủ nguyên liệu, không sót dòng nào',
      exFactoryCost: 'IV. Chi phí xuất xưởng (I + II + III)',
      exFactoryPrice: 'VI. Giá xuất xưởng (IV + V)',
      total: 'VIII. Cộng đến FOB (VI + VII)',
      gapPlus: 'FOB còn dư {amount} chưa có khoản nào giải thích.',
      gapMinus: 'Các khoản vượt FOB {amount}.',
      gapNone: 'Các khoản khớp với FOB.',
      ambiguous: '"{text}" có thể đọc hai cách:',
      readAs: '{amount}',
      invalid: '"{text}" không phải số. Ghi như 1234,50 hoặc 1234.50.',
      negative: '"{text}" là số âm. Trị giá phải lớn hơn 0.',
      result: 'Kết quả',
      direct: 'Công thức trực tiếp',
      indirect: 'Công thức gián tiếp',
      needFob: 'Nhập trị giá FOB để tính.',
      meets: 'Đạt',
      fails: 'Không đạt',
      cannotTell: 'Chưa kết luận được',
      threshold: 'Ngưỡng {op} {value}%',
      between: 'từ {low}% đến {high}%',
      steps: 'Các bước tính',
      missing: 'Còn thiếu',
      assumptions: {
        beyondMinimal: 'công đoạn vượt mức gia công đơn giản',
        lastStepInVietNam: 'công đoạn cuối cùng làm tại Việt Nam',
        materialsComplete: 'nguyên liệu đã kê đủ',
        defaultRule: 'mặt hàng theo quy tắc chung, không có dòng riêng trong danh mục',
      },
      assuming: 'Giả định',
      saved: 'Đã lưu',
      savedSheets: 'Bảng tính đã lưu',
      noSheets: 'Chưa có bảng tính nào được lưu.',
      save: 'Lưu bảng tính',
      saveNameFirst: 'Đặt tên bảng tính trước khi lưu.',
      newSheet: 'Bảng mới',
      open: 'Mở',
      remove2: 'Xóa',
      removeSure: 'Xóa "{name}"?',
      undo: 'Hoàn tác',
      removed: 'Đã xóa "{name}".',
      broken: 'Có {n} bảng lưu từ trước không đọc được. Dữ liệu vẫn được giữ nguyên.',
      brokenShow: 'Xem dữ liệu gốc',
      draftKept: 'Bảng đang gõ được giữ lại kể cả khi trình duyệt tắt đột ngột.',
      notChosen: 'Chọn một bảng đã lưu hoặc bắt đầu bảng mới.',
    },
    options: {
      title: 'Cài đặt',
      language: 'Ngôn ngữ',
      languageAuto: 'Theo trình duyệt',
      vietnamese: 'Tiếng Việt',
      english: 'English',
      off: 'Quy tắc đã tắt',
      offHint: 'Những mục bạn đã chọn không soát nữa. Bật lại bất cứ lúc nào.',
      offNone: 'Không có quy tắc nào bị tắt.',
      switchOn: 'Bật lại',
      issuers: 'Mã cơ quan cấp',
      issuersHint: 'Từ 01/07/2025 có nhiều cơ quan cấp mới. Thêm mã bạn đã gặp để không bị nhắc là mã lạ.',
      issuersLabel: 'Mã mới (2 ký tự)',
      issuersBad: 'Mã gồm đúng 2 chữ số hoặc chữ cái, ví dụ 97.',
      add: 'Thêm',
      sites: 'Trang được phép đọc',
      sitesHint: 'Soát C/O chỉ chạy trên các trang dưới đây.',
      builtIn: 'cổng của Bộ Công Thương',
      withdrawn: 'chưa được phép',
      withdraw: 'Rút lại',
      privacy: 'Riêng tư',
      privacyText: [
        'Tờ khai được soát ngay trong trình duyệt này; tiện ích không gửi bất cứ dữ liệu nào đi đâu và bị chặn kết nối mạng.',
        'Nội dung tờ khai chỉ nằm trong bộ nhớ tạm; chỉ những gì bạn bấm lưu (bảng tính, cài đặt) mới được ghi lại trên máy.',
        'Tiện ích chỉ đọc trang: không điền, không bấm, không đụng đến chữ ký số.',
      ],
      about: 'Giới thiệu',
      aboutText:
        'Soát C/O {version}. Công cụ độc lập, không phải của Bộ Công Thương. Cách đọc cổng eCoSys cũ được dựng lại từ tài liệu công khai; cổng mới đang ở mức thử nghiệm. Kết quả giúp rà soát, không thay cho quyết định của cơ quan cấp.',
      saved: 'Đã lưu',
    },
  },
  en: {
    name: 'Soát C/O',
    tagline: 'Checks a C/O declaration before it is sent',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    outcomeUnknown: 'Not checked',
    box: 'Box {box}',
    boxTop: 'Top of the C/O',
    noBox: 'Outside the boxes',
    line: 'goods line {line}',
    fix: 'How to mend it',
    basis: 'Based on',
    since: 'since {date}',
    until: 'until {date}',
    showOnPage: 'Show on the page',
    notOnPage: 'This field is not on the open page.',
    form: 'C/O Form {form}',
    formUnknown: 'Form not known',
    ruleset: 'Rules since {date}',
    clean: 'No errors found so far',
    cleanHint: 'All that was read on the page agrees with the rules.',
    read: '{read} of {of} fields read on the page',
    missingFields: 'Not found: {names}',
    beta: 'Beta: this page is not known to us, look at the unread fields yourself.',
    reconstructed: 'How the old eCoSys portal is read was reconstructed from public material.',
    unknownCount: '{n} checks not possible',
    unknownNone: 'Every check was possible',
    unknownBecause: 'Because these were not read:',
    unknownChecks: '{n} checks',
    openPanel: 'Open the side panel',
    settings: 'Settings',
    loading: 'Looking at the page…',
    nothing: 'This page is no C/O declaration',
    nothingHint: 'Open a declaration on ecosys.gov.vn or co.moit.gov.vn and the findings appear here.',
    notAllowed: 'Not allowed to read this page',
    notAllowedHint: 'Soát C/O reads {origin} only after you agree. You can take it back in the settings.',
    allow: 'Allow reading this site',
    refused: 'Not allowed; the page was not read.',
    reload: 'The page needs a reload',
    reloadHint: 'The extension was just updated. Save the declaration, then reload the page to go on.',
    reloadButton: 'Reload the page',
    unusable: 'The browser does not let anyone read this page',
    privacy: 'Everything is checked on this computer; nothing is sent anywhere.',
    filterAll: 'All',
    tabFindings: 'Findings',
    tabCalculator: 'LVC/RVC calculator',
    reference: {
      title: 'Reference number check',
      label: 'C/O reference number',
      placeholder: 'VN-TH 26/02/00006',
      hint: 'Paste or type a number; no page needs to be open.',
      groups: {
        exporter: 'Exporting country',
        importer: 'Importing country',
        year: 'Year of issue',
        issuer: 'Issuing body',
        serial: 'Serial',
      },
      good: 'Well formed',
      suggestion: 'Did you mean {number}?',
      use: 'Use this number',
      forms: 'Can belong to Form',
      noForms: 'No form uses this country code.',
      copy: 'Copy the number',
      copied: 'Copied',
    },
    calculator: {
      title: 'Value content',
      intro: 'Fill in the worksheet: materials, costs, profit. The result appears below as you type.',
      sheetName: 'Name of the worksheet',
      sheetNamePlaceholder: 'e.g. Wooden chair SF-01, November',
      form: 'C/O form',
      hs: 'HS code of the product',
      rule: 'Product rule',
      rulePlaceholder: 'e.g. LVC 30% or CTSH',
      ruleDefault: 'Empty: the general rule {rule} is used. Check that the product list has no line of its own for this good.',
      ruleNone: 'This form has no general rule: enter the rule of the product list.',
      currency: 'Currency',
      fob: 'FOB value',
      materials: 'I. Materials',
      materialName: 'Material',
      materialHs: 'HS code',
      materialOrigin: 'Origin',
      materialValue: 'Value',
      materialProof: 'Proof of origin at hand',
      materialProofHint: 'A C/O of this very agreement, or the declaration of a maker in Viet Nam.',
      originOpen: 'Not chosen',
      originUndetermined: 'Undetermined',
      labour: 'II. Direct labour',
      labourHint: 'Wages, bonuses, benefits tied to production.',
      overhead: 'III. Direct overhead',
      overheadHint: 'Premises, depreciation, power and water, testing, moulds, storage in the factory…',
      profit: 'V. Profit',
      other: 'VII. Other costs until on board',
      otherHint: 'Inland transport, warehouse, port charges, commission…',
      item: 'Item',
      amount: 'Amount',
      addMaterial: 'Add a material',
      addRow: 'Add a row',
      remove: 'Remove row {n}',
      complete: 'All materials are listed, none is left out',
      exFactoryCost: 'IV. Ex-factory cost (I + II + III)',
      exFactoryPrice: 'VI. Ex-factory price (IV + V)',
      total: 'VIII. Total up to FOB (VI + VII)',
      gapPlus: '{amount} of the FOB value is not explained by any row.',
      gapMinus: 'The rows exceed the FOB value by {amount}.',
      gapNone: 'The rows add up to the FOB value.',
      ambiguous: '"{text}" can be read in two ways:',
      readAs: '{amount}',
      invalid: '"{text}" is no number. Write 1234.50 or 1234,50.',
      negative: '"{text}" is negative. A value must be above 0.',
      result: 'Result',
      direct: 'Direct formula',
      indirect: 'Indirect formula',
      needFob: 'Enter the FOB value to calculate.',
      meets: 'Meets the rule',
      fails: 'Fails the rule',
      cannotTell: 'Cannot tell yet',
      threshold: 'Threshold {op} {value}%',
      between: 'from {low}% to {high}%',
      steps: 'The working',
      missing: 'Still missing',
      assumptions: {
        beyondMinimal: 'the work goes beyond minimal operations',
        lastStepInVietNam: 'the last production step is done in Viet Nam',
        materialsComplete: 'all materials are listed',
        defaultRule: 'the product list has no line for this good, so the general rule holds',
      },
      assuming: 'Assuming',
      saved: 'Saved',
      savedSheets: 'Saved worksheets',
      noSheets: 'No worksheet has been saved yet.',
      save: 'Save the worksheet',
      saveNameFirst: 'Give the worksheet a name before saving it.',
      newSheet: 'New worksheet',
      open: 'Open',
      remove2: 'Delete',
      removeSure: 'Delete "{name}"?',
      undo: 'Undo',
      removed: '"{name}" was deleted.',
      broken: '{n} stored worksheets cannot be read. Their data is kept as it was.',
      brokenShow: 'Show the raw data',
      draftKept: 'What you are typing is kept even when the browser stops without warning.',
      notChosen: 'Choose a saved worksheet or start a new one.',
    },
    options: {
      title: 'Settings',
      language: 'Language',
      languageAuto: 'As the browser',
      vietnamese: 'Tiếng Việt',
      english: 'English',
      off: 'Rules switched off',
      offHint: 'Checks you chose not to see any more. Switch them on again at any time.',
      offNone: 'No rule is switched off.',
      switchOn: 'Switch on',
      issuers: 'Issuing-body codes',
      issuersHint:
        'Many new bodies issue C/Os since 1 July 2025. Add codes you have met, so that they are not pointed out as unknown.',
      issuersLabel: 'New code (2 characters)',
      issuersBad: 'A code has exactly 2 digits or letters, for example 97.',
      add: 'Add',
      sites: 'Sites that may be read',
      sitesHint: 'Soát C/O runs on the sites below and nowhere else.',
      builtIn: "the Ministry's portal",
      withdrawn: 'not allowed',
      withdraw: 'Withdraw',
      privacy: 'Privacy',
      privacyText: [
        'A declaration is checked inside this browser; the extension sends no data anywhere and is barred from the network.',
        'The content of a declaration stays in memory; only what you save (worksheets, settings) is written to this computer.',
        'The extension only reads the page: it fills in nothing, presses nothing and never touches the digital signature.',
      ],
      about: 'About',
      aboutText:
        'Soát C/O {version}. An independent tool, not by the Ministry of Industry and Trade. How the old eCoSys portal is read was reconstructed from public material; the new portal is in beta. Findings help you check; they do not replace the decision of the issuing body.',
      saved: 'Saved',
    },
  },
};
