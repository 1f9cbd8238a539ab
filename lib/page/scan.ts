import { isHeadingName, traitsOf } from './class-traits';
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
  /** `label[for]`: text of the label by the id it names, one map for each root. */
  readonly labelFor: Map<string, Item>[];
  /** Text leaves that are headings or large enough to be a title. */
  readonly headings: Item[];
  readonly roots: (Document | ShadowRoot)[];
  readonly nodes: number;
  /** A cap was reached: the page holds more than was read. */
  readonly cut: boolean;
}

const SKIP = new Set(
  'mat-icon ion-icon script style noscript template svg math head link meta base iframe frame object embed audio video canvas picture source track map datalist option optgroup nav soat-co-host'.split(
    ' ',
  ),
);
/** Lists that open over the page, menus, messages: neither labels nor values. */
const SKIP_ROLES = new Set([
  'listbox',
  'option',
  'menu',
  'menubar',
  'menuitem',
  'tooltip',
  'tree',
  'navigation',
  'tablist',
  'progressbar',
  'scrollbar',
  'slider',
]);
/** Icon fonts write the name of the icon as text. */
const ICON_TAGS = new Set(['i', 'span', 'em', 'mat-icon', 'ion-icon']);
const GRID_ROLES = new Set(['grid', 'treegrid', 'table']);
const NAMED_ROLES = new Set(['group', 'region', 'tabpanel', 'radiogroup', 'form', 'dialog']);
const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'summary', 'header']);
const LABEL_TAGS = new Set(['label', 'legend', 'dt', 'th']);

/** State of one open element. Frames and boxes are used again: a page has many elements and few that matter. */
interface Frame {
  el: Element;
  tag: string;
  box: Item;
  next: Node | null;
  /** Nodes assigned to a slot, walked instead of children. */
  assigned: readonly Node[] | null;
  at: number;
  /** Text of adjacent text nodes, not yet an item. */
  pending: string;
  root: number;
  link: boolean;
  hidden: boolean;
  busy: boolean;
  /** Class of the element. */
  name: string | null;
  live: boolean;
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
  /** Frames by depth; those at and beyond `depth` wait to be used again. */
  private readonly frames: Frame[] = [];
  private depth = 0;
  private readonly spare: Item[] = [];
  private readonly captions: Item[] = [];
  private readonly controls: Item[] = [];
  private readonly gridItems: Item[] = [];
  private readonly headings: Item[] = [];
  private readonly labelFor: Map<string, Item>[] = [];
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
    if (start) this.push(start, start.localName, this.top, start.firstChild);
  }

  /** One node. False when the walk is done. */
  step(): boolean {
    if (this.depth === 0) return false;
    const f = this.frames[this.depth - 1]!;
    const node = f.assigned ? (f.assigned[f.at++] ?? null) : f.next;
    if (!node || this.nodes >= MAX_NODES) {
      this.cut ||= node !== null;
      this.close(f);
      return this.depth > 0;
    }
    if (!f.assigned) f.next = node.nextSibling;
    this.nodes += 1;
    const type = node.nodeType;
    if (type === 3) f.pending = f.pending === '' ? node.nodeValue! : f.pending + node.nodeValue!;
    else if (type === 1) this.enter(node as Element, f);
    return true;
  }

  private push(el: Element, tag: string, box: Item, next: Node | null): Frame {
    const at = this.depth++;
    const f = this.frames[at];
    const above = at > 0 ? this.frames[at - 1]! : null;
    if (!f) {
      const made: Frame = {
        el,
        tag,
        box,
        next,
        assigned: null,
        at: 0,
        pending: '',
        root: 0,
        link: false,
        hidden: false,
        busy: false,
        name: null,
        live: false,
      };
      this.frames.push(made);
      return inherit(made, above);
    }
    f.el = el;
    f.tag = tag;
    f.box = box;
    f.next = next;
    f.assigned = null;
    f.at = 0;
    f.pending = '';
    f.name = null;
    f.live = false;
    return inherit(f, above);
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
    const manner = mannerOf(f.el, f.name);
    const item = new Item('text', f.el, this.order++);
    item.text = text;
    item.root = f.root;
    item.link = f.link;
    item.hidden = f.hidden;
    item.heading = f.box.heading;
    const mute = manner === 'placeholder' || manner === 'empty';
    if (!mute && !f.link) settle(item, captionOf(text));
    // Messages and texts for screen readers may be labels, never values.
    item.aside = mute || (manner !== 'plain' && !item.caption);
    append(f.box, item);
  }

  private enter(el: Element, f: Frame): void {
    const tag = el.localName;
    if (f.pending !== '') this.flush(f);
    if (SKIP.has(tag) || tag === 'br') return;
    let role: string | null = null;
    let name: string | null = null;
    let { hidden, busy } = f;
    const dressed = el.hasAttributes();
    if (dressed) {
      role = el.getAttribute('role');
      if (role !== null && SKIP_ROLES.has(role) && !isContainer(el, role)) return;
      name = el.getAttribute('class');
      const traits = traitsOf(name);
      if (traits.floating || (traits.icon && ICON_TAGS.has(tag))) return;
      const concealed = hiddenByMarkup(el);
      if (concealed && (tag === 'td' || tag === 'th' || role === 'dialog' || traits.dialog)) return;
      hidden ||= concealed || el.getAttribute('aria-hidden') === 'true';
      busy ||= el.getAttribute('aria-busy') === 'true' || traits.loading;
    }
    const isInput = tag === 'input' || tag === 'select' || tag === 'textarea';
    const control = isInput || dressed ? (controlOf(el, role) ?? (role === 'group' ? dateSections(el) : null)) : null;
    if (control) return this.addControl(control, f, hidden, busy);
    if (isInput || tag === 'button' || role === 'button') return;
    const table = tag === 'table' || (role !== null && GRID_ROLES.has(role)) ? this.finder.find(el) : null;
    if (table) return this.addGrid(table, f, hidden);
    const next = this.open(el, tag, role, name, f);
    if (!next) return;
    next.hidden = hidden;
    next.box.hidden = hidden;
    next.busy = busy;
    next.name = name;
    next.live = dressed && el.hasAttribute('aria-live');
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

  private open(el: Element, tag: string, role: string | null, name: string | null, f: Frame): Frame | null {
    if (this.depth >= MAX_DEPTH) {
      this.cut = true;
      return null;
    }
    const shadow = el.shadowRoot;
    if (shadow && this.roots.length >= MAX_SHADOW_ROOTS) return null;
    const box = this.newBox(el);
    box.isLabel = LABEL_TAGS.has(tag);
    box.heading = isHeading(tag, role, name);
    box.root = f.root;
    if ((role !== null && NAMED_ROLES.has(role)) || tag === 'fieldset' || tag === 'section') box.name = nameOf(el);
    const next = this.push(el, tag, box, (shadow ?? el).firstChild);
    next.link = f.link || tag === 'a';
    if (shadow) next.root = this.roots.push(shadow) - 1;
    if (tag === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) next.assigned = assigned;
    }
    return next;
  }

  /** A box, or one that turned out to hold nothing and can be used again. */
  private newBox(el: Element): Item {
    const box = this.spare.pop();
    if (!box) return new Item('box', el, this.order++);
    box.el = el;
    box.order = this.order++;
    return box;
  }

  private close(f: Frame): void {
    if (f.pending !== '') this.flush(f);
    this.depth -= 1;
    const parent = this.depth > 0 ? this.frames[this.depth - 1]! : null;
    const { box, tag } = f;
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
    if (item !== box) {
      // Nothing points to the box any more.
      box.items.length = 0;
      box.name = '';
      this.spare.push(box);
    }
    if (!item) {
      noteGap(parent.box, f.el, tag);
      return;
    }
    // Hidden texts without a control or a pair of label and value are copies of what is shown elsewhere.
    if (f.hidden && !parent.hidden && item.controls === 0 && item.captions < 2) return;
    // Announcements for screen readers repeat what the page shows.
    if (f.live && item.controls === 0 && item.captions === 0) return;
    if (tag === 'label') this.noteLabel(f, item);
    append(parent.box, item);
  }

  private noteLabel(f: Frame, item: Item): void {
    const target = f.el.getAttribute('for');
    const text = item.kind === 'text' ? item : item.items.find((child) => child.kind === 'text' && !child.aside);
    if (!text) return;
    if (target) {
      const known = (this.labelFor[f.root] ??= new Map());
      if (!known.has(target)) known.set(target, text);
      text.hasTarget = true;
    }
  }
}

function inherit(f: Frame, above: Frame | null): Frame {
  f.root = above?.root ?? 0;
  f.link = above?.link ?? false;
  f.hidden = above?.hidden ?? false;
  f.busy = above?.busy ?? false;
  return f;
}

/** A list that folds itself, and an accordion that calls itself a list of tabs, hold what a person reads. */
function isContainer(el: Element, role: string): boolean {
  if (role === 'listbox') return el.hasAttribute('aria-expanded');
  return (role === 'tablist' || role === 'tree') && el.querySelector('[role=tabpanel],input,select,textarea') !== null;
}

const GAP_TAGS = new Set(['td', 'dd', 'div', 'span', 'p', 'output', 'strong', 'b', 'a', 'label']);

/** An empty element after a text may be the place of a blank value. */
function noteGap(box: Item, el: Element, tag: string): void {
  const last = box.items.at(-1);
  if (last && !last.gap && GAP_TAGS.has(tag) && !el.querySelector('svg,img,i,button,canvas,input')) last.gap = el;
}

function isHeading(tag: string, role: string | null, name: string | null): boolean {
  if (HEADING_TAGS.has(tag) || role === 'heading') return true;
  return traitsOf(name).heading || (tag.includes('-') && isHeadingName(tag));
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
