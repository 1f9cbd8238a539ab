import type { Bilingual } from '../forms/profile';
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
