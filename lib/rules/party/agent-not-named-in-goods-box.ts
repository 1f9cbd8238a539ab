import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agent-not-named-in-goods-box',
  family: 'party',
  forms: ['E'],
  needs: ['exportingCountry', 'exporter.name', 'producer.name', 'boxes'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'CN',
        exporter: { name: 'NINGBO EXPORT AGENCY CO., LTD' },
        producer: { name: 'YIWU TOOLS FACTORY' },
        boxes: { '7': 'HAND TOOLS 200 CTNS MANUFACTURER: YIWU TOOLS FACTORY', '11': 'YIWU TOOLS FACTORY' },
      },
    ],
    pass: [
      {
        form: 'E',
        exportingCountry: 'CN',
        exporter: { name: 'NINGBO EXPORT AGENCY CO., LTD' },
        producer: { name: 'YIWU TOOLS FACTORY' },
        boxes: {
          '7': 'HAND TOOLS 200 CTNS EXPORTER: NINGBO EXPORT AGENCY CO., LTD, 8 BEILUN ROAD, NINGBO',
          '11': 'YIWU TOOLS FACTORY',
        },
      },
    ],
  },
});
