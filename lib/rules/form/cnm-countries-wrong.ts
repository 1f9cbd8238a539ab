import { decree31 } from '../../forms/law';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'cnm-countries-wrong',
  family: 'form',
  forms: ['CNM'],
  needs: ['originCountry', 'importingCountry'],
  severity: 'error',
  mark: 'C',
  basis: decree31('art. 19'),
  title: {
    vi: 'CNM dùng cho hàng nước ngoài đi tiếp sang nước khác.',
    en: 'A CNM is for foreign goods that leave for another country.',
  },
  text: {
    main: {
      vi: {
        message: 'Nước xuất xứ là Việt Nam; CNM chỉ cấp cho hàng nước ngoài gửi kho ngoại quan.',
        fix: 'Ghi nước xuất xứ của hàng, hoặc xin loại C/O khác.',
      },
      en: {
        message: 'The country of origin is Viet Nam; a CNM is only for foreign goods in a bonded warehouse.',
        fix: 'Enter the foreign country of origin, or apply for another certificate.',
      },
    },
    origin: {
      vi: { message: 'Chưa ghi nước xuất xứ của hàng.', fix: 'Ghi nước xuất xứ như trên C/O gốc.' },
      en: { message: 'The country of origin is blank.', fix: 'Enter it as on the original certificate.' },
    },
    destination: {
      vi: {
        message: 'Nước đến là Việt Nam; CNM chỉ cấp cho hàng đi tiếp khỏi Việt Nam.',
        fix: 'Ghi nước nhập khẩu cuối cùng.',
      },
      en: {
        message: 'The destination is Viet Nam; a CNM is only for goods that leave Viet Nam again.',
        fix: 'Enter the country of final destination.',
      },
    },
    blank: {
      vi: { message: 'Chưa ghi nước đến cuối cùng.', fix: 'Ghi nước nhập khẩu cuối cùng.' },
      en: { message: 'The country of final destination is blank.', fix: 'Enter the country of final destination.' },
    },
  },
  *check(c) {
    const { originCountry, importingCountry } = c.d;
    if (originCountry === 'VN') yield fail('originCountry');
    else if (originCountry === '') yield fail('originCountry', { text: 'origin' });
    if (importingCountry === 'VN') yield fail('importingCountry', { text: 'destination' });
    else if (importingCountry === '') yield fail('importingCountry', { text: 'blank' });
  },
  examples: {
    fail: [
      { form: 'CNM', originCountry: 'VN', importingCountry: 'KR' },
      { form: 'CNM', originCountry: '', importingCountry: 'KR' },
      { form: 'CNM', originCountry: 'JP', importingCountry: 'VN' },
      { form: 'CNM', originCountry: 'JP', importingCountry: '' },
    ],
    pass: [{ form: 'CNM', originCountry: 'JP', importingCountry: 'KR' }],
  },
});
