/**
 * Sample dossiers of the replica as data: what a trader typed and what the system filled in, with the mistakes planted in them. Each has its own
 * DocId; the list page links to all. All companies, numbers and goods are made up.
 */
import type { Dossier } from './dossier';
import { D_ID_MISTAKES, D_TH_CLEAN } from './dossiers-main';
import {
  AK_CLEAN,
  B_CLEAN,
  CNM_CLEAN,
  D_MY_LONG,
  E_LATE,
  E_MOVEMENT,
  E_THIRD_PARTY_FORGOTTEN,
  E_THIRD_PARTY_HALF,
  E_THIRD_PARTY_RIGHT,
  EMPTY_DRAFT,
  EUR1_CLEAN,
  RCEP_CLEAN,
  VJ_CLEAN,
} from './dossiers-more';
import { AK_MISTAKES, B_MISTAKES, CNM_MISTAKES, EUR1_MISTAKES, RCEP_MISTAKES, VJ_GUIDE } from './dossiers-wrong';

export { D_ID_MISTAKES, D_TH_CLEAN };
export type { Dossier, GoodsLine, Planted } from './dossier';

export const DOSSIERS: readonly Dossier[] = [
  D_TH_CLEAN,
  D_ID_MISTAKES,
  E_THIRD_PARTY_RIGHT,
  E_THIRD_PARTY_FORGOTTEN,
  E_THIRD_PARTY_HALF,
  E_MOVEMENT,
  E_LATE,
  VJ_CLEAN,
  B_CLEAN,
  CNM_CLEAN,
  RCEP_CLEAN,
  AK_CLEAN,
  EUR1_CLEAN,
  VJ_GUIDE,
  B_MISTAKES,
  CNM_MISTAKES,
  RCEP_MISTAKES,
  AK_MISTAKES,
  EUR1_MISTAKES,
  D_MY_LONG,
  EMPTY_DRAFT,
];

/** The sample of that key, such as `D-TH-CLEAN`. */
export function dossier(key: string): Dossier {
  const found = DOSSIERS.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no sample dossier ${key}`);
  return found;
}
