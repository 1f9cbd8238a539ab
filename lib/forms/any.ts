import { decree31, fact } from './law';
import type { FormlessProfile } from './profile';
import { ENGLISH } from './shared';
import { silentFacts } from './silent';

const WHY = ['practice', 'form not recognised'] as const;

/** Stands in where the form was not recognised: nothing is judged that differs from form to form. */
export const ANY_FORM: FormlessProfile = {
  id: null,
  names: { vi: 'C/O chưa rõ mẫu', en: 'C/O of unknown form' },
  agreement: null,
  check: 'recognised',
  rulesets: [],
  law: [],
  boxes: [],
  language: fact(ENGLISH, 'U', ...WHY),
  copies: fact({ vi: '1 bản gốc và các bản sao', en: '1 original and copies' }, 'U', ...WHY),
  facts: silentFacts(...WHY),
  basis: { language: decree31('art. 21'), replacement: decree31('art. 18') },
};
