import { samePort } from '../../declaration/ports';
import { hasPhrase } from '../../declaration/text';

/** Terminals that papers also call by their city or river: a bill of lading may name the one, the form the other. */
const HARBOURS: readonly (readonly string[])[] = [
  [
    'CAT LAI',
    'HO CHI MINH',
    'HOCHIMINH',
    'HCM',
    'HCMC',
    'SAIGON',
    'SAI GON',
    'TAN CANG',
    'HIEP PHUOC',
    'SPCT',
    'VICT',
    'PHUOC LONG',
  ],
  ['CAI MEP', 'VUNG TAU', 'PHU MY', 'TCIT', 'CMIT', 'TCCT', 'SSIT', 'SP SSA', 'GEMALINK'],
  ['HAI PHONG', 'HAIPHONG', 'LACH HUYEN', 'HICT', 'DINH VU', 'NAM HAI'],
];

/** Whether two texts mean the same harbour, its terminals taken together; null when it cannot be told. */
export function sameHarbour(a: string, b: string): boolean | null {
  const same = samePort(a, b);
  if (same === true) return true;
  const inside = (text: string, names: readonly string[]): boolean => names.some((name) => hasPhrase(text, name));
  return HARBOURS.some((names) => inside(a, names) && inside(b, names)) ? true : same;
}
