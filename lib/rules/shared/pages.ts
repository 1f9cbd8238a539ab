import type { Declaration } from '../../declaration/declaration';

/** Pages of a certificate: its first page and the sheets that continue it. */

/** `2`, also with the number of pages behind it: `2/3`, `2 OF 3`. */
const PAGE = /^(?:PAGE\s+)?(\d{1,4})(?:\s*(?:\/|OF)\s*\d{1,4})?$/i;

/** A page number or number of pages; NaN when the text is blank, unread or no number. */
export function pageNumber(text: string | undefined): number {
  return Number(PAGE.exec(text?.trim() ?? '')?.[1] ?? NaN);
}

/** The certificate is a sheet that goes on where another page ended. */
export function isFurtherSheet({ pages }: Pick<Declaration, 'pages'>): boolean {
  if (pages?.number?.trim()) return pageNumber(pages.number) > 1;
  return pages?.number === '' && pageNumber(pages.of) > 1;
}
