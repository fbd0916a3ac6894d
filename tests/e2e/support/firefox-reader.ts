import type { Page } from 'puppeteer-core';
import { AXE, runAxe } from './axe.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { firefoxLooking } from './firefox-looking.ts';
import { emulateScheme } from './firefox-window.ts';
import type { ReaderView } from './session.ts';

/** Reader mode over the page in Firefox: `openOrClosedShadowRoot` is for privileged code alone. */
export function firefoxReader(chrome: FirefoxChrome, page: Page, idOf: (page: Page) => Promise<number>): ReaderView {
  const inRoot = async (expression: string) => chrome.runBeside(await idOf(page), withRoot(expression));
  return {
    ...firefoxLooking(chrome, () => idOf(page)),
    evaluate: async (fn, ...args) => (await inRoot(`(${fn})(root, ...${JSON.stringify(args)})`)) as never,
    isOn: async () => (await inRoot('root !== null')) === true,
    emulate: async (scheme) => chrome.run(emulateScheme, await idOf(page), scheme),
    // axe looks into a shadow root where the host shows it.
    violations: async () =>
      (await inRoot(`(async () => {
        ${AXE}; globalThis.axe ??= window.axe;
        Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
        try { return await (${runAxe})(); } finally { delete root.host.shadowRoot; }
      })()`)) as string[],
  };
}

/** Code for a frame script: the reader hangs on the root element; roots further down belong to the page. */
const withRoot = (expression: string): string =>
  `const roots = [...content.document.documentElement.children].map((one) => one.openOrClosedShadowRoot).filter((one) => one?.mode === 'closed');
   const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
   sandbox.root = roots.length > 0 ? Cu.waiveXrays(roots[0]) : null;
   return await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await ${expression}))()`)}, sandbox);`;
