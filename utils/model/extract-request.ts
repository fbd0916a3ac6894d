/** The extraction rules of a site in addition to the general ones. The selectors are CSS; one that the browser does not know is skipped. */
export interface SiteRule {
  /** The host without `www.`; the rule also applies to its subdomains. */
  readonly site: string;
  /** The selector of the elements that contain the whole article. */
  readonly article?: string;
  /** The selectors of elements that are never part of an article on this site. */
  readonly remove?: readonly string[];
  /** The selectors of elements that are always part of an article on this site, whatever the general rules say. */
  readonly keep?: readonly string[];
}

/** The options of an extraction. If none is set, the article on the current page is extracted. */
export interface ExtractRequest {
  /** Extracts the text selection in place of the article. */
  readonly part?: 'selection';
  /** Fetches and extracts the next page at this address. It must be on the same site as the page, because the page itself fetches it. */
  readonly page?: string;
  /** The reader's own rules. Rules for other sites are skipped. */
  readonly rules?: readonly SiteRule[];
}
