import type { Finding } from '../report/report';
import type { PageResult } from './ports';

/** Fields of a reading that are told; a page of thousands of lines has tens of thousands, and telling them would freeze it. */
const MAX_FIELDS = 3000;
/** Places that a check without an answer names. */
const MAX_PLACES = 40;

const shorten = (finding: Finding): Finding =>
  finding.outcome === 'unknown' && finding.fields.length > MAX_PLACES
    ? { ...finding, fields: finding.fields.slice(0, MAX_PLACES) }
    : finding;

/** The result as it goes to popup and panel. What they do not show of a huge page stays in the page. */
export function lean(result: PageResult): PageResult {
  const { reading, report } = result;
  const cut = reading.fields.length > MAX_FIELDS;
  return {
    ...result,
    report: { ...report, findings: report.findings.map(shorten) },
    // Sources count through the whole list of fields: they are of no use beside a part of it.
    reading: cut ? { ...reading, fields: reading.fields.slice(0, MAX_FIELDS), sources: {} } : reading,
  };
}
