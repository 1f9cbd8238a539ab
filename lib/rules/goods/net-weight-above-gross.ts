import { type Exact, exact } from '../../declaration/numbers';
import { toBase } from '../../declaration/units';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail, unknown } from '../rule';

function above(net: Exact, netUnit: string, gross: Exact, grossUnit: string): boolean {
  if (netUnit === grossUnit) return net.gt(gross);
  const [a, b] = [toBase(net, netUnit), toBase(gross, grossUnit)];
  return a.unit === b.unit && a.value.gt(b.value);
}

export default defineRule({
  id: 'net-weight-above-gross',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].netWeight.value', 'lines[].grossWeight.value'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('gross weight is net weight with packing'),
  general: true,
  title: { vi: 'Khối lượng tịnh không lớn hơn khối lượng cả bì.', en: 'Net weight is not above gross weight.' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: khối lượng tịnh {found} lớn hơn cả bì {expected}.',
        fix: 'Có thể đã ghi ngược; đối chiếu phiếu đóng gói.',
      },
      en: {
        message: 'Item {line}: net weight {found} is above gross weight {expected}.',
        fix: 'The two may be swapped; compare with the packing list.',
      },
    },
  },
  *check(c) {
    const unread: string[] = [];
    for (const { value, at } of c.lines) {
      const net = exact(value.netWeight!.value);
      const gross = exact(value.grossWeight!.value);
      if (net === null || gross === null) continue;
      const [netUnit, grossUnit] = [value.netWeight!.unit, value.grossWeight!.unit];
      if (netUnit === undefined || grossUnit === undefined) {
        if (net.gt(gross)) unread.push(at(netUnit === undefined ? 'netWeight.unit' : 'grossWeight.unit'));
        continue;
      }
      if (netUnit.trim() === '' || grossUnit.trim() === '' || !above(net, netUnit, gross, grossUnit)) continue;
      yield fail([at('netWeight.value'), at('grossWeight.value')], {
        data: { found: `${value.netWeight!.value} ${netUnit}`, expected: `${value.grossWeight!.value} ${grossUnit}` },
      });
    }
    if (unread.length > 0) yield unknown(unread, { line: null });
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [{ itemNo: '1', netWeight: { value: '520.5', unit: 'KGM' }, grossWeight: { value: '500', unit: 'KGM' } }],
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', netWeight: { value: '2.1', unit: 'TNE' }, grossWeight: { value: '2000', unit: 'KG' } }],
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', netWeight: { value: '500', unit: 'KGM' }, grossWeight: { value: '520.5', unit: 'KGM' } }],
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', netWeight: { value: '500', unit: 'KGM' }, grossWeight: { value: '0.5205', unit: 'TNE' } }],
      },
      {
        form: 'D',
        lines: [{ itemNo: '1', netWeight: { value: '1000', unit: 'PIECE' }, grossWeight: { value: '520', unit: 'KGM' } }],
      },
    ],
  },
});
