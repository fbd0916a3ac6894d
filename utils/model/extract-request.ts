/**
 * The extraction rules for a site, which apply in addition to the general ones. All selectors are CSS selectors. A selector that the
 * browser does not recognise is skipped.
 */
export interface SiteRule {
  /** The host without `www.`. The rule also applies to its subdomains. */
  readonly site: string;
  /** A selector for the elements that contain the whole article. */
  readonly article?: string;
  /** Selectors for elements that are never part of an article on this site. */
  readonly remove?: readonly string[];
  /** Selectors for elements that are always part of an article on this site, regardless of the general rules. */
  readonly keep?: readonly string[];
}

/** The options for an extraction. If none is set, the article on the current page is extracted. */
export interface ExtractRequest {
  /** The part of the page to extract instead of the article. */
  readonly part?: 'selection';
  /**
   * The address of the article's next page, which is fetched and extracted. The current page makes the request, so the address must be on
   * the same site.
   */
  readonly page?: string;
  /** The reader's own rules. Rules for other sites are ignored. */
  readonly rules?: readonly SiteRule[];
}
