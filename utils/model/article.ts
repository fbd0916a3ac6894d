import type { BodyNode, Direction } from './body';
import type { Integrity } from './integrity';

/** The facts about an article of which the page shows only the beginning. */
export interface PartialArticle {
  /** The number of words in the whole article according to the page, or `null` if the page does not give it. */
  readonly wholeWords: number | null;
}

/** A news article extracted from a page. All strings are plain text without markup. */
export interface Article {
  /** The address of the page, as displayed by the browser. */
  readonly url: string;
  /** The canonical address that the publisher gives for the article; http or https. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The names of all authors in a single string. */
  readonly byline: string | null;
  /** The names of the individual authors. */
  readonly authors: readonly string[];
  readonly site: string | null;
  /** The section of the publication, such as «Politics». */
  readonly section: string | null;
  /** The one or two sentences below the headline, if they are marked as such on the page. */
  readonly standfirst: string | null;
  /** The time of publication in ISO 8601, with the time zone offset given on the page. */
  readonly published: string | null;
  /** The time of the last update in ISO 8601; `null` if the page gives none or if it is the same as `published`. */
  readonly updated: string | null;
  /** The language as a BCP 47 tag; `und` if it cannot be determined from the page or the text. */
  readonly lang: string;
  readonly dir: Direction;
  /** The address of the lead image; http or https. */
  readonly image: string | null;
  readonly imageCaption: string | null;
  /** The photographer or owner of the lead image. */
  readonly imageCredit: string | null;
  /**
   * The hosts, with their ports, from which the page has loaded pictures. Pictures of other hosts are shown only if the reader asks for them.
   * Absent if there are none.
   */
  readonly pictureHosts?: readonly string[];
  /** Present if the page shows only the beginning of the article, because the rest is for subscribers. */
  readonly partial?: PartialArticle;
  /** The address of the article's next page; http or https, on the same site. That page is loaded only if the reader asks for it. */
  readonly nextPage: string | null;
  /** The text of the body, with blocks joined by `\n`. It is never edited in place, because every `Span` refers to it. */
  readonly text: string;
  readonly body: readonly BodyNode[];
  readonly integrity: Integrity;
}
