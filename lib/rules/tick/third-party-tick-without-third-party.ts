import { defineRule } from '../rule';

export default defineRule({
  id: 'third-party-tick-without-third-party',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'CPTPP'],
  needs: [
    'ticks.third-party-invoicing',
    'invoices[].issuer.name',
    'invoices[].issuer.country',
    'exporter.name',
    'exportingCountry',
  ],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'thirdParty',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } }],
        ticks: { 'third-party-invoicing': true },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } }],
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'MEN COTTON TROUSERS THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
    ],
  },
});
