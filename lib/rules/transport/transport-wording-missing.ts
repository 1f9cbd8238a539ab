import { defineRule } from '../rule';

export default defineRule({
  id: 'transport-wording-missing',
  family: 'transport',
  forms: ['D', 'E', 'VK', 'CPTPP', 'VC', 'B'],
  needs: ['transport.mode', 'transport.vessel|boxes'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'transport',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'B', transport: { mode: 'air', vessel: 'BY AIR' } }],
    pass: [{ form: 'B', transport: { mode: 'air', vessel: 'BY AIR VN310', portOfDischarge: 'NARITA AIRPORT' } }],
  },
});
