import type { CodeRange } from './rule-grammar';

/**
 * Materials that the tolerance of CPTPP never forgives in certain goods (03/2019/TT-BCT App. III, codes of HS 2012): milk in dairy goods and
 * preparations, citrus and its juices in juices, fats of chapter 15 in seed oils, peaches, pears and apricots in preserved fruit.
 */
const at = (...codes: string[]): readonly CodeRange[] =>
  codes.map((code) => {
    const [low = code, high = low] = code.split('-');
    return { low, high };
  });

const EXCLUSIONS: readonly { readonly product: readonly CodeRange[]; readonly material: readonly CodeRange[] }[] = [
  {
    product: at('0401-0406', '190110', '190120', '190190', '2105', '210690', '220290', '230990'),
    material: at('0401-0406'),
  },
  { product: at('2009'), material: at('0805', '200911-200939') },
  { product: at('1507', '1508', '1512', '1514'), material: at('15') },
  { product: at('2008'), material: at('080830', '080910', '080930') },
];

function lies(code: string, ranges: readonly CodeRange[]): boolean {
  return ranges.some(({ low, high }) => {
    const head = code.slice(0, low.length);
    return head.length === low.length && head >= low && head <= high;
  });
}

/** True when the tolerance is closed to this material in this product; codes are digits. Too short a code is taken as open. */
export function closedToTolerance(product: string, material: string): boolean {
  return EXCLUSIONS.some((e) => lies(product, e.product) && lies(material, e.material));
}
