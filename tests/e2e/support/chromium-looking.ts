import type { Page } from 'puppeteer-core';
import type { Looking } from './session.ts';

const WIDTH = 1280;
const HEIGHT = 1024;

/** How a reader looks at a page in Chromium. */
export function chromiumLooking(page: Page): Looking {
  return {
    async zoom(percent) {
      const factor = percent / 100;
      const session = await page.createCDPSession();
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(WIDTH / factor),
        height: Math.round(HEIGHT / factor),
        deviceScaleFactor: factor,
        mobile: false,
      });
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
