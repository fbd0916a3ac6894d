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
 * Returns a `ReaderView` for a frame of the extension over a page in Firefox. Uses privileged code, because no other code can reach the frame
 * in the closed shadow root.
 * @param file The file that the frame shows.
 */
export function firefoxReader(
  chrome: FirefoxChrome,
  page: Page,
  idOf: (page: Page) => Promise<number>,
  file: 'reader.html' | 'overlay.html' = 'reader.html',
): ReaderView {
  const frame = frameOf(file);
  const inReader = (expression: string) => inFrame(frame, file, expression);
  const ask = async (script: string) => chrome.runBeside(await idOf(page), script);
  const callOf = (fn: unknown, args: readonly unknown[]) => `(${fn})(document, ...${JSON.stringify(args)})`;
  const evaluate: ReaderView['evaluate'] = async (fn, ...args) => (await ask(inReader(callOf(fn, args)))) as never;
  const isOn = async () => (await ask(`return JSON.stringify(${frame} !== undefined)`)) === true;
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
      await waitUntil(`the end of ${file}`, () => ask(repeated(`return JSON.stringify(${frame} === undefined)`)), { describe });
    },
    emulate: async (scheme) => chrome.run(emulateScheme, await idOf(page), scheme),
    violations: async (rules = 'all') =>
      (await chrome.runBeside(
        await idOf(page),
        inGlobal(`${AXE}; return await (${runAxe})('${rules}');`, `${frame}.contentWindow`),
      )) as string[],
  };
}

/**
 * Returns a frame script expression for the frame that shows a file of the extension, or `undefined` if there is none. The host of its shadow
 * root is a child of the root element. Shadow roots deeper in the document belong to the page.
 */
const frameOf = (file: string): string =>
  `[...content.document.documentElement.children].map((one) => one.openOrClosedShadowRoot?.querySelector('iframe[src*="/${file}"]')).find((one) => one)`;

/** A frame script that returns the sentence that the extension shows over the page, or `null` if there is none. */
export const NOTICE = `return JSON.stringify([...content.document.documentElement.children]
  .map((one) => one.openOrClosedShadowRoot?.querySelector('[role=status]')?.textContent).find((one) => one !== undefined) ?? null)`;

/** Returns a frame script that evaluates an expression in a frame, or returns `null` until the frame has loaded. */
const inFrame = (found: string, file: string, expression: string): string =>
  `const frame = ${found}?.contentWindow;
   if (!frame?.location.pathname.endsWith('/${file}')) return 'null';
   ${inPage(expression, 'frame')}`;
