import { controlOf, type Control } from './controls/control';
import { dateSections } from './controls/date-sections';
import { hiddenByMarkup, isDecoration, mannerOf, squeeze } from './controls/text';
import { GridFinder } from './grid';
import { captionOf } from './labels';
import { MAX_CONTROLS, MAX_DEPTH, MAX_NODES, MAX_SHADOW_ROOTS, SLICE } from './limits';
import { append, closeBox, Item, settle } from './tree';

/** Everything one pass over a document found. Holds nodes: use it at once and let it go. */
export interface Scan {
  readonly root: Item;
  /** Text leaves that are labels. */
  readonly captions: Item[];
  readonly controls: Item[];
  readonly grids: Item[];
  /** `label[for]`: text of the label by `root#id`. */
  readonly labelFor: Map<string, Item>;
  /** Text leaves that are headings or large enough to be a title. */
  readonly headings: Item[];
  readonly roots: (Document | ShadowRoot)[];
  readonly nodes: number;
  /** A cap was reached: the page holds more than was read. */
  readonly cut: boolean;
}

const SKIP = new Set(
  'script style noscript template svg math head link meta base iframe frame object embed audio video canvas picture source track map datalist option optgroup nav soat-co-host'.split(' '),
);
/** Lists that open over the page, menus, messages: neither labels nor values. */
const SKIP_ROLES = new Set(['listbox', 'option', 'menu', 'menubar', 'menuitem', 'tooltip', 'tree', 'navigation', 'tablist', 'progressbar', 'scrollbar', 'slider']);
const GRID_ROLES = new Set(['grid', 'treegrid', 'table']);
const NAMED_ROLES = new Set(['group', 'region', 'tabpanel', 'radiogroup', 'form', 'dialog']);
const DIALOG = /(?:^|[\s_-])(?:modal|dialog|drawer|popup|popover|dropdown|overlay)(?:$|[\s_-])/i;
const HEADING_TAG = /^(?:h[1-6]|legend|caption|summary)$/;
const HEADING_NAME = /(?:title|heading|legend|header)(?![a-z])/i;
/** Telerik's opened lists are moved to the top of the form. */
const LIST_NAME = /(?:^|\s)(?:rcbSlide|RadComboBoxDropDown|RadCalendar|rcCalPopup)(?:\s|$)/;

interface Frame {
  readonly el: Element;
  readonly box: Item;
  next: Node | null;
  /** Nodes assigned to a slot, walked instead of children. */
  assigned: readonly Node[] | null;
  at: number;
  /** Text of adjacent text nodes, not yet an item. */
  pending: string;
  readonly root: number;
  readonly link: boolean;
  readonly hidden: boolean;
  readonly busy: boolean;
}

/** One pass over everything visible to a reader, open shadow roots included. Yields between slices of work. */
export function* scan(doc: Document): Generator<void, Scan> {
  const walk = new Walk(doc);
  let left = SLICE;
  while (walk.step()) {
    if (--left > 0) continue;
    left = SLICE;
    yield;
  }
  const result = walk.result();
  yield* gather(result);
  return result;
}

/** Lists the leaves of the finished tree in document order. */
function* gather({ root, captions, headings }: Scan): Generator<void, void> {
  let left = SLICE * 4;
  const stack: Item[] = [root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if (item.kind === 'text') {
      if (item.caption) captions.push(item);
      if (item.heading) headings.push(item);
    }
    for (let i = item.items.length - 1; i >= 0; i -= 1) stack.push(item.items[i]!);
    if (--left > 0) continue;
    left = SLICE * 4;
    yield;
  }
}

class Walk {
  private readonly stack: Frame[] = [];
  private readonly captions: Item[] = [];
  private readonly controls: Item[] = [];
  private readonly gridItems: Item[] = [];
  private readonly headings: Item[] = [];
  private readonly labelFor = new Map<string, Item>();
  private readonly roots: (Document | ShadowRoot)[];
  private readonly finder = new GridFinder();
  private readonly top: Item;
  private order = 0;
  private nodes = 0;
  private cut = false;

  constructor(doc: Document) {
    this.roots = [doc];
    const start = doc.body ?? doc.documentElement;
    this.top = new Item('box', start, 0);
    if (start) this.stack.push(frame(start, this.top, start.firstChild, 0, false, false, false));
  }

  /** One node. False when the walk is done. */
  step(): boolean {
    const f = this.stack.at(-1);
    if (!f) return false;
    const node = f.assigned ? (f.assigned[f.at++] ?? null) : f.next;
    if (!node || this.nodes >= MAX_NODES) {
      this.cut ||= node !== null;
      this.close(f);
      return this.stack.length > 0;
    }
    if (!f.assigned) f.next = node.nextSibling;
    this.nodes += 1;
    if (node.nodeType === 3) f.pending = f.pending === '' ? node.nodeValue! : f.pending + node.nodeValue!;
    else if (node.nodeType === 1) this.enter(node as Element, f);
    return true;
  }

  result(): Scan {
    const { captions, controls, headings, labelFor, roots, nodes, cut } = this;
    return { root: this.top, captions, controls, grids: this.gridItems, headings, labelFor, roots, nodes, cut };
  }

  private flush(f: Frame): void {
    if (f.pending === '') return;
    const text = squeeze(f.pending);
    f.pending = '';
    if (text === '' || isDecoration(text)) return;
    const manner = mannerOf(f.el);
    const item = new Item('text', f.el, this.order++);
    item.text = text;
    item.root = f.root;
    item.link = f.link;
    item.hidden = f.hidden;
    item.aside = manner === 'message' || manner === 'placeholder' || manner === 'empty';
    item.heading = f.box.heading;
    if (!item.aside && !f.link) settle(item, captionOf(text));
    if (manner === 'unseen' && !item.caption) item.aside = true;
    append(f.box, item);
  }

  private enter(el: Element, f: Frame): void {
    const tag = el.localName;
    this.flush(f);
    if (SKIP.has(tag)) return;
    if (tag === 'br') return;
    let role: string | null = null;
    let hidden = f.hidden;
    let busy = f.busy;
    if (el.hasAttributes()) {
      role = el.getAttribute('role');
      if (role !== null && SKIP_ROLES.has(role)) return;
      const name = el.getAttribute('class');
      if (name !== null && name.length > 8 && LIST_NAME.test(name)) return;
      const concealed = hiddenByMarkup(el);
      if (concealed && (tag === 'td' || tag === 'th' || role === 'dialog' || (name !== null && DIALOG.test(name)))) return;
      hidden ||= concealed || el.getAttribute('aria-hidden') === 'true';
      busy ||= el.getAttribute('aria-busy') === 'true' || (name !== null && name.includes('raLoading'));
    }
    const control = controlOf(el, role) ?? (role === 'group' ? dateSections(el) : null);
    if (control) return this.addControl(control, f, hidden, busy);
    if (tag === 'button' || role === 'button' || tag === 'input' || tag === 'select' || tag === 'textarea') return;
    const table = tag === 'table' || (role !== null && GRID_ROLES.has(role)) ? this.finder.find(el) : null;
    if (table) return this.addGrid(table, f, hidden);
    this.open(el, tag, role, f, hidden, busy);
  }

  private addControl(control: Control, f: Frame, hidden: boolean, busy: boolean): void {
    if (this.controls.length >= MAX_CONTROLS) {
      this.cut = true;
      return;
    }
    const item = new Item('control', control.el, this.order++);
    item.control = control;
    // Hidden by itself, not with its whole tab: the data behind a drawn widget. A hidden list still shows what was chosen.
    item.shadow = hidden && !f.hidden && control.el.localName !== 'select';
    item.controls = item.shadow ? 0 : 1;
    item.hidden = hidden;
    item.busy = busy;
    item.root = f.root;
    append(f.box, item);
    this.controls.push(item);
  }

  private addGrid(grid: NonNullable<ReturnType<GridFinder['find']>>, f: Frame, hidden: boolean): void {
    if (grid.partOf) return;
    const item = new Item('grid', grid.el, this.order++);
    item.grid = grid;
    item.captions = 2;
    item.hidden = hidden;
    item.root = f.root;
    append(f.box, item);
    this.gridItems.push(item);
  }

  private open(el: Element, tag: string, role: string | null, f: Frame, hidden: boolean, busy: boolean): void {
    if (this.stack.length >= MAX_DEPTH) {
      this.cut = true;
      return;
    }
    const box = new Item('box', el, this.order++);
    box.isLabel = tag === 'label' || tag === 'legend' || tag === 'dt' || tag === 'th';
    box.hidden = hidden;
    box.heading = isHeading(el, tag, role);
    if ((role !== null && NAMED_ROLES.has(role)) || tag === 'fieldset' || tag === 'section') box.name = nameOf(el);
    const link = f.link || tag === 'a';
    let root = f.root;
    box.root = root;
    const shadow = el.shadowRoot;
    if (shadow) {
      if (this.roots.length >= MAX_SHADOW_ROOTS) return;
      root = this.roots.push(shadow) - 1;
    }
    const next = frame(el, box, (shadow ?? el).firstChild, root, link, hidden, busy);
    if (tag === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) next.assigned = assigned;
    }
    this.stack.push(next);
  }

  private close(f: Frame): void {
    this.flush(f);
    this.stack.pop();
    const parent = this.stack.at(-1);
    const { box } = f;
    const tag = f.el.localName;
    if (!parent) {
      for (const item of box.items) {
        box.controls += item.controls;
        box.captions += item.captions;
        box.parties |= item.parties;
        box.goods += item.goods;
      }
      return;
    }
    const item = closeBox(box, tag);
    if (!item) {
      noteGap(parent.box, f.el, tag);
      return;
    }
    // Hidden texts without a control or a pair of label and value are copies of what is shown elsewhere.
    if (f.hidden && !parent.hidden && item.controls === 0 && item.captions < 2) return;
    // Announcements for screen readers repeat what the page shows.
    if (item.controls === 0 && item.captions === 0 && f.el.hasAttribute('aria-live')) return;
    if (tag === 'label') this.noteLabel(f, item);
    append(parent.box, item);
  }

  private noteLabel(f: Frame, item: Item): void {
    const target = f.el.getAttribute('for');
    const text = item.kind === 'text' ? item : item.items.find((child) => child.kind === 'text' && !child.aside);
    if (!text) return;
    if (target) {
      const key = `${f.root}#${target}`;
      if (!this.labelFor.has(key)) this.labelFor.set(key, text);
      text.hasTarget = true;
    }
  }
}

function frame(el: Element, box: Item, next: Node | null, root: number, link: boolean, hidden: boolean, busy: boolean): Frame {
  return { el, box, next, assigned: null, at: 0, pending: '', root, link, hidden, busy };
}

const GAP_TAGS = new Set(['td', 'dd', 'div', 'span', 'p', 'output', 'strong', 'b', 'a', 'label']);

/** An empty element after a text may be the place of a blank value. */
function noteGap(box: Item, el: Element, tag: string): void {
  const last = box.items.at(-1);
  if (last && !last.gap && GAP_TAGS.has(tag) && !el.querySelector('svg,img,i,button,canvas,input')) last.gap = el;
}

function isHeading(el: Element, tag: string, role: string | null): boolean {
  if (HEADING_TAG.test(tag) || role === 'heading') return true;
  if (HEADING_NAME.test(tag)) return true;
  const name = el.getAttribute('class');
  return name !== null && HEADING_NAME.test(name);
}

function nameOf(el: Element): string {
  const own = el.getAttribute('aria-label');
  if (own) return squeeze(own);
  const ids = el.getAttribute('aria-labelledby');
  if (!ids) return '';
  const root = el.getRootNode() as Document | ShadowRoot;
  return squeeze(
    ids
      .split(/\s+/)
      .slice(0, 4)
      .map((id) => (id ? (root.getElementById?.(id)?.textContent ?? '') : ''))
      .join(' ')
      .slice(0, 200),
  );
}
