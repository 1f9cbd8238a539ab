import type { Lesson } from '../declaration/lesson';
import type { Detection, Locator, PageKind, PortalId, Reading } from '../declaration/reading';
import type { HideReach, JumpResult, Overlay, OverlayActions, OverlayView } from '../overlay/view';
import type { LayoutReport } from '../page/layout-report';
import type { Tried } from '../page/teach';
import type { Report } from '../report/report';
import type { Language } from '../text/fill';
import type { Check } from './check';

/** What a session needs from the rest, as interfaces: the page reader, the browser, the overlay. Nothing here touches a browser API. */

export interface ReadOptions {
  /** What the trader taught for this host, as the page reader keeps it. */
  readonly taught?: unknown;
  /** Further hosts that count as a portal: replicas on this machine, in tests. */
  readonly hosts?: Readonly<Record<string, PortalId>>;
}

export interface PageReader {
  /** In steps; null on every page that is no declaration. */
  detect(document: Document, url: string, options: ReadOptions): Generator<void, Detection | null>;
  resolve(locator: Locator, document: Document): Element | null;
  /** Calls back when the page has changed and come to rest. Until `stop`. */
  watch(document: Document, changed: () => void): { stop(): void };
}

/** Detects and reads in steps; null on every page that is no declaration. */
export type Inspect = (document: Document, url: string, options: ReadOptions) => Generator<void, Reading | null>;

/**
 * All the knowledge of the product: reading a declaration off a page, and the rules. A script of its own, loaded into a frame only when its
 * page shows a declaration; the script that runs on every page of a portal stays small.
 */
export interface Engine {
  readonly inspect: Inspect;
  readonly check: Check;
  readonly point: Point;
  readonly tryLessons: (document: Document, lessons: readonly Lesson[]) => readonly Tried[];
  readonly layout: (document: Document, url: string, options: ReadOptions) => LayoutReport;
}

/** Shows the person what to do in this frame; back: how to end it, in any state. `done` is called once, unless it is ended. */
export type Point = (input: {
  readonly window: Window;
  readonly document: Document;
  readonly shadow: ShadowRootMode;
  readonly settings: PageSettings;
  readonly key: string;
  readonly done: (picked: Picked) => void;
}) => { stop(): void };

/** What came of pointing at a control. Plain data: it goes to the panel. */
export type Picked =
  | {
      readonly kind: 'taught';
      readonly key: string;
      readonly lesson: Lesson;
      /** Label of the control as the page writes it. */
      readonly words: string;
      /** What it shows now; null when that cannot be told. In memory only. */
      readonly shows: string | null;
      /** Lessons of this site that it takes the place of. */
      readonly replaces: readonly Lesson[];
    }
  | { readonly kind: 'cancelled'; readonly key: string };

/** Settings as a page needs them. */
export interface PageSettings {
  readonly language: Language;
  readonly disabled: readonly string[];
  /** Checks hidden on one declaration, told apart by `identityOf`. */
  readonly hidden: readonly { readonly rule: string; readonly declaration: string }[];
  readonly issuers: readonly string[];
  /** Lessons for this host, in the order in which they are tried. */
  readonly taught: readonly Lesson[];
  /** Those of them that the trader's company has set. */
  readonly fixed: readonly Lesson[];
  /** The in-page list may offer to open the side panel. */
  readonly panel: boolean;
}

/** What popup and side panel show about a page. Lives in memory only. */
export interface PageResult {
  readonly host: string;
  readonly portal: PortalId;
  readonly page: PageKind;
  /** 0 to 1: how sure it is that this is a declaration. */
  readonly score: number;
  /** Without what the trader has hidden; no error rests on a weak reading. */
  readonly report: Report;
  /** One id for each of `report.findings`, for `jump` and `hide`. */
  readonly ids: readonly string[];
  /** Findings that no field of the page carries. */
  readonly unplaced: readonly string[];
  readonly reading: Reading;
  readonly read: number;
  readonly of: number;
  readonly declaration: string;
  /** Rules hidden on this declaration that would have spoken. */
  readonly hidden: readonly string[];
  readonly checkedAt: string;
}

/** Messages that reach a session. */
export interface SessionEvents {
  settings(settings: PageSettings): void;
  /** Top frame: a child frame has read, or shows no declaration any more. */
  child(frame: number, reading: Reading | null): void;
  /** Child frame: what to draw. */
  view(view: OverlayView | null): void;
  /** Child frame: the top frame has (re)started and knows nothing. */
  reportAgain(): void;
  jump(id: string): JumpResult | Promise<JumpResult>;
  rescan(): void;
  /** The trader wants to point at the control of this field. */
  pick(key: string): void;
  /** Pointing is over, here or in another frame. */
  endPick(): void;
  /** The permission for this site was withdrawn: nothing of ours may stay. */
  withdrawn(): void;
}

export interface SessionPort {
  /** False once the extension was updated or removed under the page. */
  alive(): boolean;
  settings(): Promise<PageSettings>;
  /** Loads the engine into this frame; null when that is not possible now. */
  engine(): Promise<Engine | null>;
  /** Starts listening; returns how to stop. */
  listen(events: SessionEvents): () => void;
  /** Top frame: the latest result, null when the page shows no declaration (any more). */
  publish(result: PageResult | null): void;
  /** Child frame: false when no top frame takes it. */
  report(reading: Reading | null): Promise<boolean>;
  /** Top frame: asks every child frame for its reading. */
  askChildren(): void;
  /** Top frame: false when that frame is gone. */
  draw(frame: number, view: OverlayView | null): Promise<boolean>;
  jumpIn(frame: number, id: string): Promise<JumpResult>;
  hide(rule: string, declaration: string, reach: HideReach): void;
  unhide(declaration: string): void;
  openPanel(): void;
  picked(picked: Picked): void;
}

export type OverlayFactory = (actions: OverlayActions) => Overlay;
