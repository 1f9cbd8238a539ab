import { A } from './a';
import { AANZ } from './aanz';
import { AHK } from './ahk';
import { AI } from './ai';
import { AJ } from './aj';
import { AK } from './ak';
import { ANY_FORM } from './any';
import { B } from './b';
import { CNM } from './cnm';
import { CPTPP } from './cptpp';
import { D } from './d';
import { E } from './e';
import { EAV } from './eav';
import { EUR1 } from './eur-1';
import { EUR1_UK } from './eur-1-uk';
import type { FormId } from './form-id';
import { ICO } from './ico';
import type { FormlessProfile, Profile } from './profile';
import { RCEP } from './rcep';
import { S } from './s';
import { VC } from './vc';
import { VI } from './vi';
import { VJ } from './vj';
import { VK } from './vk';
import { VN_CU } from './vn-cu';
import { X } from './x';

/** Every form by id. Add a form: its id in form-id.ts, its data file here, nothing else. */
export const PROFILES: Readonly<Record<FormId, Profile>> = {
  D,
  E,
  AK,
  AJ,
  VJ,
  VK,
  AI,
  AANZ,
  RCEP,
  CPTPP,
  AHK,
  EAV,
  VC,
  X,
  S,
  VI,
  'VN-CU': VN_CU,
  'EUR.1': EUR1,
  'EUR.1-UK': EUR1_UK,
  B,
  CNM,
  A,
  ICO,
};

/** The profile of a form, or the form-independent one when the form was not recognised. */
export function profileFor(form: FormId): Profile;
export function profileFor(form: FormId | undefined): Profile | FormlessProfile;
export function profileFor(form: FormId | undefined): Profile | FormlessProfile {
  return form === undefined ? ANY_FORM : PROFILES[form];
}
