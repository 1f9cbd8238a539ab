import { defineRule } from '../rule';

export default defineRule({
  id: 'onward-quantity-above-original',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'CNM'],
  needs: [
    'lines[].quantity.value',
    'lines[].quantity.unit',
    'documents.issuedCertificate.lines[].quantity.value',
    'documents.issuedCertificate.lines[].quantity.unit',
  ],
  severity: { default: 'error', warning: ['AK', 'AI', 'AANZ', 'AHK'] },
  mark: { default: 'C', C2: ['AK', 'AI', 'AANZ', 'AHK'] },
  basis: 'backToBack',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', quantity: { value: '1200', unit: 'PIECE' } }],
        documents: { issuedCertificate: { lines: [{ quantity: { value: '1000', unit: 'PIECE' } }] } },
      },
    ],
    pass: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', quantity: { value: '600', unit: 'PIECE' } }],
        documents: { issuedCertificate: { lines: [{ quantity: { value: '1000', unit: 'PIECE' } }] } },
      },
    ],
  },
});
