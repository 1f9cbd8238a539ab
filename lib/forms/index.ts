import type { FormId } from './form-id';
import { ANY_FORM } from './any';
import { D } from './d';
import type { Profile } from './profile';

/** Every form by id. Add a form: its data file here, nothing else. */
export const PROFILES: Partial<Record<FormId, Profile>> = { D };

/** The profile of a form, or the form-independent one when the form was not recognised. */
export function profileFor(form: FormId | undefined): Profile {
  return (form && PROFILES[form]) || ANY_FORM;
}
