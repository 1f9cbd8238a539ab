import { describe, expect, it } from 'vitest';
import type { Declaration, Line } from '../../lib/declaration/declaration';
import type { FormId } from '../../lib/forms/form-id';
import missing from '../../lib/rules/goods/hs-code-missing';
import notIn2022 from '../../lib/rules/goods/hs-code-not-in-hs2022';
import shape from '../../lib/rules/goods/hs-code-shape-wrong';
import short from '../../lib/rules/goods/hs-code-too-short';
import { findingsOf, table } from './outcome';

const one = (form: FormId, line: Line, more: Declaration = {}): Declaration => ({ form, lines: [line], ...more });

describe('hs-code-missing', () => {
  table(missing, [
    ["Form D asks for the importer's code", one('D', { hsImport: '', hsExport: '62034200' }), 'error'],
    ['only the other code was seen', one('D', { hsExport: '62034200' }), 'pass'],
    ["RCEP asks for the exporter's code", one('RCEP', { hsExport: '', hsImport: '620342' }), 'error'],
    ['RCEP has it', one('RCEP', { hsExport: '620342', hsImport: '' }), 'pass'],
    ['Form B takes either', one('B', { hsExport: '', hsImport: '620342' }), 'pass'],
    ['Form B without any', one('B', { hsExport: '', hsImport: '' }), 'error'],
    ['neither was seen', one('D', { itemNo: '1' }), 'unknown'],
    ['capped on CPTPP', one('CPTPP', { hsImport: '' }), 'warning'],
  ]);
});

describe('hs-code-too-short', () => {
  table(short, [
    ['four digits', one('VK', { hsImport: '6203' }), 'error'],
    ['six digits with a dot', one('VK', { hsImport: '6203.42' }), 'pass'],
    ['Form D likes eight', one('D', { hsImport: '620342' }), 'info'],
    ['Form D with eight', one('D', { hsImport: '6203.42.90' }), 'pass'],
    ['Form D, only the Vietnamese code was seen', one('D', { hsExport: '620342' }), 'pass'],
    ['Form AK names no number of digits', one('AK', { hsImport: '6203' }), 'warning'],
    ['CNM', one('CNM', { hsExport: '0405' }), 'warning'],
    ['not digits: another rule', one('VK', { hsImport: '62O3' }), 'pass'],
    ['blank: another rule', one('VK', { hsImport: '' }), 'pass'],
  ]);
});

describe('hs-code-shape-wrong', () => {
  const fromVietNam: Declaration = { direction: 'export' };
  table(shape, [
    ['a letter O', one('D', { hsExport: '6203420O' }), 'warning'],
    ['seven digits', one('D', { hsImport: '6203429' }), 'warning'],
    ['nine digits', one('D', { hsImport: '620342901' }), 'warning'],
    ['ten digits abroad', one('VK', { hsImport: '6203.42.1000' }), 'pass'],
    ['eleven digits', one('VK', { hsImport: '62034210001' }), 'warning'],
    ['chapter 77', one('D', { hsImport: '770342' }), 'warning'],
    ['chapter 98', one('D', { hsImport: '98034200' }), 'warning'],
    ['chapter 00', one('D', { hsImport: '000342' }), 'warning'],
    ['a Vietnamese code of ten digits', one('D', { hsExport: '6203420010' }, fromVietNam), 'warning'],
    ['a Vietnamese code of eight digits', one('D', { hsExport: '6203.42.00' }, fromVietNam), 'pass'],
    ['a Vietnamese code of six digits', one('D', { hsExport: '6203 42' }, fromVietNam), 'pass'],
    ['a foreign export code of ten digits', one('D', { hsExport: '6203420010' }, { exportingCountry: 'TH' }), 'pass'],
    ['blank', one('D', { hsImport: '' }), 'pass'],
  ]);
  it('judges both codes of a line', () => {
    const found = findingsOf(shape, one('D', { hsExport: '62O34200', hsImport: '6203429' }));
    expect(found.map((f) => f.fields)).toEqual([['lines[0].hsExport'], ['lines[0].hsImport']]);
  });
});

describe('hs-code-not-in-hs2022', () => {
  const old = { hsImport: '8541.40', hsExport: '8541.40' };
  table(notIn2022, [
    ['Form D from 1 April 2023', one('D', old, { issueDate: '2023-04-01' }), 'warning'],
    ['Form D in March 2023: two start dates were published', one('D', old, { issueDate: '2023-03-31' }), 'pass'],
    ['RCEP from 5 January 2023', one('RCEP', old, { issueDate: '2023-01-05' }), 'error'],
    ['RCEP on 4 January 2023', one('RCEP', old, { issueDate: '2023-01-04' }), 'pass'],
    ['AK from 1 May 2026', one('AK', old, { issueDate: '2026-05-01' }), 'warning'],
    ['AK before', one('AK', old, { issueDate: '2026-04-30' }), 'pass'],
    ['Form B: a hint', one('B', old, { applicationDate: '2026-11-19' }), 'info'],
    ['a code of HS 2022', one('D', { hsImport: '85414300' }, { issueDate: '2026-11-20' }), 'pass'],
    ['fewer than six digits', one('D', { hsImport: '8541' }, { issueDate: '2026-11-20' }), 'pass'],
    ['no date was seen', one('D', old), 'unknown'],
    ['the date is blank', one('D', old, { issueDate: '', applicationDate: '' }), 'pass'],
  ]);
});
