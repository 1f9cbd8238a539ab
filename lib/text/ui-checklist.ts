import type { Language } from './fill';

/** Wording of the papers-and-deadlines part of the side panel. */
const VI = {
  tab: 'Hồ sơ, thời hạn',
  deadlines: 'Thời hạn',
  until: 'đến hết',
  from: 'tính từ {field} ({date})',
  unread: 'Chưa đọc được {field} nên chưa tính được.',
  notHeld: 'Chưa có văn bản của thời điểm này nên không tính thời hạn.',
  none: 'Mẫu này không có thời hạn nào cần tính.',
  state: { open: 'còn hạn', today: 'hôm nay là ngày cuối', passed: 'đã qua', unread: 'chưa biết' },
  documents: 'Giấy tờ cần đính kèm',
  terms: 'Cần biết',
  fees: 'Lệ phí',
  feeIssue: 'Cấp C/O',
  feeReissue: 'Cấp lại',
  feeUntil: 'đến hết {date}',
  feeFrom: 'từ {date}',
  feeNow: 'hiện nay',
  law: 'Căn cứ pháp lý',
  noForm: 'Chưa nhận ra mẫu C/O: chỉ nêu những điều chung cho mọi mẫu.',
};

type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> };

const EN: Shape<typeof VI> = {
  tab: 'Papers, dates',
  deadlines: 'Deadlines',
  until: 'until',
  from: 'counted from {field} ({date})',
  unread: 'Not counted: {field} was not read.',
  notHeld: 'The text of that time is not held, so no deadline is counted.',
  none: 'This form has no deadline to count.',
  state: { open: 'open', today: 'today is the last day', passed: 'passed', unread: 'not known' },
  documents: 'Papers to attach',
  terms: 'Good to know',
  fees: 'Fees',
  feeIssue: 'Issue',
  feeReissue: 'Re-issue',
  feeUntil: 'until {date}',
  feeFrom: 'from {date}',
  feeNow: 'now',
  law: 'Legal basis',
  noForm: 'The form was not recognised: only what holds for every form is listed.',
};

export const CHECKLIST_TEXT: Readonly<Record<Language, Shape<typeof VI>>> = { vi: VI, en: EN };
