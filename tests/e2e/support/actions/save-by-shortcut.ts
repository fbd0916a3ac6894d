import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../../scripts/browsers/wait-until';
import type { TestEnvironment } from '../browsers/in-browsers';

/**
 * Opens a page from the test server, saves its article with the browser's shortcut, and returns the page. This is the fastest way to save
 * an article.
 */
export async function saveByKey({ session, server }: TestEnvironment, path: string): Promise<Page> {
  const page = await session.openPage(server.url + path);
  await session.pressShortcut(page, 'save-article');
  await waitUntil('the article to be saved', async () => (await session.noticeOver(page)) === 'Saved on this device.');
  return page;
}

/** Opens the only article in the library, and returns the library once it displays the article. */
export async function openSaved({ session }: TestEnvironment) {
  const library = await session.openLibrary();
  await library.click('.saved h2 a');
  await library.waitFor('the saved article', () => document.querySelector('.block'));
  return library;
}
