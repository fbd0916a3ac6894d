import type { CDPSession, Page } from 'puppeteer-core';
import type { ViewingConditions } from '../session.ts';

/** The size of the emulated window at 100 per cent zoom, in CSS pixels. */
const WIDTH = 1280;
const HEIGHT = 1024;
/** The width of the popup, in CSS pixels. */
const POPUP_WIDTH = 780;

/**
 * Returns functions that emulate zoom and system preferences for a page in Chromium.
 * @param frameSession Returns the debugging session of a frame that runs in a process of its own. System preferences are emulated there too.
 */
export function chromiumLooking(page: Page, frameSession?: () => Promise<CDPSession>): ViewingConditions {
  return {
    async zoom(percent) {
      const factor = percent / 100;
      const [width, height] = [Math.round(WIDTH / factor), Math.round(HEIGHT / factor)];
      const session = await page.createCDPSession();
      const emulated = session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: factor, mobile: false });
      // A popup's size cannot be emulated, because its window is always as wide as its content. Resizes the content instead.
      await emulated.catch(() =>
        page.evaluate((size) => document.body.style.setProperty('inline-size', `${size}px`), Math.min(width, POPUP_WIDTH)),
      );
    },
    async emulatePreference(preference) {
      // Puppeteer has no API for emulating forced colours.
      const session = await page.createCDPSession();
      const features =
        preference === 'reduced-motion'
          ? [{ name: 'prefers-reduced-motion', value: 'reduce' }]
          : [{ name: 'forced-colors', value: 'active' }];
      for (const target of [session, await frameSession?.()]) await target?.send('Emulation.setEmulatedMedia', { features });
    },
  };
}
