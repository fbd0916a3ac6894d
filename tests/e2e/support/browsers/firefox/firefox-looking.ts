import type { Looking } from '../session.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';

/** What of the browser's own window is used here. */
declare const BrowsingContext: { getCurrentTopByBrowserId(browserId: number): { fullZoom: number } | null };
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/** How a reader looks at a tab or popup in Firefox, whose window is 1280 px wide. */
export function firefoxLooking(chrome: FirefoxChrome, idOf: () => Promise<number>): Looking {
  return {
    zoom: async (percent) => chrome.run(zoomTo, await idOf(), percent / 100),
    async wish(wish) {
      if (wish === 'forced-colors') throw new Error('Firefox takes forced colours from the system.');
      await chrome.run(wantLessMotion);
    },
  };
}

function zoomTo(browserId: number, factor: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context) throw new Error('That tab or popup is gone.');
  context.fullZoom = factor;
}

/** Says so to every page, for as long as the browser runs. */
function wantLessMotion(): void {
  Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
}
