export type LabelKind = 'P' | 'F' | 'V' | 'T' | 'S';
/** Where the field belongs; `exporter` and `consignee`: the label counts only inside that party's block. */
export type LabelSection = 'declaration' | 'party' | 'exporter' | 'consignee' | 'transport' | 'goods';

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
