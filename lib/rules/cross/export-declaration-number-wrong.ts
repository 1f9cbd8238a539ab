import { practice } from '../../forms/law';
import { allExcept, defineRule, fail } from '../rule';

const NUMBER = /^\d{12}$/;
/** The twelfth digit only counts amendments of the same declaration. */
const SAME_DECLARATION = 11;

const compact = (text: string): string => text.replace(/\s/g, '');

export default defineRule({
  id: 'export-declaration-number-wrong',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: ['exportDeclarations[].number', 'exportingCountry'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('declaration number of the Vietnamese customs system'),
  general: true,
  title: {
    vi: 'Số tờ khai xuất khẩu có 12 chữ số và khớp tờ khai.',
    en: 'The export declaration number has 12 digits and is the one of the customs print.',
  },
  text: {
    main: {
      vi: { message: 'Số tờ khai {found} không phải 12 chữ số.', fix: 'Ghi đủ 12 chữ số theo tờ khai hải quan.' },
      en: { message: 'Declaration number {found} is not 12 digits.', fix: 'Copy all 12 digits from the customs print.' },
    },
    import: {
      vi: {
        message: 'Số tờ khai {found} bắt đầu bằng {digit}; tờ khai xuất khẩu thường bắt đầu bằng 3 (số 1 là tờ khai nhập khẩu).',
        fix: 'Kiểm tra xem có ghi nhầm tờ khai nhập khẩu không.',
      },
      en: {
        message: 'Declaration number {found} begins with {digit}; export declarations begin with 3 (1 is an import declaration).',
        fix: 'Check that it is not the number of an import declaration.',
      },
    },
    other: {
      vi: {
        message: 'Số tờ khai {found} khác tờ khai của lô hàng ({expected}).',
        fix: 'Ghi số theo tờ khai hải quan của lô hàng này.',
      },
      en: {
        message: 'Declaration number {found} is not the one of your papers ({expected}).',
        fix: "Copy the number of this shipment's declaration.",
      },
    },
  },
  *check(c) {
    if (c.d.exportingCountry !== 'VN') return;
    const paper = compact(c.d.documents?.exportDeclaration?.number ?? '');
    const entries = c.items<{ number?: string }>('exportDeclarations').filter(({ value }) => value.number);
    const sound: typeof entries = [];
    for (const entry of entries) {
      const number = compact(entry.value.number!);
      const found = entry.value.number!;
      if (!NUMBER.test(number)) yield fail(entry.at('number'), { data: { found } });
      else {
        sound.push(entry);
        const digit = number[0]!;
        if (digit !== '3') yield fail(entry.at('number'), { severity: 'info', text: 'import', data: { found, digit } });
      }
    }
    const same = (number: string): boolean => compact(number).slice(0, SAME_DECLARATION) === paper.slice(0, SAME_DECLARATION);
    if (paper === '' || sound.length === 0 || sound.some(({ value }) => same(value.number!))) return;
    yield fail([sound[0]!.at('number'), 'documents.exportDeclaration.number'], {
      text: 'other',
      data: { found: sound[0]!.value.number!, expected: c.d.documents!.exportDeclaration!.number! },
    });
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', exportDeclarations: [{ number: '10776211925' }] },
      { form: 'D', exportingCountry: 'VN', exportDeclarations: [{ number: '107762119250' }] },
      {
        form: 'D',
        exportingCountry: 'VN',
        exportDeclarations: [{ number: '308132641520' }],
        documents: { exportDeclaration: { number: '308132641610' } },
      },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', exportDeclarations: [{ number: '308132641520' }] },
      {
        form: 'D',
        exportingCountry: 'VN',
        exportDeclarations: [{ number: '3081 3264 1520' }],
        documents: { exportDeclaration: { number: '308132641521' } },
      },
    ],
  },
});
