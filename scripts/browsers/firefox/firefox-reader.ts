import type { Page } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { ReaderView } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { inGlobal } from './firefox-global.ts';
import { firefoxLooking } from './firefox-looking.ts';
import { emulateScheme } from './firefox-window.ts';

/**
 * Returns a `ReaderView` for reader mode on a page in Firefox. Uses privileged code, because no other code can reach the frame in the
 * closed shadow root.
 */
export function firefoxReader(chrome: FirefoxChrome, page: Page, idOf: (page: Page) => Promise<number>): ReaderView {
  const inFrame = async (expression: string) => chrome.runBeside(await idOf(page), withRoot(expression));
  const evaluate: ReaderView['evaluate'] = async (fn, ...args) => (await inFrame(`(${fn})(root, ...${JSON.stringify(args)})`)) as never;
  const isOn = async () => (await chrome.runBeside(await idOf(page), `return JSON.stringify(${FRAME} !== undefined)`)) === true;
  const describe = () => evaluate(describeView);
  return {
    ...firefoxLooking(chrome, () => idOf(page)),
    evaluate,
    waitFor: (what, fn, ...args) =>
      waitUntil(what, () => inFrame(`root && (${fn})(root, ...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof fn>>>, {
        describe,
      }),
    isOn,
    async waitUntilOff() {
      await waitUntil('reader mode to be off', async () => !(await isOn()), { describe });
    },
    emulate: async (scheme) => chrome.run(emulateScheme, await idOf(page), scheme),
    violations: async (rules = 'all') =>
      (await chrome.runBeside(
        await idOf(page),
        inGlobal(`${AXE}; return await (${runAxe})('${rules}');`, `${FRAME}.contentWindow`),
      )) as string[],
  };
}

/**
 * A frame script expression that returns the frame of reader mode, or `undefined`. The host of its shadow root is a child of the root
 * element. Shadow roots deeper in the document belong to the page.
 */
const FRAME = `[...content.document.documentElement.children].map((one) => one.openOrClosedShadowRoot?.querySelector('dialog > iframe')).find((one) => one)`;

/** A frame script that returns the sentence that the extension shows over the page, or `null` if there is none. */
export const NOTICE = `return JSON.stringify([...content.document.documentElement.children]
  .map((one) => one.openOrClosedShadowRoot?.querySelector('[role=status]')?.textContent).find((one) => one !== undefined) ?? null)`;

/** Returns a frame script that evaluates an expression in reader mode's frame. In it, `root` is the document, or `null` until it has loaded. */
const withRoot = (expression: string): string =>
  `const window = ${FRAME}?.contentWindow;
   if (!window?.location.pathname.endsWith('/reader.html')) return 'null';
   const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
   sandbox.root = Cu.waiveXrays(window.document);
   return await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox);`;
