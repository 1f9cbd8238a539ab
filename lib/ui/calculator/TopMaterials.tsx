import type { ReactNode } from 'react';
import type { LineOrigin } from '../../origin/line-origin';
import { showAmount, showPlain } from '../show';
import { topMaterials } from './picture';
import { named, useText } from './text';

/** The materials that cost the most content, dearest first, each with its share of FOB. */
export function TopMaterials({ origin }: { readonly origin: LineOrigin }): ReactNode {
  const { c, say, language } = useText();
  const list = topMaterials(origin);
  if (list.length === 0) return null;
  return (
    <div className="top-materials">
      <h3>{c.top}</h3>
      <ol>
        {list.map((m) => (
          <li key={m.index}>
            <span className="what">
              {m.name}
              <small>{named(c, 'status', m.status)}</small>
            </span>
            <output>{say(c.ofFob, { percent: showPlain(m.percent, language) })}</output>
            <svg viewBox="0 0 1000 10" preserveAspectRatio="none" height="6" aria-hidden="true">
              <rect width={m.width} height="10" className={`part ${m.status}`} />
            </svg>
            <small className="much">{showAmount(m.amount, language)}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
