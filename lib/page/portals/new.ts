import type { Claim } from '../claims';

/**
 * The new portal `co.moit.gov.vn` and any other page: no ids are known, so everything is read by the generic layers, and values that rest on
 * less than a bound label or a label under its own heading lead to warnings at most.
 */

/** Fields a C/O page usually shows; what of them was not found is listed as missing. */
export const USUAL_FIELDS = [
  'form',
  'referenceNo',
  'importingCountry',
  'issuingAuthority',
  'exporter.name',
  'exporter.address',
  'exporter.taxCode',
  'consignee.name',
  'consignee.address',
  'transport.mode',
  'transport.vessel',
  'transport.departureDate',
  'transport.portOfLoading',
  'transport.portOfDischarge',
  'lines[].description',
  'lines[].hsExport',
  'lines[].criterion',
  'lines[].quantity.value',
  'lines[].grossWeight.value',
  'lines[].fob.amount',
  'lines[].invoiceNo',
  'exportDeclarations[].number',
];

/** Whether a value on a page we do not know may only warn. */
export function isWeakHere(claim: Claim): boolean {
  if (claim.by === 'taught') return false;
  if (claim.by === 'label') return claim.weak;
  return claim.weak || claim.by !== 'near' || claim.score < 0.85;
}
