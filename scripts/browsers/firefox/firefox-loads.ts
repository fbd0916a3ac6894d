import { type FirefoxChrome, unlessGone } from './firefox-chrome.ts';
import { ORIGIN } from './firefox-preferences.ts';

interface ContentBrowser extends Element {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
}
/** The part of Firefox's internal API that this file uses. */
declare const Services: { wm: { getEnumerator(type: string): Iterable<Window> } };

/**
 * Waits until the extension's popups, tabs and sidebar have loaded what they are loading, such as the parts of the view that come after the
 * first paint. Call it before they are closed: Firefox never frees a window that is closed while it imports a module, and each such window
 * makes everything after it slower.
 */
export async function waitForLoads(chrome: FirefoxChrome): Promise<void> {
  const browsers = await chrome.run(findOwn, ORIGIN);
  await Promise.all(browsers.map((browserId) => unlessGone(chrome.runBeside(browserId, QUIET))));
}

/** Returns the ids of the browsers in all windows that show a page of the extension. Runs in the browser window. */
function findOwn(origin: string): number[] {
  const documents = [...Services.wm.getEnumerator('navigator:browser')].map((one) => one.document);
  const sidebars = documents.flatMap((one) => one.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument ?? []);
  const all = [...documents, ...sidebars].flatMap((one) => [...one.querySelectorAll<ContentBrowser>('browser')]);
  return all.filter(({ browserId, currentURI }) => browserId && currentURI?.spec.startsWith(origin)).map(({ browserId }) => browserId);
}

/**
 * A frame script that waits until the document has had no request under way for a few looks, because one module imports another. It waits at
 * most a second, because a test may keep a request waiting.
 */
const QUIET = `const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
   const { loadGroup } = docShell.QueryInterface(Ci.nsIDocumentLoader);
   for (let looks = 0, quiet = 0; looks < 100 && quiet < 4; looks++) {
     await new Promise((resolve) => setTimeout(resolve, 10));
     quiet = loadGroup.activeCount === 0 ? quiet + 1 : 0;
   }
   return 'null';`;
