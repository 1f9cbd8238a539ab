import type { TickKey } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';

/**
 * What the law says about one form, as data. One file a form in this folder; no rule knows a form by name, it asks the profile.
 *
 * Every leaf is a `Fact`: the value, how sure it is, and where it stands. Marks: `C` read in the legal text (a finding may be an error),
 * `C2` read in a secondary text (at most a warning), `U` unsure (at most information).
 */
export type Mark = 'C' | 'C2' | 'U';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface Basis {
  /** Full name of the text, `10/2022/TT-BCT`; `practice` where no text says it. */
  readonly document: string;
  /** Article, appendix or box: `App. III §14a`. */
  readonly place: string;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
}

export interface Fact<T> extends Basis {
  readonly value: T;
  readonly mark: Mark;
}

/** ISO 3166-1 alpha-2, or `EU`. */
export type Country = string;

export const AGREEMENT_IDS = [
  'ATIGA',
  'ACFTA',
  'AKFTA',
  'AJCEP',
  'VJEPA',
  'VKFTA',
  'AIFTA',
  'AANZFTA',
  'RCEP',
  'CPTPP',
  'AHKFTA',
  'EAEU',
  'VCFTA',
  'EVFTA',
  'UKVFTA',
  'VIFTA',
  'VNCUBA',
  'VNKH',
  'VNLA',
] as const;
export type AgreementId = (typeof AGREEMENT_IDS)[number];

/** Subjects a rule may rest on; the profile names document and article for each one its form regulates. */
export const TOPICS = [
  'reference', // number of the certificate
  'partner', // who may be exporting and importing party
  'parties', // exporter and consignee boxes
  'producer',
  'transport',
  'transit',
  'goods', // items, marks, packages, description
  'brand', // manufacturer and trade mark
  'hs',
  'quantity',
  'fob',
  'invoice',
  'criterion',
  'percentage', // what the figure in the criterion box means
  'thirdParty',
  'backToBack',
  'exhibition',
  'accumulation',
  'partialCumulation',
  'deMinimis',
  'window', // when it may be issued, retroactive issue, the cap
  'copy', // certified true copy, duplicate
  'replacement',
  'validity',
  'exemption',
  'ticks',
  'declaration', // exporter's declaration box
  'certification', // issuer's boxes
  'continuation',
  'language',
  'wholly', // WO and PE
  'value', // value content
  'tariffShift',
  'operations', // minimal operations, last production step
  'proof', // proofs of the materials' origin
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a word of a criterion box claims. */
export type CriterionMeaning = 'WO' | 'PE' | 'CC' | 'CTH' | 'CTSH' | 'CTC' | 'VALUE' | 'SP' | 'PSR' | 'PC' | 'OTHER';

export interface CriterionWord {
  /** Normalised text (capitals, single blanks). `N%` stands for a percentage, so `RVC N%`, `N%`, `PC N%`. */
  readonly word: string;
  readonly meaning: CriterionMeaning;
}

export interface CriterionGrammar {
  /** Words that may stand alone. */
  readonly words: readonly CriterionWord[];
  /** `none`: exactly one word. `plus`: the pairs below joined by +. `any`: any combination of the words. */
  readonly joining: 'none' | 'plus' | 'any';
  /** Allowed pairs for `plus`, as meanings in either order: [['CTH','VALUE'], …]. */
  readonly pairs: readonly (readonly [CriterionMeaning, CriterionMeaning])[];
  /** Words allowed only inside a combination (AANZ `CTSH + RVC 35%`: CTSH and RVC N% never alone). */
  readonly onlyInPairs?: readonly CriterionWord[];
  /** Words that may follow after a blank, comma or + (ACU, DMI, IIM). */
  readonly modifiers: readonly string[];
  /** Spelling of the value word without figure: `RVC`, `LVC`; empty where the figure stands alone (D, AHK). */
  readonly valueWord: string;
  /** Whether a percentage is `required` with a value claim, `forbidden`, or `optional`. */
  readonly figure: 'required' | 'forbidden' | 'optional';
  /** What the figure says: the real result of the calculation, or the threshold that must be met. */
  readonly figureMeans: 'real' | 'threshold' | 'none';
  /** Understood words of other forms → what to write here: `CC` → `CTC`. Text for the finding's remedy. */
  readonly writeInstead: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

export type ReferenceStructure = 'law' | 'practice' | 'none';

export interface ReferenceFacts {
  /** `law`: the VN-XX yy/aa/nnnnn structure stands in the form's text; `practice`: only used; `none`: nothing known (EUR.1). */
  readonly structure: ReferenceStructure;
  readonly serialDigits: number;
  /** Allowed importing-country codes; null = any. */
  readonly countries: readonly Country[] | null;
  /** Codes that are at most a hint though outside the printed list (CPTPP: GB). */
  readonly hintCountries: readonly Country[];
  readonly example: string;
  /** Schemes of partner issuers, recognised on import and never rejected. */
  readonly partnerSchemes: readonly { readonly issuer: Country; readonly pattern: RegExp; readonly example: string }[];
}

/** Where the third company's facts must be shown. */
export interface ThirdPartyFacts {
  /** How it is announced: a tick, fixed words, or nothing. */
  readonly flag: 'tick' | 'words' | 'none';
  /** Box of the company's name (and country or address); null = nowhere prescribed. */
  readonly box: string | null;
  readonly asks: readonly ('name' | 'address' | 'country')[];
  /** Words that must stand with the name: `THIRD COUNTRY INVOICING`, `NON-PARTY INVOICING`, `TCI`. */
  readonly words: string | null;
  /** Whose invoice number the invoice box shows. */
  readonly invoice:
    'third' | 'maker-if-unknown' | 'first-or-third' | 'both' | 'used-for-importation' | 'blank-if-unknown' | 'free';
  /** The form lets the exporter announce a later invoice in a box (AJ 7, VJ 8, EAV 8). */
  readonly announceBox: string | null;
  /** Both exporter and consignee must sit in the agreement's area (E). */
  readonly partiesInside: boolean;
}

export interface FobFacts {
  /** `none`: no place on the form; `always`; `value`: with a value criterion; `optional`. */
  readonly when: 'none' | 'always' | 'value' | 'optional';
  /** `value` only counts when exporter or importer is one of these (D: KH ID LA). */
  readonly countries?: readonly Country[];
  /** … and never towards these importers (AHK: HK). */
  readonly exceptImporting?: readonly Country[];
  /** A combination or PC figure asks FOB only as a hint (D). */
  readonly combinationHint?: boolean;
}

export interface HsFacts {
  /** Which of the two codes the form prints; null = none. */
  readonly key: 'hsImport' | 'hsExport' | 'either' | null;
  /** Fewest digits; null = the text names no number. */
  readonly digits: number | null;
  /** Digits that are usual where the text is silent (D: 8). */
  readonly usualDigits?: number;
  readonly edition: '2007' | '2012' | '2017' | '2022' | null;
  /** From this day a code outside HS 2022 is reported (only where edition is 2022). */
  readonly hs2022Since?: IsoDate;
}

export interface WindowFacts {
  /** Free days after shipment without tick or words; null = the text states no window. */
  readonly freeDays: number | null;
  readonly unit: 'day' | 'working-day';
  /** The shipment day itself is day 1 (VK). */
  readonly shipmentDayCounts?: boolean;
  /** Days after the window that are only a warning (D from 2022-07-16: 3). */
  readonly warningDays?: number;
  /** Everything late is only a warning (D before 2022-07-16). */
  readonly lateIsWarning?: boolean;
  /** Within the free working days but over this many calendar days: a hint (AI: 3). */
  readonly hintOverDays?: number;
  /** How late issue is shown. */
  readonly late: 'tick' | 'words' | 'none';
  /** The fixed words, and the box they belong in (null = anywhere). */
  readonly words: string;
  readonly wordsBox: string | null;
  /** Latest issue counted from shipment; null = no limit stated. */
  readonly capYears: 1 | null;
  /** The shipment date must be shown when issued retroactively (AJ, VJ). */
  readonly shipmentDateObligatory?: boolean;
  /** An early tick is accepted (AJ). */
  readonly needlessTickAccepted?: boolean;
}

export interface CopyFacts {
  /** Words of a copy; null where a tick says it (VC, CPTPP). */
  readonly words: string | null;
  readonly wordsBox: string | null;
  readonly asksOriginalDate: boolean;
  /** The day on which the copy is made stands beside the words. */
  readonly asksCopyDate?: boolean;
  /** Latest copy counted from the original; null = none stated. */
  readonly capYears: 1 | null;
}

export interface ReplacementFacts {
  /** `quote`: number and date; `date`: the date is enough (AK, VK); `phrase`: fixed words with number and date; `none`: not provided for. */
  readonly how: 'quote' | 'date' | 'phrase' | 'none';
  readonly words: string | null;
  readonly box: string | null;
  readonly capYears: 1 | null;
}

export interface ValidityFacts {
  readonly years: 1 | null;
  /** A replacement or copy lives only as long as the certificate it rests on. */
  readonly replacementFromOriginal: boolean;
  /** The importing country may allow longer (CPTPP) or late filing may still be accepted (EUR.1). */
  readonly mayBeLonger: boolean;
  /** One certificate serves one importation. */
  readonly oneImportation?: boolean;
}

/** How a mistake on an issued certificate is mended; without a statement in the text the fact is null. */
export interface CorrectionFacts {
  /** Strike out, add, certify; nothing erased or overwritten. */
  readonly strikeOut: boolean;
  /** A new certificate in place of the faulty one. */
  readonly newCertificate: boolean;
}

export interface Exemption {
  readonly amount: string;
  readonly currency: string;
  /** Importing countries it holds for; absent = all parties. */
  readonly importing?: readonly Country[];
  /**
   * `exempt`: no C/O needed; `self-declaration`: the exporter may declare instead. Parcels and luggage of private persons are no commercial
   * consignments: for the form's page only, no rule.
   */
  readonly kind: 'exempt' | 'self-declaration' | 'private-parcel' | 'luggage';
}

export interface BackToBackFacts {
  /** The tick that announces it; null = the form knows none. */
  readonly tick: TickKey | null;
  /** Box that must quote the first certificate; null = none asked. */
  readonly quoteBox: string | null;
  readonly quoteAsks: readonly ('number' | 'date' | 'issuingBody' | 'issuingCountry')[];
  /** The applicant must be the importer of the first certificate (E, AK, AI). */
  readonly exporterIsFirstImporter: boolean;
  readonly quantityChecked: boolean;
}

export interface TransitFacts {
  /** What proves an unbroken transport through a third country. */
  readonly proof: 'through-bill' | 'through-bill-or-customs' | 'any-transport-document' | 'customs';
  /** Landlocked or EU destinations aside: whether the rule exists at all. */
  readonly papers: Bilingual;
}

export interface ContinuationFacts {
  /** Boxes repeated on a further sheet, first and last; null = another full form with the same number. */
  readonly boxes: readonly [number, number] | null;
  /** Boxes that must be identical on every sheet (VK, CPTPP: 11, 12). */
  readonly identicalBoxes: readonly string[];
}

export interface TickFacts {
  readonly box: string;
  readonly labels: Partial<Record<TickKey, string>>;
}

/** De-minimis tolerance in per cent of a base, for product chapters; the first entry whose chapters match counts. */
export interface Tolerance {
  /** Inclusive chapter ranges; absent = all other chapters. */
  readonly chapters?: readonly (readonly [number, number])[];
  /** Any one limit met is enough; empty list = no tolerance. */
  readonly limits: readonly {
    readonly percent: string;
    readonly base: 'fob' | 'weight' | 'component-weight' | 'exw' | 'value';
  }[];
  /** The product line says 10 or 7 per cent: between the two it cannot be told. */
  readonly lowerByLine?: string;
}

export interface OriginFacts {
  /** Formulas of Viet Nam's exports for this agreement. */
  readonly formulas: readonly ('direct' | 'indirect')[];
  /** Prefix of the calculation's id: `rvc`, `lvc`, `vac`; `exw` for shares of the ex-works price. */
  readonly term: 'rvc' | 'lvc' | 'vac' | 'exw';
  /** Default rule in the grammar of `costs.rule`, where the product list is silent; null = none. */
  readonly defaultRule: string | null;
  /** The other parties whose originating materials count (without VN). */
  readonly area: readonly Country[];
  /** Agreement name in a proof; `ANY` for form B. */
  readonly agreement: AgreementId | 'ANY';
  readonly tolerances: readonly Tolerance[];
  /** A value claim also needs the last production step in the party (E, VJ, AJ, AI, AANZ). */
  readonly lastStep: boolean;
  /** Minimal operations defeat: every claim, all but value claims (VJ, AJ), value claims only (AANZ). */
  readonly minimalOperations: 'all' | 'not-value' | 'value-only';
  /** One formula must be kept through the financial year (B, AK by law). */
  readonly oneFormulaAYear: boolean;
  /** How accumulation is shown: tick, ACU in the criterion, a statement (EUR.1), or nowhere. */
  readonly accumulationSign: 'tick' | 'ACU' | 'statement' | 'none';
  /** How de minimis is shown. */
  readonly deMinimisSign: 'tick' | 'DMI' | 'none';
  /** The maker's own declaration is enough for local materials (D). */
  readonly makerDeclarationEnough: boolean;
}

export interface Facts {
  readonly partners: Fact<readonly Country[] | 'any'>;
  /** Box of each content (forms table "where things stand"): key template → box. A key that is absent has no box on the form. */
  readonly where: Fact<Readonly<Record<string, string>>>;
  readonly criterion: Fact<CriterionGrammar | null>;
  readonly ticks: Fact<TickFacts | null>;
  readonly reference: Fact<ReferenceFacts>;
  readonly thirdParty: Fact<ThirdPartyFacts>;
  readonly fob: Fact<FobFacts>;
  readonly hs: Fact<HsFacts>;
  readonly window: Fact<WindowFacts>;
  readonly copy: Fact<CopyFacts>;
  readonly replacement: Fact<ReplacementFacts>;
  readonly validity: Fact<ValidityFacts>;
  readonly correction: Fact<CorrectionFacts | null>;
  /** How long the trader keeps the papers; null = the form's own text states nothing. */
  readonly records: Fact<{ readonly years: number } | null>;
  readonly exemptions: Fact<readonly Exemption[]>;
  readonly backToBack: Fact<BackToBackFacts>;
  readonly transit: Fact<TransitFacts>;
  readonly continuation: Fact<ContinuationFacts | null>;
  readonly origin: Fact<OriginFacts | null>;
  /** Boxes that the issuer or the customs of the importing side fill. */
  readonly authorityBoxes: Fact<readonly string[]>;
  /** Box that names origin and importing country in the exporter's declaration; null = not judged. */
  readonly declarationBox: Fact<string | null>;
  /** Percentages below this in the criterion box are wrong; null = not judged. `warningBelow` is softer (D 40). */
  readonly lowestPercentage: Fact<{ readonly error: string | null; readonly warning: string | null } | null>;
}
