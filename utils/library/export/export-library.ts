import type { ArticleScope, ExportedReading, ExportedShelf, ExportTargets, Result, SavedReading, SharedDecision } from '../../model';

/** The part of `Library` that reads articles for an export. */
export interface ExportLibrary {
  /** Returns the articles that an export shall contain, in order. Ids of articles that are not in the library are left out. */
  exportTargets(scope: ArticleScope): Promise<Result<ExportTargets>>;
  /** Returns a saved article with everything that the reader added to it. */
  exportArticle(id: number): Promise<Result<ExportedArticle>>;
}
/** The calls that read articles for an export. */
export type ExportCall = keyof ExportLibrary;

/** A saved article with everything that the reader added to it. */
export interface ExportedArticle extends SavedReading {
  readonly shelf: ExportedShelf;
  readonly identities: NonNullable<ExportedReading['identities']>;
  readonly decisions: readonly SharedDecision[];
}
