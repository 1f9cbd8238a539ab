import { CALCULATOR_TEXT, type CalculatorText, type CalculatorTextKey } from '../../text/ui-calculator';
import { useWords, type Words } from '../language';

export interface CalculatorWords extends Pick<Words, 'language' | 'say' | 'pick'> {
  readonly c: CalculatorText;
}

/** Wording of the calculator in the chosen language. */
export function useText(): CalculatorWords {
  const { language, say, pick } = useWords();
  return { c: CALCULATOR_TEXT[language], language, say, pick };
}

/** A text by a name that is put together: `column.` + column. */
export function named(c: CalculatorText, group: string, name: string): string {
  return c[`${group}.${name}` as CalculatorTextKey];
}
