/** The places of a page into which a payload can be put. */
export const PLACES = ['body', 'title', 'byline', 'site', 'data', 'rawData', 'name', 'quotation'] as const;

/**
 * The position of a payload in a page: as HTML in a paragraph (`body`), as the page's title, author or site name, as the strings of its JSON-LD
 * (`data`) or as the whole JSON-LD (`rawData`), or as plain text in a person's name or in a quotation.
 */
export type Place = (typeof PLACES)[number];

/** A payload and its place in a page. */
export interface AttackItem {
  readonly place: Place;
  readonly payload: string;
}
