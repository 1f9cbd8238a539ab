import { plain } from '../declaration/text';

/**
 * Materials whose whole name says packing, or an indirect material (fuel, lubricant, catalyst …): they do not count for WO, PE or a tariff
 * change (Decree 31/2018/ND-CP art. 10, 12). Retail packing stays in a value test. A name that says more is judged like any other material.
 */
const PACKING =
  /^(?:(?:RETAIL|EXPORT|TRANSPORT|OUTER|INNER) )?(?:PACKAGING|PACKING|PACKAGE)(?: MATERIALS?)?$|^(?:CARTONS?(?: BOX(?:ES)?)?|PALLETS?|WOODEN PALLETS?)$|^(?:BAO BI|VAT LIEU DONG GOI|BAO BI DONG GOI|THUNG CARTON|THUNG CAC ?TONG|PALLET GO)$/;
const INDIRECT = /^(?:FUELS?|LUBRICANTS?|CATALYSTS?|GREASE|NHIEN LIEU|DAU BOI TRON|MO BOI TRON|CHAT XUC TAC)$/;

export function isPacking(name: string | undefined): boolean {
  if (!name || name.length > 60) return false;
  const text = plain(name).trim();
  return PACKING.test(text) || INDIRECT.test(text);
}
