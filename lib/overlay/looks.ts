import type { Bilingual } from '../forms/profile';
import type { Finding } from '../report/report';
import type { Severity } from '../rules/rule';
import { fill, type Language } from '../text/fill';
import { OVERLAY_TEXT } from '../text/overlay';
import { make } from './build';
import { severityIcon } from './icons';
import type { FieldKind, Insets, Rect } from './placement';
import type { ShownFinding, Summary } from './view';

/** What a mark looks like and says; where it goes is the drawer's business. */

export const BADGE = { width: 18, height: 18 };
/** How far a mark (white, colour, white) reaches out of what it surrounds, across and down. */
export const OUTSET: Readonly<Record<FieldKind, readonly [number, number]>> = {
  control: [4, 4],
  /** Lines of text stand close: less room above and below. */
  text: [4, 2],
  /** Cells touch each other: their marks stay inside. */
  cell: [0, 0],
};

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function worstOf(findings: readonly ShownFinding[]): Severity {
  return findings.reduce<Severity>(
    (worst, { finding }) => (RANK[finding.severity] < RANK[worst] ? finding.severity : worst),
    'info',
  );
}

/** "Box 8 · Goods line 2" */
export function placeText(finding: Finding, language: Language): string {
  const text = OVERLAY_TEXT[language];
  const parts: string[] = [];
  if (finding.box === 'top') parts.push(text.top);
  else if (finding.box !== null) parts.push(fill(text.box, { box: finding.box }, language));
  if (finding.line !== null) parts.push(fill(text.line, { line: String(finding.line + 1) }, language));
  return parts.join(' · ');
}

export function countText(summary: Summary, language: Language): string {
  const text = OVERLAY_TEXT[language];
  const parts = SEVERITIES.filter((s) => summary.counts[s] > 0).map((s) => text.count(s, summary.counts[s]));
  return parts.join(' · ') || text.clean;
}

export const capital = (name: Bilingual, language: Language): string =>
  name[language].charAt(0).toUpperCase() + name[language].slice(1);

export interface MarkNode {
  update(findings: readonly ShownFinding[], language: Language): void;
  /** `null` hides both. Coordinates are those of the layer. */
  place(at: { box: Rect; cut: Insets | null; badge: { left: number; top: number } | null } | null): void;
  flash(): void;
  /** Own elements: mark and badge. */
  readonly badge: HTMLElement;
  remove(): void;
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

export function createMark(document: Document, layer: HTMLElement, press: () => void): MarkNode {
  const box = make(document, 'div', { className: 'mark', attributes: { 'aria-hidden': 'true' } });
  // Not in the tab order: the page's own order stays as it is. The list leads a keyboard to every finding.
  const badge = make(document, 'button', { className: 'badge', attributes: { tabindex: '-1' }, press });
  box.hidden = badge.hidden = true;
  layer.append(box, badge);
  let looks = '';
  let last = '';
  let flashing = 0;
  return {
    badge,
    update(findings, language) {
      const severity = worstOf(findings);
      const text = OVERLAY_TEXT[language];
      const label = findings
        .map(({ finding }) => fill(text.badge, { severity: text.severity[finding.severity], message: finding.message }, language))
        .join(' ');
      const now = `${severity}|${label}`;
      if (now === looks) return;
      looks = now;
      box.classList.remove('error', 'warning', 'info');
      box.classList.add(severity);
      badge.setAttribute('aria-label', label);
      badge.title = label;
      badge.replaceChildren(severityIcon(document, severity, BADGE.width));
      if (findings.length > 1) badge.append(make(document, 'span', { className: 'many' }, String(findings.length)));
    },
    place(at) {
      const now = at ? JSON.stringify(at) : '';
      if (now === last) return;
      last = now;
      box.hidden = at === null;
      badge.hidden = at === null || at.badge === null;
      if (!at) return;
      box.style.transform = `translate(${px(at.box.left)}, ${px(at.box.top)})`;
      box.style.width = px(at.box.right - at.box.left);
      box.style.height = px(at.box.bottom - at.box.top);
      const c = at.cut;
      box.style.clipPath = c
        ? `inset(${[c.top, c.right, c.bottom, c.left].map((v) => (v > 0 ? px(v) : '-20px')).join(' ')})`
        : '';
      if (at.badge) badge.style.transform = `translate(${px(at.badge.left)}, ${px(at.badge.top)})`;
    },
    flash() {
      // Another name restarts the animation; asking for a size in between, as is usual, would cost the page a layout.
      if (box.classList.contains('flash')) box.classList.toggle('again');
      box.classList.add('flash');
      clearTimeout(flashing);
      flashing = document.defaultView?.setTimeout(() => box.classList.remove('flash'), 2400) ?? 0;
    },
    remove() {
      clearTimeout(flashing);
      box.remove();
      badge.remove();
    },
  };
}
