import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MenuEntry, Surface } from '../session.ts';
import { waitUntil } from '../wait-until.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { waitForLoads } from './firefox-loads.ts';
import { chooseInContextMenu } from './firefox-menu.ts';
import { ORIGIN } from './firefox-preferences.ts';
import { findSidebar, hideSidebar } from './firefox-sidebar.ts';
import { firefoxSurface } from './firefox-surface.ts';
import { clickButton, closePopups, closeTab, findBrowser, openTab, shownBrowsers, takePicture } from './firefox-window.ts';
import { WIDGET } from './launch-firefox.ts';

/** Waits until an extension page is open in a tab, and returns it as a `Surface`. */
export const findTab = (chrome: FirefoxChrome, path: string): Promise<Surface> =>
  surfaceAt(chrome, path, (browserId) => chrome.run(closeTab, browserId));

/** Opens an extension page in a new tab. */
export async function openInTab(chrome: FirefoxChrome, path: string): Promise<Surface> {
  await chrome.run(openTab, ORIGIN + path);
  return findTab(chrome, path);
}

/** Clicks on the toolbar button in the frontmost window and waits for the popup. */
export async function openPopup(chrome: FirefoxChrome): Promise<Surface> {
  await waitUntil('the toolbar button', () => chrome.run(clickButton, WIDGET));
  return surfaceAt(chrome, '/popup.html', () => chrome.run(closePopups));
}

/** Waits for the extension's sidebar. */
export async function findPanel(chrome: FirefoxChrome): Promise<Surface> {
  const browserId = await waitUntil('the sidebar to open', () => chrome.run(findSidebar, `${ORIGIN}/sidepanel.html`));
  return firefoxSurface(chrome, browserId, () => chrome.run(hideSidebar));
}

async function surfaceAt(chrome: FirefoxChrome, path: string, close: (browserId: number) => Promise<void>): Promise<Surface> {
  const browserId = await waitUntil(`${path} to open`, () => chrome.run(findBrowser, ORIGIN + path));
  const surface = firefoxSurface(chrome, browserId, async () => {
    await waitForLoads(chrome);
    await close(browserId);
  });
  await surface.waitFor(`${path} to load`, () => location.protocol === 'moz-extension:' && document.readyState !== 'loading');
  return surface;
}

/** Saves a screenshot of each open page, popup and panel in a folder. */
export async function takePictures(chrome: FirefoxChrome, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [at, browserId] of (await chrome.run(shownBrowsers)).entries()) {
    const picture = await chrome.run(takePicture, browserId);
    await writeFile(join(folder, `${at}.png`), Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  }
}

/** Chooses one of the extension's entries in the context menu of the page, or of the toolbar button for the entry that is there. */
export async function chooseEntry(chrome: FirefoxChrome, entry: MenuEntry): Promise<void> {
  const isChosen = await chrome.run(chooseInContextMenu, `-menuitem-_${entry}`, entry === 'save-tabs' ? WIDGET : '');
  if (!isChosen) throw new Error(`The context menu has no entry «${entry}».`);
}
