import { squeeze } from './controls/text';

const PAGER = '[class*="pager" i],[class*="paginat" i],[aria-label*="paginat" i],[aria-label*="phân trang" i]';
const MORE = /^(?:load more|show more|xem thêm|tải thêm|hiển thị thêm)$/i;

/**
 * True when lines of the table are not in the page now: other pages of a pager, rows a virtual list has not drawn, a "load more" button. A pager
 * that cannot be understood counts as more pages.
 */
export function isPaged(grid: Element, rows: number): boolean {
  if (isVirtual(grid, rows)) return true;
  let around: Element | null = grid;
  for (
    let i = 0;
    i < 4 && around && around.localName !== 'form' && around.localName !== 'body';
    i += 1, around = around.parentElement
  ) {
    const pager = around.querySelector(PAGER);
    if (pager) return hasMorePages(pager, rows);
    if (i > 0 && hasMoreButton(around)) return true;
  }
  return false;
}

function isVirtual(grid: Element, rows: number): boolean {
  const owner = grid.closest('[aria-rowcount]') ?? grid.querySelector('[aria-rowcount]');
  const total = owner ? Number(owner.getAttribute('aria-rowcount')) : NaN;
  // The count may or may not include header rows.
  if (Number.isFinite(total) && (total === -1 || total > rows + 2)) return true;
  const around = grid.closest('[class*="virtual" i]');
  return around !== null || grid.querySelector('[class*="virtual" i]') !== null;
}

function hasMoreButton(around: Element): boolean {
  for (const button of around.querySelectorAll('button,a,[role=button]')) {
    const text = button.textContent ?? '';
    if (text.length < 40 && MORE.test(squeeze(text))) return true;
  }
  return false;
}

function hasMorePages(pager: Element, rows: number): boolean {
  const text = squeeze(pager.textContent ?? '').slice(0, 2000);
  const range = /(\d+)\s*[-–]\s*(\d+)\s*(?:of|\/|trên|trong|out of)\s*(?:tổng\s*)?(?:số\s*)?(\d+)/i.exec(text);
  if (range) return !(range[1] === '1' && range[2] === range[3]);
  const pages =
    /(?:in|\/|of|trên)\s*(\d+)\s*(?:pages?|trang)/i.exec(text) ?? /(?:page|trang)\s*\d+\s*(?:of|\/|trên)\s*(\d+)/i.exec(text);
  if (pages) return Number(pages[1]) > 1;
  const total = /(?:total|tổng(?: số| cộng)?)\s*:?\s*(\d+)/i.exec(text);
  if (total) return Number(total[1]) > rows;
  const numbers: number[] = [];
  for (const el of pager.querySelectorAll('a,button,li,span')) {
    const own = squeeze(el.textContent ?? '');
    if (/^\d{1,4}$/.test(own) && !el.closest('select,option')) numbers.push(Number(own));
  }
  if (numbers.length > 0) return Math.max(...numbers) > 1;
  return text !== '';
}
