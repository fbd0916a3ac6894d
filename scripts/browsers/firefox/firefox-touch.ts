import type { Touching } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { type FirefoxChrome, unlessGone } from './firefox-chrome.ts';

/**
 * Returns functions that show a page in a tab as on a phone, and touch it.
 * @param find Waits until an element matches the selector and is still, scrolls it into view, and returns the box of its first line.
 */
export function firefoxTouch(chrome: FirefoxChrome, browserId: number, find: (selector: string) => Promise<Box>): Touching {
  return {
    onPhone: (width, height) => chrome.run(showOnPhone, browserId, width, height),
    async tap(selector) {
      // A touch before Firefox knows where the element is now hits something else, so it is repeated.
      await waitUntil(`${selector} to be touched`, async () => {
        const { x, y, width, height } = await find(selector);
        await chrome.runBeside(browserId, listenFor(selector));
        await chrome.run(touchAt, browserId, x + width / 2, y + height / 2);
        return (await unlessGone(chrome.runBeside(browserId, HEARD))) !== false;
      });
    },
  };
}

/**
 * Frame scripts that run before and after a touch. The second waits at most a second for the click that follows, and returns whether it was
 * on an element that matches the selector.
 */
const listenFor = (selector: string): string =>
  `globalThis.heard = new Promise((resolve) => addEventListener('click', ({ target }) => resolve(Boolean(target.closest?.(${JSON.stringify(selector)}))), { once: true, capture: true })); return 'null';`;
const HEARD = `return JSON.stringify(await Promise.race([globalThis.heard, new Promise((resolve) => content.setTimeout(() => resolve(false), 1_000))]));`;

/** A box in the window of a page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of Firefox's internal API that this file uses. */
interface ContentBrowser extends HTMLElement {
  readonly browserId: number;
}
declare const window: Window & {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  readonly gBrowser: { selectedTab: unknown; readonly tabs: readonly { readonly linkedBrowser: ContentBrowser }[] };
  readonly windowUtils: { sendNativeTouchTap(x: number, y: number, isLong: boolean, observer: null): void };
};
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/**
 * Brings a tab to the front, gives its page the size of a phone's window, and makes a finger the only pointer. Runs in the browser window.
 */
async function showOnPhone(browserId: number, width: number, height: number): Promise<void> {
  const tab = window.gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
  if (!tab) throw new Error('That tab is gone.');
  window.gBrowser.selectedTab = tab;
  const { style } = tab.linkedBrowser;
  Object.assign(style, { flex: 'none', width: `${width}px`, height: `${height}px` });
  // 1 means a coarse pointer that cannot hover.
  for (const pointers of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) Services.prefs.setIntPref(pointers, 1);
}

/** Touches a place in the page of a tab, in CSS pixels. Runs in the browser window. */
function touchAt(browserId: number, x: number, y: number): void {
  const tab = window.gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
  if (!tab) throw new Error('That tab is gone.');
  const box = tab.linkedBrowser.getBoundingClientRect();
  const onScreen = (place: number) => Math.round(place * window.devicePixelRatio);
  window.windowUtils.sendNativeTouchTap(
    onScreen(window.mozInnerScreenX + box.x + x),
    onScreen(window.mozInnerScreenY + box.y + y),
    false,
    null,
  );
}
