import type { ArticleScope, LinkTarget, Reading, Result } from '../../model';

/** The part of `Library` that gives links their texts. */
export interface TextLibrary {
  /** Returns the links among some articles, in order; at most the first `MAX_LINK_TARGETS`. */
  linkTargets(scope: ArticleScope): Promise<Result<readonly LinkTarget[]>>;
  /**
   * Gives a link the text of its page. The link keeps its id, its place in the list, and everything that the reader added to it. If the
   * library has the article already, the link is joined with it. Repeating the call is safe.
   */
  fillLink(id: number, reading: Reading): Promise<Result<FilledLink>>;
}
/** The calls that give links their texts. */
export type TextCall = keyof TextLibrary;

/** The outcome of giving a link its text. */
export interface FilledLink {
  /** The article that has the text; `null` if the link is not in the library any more. */
  readonly id: number | null;
  /** `joined` if the library had the article already, `gone` if the link was deleted or has a text in the meantime. */
  readonly is: 'filled' | 'joined' | 'gone';
}

/** The maximum number of links that are loaded at once. */
export const MAX_LINK_TARGETS = 20_000;
