import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../lib/forms';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { AGREEMENT_IDS, resolveProfile, type Facts } from '../../lib/forms/profile';
import { RULES } from '../../lib/rules/index';

/**
 * The list of what there must be: every form of Viet Nam's certificates of origin with the state of its checks, every rule with its forms. Written
 * down a second time, so that a form or a rule that goes missing, or silently loses a form, is seen.
 */
const TODAY = '2026-11-22';

/** full = boxes, criterion, ticks and dates; part = what is sure, the rest silent; recognised = what holds for any certificate. */
const FORMS = `
  D        | full       | D@2020-09-27 D@2022-07-16
  E        | full       | E@2019-09-12
  AK       | full       | AK@2014 AK@2026-05-01
  AJ       | full       | AJ@2023-03-01
  VJ       | full       | VJ@2009-07-04
  VK       | full       | VK@2015-11-18
  AI       | full       | AI@2010
  AANZ     | full       | AANZ@2015-10-01 AANZ@2025-08-22:U
  RCEP     | full       | RCEP@2022-04-04 RCEP@2023-01-01
  CPTPP    | full       | CPTPP@2019-03-08:C2
  AHK      | full       | AHK@2019-12-23
  EAV      | full       | EAV@2016-10-05
  VC       | full       | VC@2014-01-01 VC@2015-05-11
  X        | part       | X@2011-06-01
  S        | recognised | S@2010-03-05
  VI       | full       | VI@2024
  VN-CU    | part       | VN-CU@2020-05-25
  EUR.1    | full       | EUR.1@2020-08-01 EUR.1@2026-05-10:C2
  EUR.1-UK | full       | EUR.1-UK@2021-06-27
  B        | full       | B@2018-04-03
  CNM      | full       | CNM@2018-04-03
  A        | recognised | A@2018-04-03
  ICO      | recognised | ICO@2018-03-08`;

/** How many rules look at a form. */
const HOW_MANY = `
  D | 120
  E | 112
  AK | 112
  AJ | 105
  VJ | 101
  VK | 102
  AI | 111
  AANZ | 108
  RCEP | 112
  CPTPP | 95
  AHK | 110
  EAV | 91
  VC | 98
  X | 69
  S | 70
  VI | 79
  VN-CU | 79
  EUR.1 | 62
  EUR.1-UK | 61
  B | 81
  CNM | 58
  A | 67
  ICO | 64`;

/** Family, then its rules with their forms: `all`, `not` some, or the forms themselves. */
const CATALOGUE = `
reference
  reference-number-missing | all
  reference-number-shape | not EUR.1 EUR.1-UK
  reference-mistyped-characters | not EUR.1 EUR.1-UK
  reference-serial-length | not EUR.1 EUR.1-UK
  reference-country-not-importing-country | not EUR.1 EUR.1-UK
  reference-country-not-partner | not EUR.1 EUR.1-UK B CNM A ICO
  reference-year-not-issue-year | not EUR.1 EUR.1-UK
  reference-issuer-code-unknown | not EUR.1 EUR.1-UK
  reference-used-twice | all
date
  invoice-date-out-of-order | all
  application-or-declaration-date-out-of-order | all
  date-in-future | all
  issued-before-departure | AI
  retroactive-too-late | not EAV X VI EUR.1 EUR.1-UK
  certificate-expired | not S B CNM A ICO
  true-copy-date-changed | all
  reissue-too-late | not EAV VC X VI EUR.1 EUR.1-UK
  owed-documents-deadline | not CNM
party
  exporter-details-incomplete | all
  consignee-details-incomplete | not VI EUR.1 EUR.1-UK
  exporter-not-in-exporting-country | not CNM
  consignee-not-in-importing-country | not EUR.1 EUR.1-UK
  exporter-box-names-two-companies | all
  agent-not-named-in-goods-box | E
  producer-box-wrong | RCEP CPTPP
  tax-code-wrong | all
  declaration-countries-wrong | D E AK AJ VK AI CPTPP AHK
transport
  transport-details-missing | not VI EUR.1 EUR.1-UK CNM
  transport-wording-missing | D E VK CPTPP VC B
  port-in-wrong-country | not CNM
  transit-without-proof | not B CNM A ICO
  container-number-wrong | all
goods
  no-goods-lines | all
  item-numbers-wrong | not B CNM
  more-items-than-issuer-allows | all
  marks-missing | not EAV VI EUR.1 EUR.1-UK
  see-invoice-wording | all
  marks-name-another-origin | not CNM
  packages-or-description-missing | all
  description-too-vague | all
  description-copied-to-all-lines | all
  manufacturer-or-brand-not-stated | D AK AI AHK
  textile-inputs-not-described | VJ CPTPP
  hs-code-missing | D E AK AJ VJ VK AI AANZ RCEP CPTPP AHK EAV VC B
  hs-code-too-short | D E AK AJ VJ VK AI AANZ RCEP CPTPP AHK EAV VC B CNM
  hs-code-shape-wrong | not EUR.1 EUR.1-UK
  hs-code-not-in-hs2022 | D AK RCEP B
  quantity-or-weight-missing | not X S A ICO
  number-not-valid | all
  net-weight-above-gross | all
value
  fob-missing | D E AK AJ VK AI AANZ RCEP AHK
  fob-shown-needlessly | not AI CPTPP VC X S VN-CU ICO
  currency-wrong | all
  total-not-sum-of-lines | all
  fob-does-not-fit-invoice | all
  value-from-third-country-invoice | D E AK AJ VJ VK AI AANZ RCEP AHK EAV VC
  certificate-not-needed | D E AK AJ VJ VK AANZ RCEP CPTPP AHK EAV VC VI EUR.1 EUR.1-UK
tick
  third-party-invoicing-tick-missing | D E AK AJ AI AANZ RCEP CPTPP AHK VC
  third-party-details-missing | D E AK AJ AI AANZ RCEP AHK VC
  non-party-remark-missing | VJ VK EAV VN-CU
  third-party-tick-without-third-party | D E AK AJ AI AANZ RCEP CPTPP AHK VC
  third-party-name-not-invoice-issuer | D E AK AJ VJ VK AI AANZ RCEP AHK EAV VC
  third-party-invoice-number-missing | D E AK AJ VJ VK AI AANZ RCEP AHK
  offshore-invoice-issuer | EAV
  tick-not-on-this-form | not X S VN-CU A ICO
  remark-without-tick | D E AK AJ AI AANZ RCEP AHK VC
  words-in-wrong-box | D E AK AJ VJ VK AI AANZ RCEP AHK EAV VI EUR.1 EUR.1-UK
  back-to-back-tick-missing | D E AK AJ AI AANZ RCEP AHK
  original-certificate-not-quoted | D E AI AANZ RCEP
  original-certificate-expired | D E AK AJ AI AANZ RCEP AHK
  onward-quantity-above-original | D E AK AJ AI AANZ RCEP AHK CNM
  onward-exporter-not-original-consignee | E AK AI
  onward-criterion-changed | D E AK AJ AI AANZ RCEP AHK
  exhibition-details-missing | D E AK AI AHK
  accumulation-not-declared | D AJ VJ AI AANZ RCEP AHK VC EUR.1 EUR.1-UK
  accumulation-tick-without-materials | D AJ VJ AI AANZ RCEP AHK VC
  partial-cumulation-mismatch | D
  de-minimis-not-declared | D AJ VJ AANZ RCEP AHK VC
  de-minimis-without-tariff-change | D AJ VJ AANZ RCEP AHK VC
  issued-retroactively-tick-missing | D E AJ AANZ RCEP AHK VC
  issued-retroactively-words-missing | AK VJ VK AI EAV VI VN-CU EUR.1 EUR.1-UK
  issued-retroactively-needless | not CPTPP X S B CNM A ICO
  true-copy-words-missing | not CPTPP VC
  replacement-words-missing | not VI EUR.1 EUR.1-UK
criterion
  criterion-missing | D E AK AJ VJ VK AI AANZ RCEP CPTPP AHK EAV VC VI A
  criterion-unknown-token | not S VN-CU EUR.1 EUR.1-UK B CNM ICO
  criterion-letter-notation | D E AK AJ VJ VK AI AANZ RCEP CPTPP AHK EAV VC VI
  criterion-pe-not-on-form | D AK
  criterion-ctsh-missing | AI
  criterion-percentage-missing | D E AK VK AI CPTPP AHK VC
  criterion-style-of-another-form | D AK AJ VJ VK AANZ RCEP AHK
  criterion-combination-wrong | D E AK VK AI AANZ EAV
  criterion-percentage-below-threshold | D E VK AI AHK
  partial-cumulation-percentage-out-of-range | D
  criterion-percentage-not-computed | D E AK VK AI CPTPP AHK VC
  wo-with-foreign-materials | not CNM
  wo-unlikely-for-goods | D E AK AJ VJ VK AI AANZ RCEP CPTPP AHK EAV VC
  pe-with-non-originating-materials | E AJ VJ VK AANZ RCEP CPTPP AHK EAV VC VI VN-CU
  cth-not-open-for-chapter | E
origin
  value-content-below-threshold | not X CNM A ICO
  tariff-change-not-met | D E AK AJ VJ VK AI AANZ RCEP CPTPP AHK VC VN-CU B
  de-minimis-over-limit | not X S CNM A ICO
  worksheet-sums-wrong | not CNM
  direct-and-indirect-disagree | D AK AI RCEP B
  formula-switched-in-year | D AK AI RCEP CPTPP B
  undetermined-origin-counted-as-originating | not EUR.1 EUR.1-UK CNM
  material-without-proof | not EUR.1 EUR.1-UK CNM
  origin-country-not-exporting-country | VJ VK CPTPP EAV VC X S VI VN-CU EUR.1 EUR.1-UK B
  line-origin-country-wrong | RCEP
  production-step-not-sufficient | not X S CNM A ICO
cross
  exporter-differs-from-invoice-seller | not CNM
  party-differs-from-documents | all
  invoice-number-or-date-differs | not CNM
  invoice-terms-differ | not CNM
  quantity-differs-from-documents | all
  unit-differs-from-documents | all
  description-differs-from-documents | all
  invoice-lines-merged | not CNM
  hs-codes-disagree | not EUR.1 EUR.1-UK CNM
  packages-or-weight-differ-from-documents | all
  transport-differs-from-bill | all
  departure-date-differs-from-bill | not EUR.1 EUR.1-UK
  export-declaration-number-wrong | not CNM
language
  description-not-in-english | all
  address-line-too-long | all
  vietnamese-in-printed-names | all
sheet
  continuation-sheet-incomplete | D E AK VJ VK RCEP CPTPP EAV VI B
  continuation-differs-from-first-page | D E AK VJ VK AANZ RCEP CPTPP EAV VC VI B
form
  country-not-party | not B CNM A ICO
  invoice-missing | not VI EUR.1 EUR.1-UK A ICO
  signing-data-missing | all
  authority-box-filled | not X S VN-CU A ICO
  form-only-partly-checked | AANZ CPTPP X S VN-CU EUR.1 A ICO
  fee-reduction-ended | all
  preferential-form-available | B
  box-numbering-of-guides | VJ
  cnm-countries-wrong | CNM
  cnm-original-not-quoted | CNM
  cnm-hs-differs-from-original | CNM
  cnm-voyages-wrong | CNM`;

const cells = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s*\|\s*/));

interface Listed {
  readonly id: string;
  readonly family: string;
  readonly forms: readonly FormId[];
}

function listed(): Listed[] {
  const rules: Listed[] = [];
  let family = '';
  for (const [id, forms] of cells(CATALOGUE)) {
    if (forms === undefined) {
      family = id!;
      continue;
    }
    const names = forms.replace(/^not /, '').split(' ') as FormId[];
    const own = forms === 'all' ? FORM_IDS : FORM_IDS.filter((form) => names.includes(form) !== forms.startsWith('not '));
    rules.push({ id: id!, family, forms: own });
  }
  return rules;
}

/** What a profile must speak of, whatever its form: nothing of it may be left out silently. */
const MATTERS: readonly (keyof Facts)[] = [
  'partners',
  'where',
  'criterion',
  'ticks',
  'reference',
  'thirdParty',
  'fob',
  'hs',
  'window',
  'copy',
  'replacement',
  'correction',
  'records',
  'validity',
  'exemptions',
  'backToBack',
  'transit',
  'continuation',
  'origin',
  'authorityBoxes',
  'declarationBox',
  'lowestPercentage',
];

describe('forms', () => {
  it('are all there, each with its state and its texts', () => {
    const there = FORM_IDS.map((id) => {
      const { check, rulesets } = PROFILES[id];
      return [id, check, rulesets.map((r) => (r.cap ? `${r.id}:${r.cap}` : r.id)).join(' ')];
    });
    expect(there).toEqual(cells(FORMS));
  });

  it('speak of every matter, be it to say that nothing is known', () => {
    for (const id of FORM_IDS) expect([id, Object.keys(PROFILES[id].facts).sort()]).toEqual([id, [...MATTERS].sort()]);
  });

  it('say when they are only checked in part', () => {
    for (const [id, state] of cells(FORMS) as [FormId, string][]) {
      const resolved = resolveProfile(PROFILES[id], TODAY, undefined);
      expect([id, resolved.partly]).toEqual([id, state !== 'full' || resolved.cap !== null]);
      if (state === 'full') {
        expect([id, PROFILES[id].boxes.length > 9]).toEqual([id, true]);
        expect([id, resolved.facts.where.mark]).not.toEqual([id, 'U']);
      }
    }
  });

  it('cover every agreement', () => {
    const agreements = FORM_IDS.map((id) => PROFILES[id].agreement?.id).filter(Boolean);
    expect([...agreements].sort()).toEqual([...AGREEMENT_IDS].sort());
  });
});

describe('rules', () => {
  const list = listed();

  it('are all there, in their families', () => {
    expect(list).toHaveLength(140);
    const names = (rules: readonly { id: string; family: string }[]) => rules.map((r) => `${r.family}/${r.id}`).sort();
    expect(names(RULES)).toEqual(names(list));
  });

  it.each(list.map((r) => [r.id, r.forms] as const))('%s looks at its forms', (id, forms) => {
    const own = RULES.find((r) => r.id === id)!.forms;
    expect(FORM_IDS.filter((form) => own.includes(form))).toEqual(forms);
  });

  it('leave no form alone', () => {
    expect(FORM_IDS.map((id) => [id, String(RULES.filter((r) => r.forms.includes(id)).length)])).toEqual(cells(HOW_MANY));
  });
});
