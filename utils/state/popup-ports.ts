import type { Analysis, Article, ExtractRequest, OpenPage, Reading, Result, RuleChange } from '../model';
import type { PlacePorts } from './keep-place';
import type { PageMemory } from './page-memory';
import type { SavePorts } from './save-state';
import type { SitePorts } from './site-mode';

/** What the popup asks of the browser; injected, so that the popup's behaviour is tested without one. */
export interface PopupPorts extends SavePorts, PlacePorts {
  /**
   * Extracts and analyses the page of the tab in front. Without a request: what the surface was opened with, which is the whole page
   * under the reader's own rules of the site, or what reader mode was handed. With one, be it empty, the page is read anew.
   * `rules: []` leaves the reader's own rules out; a request without `rules` has them applied.
   */
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  /** What is remembered of what is open in the tab; without it a page is read anew each time. */
  readonly memory?: PageMemory;
  /** The article on another page of the same site, fetched in the page. Where `signal` is aborted the answer is not looked at. */
  loadNextPage(address: string, signal: AbortSignal): Promise<Result<Article>>;
  /** Whether words are selected on the page now. `false` where the page cannot be asked. */
  hasSelection(): Promise<boolean>;
  /**
   * From now on leaves out on this site what looks like the block with these words (as in `Article.text`: lines joined by `\n`).
   * Failure: `ruleNotFound` where the block cannot be recognised on the page, `storagePrivate` in a private window.
   */
  rememberRemoval(blockText: string): Promise<Result<void>>;
  /** Forgets everything that the reader had left out on this site. */
  forgetRemovals(): Promise<Result<void>>;
  /** How many rules of the reader's own leave something out on this site. 0 where that cannot be told. */
  countRemembered(): Promise<number>;
  /** The quotes and cast of an article that was edited: by the engine that is there already, which in a page is the background's. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Keeps, and forgets, what the reader said of the cast for later articles. Failure: `storagePrivate` in a private window. */
  changeRules(change: RuleChange): Promise<Result<void>>;
  /** Turns reader mode on with what is open, or off. */
  toggleReader(open: OpenPage): Promise<Result<'on' | 'off'>>;
  /** Prints what is open by other means than the window that shows it; absent where that window can be printed. */
  print?(open: OpenPage): Promise<Result<void>>;
  /** The site of the page; absent where nothing can be said of it. */
  readonly site?: SitePorts;
  openLibrary(): void | Promise<void>;
  openOptions(): void | Promise<void>;
  /** Opens the side panel with what is open in the tab. Called by a click; absent where there is no way to it. */
  openPanel?(): Promise<void>;
  /** Whether reader mode is on already. */
  isReaderOn?(): Promise<boolean>;
  /** The keys that turn reader mode on from anywhere; empty where the browser gave it none. Absent where reader mode is not turned on from. */
  readerKeys?(): Promise<string>;
  /** A private window: nothing may be kept. */
  isPrivate(): Promise<boolean>;
}
