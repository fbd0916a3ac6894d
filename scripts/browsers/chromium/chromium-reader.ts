import type { Frame, Page } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { ReaderView } from '../session.ts';
import { untilTrue } from '../until-true.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumLooking } from './chromium-looking.ts';
import { evaluateIn, frameSession } from './frame-session.ts';

/**
 * Returns a `ReaderView` for a frame of the extension over a page in Chromium. The debugging protocol can reach the frame, unlike the page.
 * @param file The file that the frame shows.
 */
export function chromiumReader(page: Page, file: 'reader.html' | 'overlay.html' = 'reader.html'): ReaderView {
  const frameNow = () => frameOf(page, file);
  const sessionNow = async () => {
    const frame = frameNow();
    if (!frame) throw new Error(`There is no ${file} over the page.`);
    return frameSession(page, frame);
  };
  const ask = async (expression: string) => {
    const json = await evaluateIn(await sessionNow(), expression);
    return JSON.parse((json as string | undefined) ?? 'null');
  };
  const callOf = (fn: unknown, args: readonly unknown[]) =>
    `(async () => JSON.stringify(await (${fn})(document, ...${JSON.stringify(args)})))()`;
  const evaluate: ReaderView['evaluate'] = (fn, ...args) => ask(callOf(fn, args));
  const isOn = async () => frameNow() !== undefined;
  const describe = () => evaluate(describeView);
  return {
    ...chromiumLooking(page, sessionNow),
    evaluate,
    waitFor: (what, fn, ...args) => waitUntil(what, () => ask(untilTrue(callOf(fn, args))), { describe }),
    isOn,
    async waitUntilOff() {
      await waitUntil(`the end of ${file}`, async () => !(await isOn()), { describe });
    },
    async emulate(scheme) {
      const emulated = { features: [{ name: 'prefers-color-scheme', value: scheme }] };
      await page.emulateMediaFeatures(emulated.features);
      await (await sessionNow()).send('Emulation.setEmulatedMedia', emulated);
    },
    async violations(rules = 'all') {
      const session = await sessionNow();
      await evaluateIn(session, AXE);
      return (await evaluateIn(session, `(${runAxe})('${rules}')`)) as string[];
    },
  };
}

/** Returns the frame over a page that shows a file of the extension. It is a child of the main frame. */
const frameOf = (page: Page, file: string): Frame | undefined =>
  page
    .mainFrame()
    .childFrames()
    .find((frame) => frame.url().startsWith('chrome-extension://') && frame.url().includes(`/${file}`) && !frame.detached);
