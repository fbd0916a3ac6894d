import type { Page } from 'puppeteer-core';
import type { AxeRules } from './axe.ts';

/** A running browser with the extension. The interface is the same for Chromium and Firefox, so that a test runs in both. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The folder into which the browser downloads without asking. */
  readonly downloads: string;
  /** Opens a page in a new active tab. Addresses that a page may not open (`about:`, `chrome:`) work too. */
  openPage(url: string): Promise<Page>;
  /** Clicks on the real toolbar button over `page` and waits for the popup, which may still be loading. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens the library in a tab of its own, as a click on its link does. */
  openLibrary(): Promise<Surface>;
  /** Opens the options in a tab of their own, as a click on their link does. */
  openOptions(): Promise<Surface>;
  /** Waits for the options page that the extension itself opens. */
  findOptions(): Promise<Surface>;
  /** Waits for the library that the extension itself opens. */
  findLibrary(): Promise<Surface>;
  /** Returns the inside of reader mode over a page. Its shadow root is closed, so the page itself has no access. */
  readerOf(page: Page): ReaderView;
  /** Waits for the side panel, or in Firefox the sidebar, that the test has opened. */
  findPanel(): Promise<Surface>;
  /** Opens a page in a private window, where the extension is allowed, and opens the popup over it. */
  openPrivatePopup(url: string): Promise<Surface>;
  /** Presses the shortcut of a command, by default that of reader mode, over `page`. Returns the time in milliseconds since 1970. */
  pressShortcut(page: Page, command?: Shortcut): Promise<number>;
  /** Grants the extension access to a host, or to all hosts (`*`), so that no prompt appears, which a test could not answer. */
  allowPages(host: string): Promise<void>;
  /** Chooses an entry of the extension, by default reader mode, in the context menu of `page`. */
  chooseContextMenu(page: Page, entry?: MenuEntry): Promise<void>;
  /** Closes every page, popup, panel and private window. */
  closePages(): Promise<void>;
  /**
   * Resets the browser to its initial state: no tabs, windows or panels, nothing in any storage area or in the library, no permission that
   * was granted later, no cookies, downloads, clipboard or zoom. Profile, extension and voices stay.
   */
  reset(): Promise<void>;
  /** Takes a screenshot of each open page, popup and panel, and writes it into a folder. */
  takePictures(folder: string): Promise<void>;
  /** Closes the browser and starts it again with the same profile and extension. Earlier pages and surfaces become invalid. */
  restart(): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}
export type MenuEntry = 'toggle-reader' | 'read-part' | 'open-panel';
export type Shortcut = 'toggle-reader' | 'save-article' | 'open-panel';
export type BrowserName = 'chromium' | 'firefox';
export type ColourScheme = 'light' | 'dark';
/**
 * A preference that the reader has set in the system. `forced-colors` works only in Chromium: Firefox reads it from the system when it
 * starts.
 */
export type SystemPreference = 'reduced-motion' | 'forced-colors';

/** The zoom and the system preferences with which a surface is shown. */
export interface ViewingConditions {
  /** Sets the zoom, in per cent, of a window that is 1280 px wide: 400 per cent leave 320 CSS pixels (WCAG 2.2, 1.4.10). */
  zoom(percent: number): Promise<void>;
  /** Sets a system preference. */
  wish(wish: SystemPreference): Promise<void>;
}

/**
 * A page of the extension: popup, side panel, library or options. Functions run in the page and must not refer to anything outside
 * themselves.
 */
export interface Surface extends ViewingConditions {
  /** Runs a function in the page and returns its value. Arguments and value are JSON. */
  evaluate<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Waits until the function returns a truthy value, and returns it. Otherwise throws an error with `what` and the state of the page. */
  waitFor<Args extends unknown[], R>(what: string, fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Waits for an element that matches, and clicks on the centre of the first one with trusted events. */
  click(selector: string): Promise<void>;
  /** Presses a key, such as `Escape`, `Tab` or `a`, with trusted events at the element with focus. */
  press(key: string): Promise<void>;
  /** Emulates a colour scheme of the system. */
  emulate(scheme: ColourScheme): Promise<void>;
  /** Writes a screenshot (PNG) to `path`. */
  screenshot(path: string): Promise<void>;
  /** Prints the page and returns the PDF. */
  pdf(): Promise<Uint8Array>;
  /** Runs axe and returns one line for each violation, with the elements. The default is `all` rules. */
  violations(rules?: AxeRules): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The inside of reader mode. Functions get its closed shadow root as their first argument. */
export interface ReaderView extends ViewingConditions {
  evaluate<Args extends unknown[], R>(fn: (root: ShadowRoot, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Waits until reader mode is on and the function returns a truthy value, and returns it. Otherwise throws as `Surface.waitFor` does. */
  waitFor<Args extends unknown[], R>(what: string, fn: (root: ShadowRoot, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  isOn(): Promise<boolean>;
  waitUntilOff(): Promise<void>;
  /** Emulates a colour scheme of the system for the page, which reader mode follows. */
  emulate(scheme: ColourScheme): Promise<void>;
  violations(rules?: AxeRules): Promise<readonly string[]>;
}
