import type { BodyNode, Direction } from './body';
import type { Integrity } from './integrity';

/** A news article extracted from a page. All strings are plain text without markup. */
export interface Article {
  /** The address of the page as the browser shows it. */
  readonly url: string;
  /** The address that the publisher gives for the article; http or https. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The authors' names in one line. */
  readonly byline: string | null;
  /** The authors' names one by one. */
  readonly authors: readonly string[];
  readonly site: string | null;
  /** The section of the publication, such as «Politics». */
  readonly section: string | null;
  /** The one or two sentences below the headline, if the page marks them. */
  readonly standfirst: string | null;
  /** The time of publication, in ISO 8601 with the time zone offset that the page gives. */
  readonly published: string | null;
  /** The time of the last update, in ISO 8601; `null` if the page gives none or the same as `published`. */
  readonly updated: string | null;
  /** The language, a BCP 47 tag; `und` if neither the page nor the text shows it. */
  readonly lang: string;
  readonly dir: Direction;
  /** The address of the lead image; http or https. */
  readonly image: string | null;
  readonly imageCaption: string | null;
  /** The photographer or the owner of the lead image. */
  readonly imageCredit: string | null;
  /** The address of the next page of the article; http or https, on the same site. It is loaded only when the reader asks for it. */
  readonly nextPage: string | null;
  /** The text of the body, with blocks joined by `\n`. It is never edited in place, because every `Span` refers to it. */
  readonly text: string;
  readonly body: readonly BodyNode[];
  readonly integrity: Integrity;
}
