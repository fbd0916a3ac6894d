import type { Page } from 'puppeteer-core';
import type { AxeRules } from './axe.ts';

/** A running browser with the extension installed. The interface is the same for Chromium and Firefox, so every test can run in both. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** The extension's origin, `chrome-extension://…` or `moz-extension://…`, without a trailing slash. */
  readonly origin: string;
  /** The folder in which the browser saves downloads without asking. */
  readonly downloads: string;
  /** Opens a page in a new active tab. Privileged addresses (`about:`, `chrome:`) work too. */
  openPage(url: string): Promise<Page>;
  /** Brings `page` to the front, clicks on the browser's real toolbar button, and waits for the popup, which may still be loading. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens the library in a new tab, as a click on a link to it does. */
  openLibrary(): Promise<Surface>;
  /** Opens the options page in a new tab, as a click on a link to it does. */
  openOptions(): Promise<Surface>;
  /** Opens another page of the extension in a new tab, such as «/guide.html». */
  openOwnPage(path: string): Promise<Surface>;
  /** Waits until the extension has opened a page with this path. */
  findOwnPage(path: string): Promise<Surface>;
  /** Waits until the extension has opened the options page. */
  findOptions(): Promise<Surface>;
  /** Waits until the extension has opened the library. */
  findLibrary(): Promise<Surface>;
  /**
   * Returns a `ReaderView` for reader mode on a page. The page itself has no access to reader mode, because its frame is of another origin.
   */
  readerOf(page: Page): ReaderView;
  /** Returns the frame with the marks over a page, which has the same methods as reader mode. */
  overlayOf(page: Page): ReaderView;
  /** Returns the sentence that the extension shows over a page for a few seconds, or `null` if there is none. */
  noticeOver(page: Page): Promise<string | null>;
  /** Waits for the side panel (in Firefox, the sidebar) that the test has opened. */
  findPanel(): Promise<Surface>;
  /** Opens a page in a private window and opens the popup over it. The extension is allowed to run in private windows. */
  openPrivatePopup(url: string): Promise<Surface>;
  /**
   * Presses the keyboard shortcut for a command, by default reader mode, on `page`. Returns the time of the key press, in milliseconds
   * since 1970.
   */
  pressShortcut(page: Page, command?: Shortcut): Promise<number>;
  /** Grants the extension access to a host, or to all hosts (`*`), in advance, because a test cannot answer a permission prompt. */
  allowPages(host: string): Promise<void>;
  /**
   * Chooses one of the extension's entries, by default reader mode, in the context menu of `page`, or of the toolbar button for `save-tabs`.
   * `link` is the address of the link in the middle of the page.
   */
  chooseContextMenu(page: Page, entry?: MenuEntry, link?: string): Promise<void>;
  /** Types words after the extension's keyword into the address bar, and returns the lines that the extension suggests. */
  typeInAddressBar(words: string): Promise<readonly string[]>;
  /** Presses Enter in the address bar. The words are those that were typed before. */
  enterAddress(): Promise<void>;
  /** Ends the document that owns the library without warning, and with it the worker. The next call to the library starts them again. */
  stopLibrary(): Promise<void>;
  /** Stops the extension's background, as the browser does when it has been idle for a while. The next event starts it again. */
  stopBackground(): Promise<void>;
  /**
   * Runs a function in the extension's background and returns its result. The function is sent as source text, so it must be
   * self-contained. Its arguments and its result must be serialisable as JSON.
   */
  inBackground<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Closes every page, popup, panel and private window. */
  closePages(): Promise<void>;
  /**
   * Resets the browser to its initial state. Closes all tabs, windows and panels, clears every storage area and the library, revokes
   * permissions granted since the browser started, and clears cookies, downloads, the clipboard and zoom. Keeps the profile, the extension
   * and the voices, and the library if `keepsLibrary` says so.
   */
  reset(options?: { readonly keepsLibrary?: boolean }): Promise<void>;
  /** Saves a screenshot of each open page, popup and panel in a folder. */
  takePictures(folder: string): Promise<void>;
  /** Restarts the browser with the same profile and extension. `Page` and `Surface` objects from before the restart become invalid. */
  restart(): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}
export type MenuEntry = 'toggle-reader' | 'read-part' | 'open-panel' | 'mark-page' | 'save-link' | 'save-tabs';
export type Shortcut = 'toggle-reader' | 'save-article' | 'open-panel';
export type BrowserName = 'chromium' | 'firefox';
export type ColourScheme = 'light' | 'dark';
/**
 * One of the reader's system preferences. `forced-colors` works only in Chromium, because Firefox reads it from the system when it starts.
 */
export type SystemPreference = 'reduced-motion' | 'forced-colors';

/** Methods that set the zoom and the system preferences under which the extension's interface is rendered. */
export interface ViewingConditions {
  /** Sets the zoom, in per cent. The window is 1280 px wide, so a zoom of 400 per cent leaves 320 CSS pixels (WCAG 2.2, 1.4.10). */
  zoom(percent: number): Promise<void>;
  /** Turns on a system preference. */
  emulatePreference(preference: SystemPreference): Promise<void>;
}

/** Methods that show a page as on a phone, and touch it. They work for pages in a tab. */
export interface Touching {
  /** Brings the page to the front, in a window of this size, in CSS pixels, where a finger is the only pointer. */
  onPhone(width: number, height: number): Promise<void>;
  /** Waits until an element matches the selector, and taps on the centre of the first match. */
  tap(selector: string): Promise<void>;
}

/**
 * One of the extension's pages: the popup, side panel, library or options page. Functions passed to its methods are sent to the page as
 * source text, so they must be self-contained.
 */
export interface Surface extends ViewingConditions, Touching {
  /** Runs a function in the page and returns its result. The arguments and the result must be serialisable as JSON. */
  evaluate<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /**
   * Waits until the function returns a truthy value, and returns that value. On timeout, throws an error that contains `what` and the state
   * of the page.
   */
  waitFor<Args extends unknown[], R>(what: string, fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Waits until an element matches the selector, and clicks on the centre of the first match with trusted events. */
  click(selector: string): Promise<void>;
  /** Presses a key, such as `Escape`, `Tab` or `a`, with trusted events on the focused element. */
  press(key: string): Promise<void>;
  /** Emulates a system colour scheme. */
  emulate(scheme: ColourScheme): Promise<void>;
  /** Saves a PNG screenshot to `path`. */
  screenshot(path: string): Promise<void>;
  /** Prints the page and returns the PDF. */
  pdf(): Promise<Uint8Array>;
  /** Runs axe and returns one line per violation, including the affected elements. Runs all rules by default. */
  violations(rules?: AxeRules): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Access to reader mode for tests. Functions passed to its methods receive the document of its frame as their first argument. */
export interface ReaderView extends ViewingConditions {
  evaluate<Args extends unknown[], R>(fn: (root: Document, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /**
   * Waits until reader mode is on and the function returns a truthy value, and returns that value. On timeout, throws like
   * `Surface.waitFor`.
   */
  waitFor<Args extends unknown[], R>(what: string, fn: (root: Document, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  isOn(): Promise<boolean>;
  waitUntilOff(): Promise<void>;
  /** Makes the page see the given system colour scheme, which reader mode then adopts too. */
  emulate(scheme: ColourScheme): Promise<void>;
  violations(rules?: AxeRules): Promise<readonly string[]>;
}
