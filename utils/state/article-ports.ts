import type { Analysis, Article, ExtractRequest, OpenPage, Reading, Result, RuleChange } from '../model';
import type { PlacePorts } from './keep-place';
import type { PageMemory } from './page-memory';
import type { SavePorts } from './save-state';
import type { SitePorts } from './site-mode';

/** The functions of the browser that the popup needs. They are injected, so that tests need no browser. */
export interface ArticlePorts extends SavePorts, PlacePorts {
  /**
   * Extracts and analyses the page of the active tab. Without a request, loads what the view was opened with. This is the whole page with
   * the reader's removal rules for the site applied, or the page that was passed to reader mode. With a request, even an empty one, reads
   * the page again. A request with `rules: []` applies no removal rules; one without `rules` applies those of the reader.
   */
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  /** The memory of the page that is open in the tab. Without it, the page is read again each time. */
  readonly memory?: PageMemory;
  /**
   * Returns the article on another page of the same site, which is fetched from within the page. The answer is ignored once
   * `signal` is aborted.
   */
  loadNextPage(address: string, signal: AbortSignal): Promise<Result<Article>>;
  /** Returns whether the page has selected words. Returns `false` if the page cannot be asked. */
  hasSelection(): Promise<boolean>;
  /**
   * Stores a rule for this site that leaves out, from now on, all blocks that look like the block with these words. The words are as in
   * `Article.text`, with lines joined by `\n`. Errors: `ruleNotFound` if the block cannot be recognised on the page, `storagePrivate` in a
   * private window.
   */
  rememberRemoval(blockText: string): Promise<Result<void>>;
  /** Deletes all of the reader's removal rules for this site. */
  forgetRemovals(): Promise<Result<void>>;
  /** Returns the number of the reader's removal rules for this site, or 0 if it is unknown. */
  countRemembered(): Promise<number>;
  /** Analyses an edited article with the engine that is already loaded. In reader mode, this is the engine of the background. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Stores and deletes cast corrections for later articles. Error: `storagePrivate` in a private window. */
  changeRules(change: RuleChange): Promise<Result<void>>;
  /** Toggles reader mode. When it is turned on, it shows the open page. */
  toggleReader(open: OpenPage): Promise<Result<'on' | 'off'>>;
  /** Prints the open page other than through the view's own window; absent if that window can print. */
  print?(open: OpenPage): Promise<Result<void>>;
  /** The functions for the site of the page; absent in views without controls for it. */
  readonly site?: SitePorts;
  openLibrary(): void | Promise<void>;
  openOptions(): void | Promise<void>;
  /** Opens the side panel with the page of the tab. Must be called on a click. Absent if the panel cannot be opened from the view. */
  openPanel?(): Promise<void>;
  /** Returns whether reader mode is on already. */
  isReaderOn?(): Promise<boolean>;
  /**
   * Returns the shortcut that turns reader mode on, or an empty string if the browser has assigned none. Absent in views that do not turn
   * it on.
   */
  readerKeys?(): Promise<string>;
  /** Returns whether this is a private window, where nothing may be stored. */
  isPrivate(): Promise<boolean>;
}
