import type { Locator } from '../declaration/reading';
import type { Counts, Finding } from '../report/report';
import type { Language } from '../text/fill';

/** A finding as the overlay shows it. Plain data: views of child frames travel through the message channel. */
export interface ShownFinding {
  /** Stable while the finding stands, see `idsOf` in lib/session. */
  readonly id: string;
  readonly finding: Finding;
  /** Key of the field that carries the mark; null when no field of any frame does. */
  readonly key: string | null;
  /** The field lies in this frame. */
  readonly here: boolean;
}

export interface ShownField {
  readonly key: string;
  readonly locator: Locator;
}

/** Everything one frame draws. */
export interface OverlayView {
  readonly language: Language;
  /** Which declaration this is about, so that "hide on this C/O" reaches no other. */
  readonly declaration: string;
  /** In the order of the list. Child frames get only their own. */
  readonly findings: readonly ShownFinding[];
  /** The fields of this frame that carry marks. */
  readonly fields: readonly ShownField[];
  /** Facts of the counter; null in child frames, which draw marks only. */
  readonly summary: Summary | null;
}

export interface Summary {
  readonly counts: Counts;
  /** "12 of 18 fields recognised" */
  readonly read: number;
  readonly of: number;
  /** Findings the trader has hidden on this declaration. */
  readonly hidden: number;
  /** The page is not one we know: everything is a guess. */
  readonly guessed: boolean;
  /** A side panel can be opened from inside the page. */
  readonly panel: boolean;
}

export type HideReach = 'declaration' | 'always';

/** What a press on the overlay asks for; the session carries it out. */
export interface OverlayActions {
  hide(id: string, reach: HideReach): void;
  unhide(): void;
  openPanel(): void;
  /** The field of this finding lies in another frame. */
  jumpElsewhere(id: string): void;
}

export type JumpResult =
  | { readonly kind: 'shown' }
  /** The field is in the page but not on show; `place` names the tab that holds it, where the page says so. */
  | { readonly kind: 'not-shown'; readonly place: string | null }
  | { readonly kind: 'gone' };

export interface Overlay {
  /** Draws this view instead of the last one. Nothing of the last one stays. */
  show(view: OverlayView): void;
  jumpTo(id: string): JumpResult;
  /** Something in the page may have moved. */
  moved(): void;
  /** Takes everything out of the page; `show` may be called again. */
  clear(): void;
}
