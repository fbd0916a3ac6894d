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
 * Returns a `ReaderView` for reader mode on a page in Firefox. Uses privileged code, because no other code can read
 * `openOrClosedShadowRoot`.
 */
export function firefoxReader(chrome: FirefoxChrome, page: Page, idOf: (page: Page) => Promise<number>): ReaderView {
  const inRoot = async (expression: string) => chrome.runBeside(await idOf(page), withRoot(expression));
  const evaluate: ReaderView['evaluate'] = async (fn, ...args) => (await inRoot(`(${fn})(root, ...${JSON.stringify(args)})`)) as never;
  const isOn = async () => (await inRoot('root !== null')) === true;
  const describe = () => evaluate(describeView);
  return {
    ...firefoxLooking(chrome, () => idOf(page)),
    evaluate,
    waitFor: (what, fn, ...args) =>
      waitUntil(what, () => inRoot(`root && (${fn})(root, ...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof fn>>>, {
        describe,
      }),
    isOn,
    async waitUntilOff() {
      await waitUntil('reader mode to be off', async () => !(await isOn()), { describe });
    },
    emulate: async (scheme) => chrome.run(emulateScheme, await idOf(page), scheme),
    // axe checks a shadow root only if its host exposes it, so the host exposes the shadow root during the check.
    violations: async (rules = 'all') =>
      (await chrome.runBeside(
        await idOf(page),
        inGlobal(
          `${AXE};
           Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
           try { return await (${runAxe})('${rules}'); } finally { delete root.host.shadowRoot; }`,
          ROOT,
        ),
      )) as string[],
  };
}

/**
 * A frame script expression that returns reader mode's shadow root, or `null` if there is none. The host of this shadow root is a child of
 * the root element. Shadow roots deeper in the document belong to the page.
 */
const ROOT = `([...content.document.documentElement.children].map((one) => one.openOrClosedShadowRoot).find((one) => one?.mode === 'closed') ?? null)`;

/** Returns a frame script that evaluates an expression in which `root` is reader mode's shadow root. */
const withRoot = (expression: string): string =>
  `const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
   sandbox.root = Cu.waiveXrays(${ROOT});
   return await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await ${expression}))()`)}, sandbox);`;
