import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { ReaderView } from '../session.ts';
import { untilTrue } from '../until-true.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumLooking } from './chromium-looking.ts';

/** Returns a `ReaderView` for reader mode on a page in Chromium. The debugging protocol can reach its frame, unlike the page. */
export function chromiumReader(page: Page): ReaderView {
  const ask = async (expression: string) => {
    const frame = frameOf(page);
    if (!frame) throw new Error('Reader mode is off.');
    const json = await frame.evaluate(expression);
    return JSON.parse((json as string | undefined) ?? 'null');
  };
  const callOf = (fn: unknown, args: readonly unknown[]) =>
    `(async () => JSON.stringify(await (${fn})(document, ...${JSON.stringify(args)})))()`;
  const evaluate: ReaderView['evaluate'] = (fn, ...args) => ask(callOf(fn, args));
  const isOn = async () => frameOf(page) !== undefined;
  const describe = () => evaluate(describeView);
  return {
    ...chromiumLooking(page, () => sessionOf(page)),
    evaluate,
    waitFor: (what, fn, ...args) => waitUntil(what, () => ask(untilTrue(callOf(fn, args))), { describe }),
    isOn,
    async waitUntilOff() {
      await waitUntil('reader mode to be off', async () => !(await isOn()), { describe });
    },
    async emulate(scheme) {
      const emulated = { features: [{ name: 'prefers-color-scheme', value: scheme }] };
      await page.emulateMediaFeatures(emulated.features);
      await sessionOf(page)?.send('Emulation.setEmulatedMedia', emulated);
    },
    async violations(rules = 'all') {
      const frame = frameOf(page);
      await frame?.evaluate(AXE);
      return (await frame?.evaluate(`(${runAxe})('${rules}')`)) as string[];
    },
  };
}

/** Returns the frame of reader mode, which is a child of the main frame and shows a page of the extension. */
const frameOf = (page: Page): Frame | undefined =>
  page
    .mainFrame()
    .childFrames()
    .find((frame) => frame.url().startsWith('chrome-extension://') && !frame.detached);

/** Returns the debugging session of reader mode's frame, which runs in a process of its own. It is not in Puppeteer's public types. */
const sessionOf = (page: Page): CDPSession | undefined => (frameOf(page) as (Frame & { readonly client?: CDPSession }) | undefined)?.client;
