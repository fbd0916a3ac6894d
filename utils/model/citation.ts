/** The pieces of a citation, in order. Joined, they are the citation as plain text. */
export type Citation = readonly CitationRun[];
/** A piece of a citation with one format. */
export interface CitationRun {
  readonly text: string;
  readonly isItalic?: true;
  /** True for the source code of markup or of a database entry, which is shown literally. */
  readonly isCode?: true;
}
