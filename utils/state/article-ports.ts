import type { Analysis, Article, ExtractRequest, GuidePlace, OpenPage, Reading, Result, RuleChange } from '../model';
import type { PlacePorts } from './keep-place';
import type { PageMemory } from './page-memory';
import type { SavePorts } from './save-state';
import type { SitePorts } from './site-mode';

/** The browser functions that the popup needs. They are injected, so tests need no browser. */
export interface ArticlePorts extends SavePorts, PlacePorts {
  /**
   * Extracts and analyses the page in the active tab, applying the reader's removal rules for the site unless the request has `rules` of
   * its own (`[]` for none). If there is no request and the page was passed to reader mode, returns that page instead. Even an empty
   * request forces a new extraction.
   * @param show Shows the article before it is analysed, and resolves when the analysis may begin. Ports may ignore it.
   */
  load(request?: ExtractRequest, show?: (article: Article) => Promise<void>): Promise<Result<Reading>>;
  /** Resolves once the article has been painted without its marks. Absent if the article is not shown before it is analysed. */
  textPainted?(): Promise<void>;
  /** Resolves once the article has been painted. Absent if there is no such view. */
  painted?(): Promise<void>;
  /**
   * Loads the parts of the view that show what the reader has changed or selected. Called before an article with such changes is shown, so
   * that nothing moves after the first paint. Absent if there is no such view.
   */
  loadLaterView?(): Promise<unknown>;
  /** Tells the work that `load` has begun to end, because its result is no longer needed. Synchronous work in the page goes on. */
  stop(): void;
  /** The storage for the state of the page that is open in the tab. If it is absent, the page is extracted each time. */
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
   * `storagePrivate` in a private window. Absent if the article has no site.
   */
  rememberRemoval?(blockText: string): Promise<Result<void>>;
  /** Deletes all of the reader's removal rules for this site. */
  forgetRemovals(): Promise<Result<void>>;
  /** Returns the number of the reader's removal rules for this site, or 0 if the number is unknown. */
  countRemembered(): Promise<number>;
  /** Analyses an edited article with an engine that is already loaded. In reader mode, this is the engine in the background script. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Stores and deletes cast corrections for later articles. Fails with `storagePrivate` in a private window. */
  changeRules(change: RuleChange): Promise<Result<void>>;
  /** Turns reader mode on or off. When reader mode is turned on, it displays the open page. */
  toggleReader(open: OpenPage): Promise<Result<'on' | 'off'>>;
  /** Marks the open page in its tab, or removes the marks. Absent if the page is not visible beside the view. */
  toggleOverlay?(open: OpenPage): Promise<Result<'on' | 'off'>>;
  /** Returns whether the page in the tab has marks. */
  isOverlayOn?(): Promise<boolean>;
  /** Prints the open page without using the window that displays it. Absent if that window itself can print. */
  print?(open: OpenPage): Promise<Result<void>>;
  /** The functions for the page's site. Absent if the user interface has no controls for the site. */
  readonly site?: SitePorts;
  openLibrary(): void | Promise<void>;
  openOptions(): void | Promise<void>;
  openGuide(place?: GuidePlace): void | Promise<void>;
  /** Opens the page of the library about an actor with a name. */
  openActor(name: string): void | Promise<void>;
  /**
   * Opens the side panel and displays the tab's page in it. Must be called in response to a click. Absent if the side panel cannot be
   * opened.
   */
  openPanel?(): Promise<void>;
  /** Returns whether reader mode is already on. */
  isReaderOn?(): Promise<boolean>;
  /**
   * Returns the shortcut that turns on reader mode, or an empty string if the browser has not assigned one. Absent if reader mode cannot be
   * turned on from here.
   */
  readerKeys?(): Promise<string>;
  /** Returns whether this is a private window, where nothing may be stored. */
  isPrivate(): Promise<boolean>;
}
