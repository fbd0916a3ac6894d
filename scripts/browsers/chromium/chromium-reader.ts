import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import type { ReaderView } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { chromiumLooking } from './chromium-looking.ts';

/**
 * Returns a `ReaderView` for reader mode on a page in Chromium. Uses the debugging protocol, because nothing else has access to the closed
 * shadow root.
 */
export function chromiumReader(page: Page): ReaderView {
  let opening: Promise<CDPSession> | undefined;
  /** Returns the debugging session, which all calls share. It ends when the page closes. */
  const session = () => {
    opening ??= page.createCDPSession();
    return opening;
  };
  const inRoot = async (declaration: string, args: readonly unknown[] = []): Promise<string> => {
    const objectId = await findRoot(await session());
    if (!objectId) throw new Error('Reader mode is off.');
    const answer = await (await session()).send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: declaration,
      arguments: [{ value: JSON.stringify(args) }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  const evaluate: ReaderView['evaluate'] = async (fn, ...args) =>
    JSON.parse(
      (await inRoot(`async function (args) { return JSON.stringify(await (${fn})(this, ...JSON.parse(args))); }`, args)) ?? 'null',
    );
  const isOn = async () => (await findRoot(await session())) !== undefined;
  const describe = () => evaluate(describeView);
  return {
    ...chromiumLooking(page),
    evaluate,
    waitFor: (what, fn, ...args) => waitUntil(what, () => evaluate(fn, ...args), { describe }),
    isOn,
    async waitUntilOff() {
      await waitUntil('reader mode to be off', async () => !(await isOn()), { describe });
    },
    async emulate(scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    async violations(rules = 'all') {
      await page.evaluate(AXE);
      // axe checks a shadow root only if its host exposes it, so the host exposes the shadow root during the check.
      return JSON.parse(
        await inRoot(`async function () {
          Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
          try { return JSON.stringify(await (${runAxe})('${rules}')); } finally { delete this.host.shadowRoot; }
        }`),
      );
    },
  };
}

async function findRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const found = findClosed(root);
  if (!found) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  return object.objectId;
}

/**
 * Finds reader mode's shadow root by its host, which is a child of the root element. Shadow roots deeper in the document belong to the
 * page.
 */
function findClosed(root: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const html = root.children?.find((child) => child.localName === 'html');
  return html?.children?.flatMap((child) => child.shadowRoots ?? []).find((shadow) => shadow.shadowRootType === 'closed');
}
