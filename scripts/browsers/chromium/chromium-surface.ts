import type { ElementHandle, Page } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { Surface } from '../session.ts';
import { untilTrue } from '../until-true.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumLooking } from './chromium-looking.ts';
import { chromiumTouch } from './chromium-touch.ts';

/**
 * Returns a `Surface` for an extension page in Chromium. Popups need no special treatment, because the debugging protocol treats them like
 * tabs.
 */
export function chromiumSurface(page: Page): Surface {
  const evaluate: Surface['evaluate'] = async (fn, ...args) => JSON.parse(String(await page.evaluate(wrap(fn, args))));
  const describe = () => evaluate(describeView);
  /** Ignores the error of an action that closed the page. The protocol cannot always report the end of such an action. */
  const unlessClosed = (act: Promise<void> | undefined) =>
    act?.catch(async (problem: unknown) => {
      const isGone = page.isClosed() || (await page.evaluate(() => false).catch(() => true));
      if (!isGone) throw problem;
    });
  return {
    ...chromiumLooking(page),
    ...chromiumTouch(page, async (selector) => {
      const found = () => waitUntil(`${selector} to touch`, async () => still(await page.$(selector)), { describe });
      return (await found()) as ElementHandle;
    }),
    evaluate,
    waitFor: async (what, fn, ...args) => {
      const asked = untilTrue(wrap(fn, args));
      return waitUntil(what, async () => JSON.parse(String(await page.evaluate(asked))), { describe });
    },
    async click(selector) {
      // The element may be re-rendered before the click. The click then fails without any effect, and is retried. A click on an element that
      // is still moving would hit another one.
      await waitUntil(
        `${selector} to click on`,
        async () => {
          const element = await page.$(selector);
          if (!(await element?.isVisible()) || !(await element?.evaluate(isStill))) return false;
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

/**
 * Returns an expression that calls a function with JSON arguments and returns its result as JSON, so that tests get the same values in both
 * browsers. The extension's CSP does not apply, because the debugging protocol evaluates the expression.
 */
const wrap = (fn: unknown, args: readonly unknown[]): string =>
  `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`;

/** Returns whether an element is at the same place in the next frame. A page that is not shown has no frames. Runs in the page. */
async function isStill(element: Element): Promise<boolean> {
  const placeOf = () => JSON.stringify(element.getBoundingClientRect());
  const before = placeOf();
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
  return element.isConnected && placeOf() === before;
}

/** Returns an element if it is visible and does not move, or else `null`. */
const still = async (element: ElementHandle | null): Promise<ElementHandle | null> =>
  element && (await element.isVisible()) && (await element.evaluate(isStill)) ? element : null;
