import type { Declaration } from '../../../lib/declaration/declaration';
import type { Finding } from '../../../lib/report/report';
import { evaluate } from '../../../lib/rules/engine';
import combinationWrong from '../../../lib/rules/criterion/criterion-combination-wrong';
import ctshMissing from '../../../lib/rules/criterion/criterion-ctsh-missing';
import letterNotation from '../../../lib/rules/criterion/criterion-letter-notation';
import missing from '../../../lib/rules/criterion/criterion-missing';
import peNotOnForm from '../../../lib/rules/criterion/criterion-pe-not-on-form';
import belowThreshold from '../../../lib/rules/criterion/criterion-percentage-below-threshold';
import percentageMissing from '../../../lib/rules/criterion/criterion-percentage-missing';
import otherStyle from '../../../lib/rules/criterion/criterion-style-of-another-form';
import unknownToken from '../../../lib/rules/criterion/criterion-unknown-token';
import outOfRange from '../../../lib/rules/criterion/partial-cumulation-percentage-out-of-range';

export type Form = NonNullable<Declaration['form']>;

/** The rules that judge how a criterion is written. */
export const NOTATION = [
  missing,
  unknownToken,
  letterNotation,
  peNotOnForm,
  ctshMissing,
  percentageMissing,
  otherStyle,
  combinationWrong,
  belowThreshold,
  outOfRange,
];

/** A certificate of Viet Nam with these criteria, one a line. Old AANZ layout. */
export function declared(form: Form, ...criteria: string[]): Declaration {
  return {
    form,
    exportingCountry: 'VN',
    ...(form === 'AANZ' ? { importingCountry: 'ID' } : {}),
    lines: criteria.map((criterion) => ({ criterion })),
  };
}

/** Everything the notation rules have against a declaration. */
export function slipsIn(declaration: Declaration): readonly Finding[] {
  return evaluate(declaration, NOTATION, { today: '2026-11-22' }).findings.filter((f) => f.outcome === 'fail');
}

/** `rule: severity` of each finding, without the common prefix of the ids. */
export function told(declaration: Declaration): string[] {
  return slipsIn(declaration).map((f) => `${f.rule.replace('criterion-', '')}: ${f.severity}`);
}
