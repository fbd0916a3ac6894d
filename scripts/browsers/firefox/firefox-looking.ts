import type { ViewingConditions } from '../session.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';

/** The parts of Firefox's internal API that this file uses. */
declare const BrowsingContext: { getCurrentTopByBrowserId(browserId: number): { fullZoom: number } | null };
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/** Returns functions that set the zoom and the system preferences for a tab or popup in Firefox. The browser window is 1280 px wide. */
export function firefoxLooking(chrome: FirefoxChrome, idOf: () => Promise<number>): ViewingConditions {
  return {
    zoom: async (percent) => chrome.run(zoomTo, await idOf(), percent / 100),
    async emulatePreference(preference) {
      if (preference === 'forced-colors') throw new Error('Firefox reads forced colours from the system. Test them in Chromium.');
      await chrome.run(wantLessMotion);
    },
  };
}

function zoomTo(browserId: number, factor: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context) throw new Error('That tab or popup is gone.');
  context.fullZoom = factor;
}

/** Turns on the reduced-motion preference for every page, until it is reset or the browser closes. */
function wantLessMotion(): void {
  Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
}
