/** Every certificate-of-origin form the product knows by name (forms.md section 1.1 of the domain: one data file each). */
export const FORM_IDS = [
  'D',
  'E',
  'AK',
  'AJ',
  'VJ',
  'VK',
  'AI',
  'AANZ',
  'RCEP',
  'CPTPP',
  'AHK',
  'EAV',
  'VC',
  'X',
  'S',
  'VI',
  'VN-CU',
  'EUR.1',
  'EUR.1-UK',
  'B',
  'CNM',
  'A',
  'ICO',
] as const;

export type FormId = (typeof FORM_IDS)[number];

/** `D@2022-07-16`: the text of a form in force from that day. */
export type RulesetId = `${FormId}@${string}`;

export function isFormId(text: string): text is FormId {
  return (FORM_IDS as readonly string[]).includes(text);
}
