import { TICK_KEYS, type TickKey } from '../../declaration/declaration';
import type { Bilingual } from '../../forms/profile';
import type { FormId } from '../../forms/form-id';
import { onwardKey } from '../shared/onward';
import { defineRule, fail } from '../rule';

const NAMES: Readonly<Record<TickKey, Bilingual>> = {
  'third-party-invoicing': { vi: 'Hóa đơn bên thứ ba (Third Party Invoicing)', en: 'Third Party Invoicing' },
  'back-to-back': { vi: 'C/O giáp lưng (Back-to-Back CO)', en: 'Back-to-Back CO' },
  exhibition: { vi: 'Triển lãm (Exhibition)', en: 'Exhibition' },
  'issued-retroactively': { vi: 'Cấp sau (Issued Retroactively)', en: 'Issued Retroactively' },
  accumulation: { vi: 'Cộng gộp (Accumulation)', en: 'Accumulation' },
  'partial-cumulation': { vi: 'Cộng gộp từng phần (Partial Cumulation)', en: 'Partial Cumulation' },
  'de-minimis': { vi: 'De Minimis', en: 'De Minimis' },
  'movement-certificate': { vi: 'Movement Certificate', en: 'Movement Certificate' },
};

/** Keys that are read as the words standing on a form that prints no such tick. */
const READ_AS_WORDS: Readonly<Partial<Record<TickKey, readonly FormId[]>>> = {
  'issued-retroactively': ['AK', 'AI', 'CPTPP', 'VK', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI'],
  'third-party-invoicing': ['VK', 'VJ', 'EAV'],
};

export default defineRule({
  id: 'tick-not-on-this-form',
  family: 'tick',
  forms: [
    'D',
    'E',
    'AK',
    'AJ',
    'AI',
    'AANZ',
    'RCEP',
    'AHK',
    'VC',
    'CPTPP',
    'VK',
    'VJ',
    'EAV',
    'EUR.1',
    'EUR.1-UK',
    'VI',
    'B',
    'CNM',
  ],
  needs: ['ticks'],
  severity: { default: 'error', warning: ['CPTPP', 'EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['CPTPP', 'EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: 'ticks',
  title: { vi: 'Chỉ đánh dấu những ô mà mẫu C/O có in.', en: 'Only boxes that the form prints are ticked.' },
  text: {
    main: {
      vi: {
        message: 'Đã chọn “{found}” nhưng mẫu này không có ô đó.',
        fix: 'Bỏ chọn. Mẫu không có ô đánh dấu (VK, VJ, EAV, EUR.1…) thì ghi dòng chữ quy định vào ô ghi chú.',
      },
      en: {
        message: '“{found}” is set, but this form has no such box.',
        fix: 'Remove it. On forms without ticks (VK, VJ, EAV, EUR.1 …) write the prescribed words in the remarks box.',
      },
    },
    onward: {
      vi: {
        message: 'Đã chọn “{found}”; mẫu này gọi là “{expected}”, được hiểu như vậy.',
        fix: 'Chọn đúng ô “{expected}” của mẫu.',
      },
      en: {
        message: '“{found}” is set; this form calls it “{expected}”, and it was read so.',
        fix: 'Tick “{expected}”, the box of this form.',
      },
    },
  },
  *check(c) {
    const printed = c.profile.facts.ticks.value?.labels ?? {};
    const onward = onwardKey(c);
    for (const key of TICK_KEYS) {
      if (c.d.ticks?.[key] !== true || printed[key] !== undefined) continue;
      if (c.form !== null && READ_AS_WORDS[key]?.includes(c.form)) continue;
      const meant =
        (key === 'back-to-back' || key === 'movement-certificate') && onward !== null && printed[onward] !== undefined;
      if (meant)
        yield fail(`ticks.${key}`, { severity: 'info', text: 'onward', data: { found: NAMES[key], expected: printed[onward]! } });
      else yield fail(`ticks.${key}`, { data: { found: NAMES[key] } });
    }
  },
  examples: {
    fail: [
      { form: 'AJ', ticks: { exhibition: true } },
      { form: 'VJ', ticks: { accumulation: true } },
      { form: 'E', ticks: { 'back-to-back': true } },
    ],
    pass: [
      { form: 'AJ', ticks: { 'third-party-invoicing': true, exhibition: false } },
      { form: 'VK', ticks: { 'issued-retroactively': true, 'third-party-invoicing': true } },
      { form: 'E', ticks: { 'movement-certificate': true } },
    ],
  },
});
