/** The pieces of a citation, in order. When joined, they form the citation as plain text. */
export type Citation = readonly CitationRun[];
/** A piece of a citation that has uniform formatting. */
export interface CitationRun {
  readonly text: string;
  readonly isItalic?: true;
  /** Whether the text is source code, such as wikitext or BibTeX, which is displayed literally. */
  readonly isCode?: true;
}
