import { scoreOf, type Claim } from './claims';
import { fullText, hiddenByMarkup, shownIn } from './controls/text';
import { captionOf } from './labels';
import { isPaged } from './pager';

/**
 * Goods grid of the legacy view page when its headers name nothing we know: the order of the columns in public material, only when the number of
 * visible columns fits. Weak: findings that rest on it are at most warnings.
 */
export function columnsByOrder(
  root: Element,
  keys: readonly string[],
): { claims: Claim[]; rows: number; partial: boolean } | null {
  for (const table of root.querySelectorAll<HTMLTableElement>('table.rgMasterTable')) {
    if (/radGridOptions/.test(table.id)) continue;
    const rows = [...(table.tBodies[0]?.rows ?? [])].filter(
      (row) => !hiddenByMarkup(row) && !/rgPager|rgNoRecords/.test(row.className),
    );
    const cells = rows.map((row) => [...row.cells].filter((cell) => !hiddenByMarkup(cell)));
    if (cells.length === 0 || !cells.every((row) => row.length === keys.length)) continue;
    const claims = cells.flatMap((row, index) => row.map((cell, column) => claimOf(cell, keys[column]!, index)));
    return { claims, rows: cells.length, partial: isPaged(table, cells.length) };
  }
  return null;
}

const INVOICES = captionOf('Number and date of invoices');

function claimOf(cell: Element, key: string, index: number): Claim {
  const { text, picture } = shownIn(cell);
  return {
    key,
    index,
    by: 'header',
    score: scoreOf('header', true, false),
    weak: true,
    evidence: 'order of the columns',
    raw: text === '' && picture ? null : fullText(cell, text),
    checked: null,
    from: null,
    el: cell,
    item: null,
    caption: key === 'lines[].invoiceNo' ? INVOICES : null,
    control: false,
    hidden: false,
    inGrid: true,
    shape: null,
  };
}
