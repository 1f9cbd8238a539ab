import { profileFor } from '../forms';
import { boxOf } from '../forms/profile';
import { declarationFrom } from './from-reading';
import type { Reading } from './reading';

/** The reading with the printed boxes that only the form's profile can number. Pure; the reading itself when it holds no such box. */
export function completeReading(reading: Reading): Reading {
  if (!reading.fields.some(({ key }) => key.startsWith('x.'))) return reading;
  const { fields, counts, detection } = reading;
  return {
    ...reading,
    ...declarationFrom(fields, { portal: detection.portal, counts, boxOf: (form, key) => boxOf(profileFor(form), key) }),
  };
}
