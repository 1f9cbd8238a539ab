import type { ReactNode } from 'react';
import type { Severity } from '../rules/rule';

/** A shape of its own for each severity, so that colour is never the only sign. Silent unless a label is given. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }): ReactNode {
  const shape = {
    error: (
      <>
        <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
        <path className="cut" d="M8 4.2v4.6M8 11v.9" />
      </>
    ),
    warning: (
      <>
        <path d="M8 1.2 15.4 14.6H.6z" />
        <path className="cut" d="M8 6v4M8 11.8v.9" />
      </>
    ),
    info: (
      <>
        <circle cx="8" cy="8" r="7" />
        <path className="cut" d="M8 7.2v4.4M8 4.1V5" />
      </>
    ),
  }[severity];
  return (
    <svg
      className={`icon ${severity}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {shape}
    </svg>
  );
}

/** The stamped sheet of the product's icon, small. */
export function Logo(): ReactNode {
  return (
    <svg className="logo" viewBox="0 0 24 24" width="22" height="22" aria-hidden>
      <path className="sheet" d="M4 2h11l5 5v15H4z" />
      <path className="fold" d="M15 2v5h5" />
      <path className="tick" d="m7.5 14.2 3.2 3.3 6-7.2" />
    </svg>
  );
}
