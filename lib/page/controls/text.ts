import { traitsOf, type ClassTraits } from '../class-traits';
import { normaliseLabel } from '../normalise-label';

/** Text as a person sees it, taken from markup without asking the layout. */

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'input',
  'button',
  'datalist',
  'iframe',
  'object',
  'canvas',
  'math',
]);
const BLOCK = new Set([
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dd',
  'dt',
  'section',
  'article',
  'fieldset',
  'pre',
]);
/** Lists to choose from, messages and buttons are not the value. */
const OFF_ROLES = new Set([
  'listbox',
  'option',
  'menu',
  'menuitem',
  'tooltip',
  'alert',
  'button',
  'status',
  'progressbar',
  'presentation-icon',
  'img',
]);

const NONE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Hidden by its own attribute or inline style. A class may hide it too; that is not known here. */
export function hiddenByMarkup(el: Element): boolean {
  if (!el.hasAttributes()) return false;
  if (el.hasAttribute('hidden')) return true;
  const style = el.getAttribute('style');
  return style !== null && style.length > 8 && NONE.test(style);
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Blanks collapsed to one, no-break and zero-width ones too. */
export function squeeze(text: string): string {
  return isClean(text) ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Most texts need no change: seen without a copy. */
function isClean(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c < 32 || c === 0xa0 || c === 0xad || c >= 0x1680) return false;
    if (c === 32 && before === 32) return false;
    before = c;
  }
  return before !== 32 || text === '';
}

const TICK_SIGNS = /[\u2610-\u2612\u2713\u2714\u2717\u2718\u2705\u274c]/;

/** Signs that decorate: stars, bullets, arrows, clear crosses. Not tick marks, not words. */
export function isDecoration(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57)) return false;
  if (TICK_SIGNS.test(text)) return false;
  return !/[\p{L}\p{N}]/u.test(text);
}

/** What an element's class says about its text. Read for leaves only. */
export function mannerOf(el: Element, name: string | null = el.getAttribute('class')): ClassTraits['manner'] {
  const tag = el.localName;
  if (tag === 'small' || tag === 'mat-error' || tag === 'mat-hint') return 'message';
  const { manner } = traitsOf(name);
  return manner === 'placeholder' && !isShownPlaceholder(el, name!) ? 'plain' : manner;
}

/** Element Plus keeps the chosen text in a class named placeholder and marks the real placeholder `is-transparent`. */
function isShownPlaceholder(el: Element, name: string): boolean {
  return !/el-select__placeholder/.test(name) || name.includes('is-transparent') || isPrompt(el.textContent ?? '');
}

const PROMPT = /^(?:(?:vui long|hay|moi|xin|please) )?(?:chon|lua chon|select|choose|nhap|enter|search|tim kiem)(?: |$)/;

/** The words that invite to choose or type, which some lists show as if they were the value: `-- Select --`, `Chọn…`. */
export function isPrompt(text: string): boolean {
  if (text.length > 60) return false;
  return isDecoration(text) || PROMPT.test(normaliseLabel(text));
}

export interface Shown {
  readonly text: string;
  /** An icon or picture stands there: nothing readable does not mean blank. */
  readonly picture: boolean;
  readonly placeholder: boolean;
  /** More than a few list items: rather a list to choose from. */
  readonly listItems: number;
}

interface Collecting {
  out: string;
  picture: boolean;
  placeholder: boolean;
  listItems: number;
  budget: number;
}

/** What a person reads inside `el`: lines separated by a line feed, blanks collapsed. `skip` leaves one subtree out. */
export function shownIn(el: Node, skip: Node | null = null): Shown {
  const c: Collecting = { out: '', picture: false, placeholder: false, listItems: 0, budget: 2000 };
  collect(el, c, skip, 0);
  const text = c.out
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return { text: isDecoration(text) ? '' : text, picture: c.picture, placeholder: c.placeholder, listItems: c.listItems };
}

/** `shownIn` of a leaf or block, text only. */
export function textIn(el: Node): string {
  return shownIn(el).text;
}

function collect(node: Node, c: Collecting, skip: Node | null, depth: number): void {
  if (c.budget-- < 0 || depth > 60) return;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child === skip) continue;
    // A line break in the source is only a blank; a real one comes from markup.
    if (child.nodeType === 3) c.out += child.nodeValue!.replace(/[\r\n]+/g, ' ');
    else if (child.nodeType === 1) collectElement(child as Element, c, skip, depth);
    if (c.out.length > 60_000) return;
  }
}

function collectElement(el: Element, c: Collecting, skip: Node | null, depth: number): void {
  const tag = el.localName;
  if (tag === 'br') {
    c.out += '\n';
    return;
  }
  if (tag === 'svg' || tag === 'img' || tag === 'i') c.picture = true;
  if (SKIPPED.has(tag) || tag === 'mat-icon' || tag === 'ion-icon') return;
  if (el.hasAttributes()) {
    if (hiddenByMarkup(el) || el.getAttribute('aria-hidden') === 'true' || OFF_ROLES.has(el.getAttribute('role') ?? '')) return;
    if (traitsOf(el.getAttribute('class')).icon) {
      c.picture = true;
      return;
    }
    const manner = mannerOf(el);
    if (manner === 'placeholder') c.placeholder = true;
    if (manner !== 'plain') return;
  }
  if (tag === 'li') c.listItems += 1;
  const block = BLOCK.has(tag);
  if (block) c.out += '\n';
  else if (tag === 'td' || tag === 'th') c.out += ' ';
  if (el.shadowRoot) collect(el.shadowRoot, c, skip, depth + 1);
  else collect(el, c, skip, depth + 1);
  if (block) c.out += '\n';
}

/** A text cut short with dots is not the value; the title of its element may be. Null when the whole cannot be told. */
export function fullText(el: Element, text: string): string | null {
  if (!/(?:…|\.\.\.)$/.test(text)) return text;
  const start = text.replace(/(?:…|\.\.\.)$/, '').trim();
  const title = el.getAttribute('title') ?? el.querySelector('[title]')?.getAttribute('title') ?? '';
  return title.length > start.length && title.startsWith(start) ? title : null;
}
