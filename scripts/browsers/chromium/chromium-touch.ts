import type { ElementHandle, Page } from 'puppeteer-core';
import type { Touching } from '../session.ts';

/**
 * Returns functions that show a page in a tab as on a phone, and touch it.
 * @param find Waits until an element matches the selector and is still.
 */
export function chromiumTouch(page: Page, find: (selector: string) => Promise<ElementHandle>): Touching {
  return {
    async onPhone(width, height) {
      const session = await page.createCDPSession();
      // Puppeteer's `setViewport` would load the page again.
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: true });
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
      await page.bringToFront();
    },
    async tap(selector) {
      await (await find(selector)).tap();
    },
  };
}
