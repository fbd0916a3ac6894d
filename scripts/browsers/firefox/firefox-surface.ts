import { writeFile } from 'node:fs/promises';
import { AXE, runAxe } from '../axe.ts';
import { describeView } from '../describe-view.ts';
import { keyOf } from '../keys.ts';
import type { Surface } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import { type FirefoxChrome, unlessGone } from './firefox-chrome.ts';
import { inGlobal } from './firefox-global.ts';
import { firefoxLooking } from './firefox-looking.ts';
import { printToFile } from './firefox-print.ts';
import { firefoxTouch } from './firefox-touch.ts';
import { emulateScheme, focusBrowser, pressKeys, takePicture } from './firefox-window.ts';
import { inPage, repeated } from './frame-scripts.ts';

/**
 * Returns a `Surface` for the extension page in the popup or tab with the given id. Uses privileged code, because WebDriver has no access
 * to extension pages.
 */
export function firefoxSurface(chrome: FirefoxChrome, browserId: number, close: () => Promise<void>): Surface {
  const callOf = (fn: unknown, args: readonly unknown[]) => `(${fn})(...${JSON.stringify(args)})`;
  const evaluate: Surface['evaluate'] = async (fn, ...args) => (await chrome.runBeside(browserId, inPage(callOf(fn, args)))) as never;
  const describe = () => evaluate(describeView);
  const waitFor: Surface['waitFor'] = async (what, fn, ...args) => {
    const script = repeated(inPage(callOf(fn, args)));
    return (await waitUntil(what, () => chrome.runBeside(browserId, script), { describe })) as never;
  };
  return {
    ...firefoxLooking(chrome, async () => browserId),
    ...firefoxTouch(chrome, browserId, (selector) => waitFor(`${selector} to touch`, boxInView, selector) as never),
    evaluate,
    waitFor,
    async click(selector) {
      await waitFor(`${selector} to click on`, isVisible, selector);
      await chrome.runBeside(browserId, clickAt(selector));
    },
    async press(key) {
      await chrome.run(focusBrowser, browserId);
      await chrome.runBeside(browserId, LISTEN);
      await chrome.run(pressKeys, [keyOf(key)]);
      await unlessGone(chrome.runBeside(browserId, HEARD));
    },
    emulate: (scheme) => chrome.run(emulateScheme, browserId, scheme),
    async screenshot(path) {
      const picture = await chrome.run(takePicture, browserId);
      await writeFile(path, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    },
    async pdf() {
      const printed = await chrome.run(printToFile, browserId);
      return Buffer.from(printed, 'base64');
    },
    violations: async (rules = 'all') =>
      (await chrome.runBeside(browserId, inGlobal(`${AXE}; return (${runAxe})('${rules}');`))) as string[],
    close,
  };
}

/**
 * Frame scripts that run before and after a key press. The second waits for `keyup`, because key events reach the page by another route and
 * could arrive after the next frame script. It waits at most 2 seconds, because `keyup` never arrives if the key moves focus elsewhere.
 */
const LISTEN = `globalThis.heard = new Promise((resolve) => addEventListener('keyup', resolve, { once: true, mozSystemGroup: true })); return 'null';`;
const HEARD = `await Promise.race([globalThis.heard, new Promise((resolve) => content.setTimeout(resolve, 2_000))]); return 'null';`;

function isVisible(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.width > 0 && box.height > 0;
}

/** Scrolls an element into view and returns the box of its first line, if it is visible and the same in the next frame. Runs in the page. */
async function boxInView(selector: string) {
  const boxOf = () => document.querySelector(selector)?.getClientRects()[0];
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = boxOf();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const box = boxOf();
  return (
    box &&
    before &&
    box.width > 0 &&
    box.x === before.x &&
    box.y === before.y && { x: box.x, y: box.y, width: box.width, height: box.height }
  );
}

/** Returns a frame script that scrolls an element into view and clicks on its centre with trusted events. */
const clickAt = (selector: string): string => `
  const element = content.document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // If the element's text runs over several lines, this is the box of the first line.
  const box = element.getClientRects()[0];
  for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
    const event = { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    content.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, event, { isDOMEventSynthesized: false });
  }
  return 'null';`;
