/**
 * Large declaration pages for speed tests: plain `label` + `input` markup, no vendor framework. `bigPage({ lines: 20, header: 60 })` is the page of
 * 260 fields; `bigPage({ lines: 2000, header: 60, fields: 13 })` has 26,060. Made up: it looks like no portal.
 */
import { D_TH_CLEAN } from './dossiers-main';
import { esc } from './html';

export interface BigPageOptions {
  lines: number;
  /** Number of header fields; those beyond the known labels are fillers that name no field of a certificate. */
  header: number;
  /** Fields a line, up to 13. */
  fields?: number;
}

const clean = D_TH_CLEAN;
const declaration = clean.customs[0] ?? { number: '', date: '' };

/** Groups of label and value; a group's title is the section that tells the two addresses apart. */
const HEADER: [section: string, fields: [label: string, value: string][]][] = [
  [
    'Certificate',
    [
      ['Form C/O', 'D'],
      ['Reference No.', clean.certificateNumber],
      ['Importing Country', clean.market],
      ['Issuing Authority', 'HO CHI MINH CITY'],
      ['Issuance date', clean.certificateDate],
      ['Tax code', clean.taxCode],
      ['Export Declaration Number', declaration.number],
      ['Export declaration date', declaration.date],
      ['Issued in', 'VIET NAM'],
      ['Produced in', 'VIET NAM'],
      ['Producer', clean.exporterName],
      ['Remarks', ''],
    ],
  ],
  [
    'Exporter',
    [
      ["Exporter's business name", clean.exporterName],
      ['Address line 1', clean.exporterAddress1],
      ['Address line 2', clean.exporterAddress2],
    ],
  ],
  [
    'Consignee',
    [
      ["Consignee's name", clean.consigneeName],
      ['Address line 1', clean.consigneeAddress1],
      ['Address line 2', clean.consigneeAddress2],
      ['Country', clean.consigneeCountry],
    ],
  ],
  [
    'Transport',
    [
      ['Transport Type', clean.transportMode],
      ["Vessel's Name/Aircraft etc", clean.shipName],
      ['Departure date', clean.departureDate],
      ['Port of Loading', clean.portOfLoading],
      ['Port of Discharge', clean.portOfDischarge],
      ['B/L No.', 'EGLV149600123'],
      ['B/L date', clean.departureDate],
      ['Container No.', 'MSKU9070323'],
    ],
  ],
];

const LINE: [label: string, value: (line: number) => string][] = [
  ['Item number', (line) => String(line)],
  ['Mark and number on package', () => 'N/M'],
  ['Package Quantity', () => '10'],
  ['Goods description', (line) => `MEN'S WOVEN COTTON TROUSERS, STYLE AP-${line}, MANUFACTURER: ${clean.exporterName}`],
  ['Exporting HS code', () => '62034290'],
  ['Origin criterion', () => 'CC'],
  ['Quantity', () => '120'],
  ['Gross weight', () => '62.5'],
  ['FOB value', () => '1440.00'],
  ['Invoice number', () => 'APG-2611-018'],
  ['Date', () => '12/11/2026'],
  ['Importing HS code', () => '62034290'],
  ['Currency', () => 'USD'],
];

const labelled = (id: string, label: string, value: string): string =>
  `<label for="${id}">${esc(label)}</label><input id="${id}" name="${id}" value="${esc(value)}">`;

function headerFields(count: number): string {
  let left = count;
  const groups = HEADER.map(([title, fields], group) => {
    const taken = fields.slice(0, Math.max(0, left));
    left -= taken.length;
    if (taken.length === 0) return '';
    return `<fieldset><legend>${title}</legend>${taken.map(([label, value], at) => `<p>${labelled(`h${group}_${at}`, label, value)}</p>`).join('\n')}</fieldset>`;
  });
  const fillers = Array.from(
    { length: Math.max(0, left) },
    (_, at) => `<p>${labelled(`filler${at}`, `Internal note ${at + 1}`, `note ${at + 1}`)}</p>`,
  );
  return [...groups, fillers.length > 0 ? `<fieldset><legend>Internal</legend>${fillers.join('\n')}</fieldset>` : ''].join('\n');
}

function goodsLines(count: number, fields: number): string {
  const columns = LINE.slice(0, fields);
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = columns.map(([label, value], at) => `<td>${labelled(`l${index}_${at}`, label, value(index + 1))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<h2>Goods</h2><table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

export function bigPage({ lines, header, fields = 10 }: BigPageOptions): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Certificate of origin</title>
<style>body{font:13px sans-serif;margin:16px}fieldset{display:grid;grid-template-columns:repeat(3,1fr);gap:2px 12px}p{margin:2px 0}label{display:block;color:#444}td{padding:2px}td input{width:7em}</style>
</head><body><form><h1>Certificate of origin – Form D</h1>
${headerFields(header)}
${goodsLines(lines, fields)}
</form></body></html>`;
}
