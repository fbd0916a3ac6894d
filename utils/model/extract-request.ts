/** What a site's pages need beside the general rules; selectors are CSS, and one that a browser does not know is passed over. */
export interface SiteRule {
  /** The host without `www.`; its subdomains are meant too. */
  readonly site: string;
  /** The container or containers that hold the whole article. */
  readonly article?: string;
  /** What is never part of an article there. */
  readonly remove?: readonly string[];
  /** What is always part of it, whatever the general rules say. */
  readonly keep?: readonly string[];
}

/** What is asked of a page besides its article. Without any of it the article of the page as it stands is meant. */
export interface ExtractRequest {
  /** What the reader has selected in the page, in place of the article that is found in it. */
  readonly part?: 'selection';
  /** The address of the article's next page, on the page's own site: it is fetched from within the page. */
  readonly page?: string;
  /** The reader's own rules; those of other sites are passed over. */
  readonly rules?: readonly SiteRule[];
}
