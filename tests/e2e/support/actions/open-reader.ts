import type { Page } from 'puppeteer-core';
import type { ReaderView } from '../../../../scripts/browsers/session';
import type { TestEnvironment } from '../browsers/in-browsers';

/** A page, and the reader mode that is open on it. */
export interface OpenReader {
  readonly page: Page;
  readonly view: ReaderView;
}

/**
 * Opens a page from the test server and turns on reader mode with its shortcut. Waits until the article is analysed and has focus,
 * because only then does it receive keys.
 */
export async function openReader({ session, server }: TestEnvironment, path: string): Promise<OpenReader> {
  const page = await session.openPage(server.url + path);
  return { page, view: await turnOn(session, page) };
}

/** Turns on reader mode by pressing its shortcut on a page. Waits until the article is analysed and has focus. */
export async function turnOn(session: TestEnvironment['session'], page: Page): Promise<ReaderView> {
  await session.pressShortcut(page);
  const view = session.readerOf(page);
  await view.waitFor(
    'the article in reader mode',
    // An element can be the active one of its document before the document gets the keys.
    (root) =>
      root.querySelector('.block') &&
      !root.querySelector('.cast [aria-busy=true]') &&
      root.activeElement?.matches('.page') &&
      root.hasFocus(),
  );
  return view;
}

/** Waits for an element in reader mode and clicks on it by script. Use it for test steps that are not about the mouse. */
export async function clickIn(view: ReaderView, selector: string): Promise<void> {
  await view.waitFor(
    selector,
    (root, query: string) => {
      const found = root.querySelector<HTMLElement>(query);
      found?.click();
      return found !== null;
    },
    selector,
  );
}
