import type { Page } from 'puppeteer-core';
import type { AxeRules } from './axe.ts';

/** A running browser with the extension. One interface, so that one test runs in Chromium and in Firefox. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The folder that the browser downloads into, without asking. */
  readonly downloads: string;
  /** Opens a tab in front. Addresses the browser would not let a test open as a page (`about:`, `chrome:`) work too. */
  openPage(url: string): Promise<Page>;
  /** Clicks the real toolbar button over `page` and waits for the popup to be there. It may still be loading. */
  openPopup(page: Page): Promise<Surface>;
  /** The library, in a tab of its own, as after a click on its link. */
  openLibrary(): Promise<Surface>;
  /** The options, in a tab of their own, as after a click on their link. */
  openOptions(): Promise<Surface>;
  /** The options that the extension opened by itself. */
  findOptions(): Promise<Surface>;
  /** The library that the extension opened by itself. */
  findLibrary(): Promise<Surface>;
  /** The inside of reader mode over a page. Its shadow root is closed, so a page cannot do this. */
  readerOf(page: Page): ReaderView;
  /** The side panel, or the sidebar, once something has opened it. */
  findPanel(): Promise<Surface>;
  /** The popup over a page in a private window, where the reader has allowed the extension. */
  openPrivatePopup(url: string): Promise<Surface>;
  /** Presses the keyboard shortcut of reader mode, or of another command, over `page`. Answers when: milliseconds since 1970. */
  pressShortcut(page: Page, command?: Shortcut): Promise<number>;
  /** Has the reader allow us the pages of a host, or of all (`*`), so that asking for them shows no question that a test cannot answer. */
  allowPages(host: string): Promise<void>;
  /** Chooses reader mode, or another entry of ours, in the context menu of `page`. */
  chooseContextMenu(page: Page, entry?: MenuEntry): Promise<void>;
  /** Closes every page, popup, panel and private window. */
  closePages(): Promise<void>;
  /**
   * Makes the browser one in which nobody has done anything yet: no tabs, windows or panels, nothing in any storage area or in the library, no
   * permission that was granted later, no cookies, downloads, clipboard or zoom. What it was started with stays: profile, extension, voices.
   */
  reset(): Promise<void>;
  /** Writes a picture of each page, popup and panel that is open into a folder. */
  takePictures(folder: string): Promise<void>;
  /** Ends the browser and starts it again with the same profile and extension. Pages and surfaces of before are gone. */
  restart(): Promise<void>;
  /** Ends the browser and forgets its profile. */
  close(): Promise<void>;
}
export type MenuEntry = 'toggle-reader' | 'read-part' | 'open-panel';
export type Shortcut = 'toggle-reader' | 'save-article' | 'open-panel';
export type BrowserName = 'chromium' | 'firefox';
export type ColourScheme = 'light' | 'dark';
/** What a reader may have asked the system for. `forced-colors` is for Chromium alone: Firefox takes it from the system at its start. */
export type SystemWish = 'reduced-motion' | 'forced-colors';

/** How a reader looks at a surface. */
export interface Looking {
  /** As the zoom of a browser whose window is 1280 px wide: at 400 per cent 320 CSS pixels are left (WCAG 2.2, 1.4.10). */
  zoom(percent: number): Promise<void>;
  wish(wish: SystemWish): Promise<void>;
}

/** A page of the extension: its popup, or its library in a tab. Functions run in the page; they close over nothing. */
export interface Surface extends Looking {
  evaluate<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Waits until the function is truthy and returns its value; else throws with `what` and with how the page stands instead. */
  waitFor<Args extends unknown[], R>(what: string, fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Trusted mouse click into the middle of the first element that matches. Waits for it to be there. */
  click(selector: string): Promise<void>;
  /** Trusted key press where the focus is: `Escape`, `Enter`, `Tab`, `a`. */
  press(key: string): Promise<void>;
  emulate(scheme: ColourScheme): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** As it would be printed: a PDF. */
  pdf(): Promise<Uint8Array>;
  /** Returns one line for each violation that axe finds, with the elements. `all` where no rules are named. */
  violations(rules?: AxeRules): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The inside of reader mode. The function gets the closed shadow root first. */
export interface ReaderView extends Looking {
  evaluate<Args extends unknown[], R>(fn: (root: ShadowRoot, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /** Waits until reader mode is on and the function is truthy, and returns its value; else throws as a surface does. */
  waitFor<Args extends unknown[], R>(what: string, fn: (root: ShadowRoot, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  isOn(): Promise<boolean>;
  waitUntilOff(): Promise<void>;
  /** The page's colour scheme, which reader mode follows. */
  emulate(scheme: ColourScheme): Promise<void>;
  violations(rules?: AxeRules): Promise<readonly string[]>;
}
