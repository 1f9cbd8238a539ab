import { claimsTariffShift } from '../../forms/criterion';
import { allLinesRead, criterionLines } from '../shared/criterion';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'de-minimis-without-tariff-change',
  family: 'tick',
  forms: ['D', 'AANZ', 'AHK', 'AJ', 'VJ', 'VC', 'RCEP'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['AJ', 'AANZ', 'RCEP', 'AHK', 'VC'], info: ['VJ'] },
  mark: { default: 'C', C2: ['AJ', 'AANZ', 'RCEP', 'AHK', 'VC'], U: ['VJ'] },
  basis: 'deMinimis',
  title: { vi: 'De Minimis chỉ dùng với tiêu chí chuyển đổi mã HS.', en: 'De minimis goes with a tariff-change criterion only.' },
  text: {
    main: {
      vi: {
        message: 'Đã đánh dấu De Minimis nhưng tiêu chí {found} không phải chuyển đổi mã HS.',
        fix: 'Bỏ đánh dấu De Minimis, hoặc ghi tiêu chí chuyển đổi mã HS.',
      },
      en: {
        message: 'De Minimis is ticked, but {found} is no tariff-change criterion.',
        fix: 'Remove the tick, or write the tariff-change criterion.',
      },
    },
    dmi: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} có DMI nhưng không phải tiêu chí chuyển đổi mã HS.',
        fix: 'Bỏ DMI, hoặc ghi tiêu chí chuyển đổi mã HS.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} carries DMI but is no tariff-change criterion.',
        fix: 'Take DMI out, or write the tariff-change criterion.',
      },
    },
  },
  *check(c) {
    const sign = c.profile.facts.origin.value?.deMinimisSign ?? 'none';
    if (sign === 'DMI') {
      for (const { parsed, path, written } of criterionLines(c)) {
        if (!parsed.modifiers.includes('DMI') || claimsTariffShift(parsed)) continue;
        yield fail(path, { text: 'dmi', data: { found: written } });
      }
    }
    if (sign !== 'tick') return;
    const ticked = c.d.ticks?.['de-minimis'];
    if (ticked === undefined) yield unknown('ticks.de-minimis');
    const lines = [...criterionLines(c)];
    if (ticked !== true || lines.length === 0 || lines.some((line) => claimsTariffShift(line.parsed))) return;
    if (!allLinesRead(c)) {
      yield unknown('lines');
      return;
    }
    const figures = lines.every(({ parsed }) => parsed.tokens.every((t) => t.meaning === 'VALUE'));
    const found = [...new Set(lines.map((line) => line.written))].slice(0, 5).join(', ');
    yield fail(['ticks.de-minimis', lines[0]!.path], { ...(figures ? { severity: 'warning' as const } : {}), data: { found } });
  },
  examples: {
    fail: [
      { form: 'D', ticks: { 'de-minimis': true }, lines: [{ itemNo: '1', criterion: 'WO' }] },
      { form: 'AJ', lines: [{ criterion: 'RVC DMI' }] },
      { form: 'D', ticks: { 'de-minimis': true }, lines: [{ criterion: '45%' }, { criterion: 'SP' }] },
    ],
    pass: [
      { form: 'D', ticks: { 'de-minimis': true }, lines: [{ itemNo: '1', criterion: 'CTH' }] },
      { form: 'AJ', lines: [{ criterion: 'CTC DMI' }] },
      { form: 'D', ticks: { 'de-minimis': false }, lines: [{ criterion: 'WO' }] },
      { form: 'D', ticks: { 'de-minimis': true }, lines: [{ criterion: 'WO' }, { criterion: 'CTSH + 35%' }] },
    ],
  },
});
