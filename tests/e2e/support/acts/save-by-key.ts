import type { Page } from 'puppeteer-core';
import type { World } from '../browsers/in-browsers';
import { waitUntil } from '../browsers/wait-until';

/** Opens a page of the server and saves its article by the browser's own shortcut: the quickest real way into the library. Returns the page. */
export async function saveByKey({ session, server }: World, path: string): Promise<Page> {
  const page = await session.openPage(server.url + path);
  await session.pressShortcut(page, 'save-article');
  await waitUntil('the article to be saved', () =>
    session.readerOf(page).evaluate((root) => root.querySelector('[role=status]')?.textContent === 'Saved on this computer.'),
  );
  return page;
}

/** Opens the library with its only article in it, until the article is there. */
export async function openSaved({ session }: World) {
  const library = await session.openLibrary();
  await library.click('.saved h2 a');
  await library.waitFor('the saved article', () => document.querySelector('.block'));
  return library;
}
