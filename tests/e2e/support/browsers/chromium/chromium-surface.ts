import type { Page } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { Surface } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumLooking } from './chromium-looking.ts';

/** A page of the extension in Chromium; the debugging protocol reaches popups as it reaches tabs. */
export function chromiumSurface(page: Page): Surface {
  const evaluate: Surface['evaluate'] = async (fn, ...args) => JSON.parse(String(await page.evaluate(wrap(fn, args))));
  const describe = () => evaluate(describeView);
  /** A popup may close at what is done in it, before the protocol has told all of that. */
  const unlessClosed = (act: Promise<void> | undefined) =>
    act?.catch(async (problem: unknown) => {
      const isGone = page.isClosed() || (await page.evaluate(() => false).catch(() => true));
      if (!isGone) throw problem;
    });
  return {
    ...chromiumLooking(page),
    evaluate,
    waitFor: (what, fn, ...args) => waitUntil(what, () => evaluate(fn, ...args), { describe }),
    async click(selector) {
      // An element may be drawn anew before the click: then there is nothing to click on, and nothing was clicked.
      await waitUntil(
        `${selector} to click on`,
        async () => {
          const element = await page.$(selector);
          if (!(await element?.isVisible())) return false;
          await unlessClosed(element?.click());
          return true;
        },
        { describe },
      );
    },
    async press(key) {
      await unlessClosed(page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]));
    },
    async emulate(scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    pdf: () => page.pdf(),
    async violations(rules = 'all') {
      await page.evaluate(AXE);
      return page.evaluate(runAxe, rules);
    },
    async close() {
      if (!page.isClosed()) await unlessClosed(page.close());
    },
  };
}

/** As JSON both ways, so that a test sees the same values in both browsers. The extension's own CSP does not bind the protocol. */
const wrap = (fn: unknown, args: readonly unknown[]): string =>
  `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`;
