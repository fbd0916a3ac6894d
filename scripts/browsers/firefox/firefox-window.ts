/**
 * The functions in this file are sent to Firefox's browser window as source text, so they must be self-contained: no imports and no outer
 * variables. They run there with the window's privileges.
 */

interface TestableWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, event: object, options: object): void;
}
interface ContentBrowser extends Element {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
  loadURI(uri: unknown, options: object): void;
}
interface BrowserWindow extends TestableWindow {
  readonly gBrowser: TabBrowser;
}
interface TabBrowser {
  selectedTab: unknown;
  readonly selectedBrowser: ContentBrowser;
  readonly tabs: readonly { readonly linkedBrowser: ContentBrowser }[];
  addTrustedTab(url: string): { readonly linkedBrowser: ContentBrowser };
  removeTab(tab: unknown): void;
}
interface PopupPanel extends Element {
  readonly state: string;
  hidePopup(): void;
}
interface TextInputProcessor {
  beginInputTransaction(window: Window, callback: () => boolean): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): void;
}
interface Context {
  readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, colour: string): Promise<ImageBitmap> };
  readonly embedderElement: HTMLElement;
  prefersColorSchemeOverride: string;
}
declare const BrowsingContext: { getCurrentTopByBrowserId(browserId: number): Context | null };
declare const window: BrowserWindow;
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor } | undefined>;
declare const Ci: { nsITextInputProcessor: unknown };
declare const OpenBrowserWindow: (options: { private: boolean }) => BrowserWindow;
declare const Services: {
  wm: { getMostRecentWindow(type: string): BrowserWindow; getEnumerator(type: string): Iterable<BrowserWindow> };
  focus: { readonly activeWindow: Window | null };
  io: { newURI(address: string): unknown };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
};

/** Moves the toolbar button from the extensions menu to the toolbar, as a reader does by pinning it. */
export function pinButton(widget: string): void {
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
}

/** Sends trusted events for a click on the toolbar button of the frontmost window. Returns `false` if the button does not exist yet. */
export function clickButton(widget: string): boolean {
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const node = front.document.getElementById(widget);
  const button = node?.querySelector('.unified-extensions-item-action-button') ?? node;
  const box = button?.getBoundingClientRect();
  if (!box?.width) return false;
  for (const [type, buttons] of [
    ['mousemove', 0],
    ['mousedown', 1],
    ['mouseup', 0],
  ] as const) {
    const event = { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    front.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, event, { isDOMEventSynthesized: false });
  }
  return true;
}

/**
 * Returns the id of the most recently opened popup or tab whose address starts with `address`, or 0 if there is none. Popups that are not
 * visible yet are ignored, because Firefox loads a popup before showing it and moves it when it is shown.
 */
export function findBrowser(address: string): number {
  const windows = [...Services.wm.getEnumerator('navigator:browser')].reverse();
  const all = windows.flatMap((one) => [...one.document.querySelectorAll<ContentBrowser>('browser')]);
  const isShown = (browser: Element) => (browser.closest<PopupPanel>('panel')?.state ?? 'open') === 'open';
  const found = all.filter((browser) => browser.browserId && browser.currentURI?.spec.startsWith(address) && isShown(browser));
  return found.at(-1)?.browserId ?? 0;
}

export function openTab(url: string): number {
  const tab = window.gBrowser.addTrustedTab(url);
  window.gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
}

/** Returns the id of the active tab. */
export function frontTab(): number {
  return window.gBrowser.selectedBrowser.browserId;
}

export function closeTab(browserId: number): void {
  const tab = window.gBrowser.tabs.find((one) => one.linkedBrowser.browserId === browserId);
  if (tab) window.gBrowser.removeTab(tab);
}

export function closePopups(): void {
  const panels = [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [
    ...one.document.querySelectorAll<PopupPanel>('panel'),
  ]);
  for (const panel of panels) if (panel.state === 'open') panel.hidePopup();
}

/** Returns the ids of the active tab and the open popups in every window. */
export function shownBrowsers(): number[] {
  return [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => {
    const panels = [...one.document.querySelectorAll<PopupPanel>('panel')].filter(({ state }) => state === 'open');
    const popups = panels.flatMap((panel) => [...panel.querySelectorAll<ContentBrowser>('browser')]);
    return [one.gBrowser.selectedBrowser, ...popups].map(({ browserId }) => browserId);
  });
}

/**
 * Closes all popups, all windows but the current one, and all its tabs except one whose address is `site`. Opens that tab if there is none,
 * and waits until it has that address.
 */
export async function closeEverything(site: string): Promise<void> {
  for (const one of Services.wm.getEnumerator('navigator:browser')) {
    const panels = [...one.document.querySelectorAll<PopupPanel>('panel')];
    for (const panel of panels) if (panel.state === 'open') panel.hidePopup();
    if (one !== window) one.close();
  }
  const { gBrowser } = window;
  const kept = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === site) ?? gBrowser.addTrustedTab(site);
  for (const tab of [...gBrowser.tabs]) if (tab !== kept) gBrowser.removeTab(tab);
  for (let tries = 0; tries < 400; tries++) {
    if (kept.linkedBrowser.currentURI.spec === site) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The tab that stays open did not load its page.');
}

/** Sends trusted key events to the frontmost window. The focused page receives them as if they came from a keyboard. */
export function pressKeys(keys: readonly { readonly key: string; readonly code: string; readonly keyCode: number }[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  if (!processor?.beginInputTransaction(front, () => true)) throw new Error('Firefox does not accept key events at the moment.');
  const events = keys.map((key) => new KeyboardEvent('', key));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}

/**
 * Opens a private window at the given address, and waits until the window shows that address and is the active one. Firefox closes the
 * popups of a window when another one becomes active.
 */
export async function openPrivateWindow(url: string): Promise<void> {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  const load = () =>
    opened.gBrowser.selectedBrowser.loadURI(Services.io.newURI(url), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
  load();
  for (let tries = 0; tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (opened.gBrowser.selectedBrowser.currentURI.spec === url && Services.focus.activeWindow === opened) return;
    // The window's initial page may load late and replace the requested page, so the page is requested again from time to time.
    if (tries % 40 === 39) load();
  }
  throw new Error('The private window did not load its page.');
}

/** Focuses a tab or popup, because key events go to the focused element and a newly opened popup may not have focus yet. */
export function focusBrowser(browserId: number): void {
  BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement.focus();
}

export function emulateScheme(browserId: number, scheme: string): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context) throw new Error('That tab or popup is gone.');
  context.prefersColorSchemeOverride = scheme;
}

/** Returns a screenshot of a tab or popup as a `data:` URL. */
export async function takePicture(browserId: number): Promise<string> {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context) throw new Error('That tab or popup is gone.');
  const picture = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}
