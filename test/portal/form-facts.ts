/**
 * Lists that depend on the form: partner countries, tick captions, words of the criterion popup.
 * Tick captions are those printed on the forms; the option wording of the live portal is not known. Reconstructed from public material;
 * the live portal was never opened.
 */
import type { TickKey } from './dossier';

export interface FormFacts {
  /** Text in the list of forms. */
  text: string;
  countries: string[];
  ticks: { key: TickKey; label: string }[];
  /** How the popup writes a value content: `N%`, `RVC N%`, a bare word, or nothing. */
  valueText: 'N%' | 'RVC N%' | 'RVC' | 'LVC';
  /** What may follow a criterion on this form. */
  modifiers: string[];
  /** Words of this form alone, beside those of the window for all forms. */
  words: string[];
}

/** Reconstructed from the forms; how the live window offers them is not known. */
const OWN_WORDS: Record<string, string[]> = {
  AK: ['WO-AK', 'SPECIFIC PROCESSES', 'RULE 6'],
  VK: ['SPECIFIC PROCESSES', 'ARTICLE 3.5'],
  RCEP: ['CR'],
  AANZ: ['OTHER'],
  CPTPP: ['OTHER'],
};

const ASEAN = ['Brunei', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Myanmar', 'Philippines', 'Singapore', 'Thailand'];
const EU = [
  'Austria',
  'Belgium',
  'Bulgaria',
  'Croatia',
  'Cyprus',
  'Czech Republic',
  'Denmark',
  'Estonia',
  'Finland',
  'France',
  'Germany',
  'Greece',
  'Hungary',
  'Ireland',
  'Italy',
  'Latvia',
  'Lithuania',
  'Luxembourg',
  'Malta',
  'Netherlands',
  'Poland',
  'Portugal',
  'Romania',
  'Slovakia',
  'Slovenia',
  'Spain',
  'Sweden',
];
const OTHERS = [
  'Argentina',
  'Armenia',
  'Australia',
  'Bangladesh',
  'Belarus',
  'Brazil',
  'Canada',
  'Chile',
  'China',
  'Colombia',
  'Cuba',
  'Egypt',
  'Hong Kong',
  'India',
  'Israel',
  'Japan',
  'Kazakhstan',
  'Korea',
  'Kuwait',
  'Kyrgyzstan',
  'Mexico',
  'New Zealand',
  'Nigeria',
  'Norway',
  'Pakistan',
  'Peru',
  'Qatar',
  'Russia',
  'Saudi Arabia',
  'South Africa',
  'Sri Lanka',
  'Switzerland',
  'Taiwan',
  'Turkey',
  'Ukraine',
  'United Arab Emirates',
  'United Kingdom',
  'United States',
];
const ANY = [...ASEAN, ...EU, ...OTHERS].sort();
const aseanWith = (...countries: string[]): string[] => [...countries, ...ASEAN].sort();

type Tick = [TickKey, string];
const D_TICKS: Tick[] = [
  ['third-party-invoicing', 'Third Country Invoicing'],
  ['accumulation', 'Accumulation'],
  ['back-to-back', 'Back-to-Back CO'],
  ['partial-cumulation', 'Partial Cumulation'],
  ['exhibition', 'Exhibition'],
  ['de-minimis', 'De Minimis'],
  ['issued-retroactively', 'Issued Retroactively'],
];
const E_TICKS: Tick[] = [
  ['issued-retroactively', 'Issued Retroactively'],
  ['exhibition', 'Exhibition'],
  ['movement-certificate', 'Movement Certificate'],
  ['third-party-invoicing', 'Third Party Invoicing'],
];
const AK_TICKS: Tick[] = [
  ['third-party-invoicing', 'Third Country Invoicing'],
  ['exhibition', 'Exhibition'],
  ['back-to-back', 'Back-to-Back CO'],
];
const AJ_TICKS: Tick[] = [
  ['third-party-invoicing', 'Third Country Invoicing'],
  ['back-to-back', 'Back-to-Back CO'],
  ['issued-retroactively', 'Issued Retroactively'],
];
const AANZ_TICKS: Tick[] = [
  ['back-to-back', 'Back-to-back Certificate of Origin'],
  ['third-party-invoicing', 'Subject of third-party invoice'],
  ['issued-retroactively', 'Issued retroactively'],
  ['de-minimis', 'De Minimis'],
  ['accumulation', 'Accumulation'],
];
const AHK_TICKS: Tick[] = [
  ['movement-certificate', 'Movement Confirmation'],
  ['third-party-invoicing', 'Third-party invoicing'],
  ['issued-retroactively', 'Issued retroactively'],
  ['de-minimis', 'De Minimis'],
  ['accumulation', 'Accumulation'],
  ['exhibition', 'Exhibitions'],
];
const RCEP_TICKS: Tick[] = [
  ['back-to-back', 'Back-to-back Certificate of Origin'],
  ['third-party-invoicing', 'Third-party invoicing'],
  ['issued-retroactively', 'ISSUED RETROACTIVELY'],
];

function facts(
  id: string,
  countries: string[],
  ticks: Tick[] = [],
  valueText: FormFacts['valueText'] = 'RVC N%',
  modifiers: string[] = [],
): FormFacts {
  return {
    text: `Form ${id}`,
    countries,
    ticks: ticks.map(([key, label]) => ({ key, label })),
    valueText,
    modifiers,
    words: OWN_WORDS[id] ?? [],
  };
}

export const FORMS: FormFacts[] = [
  facts('D', ASEAN, D_TICKS, 'N%', ['PC']),
  facts('E', aseanWith('China'), E_TICKS),
  facts('AK', aseanWith('Korea'), AK_TICKS),
  facts('AJ', aseanWith('Japan'), AJ_TICKS, 'RVC', ['ACU', 'DMI']),
  facts('VJ', ['Japan'], [], 'LVC', ['ACU', 'DMI', 'IIM']),
  facts('VK', ['Korea']),
  facts('AI', aseanWith('India'), [...AK_TICKS, ['accumulation', 'Cumulation']]),
  facts('AANZ', aseanWith('Australia', 'New Zealand'), AANZ_TICKS, 'RVC'),
  facts('RCEP', aseanWith('Australia', 'China', 'Japan', 'Korea', 'New Zealand'), RCEP_TICKS, 'RVC', ['ACU', 'DMI']),
  facts(
    'CPTPP',
    [
      'Australia',
      'Brunei',
      'Canada',
      'Chile',
      'Japan',
      'Malaysia',
      'Mexico',
      'New Zealand',
      'Peru',
      'Singapore',
      'United Kingdom',
    ],
    [
      ['third-party-invoicing', 'Non-Party Invoicing'],
      ['certified-true-copy', 'Certified True Copy'],
    ],
    'RVC N%',
    ['BU', 'BD', 'NC', 'FV'],
  ),
  facts('AHK', aseanWith('Hong Kong'), AHK_TICKS, 'N%'),
  facts('EAV', ['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Russia']),
  facts(
    'VC',
    ['Chile'],
    [
      ['third-party-invoicing', 'Non-Party Invoicing'],
      ['issued-retroactively', 'Issued Retroactively'],
      ['certified-true-copy', 'Certified True Copy'],
    ],
    'RVC N%',
    ['ACU', 'DMI'],
  ),
  facts('X', ['Cambodia']),
  facts('S', ['Laos']),
  facts('VI', ['Israel']),
  facts('VN-CU', ['Cuba']),
  facts('EUR.1', EU),
  facts('EUR.1-UK', ['United Kingdom']),
  facts('B', ANY),
  facts('CNM', ANY),
  facts('A', ANY),
  facts('ICO', ANY),
];

export function factsOf(form: string): FormFacts | undefined {
  return FORMS.find((entry) => entry.text === form);
}
