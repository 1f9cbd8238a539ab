import { containerProblem } from '../../declaration/identifiers';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

export default defineRule({
  id: 'container-number-wrong',
  family: 'transport',
  forms: ALL_FORMS,
  needs: ['transport.containers'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('ISO 6346'),
  general: true,
  title: {
    vi: 'Số container đúng cấu trúc và số kiểm tra.',
    en: 'Container numbers have the right shape and check digit.',
  },
  text: {
    main: {
      vi: {
        message: 'Số container {found} sai số kiểm tra: chữ số cuối phải là {expected}, hoặc có ký tự khác bị gõ nhầm.',
        fix: 'Ghi lại số container theo vận tải đơn.',
      },
      en: {
        message:
          'Container {found} fails its check digit: the last digit should be {expected}, or another character is mistyped.',
        fix: 'Copy the number from the bill of lading.',
      },
    },
    shape: {
      vi: {
        message: '“{found}” không phải số container (4 chữ cái, 7 chữ số).',
        fix: 'Ghi lại số container theo vận tải đơn, mỗi container một số.',
      },
      en: {
        message: '“{found}” is no container number (four letters, seven digits).',
        fix: 'Copy it from the bill of lading, one number for each container.',
      },
    },
  },
  *check(c) {
    for (const [i, found] of (c.d.transport?.containers ?? []).entries()) {
      const problem = found.trim() === '' ? null : containerProblem(found);
      if (problem === null) continue;
      const at = `transport.containers[${i}]`;
      if (problem === 'shape') yield fail(at, { text: 'shape', data: { found } });
      else yield fail(at, { data: { found, expected: String(problem.check) } });
    }
  },
  examples: {
    fail: [
      { form: 'D', transport: { containers: ['MSKU9070324'] } },
      { form: 'D', transport: { containers: ['MSKX9070323'] } },
    ],
    pass: [
      { form: 'D', transport: { containers: ['MSKU9070323', 'CSQU3054383'] } },
      { form: 'D', transport: { containers: ['tstu 000002-0'] } },
    ],
  },
});
