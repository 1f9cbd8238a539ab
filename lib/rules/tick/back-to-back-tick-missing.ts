import { sameParty } from '../../declaration/countries';
import { onwardKey, onwardPath, onwardTick } from '../shared/onward';
import { countryList } from '../shared/third-party';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'back-to-back-tick-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['originCountry', 'exportingCountry', 'ticks.back-to-back|ticks.movement-certificate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['RCEP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'backToBack',
  title: {
    vi: 'Hàng có xuất xứ nước khác phải đi bằng C/O giáp lưng.',
    en: 'Goods of another origin travel on a back-to-back certificate.',
  },
  text: {
    main: {
      vi: {
        message: 'Hàng có xuất xứ {found} nhưng xuất từ {expected}, và ô {box} chưa đánh dấu {tick}.',
        fix: 'Hàng chỉ đi qua: xin C/O giáp lưng và đánh dấu {tick}. Nếu không phải, sửa lại nước xuất xứ.',
      },
      en: {
        message: 'The goods originate in {found} but are exported from {expected}, and {tick} is not ticked in box {box}.',
        fix: 'For goods only passing through, apply for an onward certificate and tick {tick}. Otherwise correct the country of origin.',
      },
    },
  },
  *check(c) {
    const { originCountry: origin, exportingCountry: from } = c.d;
    const key = onwardKey(c);
    if (!origin || !from || key === null || sameParty(origin, from)) return;
    const ticked = onwardTick(c);
    if (ticked === undefined) yield unknown(onwardPath(c));
    if (ticked !== false) return;
    const tick = c.profile.facts.ticks.value?.labels[key] ?? 'Back-to-Back CO';
    yield fail([onwardPath(c), 'originCountry'], {
      data: { found: countryList([origin]), expected: countryList([from]), tick },
    });
  },
  examples: {
    fail: [
      { form: 'D', originCountry: 'TH', exportingCountry: 'ID', importingCountry: 'SG', ticks: { 'back-to-back': false } },
      {
        form: 'E',
        originCountry: 'CN',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        ticks: { 'movement-certificate': false },
      },
    ],
    pass: [
      { form: 'D', originCountry: 'TH', exportingCountry: 'ID', importingCountry: 'SG', ticks: { 'back-to-back': true } },
      { form: 'E', originCountry: 'CN', exportingCountry: 'VN', importingCountry: 'TH', ticks: { 'back-to-back': true } },
      { form: 'D', originCountry: 'VN', exportingCountry: 'VN', importingCountry: 'SG', ticks: { 'back-to-back': false } },
    ],
  },
});
