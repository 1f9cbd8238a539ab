import type { FormId } from '../forms/form-id';
import type { Declaration } from './declaration';

/** What was found on a page, before any rule sees it. Plain data: it crosses frames and the browser's message channel. */

export type PortalId = 'legacy' | 'new' | 'other';
export type PageKind = 'edit' | 'view' | 'criterion-popup';

export interface Detection {
  readonly portal: PortalId;
  readonly page: PageKind;
  readonly form: FormId | null;
  /** 0 to 1. */
  readonly score: number;
  /** What spoke for it, in plain words: `id cmbFormCO`, `label "Importing Country"`. */
  readonly evidence: readonly string[];
}

/** How a field was found, strongest first: taught by the user, by a known id, by a label bound to the control, by the text before it, by the column header, by placeholder or title. */
export type FoundBy = 'taught' | 'id' | 'label' | 'near' | 'header' | 'hint';

/**
 * Where a control is, without holding a node: resolved again at every use. The first step that still fits wins.
 * `row`/`column` address a grid cell; `nth` counts among equal matches in document order.
 */
export interface Locator {
  readonly id?: string;
  readonly name?: string;
  readonly css?: string;
  readonly nth?: number;
  readonly row?: number;
  readonly column?: number;
}

export interface FieldReading {
  /** Concrete key: `exporter.name`, `lines[0].criterion`, `exporter.address#1`, `x.applicationNo`. */
  readonly key: string;
  /** Text as shown. */
  readonly raw: string;
  /** Value for the declaration; null = seen but not believed (ambiguous number, unknown country name). */
  readonly value: string | boolean | null;
  readonly by: FoundBy;
  /** The id, label or header that named it. */
  readonly evidence: string;
  /** 0 to 1; below 0.7 the key is unread. */
  readonly confidence: number;
  /** A label of our own invention (kind S) or a fact marked U named it: findings that rest on it are at most warnings. */
  readonly weak: boolean;
  readonly locator: Locator;
  /** Frame it was read in: 0 = top. Set by whoever merges frames. */
  readonly frame?: number;
}

export interface Reading {
  readonly detection: Detection;
  readonly fields: readonly FieldReading[];
  /** Field keys that the page could show and that were not found. */
  readonly missing: readonly string[];
  /** Two controls claimed the same key, or a value was not believed; for the layout report and the panel. */
  readonly doubts: readonly string[];
  /** Lists known to hold more than was read: `lines`. */
  readonly partial: readonly string[];
  /** Number of elements of each list that was found, also 0. */
  readonly counts: Readonly<Partial<Record<'lines' | 'exportDeclarations', number>>>;
  /** Index of the line that stands in the page's editor and is not saved yet; null = none. It is the last of `declaration.lines`. */
  readonly editorLine: number | null;
  /** Declaration path → indexes into `fields` it was made of: `exporter.address` → both address lines. */
  readonly sources: Readonly<Record<string, readonly number[]>>;
  readonly declaration: Declaration;
}
