import type { Analysis, Article, ExtractRequest, OpenPage, Reading, Result, RuleChange } from '../model';
import type { PlacePorts } from './keep-place';
import type { PageMemory } from './page-memory';
import type { SavePorts } from './save-state';
import type { SitePorts } from './site-mode';

/** The browser functions that the popup needs. They are injected, so tests need no browser. */
export interface ArticlePorts extends SavePorts, PlacePorts {
  /**
   * Extracts and analyses the page in the active tab. Without a request, loads what the view was opened with: the page that was passed to
   * reader mode, or the whole page with the reader's removal rules for the site applied. With a request, even an empty one, extracts the
   * page again. It applies the reader's removal rules if the request has no `rules`, and none if it has `rules: []`.
   */
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  /** The memory of the page that is open in the tab. Without it, the page is extracted again each time. */
  readonly memory?: PageMemory;
  /**
   * Returns the article on another page of the same site, which is fetched from within the current page. The result is ignored once
   * `signal` is aborted.
   */
  loadNextPage(address: string, signal: AbortSignal): Promise<Result<Article>>;
  /** Returns whether text is selected on the page. Returns `false` if the page cannot be reached. */
  hasSelection(): Promise<boolean>;
  /**
   * Stores a rule for this site that, from now on, leaves out all blocks that resemble the one with the given text. The text is as in
   * `Article.text`, with lines joined by `\n`. Fails with `ruleNotFound` if the block cannot be identified on the page, and with
   * `storagePrivate` in a private window.
   */
  rememberRemoval(blockText: string): Promise<Result<void>>;
  /** Deletes all of the reader's removal rules for this site. */
  forgetRemovals(): Promise<Result<void>>;
  /** Returns the number of the reader's removal rules for this site, or 0 if the number is unknown. */
  countRemembered(): Promise<number>;
  /** Analyses an edited article with the engine that is already loaded. In reader mode, this is the engine in the background. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Stores and deletes cast corrections for later articles. Fails with `storagePrivate` in a private window. */
  changeRules(change: RuleChange): Promise<Result<void>>;
  /** Turns reader mode on or off. When it is turned on, it displays the open page. */
  toggleReader(open: OpenPage): Promise<Result<'on' | 'off'>>;
  /** Prints the open page without using the view's own window. Absent if that window can print. */
  print?(open: OpenPage): Promise<Result<void>>;
  /** The functions for the page's site. Absent in views that have no controls for it. */
  readonly site?: SitePorts;
  openLibrary(): void | Promise<void>;
  openOptions(): void | Promise<void>;
  /** Opens the side panel with the page in the tab. Must be called in response to a click. Absent if the view cannot open the panel. */
  openPanel?(): Promise<void>;
  /** Returns whether reader mode is already on. */
  isReaderOn?(): Promise<boolean>;
  /**
   * Returns the shortcut that turns on reader mode, or an empty string if the browser has not assigned one. Absent in views that do not
   * turn it on.
   */
  readerKeys?(): Promise<string>;
  /** Returns whether this is a private window, where nothing may be stored. */
  isPrivate(): Promise<boolean>;
}
