import type { Page } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { ReaderView } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { inGlobal } from './firefox-global.ts';
import { firefoxLooking } from './firefox-looking.ts';
import { emulateScheme } from './firefox-window.ts';
import { inPage, repeated } from './frame-scripts.ts';

/**
 * Returns a `ReaderView` for reader mode on a page in Firefox. Uses privileged code, because no other code can reach the frame in the
 * closed shadow root.
 */
export function firefoxReader(chrome: FirefoxChrome, page: Page, idOf: (page: Page) => Promise<number>): ReaderView {
  const ask = async (script: string) => chrome.runBeside(await idOf(page), script);
  const callOf = (fn: unknown, args: readonly unknown[]) => `(${fn})(document, ...${JSON.stringify(args)})`;
  const evaluate: ReaderView['evaluate'] = async (fn, ...args) => (await ask(inReader(callOf(fn, args)))) as never;
  const isOn = async () => (await ask(`return JSON.stringify(${FRAME} !== undefined)`)) === true;
  const describe = () => evaluate(describeView);
  return {
    ...firefoxLooking(chrome, () => idOf(page)),
    evaluate,
    async waitFor(what, fn, ...args) {
      const script = repeated(inReader(callOf(fn, args)));
      return (await waitUntil(what, () => ask(script), { describe })) as never;
    },
    isOn,
    async waitUntilOff() {
      await waitUntil('reader mode to be off', () => ask(repeated(`return JSON.stringify(${FRAME} === undefined)`)), { describe });
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

/** Returns a frame script that evaluates an expression in reader mode's frame, or returns `null` until the frame has loaded. */
const inReader = (expression: string): string =>
  `const frame = ${FRAME}?.contentWindow;
   if (!frame?.location.pathname.endsWith('/reader.html')) return 'null';
   ${inPage(expression, 'frame')}`;
