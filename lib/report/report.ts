import type { Basis, Bilingual } from '../forms/profile';
import type { FormId, RulesetId } from '../forms/form-id';
import type { Severity } from '../rules/rule';

/** The report that every surface shows and the command line prints. Keys are fixed and public. */
export interface Finding {
  readonly rule: string;
  /** `pass` appears only when all answers were asked for. */
  readonly outcome: 'fail' | 'unknown' | 'pass';
  readonly severity: Severity;
  readonly box: string | null;
  readonly fields: readonly string[];
  /** Index of the goods line (0 = first), null for the whole declaration. */
  readonly line: number | null;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  readonly basis: Basis;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Rules that could not be answered. */
  readonly unknown: number;
  /** Rules that were answered and found nothing. */
  readonly passed: number;
}

export interface ReferenceReport {
  readonly shape: 'valid' | 'unusual' | 'invalid' | 'absent';
  readonly groups: {
    readonly exporter: string;
    readonly importer: string;
    readonly year: string;
    readonly issuer: string;
    readonly serial: string;
  } | null;
  readonly normalized: string | null;
  /** Forms that such a number can belong to. */
  readonly forms: readonly FormId[];
}

export interface Report {
  readonly schema: 1;
  readonly engine: string;
  readonly form: FormId | null;
  readonly ruleset: RulesetId | null;
  readonly checkedOn: string;
  readonly counts: Counts;
  readonly reference: ReferenceReport;
  /** Results of the origin engine, one per line and calculation, each with its `line`. */
  readonly calculations: readonly Calculation[];
  readonly findings: readonly Finding[];
}

export type OriginVerdict = 'meets' | 'fails' | 'cannot-tell';

export interface CalculationValue {
  readonly numerator: string;
  readonly denominator: string;
  /** Reduced fraction as a part of one: `153/235`. */
  readonly fraction: string;
  /** In per cent, cut after nine decimals. */
  readonly percent: string;
  /** Whether `percent` is complete. */
  readonly exact: boolean;
  /** Two decimals: cut for a content that must reach a threshold, raised for a share that must stay under one. */
  readonly shown: string;
}

export interface Calculation {
  /** `rvc-direct`, `rvc-indirect`, `lvc-direct`, `lvc-indirect`, `de-minimis…`, `tariff-shift`, … */
  readonly calculation: string;
  readonly form: FormId | null;
  /** Index of the goods line. */
  readonly line: number;
  readonly verdict: OriginVerdict;
  readonly value: CalculationValue | null;
  /** Ends as reduced fractions of one (`29/60`, `1`) when inputs are missing. */
  readonly interval: { readonly low: string; readonly high: string } | null;
  readonly threshold: { readonly op: '>=' | '<='; readonly value: string; readonly source: string } | null;
  readonly steps: readonly { readonly label: Bilingual; readonly expression: string; readonly result: string }[];
  readonly missing: readonly { readonly key: string; readonly why: Bilingual }[];
  readonly assumptions: readonly ('beyondMinimal' | 'lastStepInVietNam' | 'materialsComplete' | 'defaultRule')[];
  readonly basis: Basis;
  readonly mark: 'C' | 'C2' | 'U';
}
