import { defineRule } from '../rule';

export default defineRule({
  id: 'exhibition-details-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AI', 'AHK'],
  needs: ['ticks.exhibition', 'exhibition.name|exhibition.address|boxes'],
  severity: 'error',
  mark: 'C',
  basis: 'exhibition',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', ticks: { exhibition: true }, exhibition: { name: 'THAIFEX 2026', address: '' } }],
    pass: [
      {
        form: 'D',
        ticks: { exhibition: true },
        exhibition: { name: 'THAIFEX 2026', address: 'IMPACT HALL, NONTHABURI, THAILAND' },
      },
    ],
  },
});
