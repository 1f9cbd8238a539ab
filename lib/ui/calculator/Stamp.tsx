import type { ReactNode } from 'react';
import type { OriginVerdict } from '../../report/report';
import { useText } from './text';

const LOOK = { meets: 'good', fails: 'bad', 'cannot-tell': 'open' } as const;
const SIGN = { meets: '✓', fails: '✗', 'cannot-tell': '?' } as const;

/** The verdict as a stamp. */
export function Stamp({ verdict }: { readonly verdict: OriginVerdict }): ReactNode {
  const { c } = useText();
  return <strong className={`stamp ${LOOK[verdict]}`}>{c[verdict]}</strong>;
}

/** The verdict as a sign with its word, for a part of a rule. */
export function Sign({ verdict }: { readonly verdict: OriginVerdict }): ReactNode {
  const { c } = useText();
  return (
    <span className={`sign ${LOOK[verdict]}`}>
      <span aria-hidden="true">{SIGN[verdict]}</span> {c[verdict]}
    </span>
  );
}
