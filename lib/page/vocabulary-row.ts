export type LabelKind = 'P' | 'F' | 'V' | 'T' | 'S';
/** Where the field belongs. Of the second line: the label counts only inside that block, `line` inside the goods. */
export type LabelSection =
  | ('declaration' | 'party' | 'transport' | 'goods')
  | ('exporter' | 'consignee' | 'producer' | 'third-party' | 'invoice' | 'customs' | 'bill-of-lading' | 'line');

const WHERE_IT_STANDS: ReadonlySet<LabelSection> = new Set<LabelSection>([
  'exporter',
  'consignee',
  'producer',
  'third-party',
  'invoice',
  'customs',
  'bill-of-lading',
  'line',
]);

/** True for words that mean nothing outside their block: `Address`, `Name`, `Date`. */
export const isBlockWord = (section: LabelSection): boolean => WHERE_IT_STANDS.has(section);

export interface VocabularyRow {
  readonly key: string;
  readonly section: LabelSection;
  readonly labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>;
}

/** One key with its words. */
export const row = (key: string, section: LabelSection, labels: VocabularyRow['labels']): VocabularyRow => ({
  key,
  section,
  labels,
});
