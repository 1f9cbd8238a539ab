import { useId, type ReactNode } from 'react';
import type { LineOrigin } from '../../origin/line-origin';
import { showAmount, showPlain } from '../show';
import { barOf } from './picture';
import { named, useText } from './text';

/** Height of the bar and of the room for its line, in the units of the drawing; the width is a thousand. */
const BAR = 34;
const ROOM = 8;

/** FOB as one bar: what counts for the content from the left, what counts against it from the right, and the limit as a line. */
export function FobBar({ origin }: { readonly origin: LineOrigin }): ReactNode {
  const { c, say, language } = useText();
  // Without the marks that an address inside a style would have to escape.
  const id = `bar${useId().replace(/\W/g, '')}`;
  const bar = barOf(origin);
  if (!bar || bar.segments.length === 0) return null;
  const parts = bar.segments
    .map((s) => `${named(c, 'part', s.part)} ${showAmount(s.amount, language)} (${showPlain(s.percent, language)}%)`)
    .join('; ');
  const text = say(c.pictureText, { total: showAmount(bar.total, language), parts });
  const limit = bar.limit && say(c.pictureLimit, { limit: bar.limit.text });
  return (
    <figure className="picture">
      <figcaption>{c.picture}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-text`}
        viewBox={`0 0 1000 ${BAR + 2 * ROOM}`}
        preserveAspectRatio="none"
        height={BAR + 2 * ROOM}
      >
        <title id={`${id}-text`}>{limit ? `${text} ${limit}` : text}</title>
        <defs>
          <pattern id={`${id}-hatch`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="9" height="9" className="part unproved" />
            <rect width="3.5" height="9" className="hatch" />
          </pattern>
        </defs>
        {bar.segments.map((s) => (
          <rect
            key={s.part}
            x={s.from}
            y={ROOM}
            width={Math.max(s.width, 1)}
            height={BAR}
            {...(s.part === 'unproved'
              ? { className: 'part hatched', fill: `url(#${id}-hatch)` }
              : { className: `part ${s.part}` })}
          />
        ))}
        {bar.limit ? <line x1={bar.limit.at} x2={bar.limit.at} y1={0} y2={BAR + 2 * ROOM} className="limit" /> : null}
      </svg>
      <ul className="legend">
        {bar.segments.map((s) => (
          <li key={s.part}>
            <span className={`swatch ${s.part}`} aria-hidden="true" />
            <span>{named(c, 'part', s.part)}</span> <output>{showPlain(s.percent, language)}%</output>
          </li>
        ))}
      </ul>
      {limit ? <p className="quiet">{limit}</p> : null}
    </figure>
  );
}
