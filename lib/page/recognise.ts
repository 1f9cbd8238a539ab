import type { Detection, PortalId } from '../declaration/reading';
import { captionOf, type Caption } from './labels';
import { normaliseLabel } from './normalise-label';
import type { Scan } from './scan';
import { isBlockWord, type LabelSection } from './vocabulary-row';

/** Is this page a C/O declaration? Counted in labels that stand as whole texts, never in words inside sentences (domain notes 3.1). */

const MIN_KEYS = 5;

/** Labels that only a C/O has; on a page outside the portals one of them is needed. */
const PROOF = /^(?:form|referenceNo|lines\[\]\.criterion|ticks\..+)$/;
/** Of them, those that an invoice or a customs paper never has. */
const STRONG_PROOF = /^(?:form|lines\[\]\.criterion|ticks\..+)$/;
/** Headings of papers that share most labels with a C/O. */
const OTHER_PAPER =
  /^(?:commercial invoice|proforma invoice|pro forma invoice|invoice|packing list|bill of lading|sea waybill|air waybill|purchase order|sales contract|to khai hang hoa (?:xuat|nhap) khau.*|to khai hai quan.*|hoa don (?:thuong mai|gia tri gia tang|ban hang).*|phieu dong goi|hop dong.*|fee order.*|hoa don le phi|chi tiet le phi)$/;

interface Count {
  readonly keys: ReadonlySet<string>;
  readonly sections: ReadonlySet<LabelSection>;
  /** A table whose headers are those of whole certificates: a list of C/Os. */
  readonly isList: boolean;
}

function count(scan: Scan): Count {
  const keys = new Set<string>();
  const sections = new Set<LabelSection>();
  let isList = false;
  const add = (caption: Caption | null): void => {
    const free = (caption?.senses ?? []).filter((own) => !isBlockWord(own.section));
    const [sense] = free;
    if (!sense || free.length !== 1 || sense.key.startsWith('x.')) return;
    if (caption!.label === 'no' || caption!.afterInvoice) return;
    keys.add(sense.key);
    sections.add(sense.section);
  };
  for (const item of scan.captions) if (!item.link) add(item.caption);
  for (const item of enough(keys, sections) ? [] : scan.controls) {
    const { ariaLabel, hint } = item.control!;
    if (ariaLabel !== '') add(captionOf(ariaLabel));
    if (hint !== '') add(captionOf(hint));
  }
  for (const { grid } of scan.grids) {
    if (grid!.list === 'other') isList ||= grid!.headKeys >= 2;
    else for (const column of grid!.columns) add(column.caption);
  }
  return { keys, sections, isList };
}

/** The labels in the text already say it: attributes need not be asked. */
function enough(keys: ReadonlySet<string>, sections: ReadonlySet<LabelSection>): boolean {
  return (
    keys.size >= 2 * MIN_KEYS &&
    ['party', 'transport', 'goods'].every((section) => sections.has(section as LabelSection)) &&
    keys.has('form')
  );
}

/** What the labels of a page say; null when it is no declaration. */
export function recogniseByLabels(doc: Document, scan: Scan, portal: PortalId): Pick<Detection, 'score' | 'evidence'> | null {
  const { keys, sections, isList } = count(scan);
  if (keys.size < MIN_KEYS || !(sections.has('party') && sections.has('transport') && sections.has('goods'))) return null;
  const strong = [...keys].some((key) => STRONG_PROOF.test(key));
  const proven = strong || [...keys].some((key) => PROOF.test(key)) || (portal !== 'other' && isCertificate(doc, scan));
  if (!proven) return null;
  if (!strong && isOtherPaper(doc, scan)) return null;
  // A search form over a list of certificates has labels of all sections, but none of a goods line.
  const lines = [...keys].filter((key) => key.startsWith('lines[].') && key !== 'lines[].itemNo').length;
  if (lines === 0 || (isList && lines < 2)) return null;
  return {
    score: Math.round(Math.min(1, 0.5 + keys.size / 40) * 100) / 100,
    evidence: [...keys].slice(0, 12).map((key) => `label of ${key}`),
  };
}

function titles(doc: Document, scan: Scan): string[] {
  const texts = [doc.title ?? '', ...scan.headings.slice(0, 20).map((item) => item.text)];
  return texts.map((text) => normaliseLabel(text.slice(0, 200)));
}

function isOtherPaper(doc: Document, scan: Scan): boolean {
  return titles(doc, scan).some((title) => OTHER_PAPER.test(title));
}

function isCertificate(doc: Document, scan: Scan): boolean {
  return titles(doc, scan).some((title) => /certificate of origin|chung nhan xuat xu|(?:^| )c o(?: |$)/.test(title));
}

const FORM_HEADING = /^(?:form|mẫu|mau)\s+[A-Z0-9.-]{1,8}$/i;

/** A heading that is itself the form (`FORM D`). */
export function formHeading(scan: Scan): string | null {
  const found = new Set(scan.headings.filter((item) => FORM_HEADING.test(item.text)).map((item) => item.text.toUpperCase()));
  return found.size === 1 ? [...found][0]! : null;
}
