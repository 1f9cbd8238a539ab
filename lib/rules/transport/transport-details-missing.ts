import type { Bilingual } from '../../forms/profile';
import { allExcept, type Case, defineRule, fail, type Severity } from '../rule';
import { retroactive } from '../shared/circumstances';
import { series } from '../shared/papers';

const DEPARTURE: Bilingual = { vi: 'ngày khởi hành', en: 'date of departure' };
const VESSEL: Bilingual = { vi: 'tên tàu', en: "ship's name" };
const DISCHARGE: Bilingual = { vi: 'cảng dỡ hàng', en: 'port of discharge' };

/** Forms whose transport box is filled only as far as known. */
const IF_KNOWN = {
  everything: ['VJ'],
  portOfDischarge: ['RCEP'],
};

/** Severity of one blank; undefined = the rule's own. */
function severityOf(c: Case, key: 'departureDate' | 'vessel' | 'portOfDischarge'): Severity | undefined {
  const form = c.form ?? '';
  // Compulsory on these forms exactly when the certificate is issued retroactively.
  if (key === 'departureDate' && c.profile.facts.window.value.shipmentDateObligatory) return retroactive(c) ? undefined : 'info';
  if (IF_KNOWN.everything.includes(form)) return 'info';
  return key === 'portOfDischarge' && IF_KNOWN.portOfDischarge.includes(form) ? 'info' : undefined;
}

export default defineRule({
  id: 'transport-details-missing',
  family: 'transport',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI', 'CNM'),
  needs: ['transport.departureDate', 'transport.vessel|transport.portOfDischarge'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'RCEP', 'CPTPP'], info: ['EAV', 'X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'RCEP', 'CPTPP'], U: ['EAV', 'X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'transport',
  title: {
    vi: 'Ô vận tải có ngày khởi hành, tên tàu (đường biển) và cảng dỡ hàng.',
    en: "The transport box gives date of departure, ship's name (by sea) and port of discharge.",
  },
  text: {
    main: {
      vi: { message: 'Ô {box} chưa có {found}.', fix: 'Ghi theo vận tải đơn.' },
      en: { message: 'Box {box}: {found} missing.', fix: 'Take it from the bill of lading.' },
    },
  },
  *check(c) {
    const transport = c.d.transport;
    const blanks = new Map<Severity | undefined, { at: string[]; labels: Bilingual[] }>();
    const add = (key: 'departureDate' | 'vessel' | 'portOfDischarge', label: Bilingual): void => {
      if (transport?.[key]?.trim() !== '') return;
      const severity = severityOf(c, key);
      const group = blanks.get(severity) ?? { at: [], labels: [] };
      group.at.push(`transport.${key}`);
      group.labels.push(label);
      blanks.set(severity, group);
    };
    add('departureDate', DEPARTURE);
    if (transport?.mode === 'sea') add('vessel', VESSEL);
    add('portOfDischarge', DISCHARGE);
    for (const [severity, { at, labels }] of blanks)
      yield fail(at, { ...(severity && { severity }), data: { found: series(labels) } });
  },
  examples: {
    fail: [
      { form: 'D', transport: { mode: 'sea', vessel: '', departureDate: '2026-11-18', portOfDischarge: 'LAEM CHABANG' } },
      { form: 'D', transport: { departureDate: '', vessel: 'EVER GOLDEN 123E', portOfDischarge: '' } },
      {
        form: 'VJ',
        issueDate: '2026-11-20',
        transport: { mode: 'sea', vessel: 'EVER GOLDEN 123E', departureDate: '', portOfDischarge: 'TOKYO' },
        remarks: 'ISSUED RETROACTIVELY',
      },
    ],
    pass: [
      {
        form: 'D',
        transport: { mode: 'sea', vessel: 'EVER GOLDEN 123E', departureDate: '2026-11-18', portOfDischarge: 'LAEM CHABANG' },
      },
      { form: 'VC', transport: { mode: 'road', vessel: '', departureDate: '2026-11-18', portOfDischarge: 'SAN ANTONIO CHILE' } },
    ],
  },
});
