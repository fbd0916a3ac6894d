import type { Page } from 'puppeteer-core';
import type { Looking } from '../session.ts';

const WIDTH = 1280;
const HEIGHT = 1024;
/** What the popup asks for. */
const POPUP = 780;

/** How a reader looks at a page in Chromium. */
export function chromiumLooking(page: Page): Looking {
  return {
    async zoom(percent) {
      const factor = percent / 100;
      const [width, height] = [Math.round(WIDTH / factor), Math.round(HEIGHT / factor)];
      const session = await page.createCDPSession();
      const emulated = session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: factor, mobile: false });
      // The window of a popup is its own: it is as wide as what is in it.
      await emulated.catch(() =>
        page.evaluate((size) => document.body.style.setProperty('inline-size', `${size}px`), Math.min(width, POPUP)),
      );
    },
    async wish(wish) {
      // Puppeteer has no name for forced colours.
      const session = await page.createCDPSession();
      const features =
        wish === 'reduced-motion' ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
  };
}
