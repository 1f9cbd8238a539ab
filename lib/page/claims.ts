import type { FoundBy } from '../declaration/reading';
import type { Control } from './controls/control';
import type { Caption } from './labels';
import type { Item } from './tree';

/** Somebody says: this text of the page is that field. Several may say it of one field; `contest.ts` decides. */
export interface Claim {
  /** Key template: `exporter.name`, `lines[].criterion`, `exporter.address#1`. */
  key: string;
  /** Row of a grid or number in a list, when the source itself fixes it. */
  index: number | null;
  readonly by: FoundBy;
  readonly score: number;
  readonly weak: boolean;
  readonly evidence: string;
  /** Text as shown; null = there is something, but it cannot be told. */
  raw: string | null;
  readonly checked: boolean | null;
  /** Where a culture-free value may be asked. */
  readonly from: Control | null;
  readonly el: Element;
  /** Leaf in the content tree; null for grid cells. */
  readonly item: Item | null;
  readonly caption: Caption | null;
  /** The value is a control a person can change, not mere text. */
  readonly control: boolean;
  readonly hidden: boolean;
  /** Addressed by row and column. */
  readonly inGrid: boolean;
  readonly shape: 'reference' | null;
}

/** Weights of the layers (domain notes 3.3). */
export const WEIGHT: Readonly<Record<FoundBy, number>> = {
  taught: 1,
  id: 0.95,
  label: 0.85,
  near: 0.75,
  header: 0.75,
  hint: 0.7,
};
/** A field below this is unread. */
export const BELIEVED = 0.7;
/** A label that only we think of counts a little less where nothing binds it to the control. */
export const WEAK_LESS = 0.05;
/** The heading over the block agrees with the label. */
export const AGREEING = 0.1;

export function scoreOf(by: FoundBy, weak: boolean, agrees: boolean): number {
  const bound = by === 'taught' || by === 'id' || by === 'label';
  const score = WEIGHT[by] + (by === 'near' && agrees ? AGREEING : 0) - (weak && !bound ? WEAK_LESS : 0);
  return Math.round(score * 100) / 100;
}
