import { toDayMonthYear } from '../../declaration/dates';
import { practice } from '../../forms/law';
import { lateness } from '../shared/lateness';
import { textsWith } from '../shared/words';
import { defineRule, fail, type Case } from '../rule';

/** Where the certificate claims retroactive issue: the tick, else the words on a form that has no such tick. */
function claimedAt(c: Case): string | null {
  if (c.d.ticks?.['issued-retroactively'] === true) return 'ticks.issued-retroactively';
  const { late, words } = c.profile.facts.window.value;
  return late === 'tick' ? null : (textsWith(c, words)[0]?.path ?? null);
}

export default defineRule({
  id: 'issued-retroactively-needless',
  family: 'tick',
  forms: ['D', 'E', 'AJ', 'AANZ', 'RCEP', 'AHK', 'VC', 'AK', 'VK', 'AI', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'VN-CU'],
  needs: [
    'issueDate',
    'transport.departureDate|documents.billOfLading.shippedOnBoard',
    'ticks.issued-retroactively|remarks|boxes',
  ],
  // Only a copy that also claims retroactive issue is a warning; the needless mark alone asks for information.
  severity: 'warning',
  mark: 'C2',
  basis: practice('issuers and customs; for Form AJ customs letter 4960/TCHQ-GSQL (2014) tolerates it'),
  title: {
    vi: 'Không ghi “cấp sau” khi C/O cấp đúng hạn.',
    en: 'Retroactive issue is not claimed where the certificate is in time.',
  },
  text: {
    main: {
      vi: {
        message:
          'Có ghi Issued Retroactively nhưng C/O cấp ngày {found}, hàng đi ngày {expected}: vẫn trong hạn cấp thông thường.',
        fix: 'Kiểm tra lại ngày giao hàng; nếu đúng thì bỏ dấu này, trừ khi cơ quan cấp yêu cầu.',
      },
      en: {
        message: 'Issued Retroactively is marked, but issue {found} is within the normal time of the shipment {expected}.',
        fix: 'Check the shipment date; if it is right, take the mark out unless the issuing body wants it.',
      },
    },
    copy: {
      vi: {
        message: 'C/O vừa là bản sao chứng thực vừa ghi Issued Retroactively.',
        fix: 'C/O mất, hỏng thì xin cấp bản sao chứng thực, không phải cấp sau: bỏ một trong hai.',
      },
      en: {
        message: 'The certificate is both a certified true copy and marked Issued Retroactively.',
        fix: 'A lost certificate gets a copy, not a retroactive issue: take one of the two out.',
      },
    },
  },
  *check(c) {
    const path = claimedAt(c);
    if (path === null) return;
    if (c.d.certifiedTrueCopy === true) {
      yield fail([path, 'certifiedTrueCopy'], { line: null, text: 'copy' });
      return;
    }
    const late = lateness(c);
    if (late === null) return;
    const { needlessTickAccepted, lateIsWarning } = c.profile.facts.window.value;
    // Within the days that once were read both ways, either is right.
    const tolerated = needlessTickAccepted === true || lateIsWarning === true;
    if (late.state !== 'before' && !(late.state === 'inside' && !tolerated)) return;
    yield fail([path, 'issueDate', late.shipment.path], {
      line: null,
      severity: 'info',
      data: { found: toDayMonthYear(late.issue), expected: toDayMonthYear(late.shipment.date) },
    });
  },
  examples: {
    fail: [
      { form: 'E', issueDate: '2026-11-19', transport: { departureDate: '2026-11-18' }, ticks: { 'issued-retroactively': true } },
      { form: 'VK', issueDate: '2026-11-19', transport: { departureDate: '2026-11-18' }, remarks: 'ISSUED RETROACTIVELY' },
      {
        form: 'VJ',
        certifiedTrueCopy: true,
        issueDate: '2026-11-19',
        transport: { departureDate: '2026-11-01' },
        boxes: { '8': 'ISSUED RETROACTIVELY CERTIFIED TRUE COPY' },
      },
      {
        form: 'AJ',
        issueDate: '2026-11-18',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': true },
      },
    ],
    pass: [
      {
        form: 'AJ',
        issueDate: '2026-11-19',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': true },
      },
      { form: 'E', issueDate: '2026-11-22', transport: { departureDate: '2026-11-18' }, ticks: { 'issued-retroactively': true } },
      { form: 'D', issueDate: '2022-07-12', transport: { departureDate: '2022-07-10' }, ticks: { 'issued-retroactively': true } },
    ],
  },
});
