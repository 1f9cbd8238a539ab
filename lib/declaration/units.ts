import { Exact } from './numbers';
import { words } from './text';

/** Units of quantity, weight and packages as forms, portals and customs papers write them. The first name of a row is the one compared. */
const ROWS: readonly (readonly string[])[] = [
  ['KGM', 'KG', 'KGS', 'KILOGRAM', 'KILOGRAMS', 'KILOGRAMME', 'KILOGRAMMES', 'KILO', 'KILOS'],
  ['GRM', 'G', 'GR', 'GRAM', 'GRAMS', 'GRAMME', 'GRAMMES'],
  ['TNE', 'TON', 'TONS', 'TONNE', 'TONNES', 'MT', 'MTS', 'METRIC TON', 'METRIC TONS', 'TAN', 'B34'],
  ['LBR', 'LB', 'LBS', 'POUND', 'POUNDS'],
  ['PIECE', 'PCE', 'PCS', 'PC', 'PIECES', 'H87', 'UNIT', 'UNITS', 'UNT', 'EA', 'EACH', 'C62', 'CAI', 'CHIEC'],
  ['SET', 'SETS', 'BO'],
  ['PAIR', 'PAIRS', 'PR', 'PRS', 'NPR', 'DOI'],
  ['DOZEN', 'DOZ', 'DZN', 'DOZENS', 'TA'],
  ['MTR', 'M', 'METER', 'METERS', 'METRE', 'METRES', 'MET'],
  ['YRD', 'YD', 'YDS', 'YARD', 'YARDS'],
  ['MTK', 'M2', 'SQM', 'SQUARE METRE', 'SQUARE METER', 'SQUARE METRES', 'SQUARE METERS'],
  ['MTQ', 'M3', 'CBM', 'CUBIC METRE', 'CUBIC METER', 'CUBIC METRES', 'CUBIC METERS'],
  ['LTR', 'L', 'LITRE', 'LITRES', 'LITER', 'LITERS', 'LIT'],
  ['MLT', 'ML', 'MILLILITRE', 'MILLILITER'],
  ['CARTON', 'CARTONS', 'CTN', 'CTNS', 'CT', 'CARTON BOX', 'THUNG'],
  ['BOX', 'BOXES', 'BX', 'HOP'],
  ['BAG', 'BAGS', 'BG', 'BAO', 'SACK', 'SACKS'],
  ['PACKAGE', 'PACKAGES', 'PKG', 'PKGS', 'PK', 'KIEN'],
  ['PALLET', 'PALLETS', 'PLT', 'PLTS', 'PX'],
  ['CASE', 'CASES', 'CS'],
  ['ROLL', 'ROLLS', 'RO', 'CUON'],
  ['BALE', 'BALES', 'BL'],
  ['DRUM', 'DRUMS', 'DR'],
  ['DOSE', 'DOSES'],
  ['BOTTLE', 'BOTTLES', 'BO T', 'CHAI'],
];

const CANONICAL = new Map<string, string>();
for (const row of ROWS) for (const name of row) if (!CANONICAL.has(name)) CANONICAL.set(name, row[0]!);

/** The compared name of a unit: `KILOGRAM` and `kgs` → `KGM`; an unknown unit in capitals without a plural S. */
export function unitName(unit: string): string {
  const direct = CANONICAL.get(unit);
  if (direct !== undefined) return direct;
  const text = words(unit).join(' ');
  return CANONICAL.get(text) ?? CANONICAL.get(text.replace(/S$/, '')) ?? text.replace(/S$/, '');
}

/** Whether the text is a unit of the alias table. */
export function isUnit(text: string): boolean {
  return CANONICAL.has(words(text).join(' '));
}

export function sameUnit(a: string, b: string): boolean {
  return unitName(a) === unitName(b);
}

/** Factor to the base unit of its kind. Pounds by the international definition. */
const TO_BASE: Readonly<Record<string, readonly [string, string]>> = {
  KGM: ['1', 'KGM'],
  GRM: ['0.001', 'KGM'],
  TNE: ['1000', 'KGM'],
  LBR: ['0.45359237', 'KGM'],
  PIECE: ['1', 'PIECE'],
  DOZEN: ['12', 'PIECE'],
  MLT: ['0.001', 'LTR'],
  LTR: ['1', 'LTR'],
};

/** A quantity in the base unit of its kind (weights in KGM, dozens in PIECE); any other unit stays as it is. */
export function toBase(value: Exact, unit: string): { value: Exact; unit: string } {
  const name = unitName(unit);
  const base = TO_BASE[name];
  return base ? { value: value.times(new Exact(base[0])), unit: base[1] } : { value, unit: name };
}

/** Units of weight, as against counts and measures. */
export function isWeightUnit(unit: string): boolean {
  return TO_BASE[unitName(unit)]?.[1] === 'KGM';
}
