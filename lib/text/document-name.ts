import type { Basis, Bilingual } from '../forms/profile';
import type { Language } from './fill';

/** Vietnamese legal texts are named by kind: the ending of the number tells which. */
const KINDS: readonly (readonly [RegExp, Bilingual])[] = [
  [/\/TT-/, { vi: 'Thông tư', en: 'Circular' }],
  [/\/(?:ND|NĐ)-CP$/, { vi: 'Nghị định', en: 'Decree' }],
  [/\/(?:QD|QĐ)-/, { vi: 'Quyết định', en: 'Decision' }],
  [/\/QH\d*$/, { vi: 'Luật', en: 'Law' }],
];

const PRACTICE: Bilingual = { vi: 'Thông lệ cấp C/O', en: 'Issuing practice' };

/** `10/2022/TT-BCT` → `Thông tư 10/2022/TT-BCT`; other names stay as they are. */
export function documentName(document: string, language: Language): string {
  if (document === 'practice') return PRACTICE[language];
  const kind = KINDS.find(([pattern]) => pattern.test(document))?.[1];
  return kind ? `${kind[language]} ${document}` : document;
}

/** Words of a place in a text, as a Vietnamese reader cites it. */
const PLACE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bApp\./g, 'Phụ lục'],
  [/\bArticle\b|\barts?\./gi, 'Điều'],
  [/\boverleaf\b/g, 'mặt sau'],
  [/\bboxes\b|\bbox\b/g, 'ô'],
  [/\bnote\b/g, 'ghi chú'],
  [/\bguide\b/g, 'hướng dẫn'],
  [/\bform\b/g, 'mẫu'],
  [/\bAnnex\b/g, 'Phụ lục'],
  [/§\s*/g, 'mục '],
  [/\bproduct list\b/g, 'danh mục quy tắc mặt hàng'],
  [/\brules of origin\b/g, 'quy tắc xuất xứ'],
  [/\bprocedure\b/g, 'thủ tục'],
];

/**
 * A legal basis in one line: `Thông tư 10/2022/TT-BCT, Phụ lục III mục 14a`. Practice has no article to cite; what it consists of is told in
 * English only.
 */
export function basisName({ document, place }: Pick<Basis, 'document' | 'place'>, language: Language): string {
  const name = documentName(document, language);
  if (place === '' || (language === 'vi' && document === 'practice')) return name;
  const where = language === 'vi' ? PLACE_WORDS.reduce((text, [word, vi]) => text.replace(word, vi), place) : place;
  return `${name}, ${where}`;
}
