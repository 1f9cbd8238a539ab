import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/declaration/declaration';
import backToBackTickMissing from '../../../lib/rules/tick/back-to-back-tick-missing';
import criterionChanged from '../../../lib/rules/tick/onward-criterion-changed';
import exporterNotConsignee from '../../../lib/rules/tick/onward-exporter-not-original-consignee';
import quantityAbove from '../../../lib/rules/tick/onward-quantity-above-original';
import originalExpired from '../../../lib/rules/tick/original-certificate-expired';
import originalNotQuoted from '../../../lib/rules/tick/original-certificate-not-quoted';
import { answer, findings } from './helpers';

type Form = NonNullable<Declaration['form']>;
const tick = (form: Form, on: boolean): Declaration['ticks'] =>
  form === 'E' || form === 'AHK' ? { 'movement-certificate': on } : { 'back-to-back': on };
/** AANZ is judged in full only where its old layout is still used. */
const oldLayout = (form: Form): Partial<Declaration> => (form === 'AANZ' ? { importingCountry: 'ID' } : {});
const ONWARD: readonly Form[] = ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'];

describe('back-to-back-tick-missing', () => {
  const d = (form: Form, origin: string, on: boolean): Declaration => ({
    form,
    originCountry: origin,
    exportingCountry: 'VN',
    ...oldLayout(form),
    ticks: tick(form, on),
  });

  it.each(ONWARD)('form %s: foreign goods want the tick', (form) => {
    expect(answer(backToBackTickMissing, d(form, 'TH', false))).toBe(form === 'RCEP' ? 'info' : 'error');
    expect(answer(backToBackTickMissing, d(form, 'TH', true))).toBe('pass');
    expect(answer(backToBackTickMissing, d(form, 'VN', false))).toBe('pass');
  });

  it('takes the other form’s key for the same tick, but its being off says nothing', () => {
    const e = (ticks: Declaration['ticks']): Declaration => ({ form: 'E', originCountry: 'CN', exportingCountry: 'VN', ticks });
    expect(answer(backToBackTickMissing, e({ 'back-to-back': true }))).toBe('pass');
    expect(answer(backToBackTickMissing, e({ 'back-to-back': false }))).toBe('unknown');
  });
});

describe('original-certificate-not-quoted', () => {
  const original = { referenceNo: 'D2026-0226380', issueDate: '2026-10-04', issuingCountry: 'TH' };
  const d = (form: Form, originals: Declaration['originalCertificates'], more: Partial<Declaration> = {}): Declaration => ({
    form,
    ...oldLayout(form),
    ticks: tick(form, true),
    originalCertificates: originals,
    ...more,
  });

  it.each(['D', 'E', 'AI', 'AANZ', 'RCEP'] as const)('form %s wants number and date', (form) => {
    expect(answer(originalNotQuoted, d(form, [original]))).toBe('pass');
    expect(answer(originalNotQuoted, d(form, []))).toBe('error');
    expect(answer(originalNotQuoted, d(form, [{ ...original, referenceNo: '' }]))).toBe('error');
    expect(answer(originalNotQuoted, d(form, [original, { ...original, issueDate: '' }]))).toBe('error');
    expect(answer(originalNotQuoted, { ...d(form, []), ticks: tick(form, false) })).toBe('pass');
  });

  it('wants the issuing country on RCEP and AI only', () => {
    const without = [{ ...original, issuingCountry: '' }];
    for (const form of ['RCEP', 'AI'] as const) expect(answer(originalNotQuoted, d(form, without))).toBe('error');
    for (const form of ['D', 'E'] as const) expect(answer(originalNotQuoted, d(form, without))).toBe('pass');
  });

  it('looks for the number in the box that was read', () => {
    expect(answer(originalNotQuoted, d('D', [original], { boxes: { '7': 'BOLTS D2026-0226380 04/10/2026' } }))).toBe('pass');
    expect(answer(originalNotQuoted, d('D', [original], { boxes: { '7': 'BOLTS' } }))).toBe('error');
    expect(answer(originalNotQuoted, d('RCEP', [original], { remarks: 'BACK-TO-BACK' }))).toBe('error');
    const e = d('E', [{ ...original, referenceNo: 'E204413ZC4530012' }]);
    expect(answer(originalNotQuoted, { ...e, boxes: { '7': 'TILES E204413ZC4530012' } })).toBe('warning');
    expect(answer(originalNotQuoted, { ...e, boxes: { '7': 'TILES CHINA CUSTOMS E204413ZC4530012' } })).toBe('pass');
  });

  it('does not fail on a number that was not read', () => {
    expect(answer(originalNotQuoted, d('D', [{ issueDate: '2026-10-04' }]))).toBe('unknown');
  });
});

describe('original-certificate-expired', () => {
  const d = (issue: string, originals: Declaration['originalCertificates'], more: Partial<Declaration> = {}): Declaration => ({
    form: 'D',
    issueDate: issue,
    ticks: { 'back-to-back': true },
    originalCertificates: originals,
    ...more,
  });

  it('lives one year; on the anniversary the counting decides', () => {
    const original = [{ issueDate: '2025-11-18' }];
    expect(answer(originalExpired, d('2026-11-17', original))).toBe('pass');
    expect(answer(originalExpired, d('2026-11-18', original))).toBe('warning');
    expect(answer(originalExpired, d('2026-11-19', original))).toBe('error');
  });

  it('ends on 28 February for an original of 29 February', () => {
    const original = [{ issueDate: '2024-02-29' }];
    expect(answer(originalExpired, d('2025-02-28', original))).toBe('pass');
    expect(answer(originalExpired, d('2025-03-02', original))).toBe('error');
  });

  it('is decided by the original that runs out first', () => {
    const both = [{ issueDate: '2026-10-04' }, { issueDate: '2026-09-04', expires: '2026-11-01' }];
    expect(findings(originalExpired, d('2026-11-20', both))[0]!.fields[0]).toBe('originalCertificates[1].issueDate');
  });

  it('refuses an original of the exporting country itself, or one that is younger', () => {
    const own = [{ issueDate: '2026-10-04', issuingCountry: 'VN' }];
    expect(answer(originalExpired, d('2026-11-20', own, { exportingCountry: 'VN' }))).toBe('error');
    expect(answer(originalExpired, d('2026-11-20', own, { exportingCountry: 'SG' }))).toBe('pass');
    expect(answer(originalExpired, d('2026-11-20', [{ issueDate: '2026-11-21' }]))).toBe('error');
    expect(answer(originalExpired, d('2026-11-20', [{ issueDate: '2026-11-20' }]))).toBe('pass');
  });
});

describe('onward-quantity-above-original', () => {
  type Lines = NonNullable<Declaration['lines']>;
  const d = (lines: Lines, first: Lines, form: Form = 'D'): Declaration => ({
    form,
    ticks: tick(form, true),
    lines,
    documents: { issuedCertificate: { lines: first } },
  });
  const line = (value: string, unit: string, hsImport?: string) => ({
    quantity: { value, unit },
    ...(hsImport ? { hsImport } : {}),
  });

  it.each([...ONWARD, 'CNM'] as const)('form %s: more than came in does not go out', (form) => {
    const severity = ['AK', 'AI', 'AANZ', 'AHK'].includes(form) ? 'warning' : 'error';
    expect(answer(quantityAbove, d([line('1001', 'PIECE')], [line('1000', 'PIECE')], form))).toBe(severity);
    expect(answer(quantityAbove, d([line('1000', 'PIECE')], [line('1000', 'PIECE')], form))).toBe('pass');
  });

  it('adds up the lines of one code and converts dozens and tonnes', () => {
    const first = [line('1000', 'PCS', '620342')];
    expect(answer(quantityAbove, d([line('600', 'PIECE', '62034290'), line('401', 'PCS', '62034210')], first))).toBe('error');
    expect(answer(quantityAbove, d([line('600', 'PIECE', '62034290'), line('400', 'PCS', '62034210')], first))).toBe('pass');
    expect(answer(quantityAbove, d([line('84', 'DOZEN', '62034290')], first))).toBe('error');
    expect(answer(quantityAbove, d([line('2', 'TON', '100630')], [line('2000', 'KGM', '100630')]))).toBe('pass');
  });

  it('does not compare other goods, nor pieces with kilograms', () => {
    expect(
      answer(quantityAbove, d([line('5000', 'PIECE', '640399')], [line('1000', 'PIECE', '620342'), line('9', 'SET', '950300')])),
    ).toBe('pass');
    expect(answer(quantityAbove, d([line('5000', 'KGM', '620342')], [line('1000', 'PIECE', '620342')]))).toBe('unknown');
  });

  it('waits for all lines of the original', () => {
    const first = [line('1000', 'PIECE', '620342'), { hsImport: '620342' }];
    expect(answer(quantityAbove, d([line('1500', 'PIECE', '620342')], first))).toBe('unknown');
  });

  it('takes time in proportion to the lines', () => {
    const many = Array.from({ length: 3000 }, (_, i) => line('1', 'PIECE', String(100000 + i)));
    expect(answer(quantityAbove, d(many, many))).toBe('pass');
  });
});

describe('onward-exporter-not-original-consignee', () => {
  const d = (form: Form, name: string): Declaration => ({
    form,
    ticks: tick(form, true),
    exporter: { name },
    documents: { issuedCertificate: { consignee: { name: 'SAO MAI IMPORT CO., LTD' } } },
  });
  it.each(['E', 'AK', 'AI'] as const)('form %s: the importer of the first certificate applies', (form) => {
    expect(answer(exporterNotConsignee, d(form, 'AN PHU TRADING JSC'))).toBe('error');
    expect(answer(exporterNotConsignee, d(form, 'Sao Mai Import Company Limited'))).toBe('pass');
  });
});

describe('onward-criterion-changed', () => {
  const d = (form: Form, criterion: string, first: string): Declaration => ({
    form,
    ticks: tick(form, true),
    lines: [{ criterion }],
    documents: { issuedCertificate: { lines: [{ criterion: first }] } },
  });

  it.each([
    ['D', '50%', 'RVC 50.7%'],
    ['D', 'RVC 50%\nCTH', 'RVC 50.7% + CTH'],
    ['D', 'CTH + 50.7%', 'RVC 50.7% + CTH'],
    ['RCEP', 'RVC\nACU', 'RVC, ACU'],
    ['RCEP', 'CTC\nDMI\n2.6.6a', 'CTC, DMI'],
    ['RCEP', 'CTC *', 'CTC'],
    ['AANZ', 'CTC', 'CTH'],
    ['AANZ', 'PE', 'pe'],
  ] as const)('form %s: %j is still %j', (form, criterion, first) => {
    expect(answer(criterionChanged, d(form, criterion, first))).toBe('pass');
  });

  it.each([
    ['D', 'CTH', 'RVC 50.7%'],
    ['D', '51%', 'RVC 50.7%'],
    ['D', '40%', 'RVC 50.7%'],
    ['D', 'CTH', 'RVC 50.7% + CTH'],
    ['D', 'CC', 'CTH'],
    ['RCEP', 'CTC', 'CTC, DMI'],
    ['E', 'PSR', 'CTH'],
  ] as const)('form %s: %j is not %j', (form, criterion, first) => {
    expect(answer(criterionChanged, d(form, criterion, first))).toBe('warning');
  });

  it('ties the lines by their codes, not by their order', () => {
    const own = [
      { hsImport: '62034290', criterion: 'CTH' },
      { hsImport: '64039900', criterion: 'CC' },
    ];
    const first = [
      { hsImport: '640399', criterion: 'CC' },
      { hsImport: '620342', criterion: 'CTH' },
    ];
    const declaration: Declaration = { ...d('D', '', ''), lines: own, documents: { issuedCertificate: { lines: first } } };
    expect(answer(criterionChanged, declaration)).toBe('pass');
  });
});
