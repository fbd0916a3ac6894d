import type { BodyNode, Direction } from './body';
import type { Integrity } from './integrity';

/** A news article taken from a page. All strings are text, never markup. */
export interface Article {
  /** The address of the page as the browser shows it. */
  readonly url: string;
  /** The address that the publisher gives for the article, http or https. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The authors' names as one line. */
  readonly byline: string | null;
  /** The authors one by one. */
  readonly authors: readonly string[];
  readonly site: string | null;
  /** The part of the publication: «Politics». */
  readonly section: string | null;
  /** The sentence or two below the headline, where the page marks them. */
  readonly standfirst: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601; `null` where the page gives none or the same as `published`. */
  readonly updated: string | null;
  /** BCP 47; `und` where neither the page nor the text tells. */
  readonly lang: string;
  readonly dir: Direction;
  /** The lead image's address, http or https. */
  readonly image: string | null;
  readonly imageCaption: string | null;
  /** Who took or owns the lead image. */
  readonly imageCredit: string | null;
  /** Where the article goes on, http or https, on the same site. Loaded only when the reader asks for it. */
  readonly nextPage: string | null;
  /** The words of the body, blocks joined by `\n`. Made once, never edited: every `Span` points into it. */
  readonly text: string;
  readonly body: readonly BodyNode[];
  readonly integrity: Integrity;
}
