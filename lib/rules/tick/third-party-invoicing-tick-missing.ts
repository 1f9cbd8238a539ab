import { countryList, thirdIssuers } from '../shared/third-party';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'third-party-invoicing-tick-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'CPTPP'],
  needs: ['ticks.third-party-invoicing', 'invoices[].issuer.country', 'exportingCountry', 'importingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'] },
  basis: 'thirdParty',
  title: {
    vi: 'Hóa đơn của nước thứ ba phải được đánh dấu trên C/O.',
    en: 'An invoice from a third country is ticked on the certificate.',
  },
  text: {
    main: {
      vi: {
        message: 'Hóa đơn do công ty tại {found} phát hành, nhưng ô {box} chưa đánh dấu hóa đơn bên thứ ba.',
        fix: 'Đánh dấu hóa đơn bên thứ ba ở ô {box}, rồi ghi công ty phát hành vào ô mà mẫu này quy định.',
      },
      en: {
        message: 'The invoice comes from {found}, but third-party invoicing is not ticked in box {box}.',
        fix: 'Tick third-party invoicing in box {box} and name the invoicing company where this form wants it.',
      },
    },
    issuer: {
      vi: {
        message: 'Hóa đơn do công ty tại {found} phát hành, nhưng ô {box} chưa đánh dấu hóa đơn bên thứ ba.',
        fix: 'Ô này do cơ quan cấp C/O đánh dấu: nhắc cơ quan cấp khi nộp hồ sơ.',
      },
      en: {
        message: 'The invoice comes from {found}, but non-party invoicing is not ticked in box {box}.',
        fix: 'The issuing body makes this tick: remind it when you apply.',
      },
    },
  },
  *check(c) {
    if (c.d.ticks?.['third-party-invoicing'] !== false) return;
    const third = thirdIssuers(c);
    if (third === null || third.length === 0) return;
    yield fail(['ticks.third-party-invoicing', ...third.slice(0, 5).map((i) => `invoices[${i.index}].issuer.country`)], {
      text: c.form === 'CPTPP' ? 'issuer' : 'main',
      data: { found: countryList(third.map((i) => i.country)) },
    });
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'CH' } }],
        ticks: { 'third-party-invoicing': false },
      },
      {
        form: 'AJ',
        exportingCountry: 'VN',
        importingCountry: 'JP',
        invoices: [{ issuer: { country: 'VN' } }, { issuer: { country: 'HK' } }],
        ticks: { 'third-party-invoicing': false },
      },
      {
        form: 'CPTPP',
        exportingCountry: 'VN',
        importingCountry: 'CA',
        invoices: [{ issuer: { country: 'US' } }],
        ticks: { 'third-party-invoicing': false },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'CH' } }],
        ticks: { 'third-party-invoicing': true },
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ issuer: { country: 'TH' } }],
        ticks: { 'third-party-invoicing': false },
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ issuer: { name: 'SAO MAI TRADING JSC', country: 'VN' } }],
        ticks: { 'third-party-invoicing': false },
      },
    ],
  },
});
