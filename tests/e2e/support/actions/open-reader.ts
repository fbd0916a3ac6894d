import type { Page } from 'puppeteer-core';
import type { ReaderView } from '../../../../scripts/browsers/session';
import type { TestEnvironment } from '../browsers/in-browsers';

/** A page, and reader mode that is open over it. */
export interface OpenReader {
  readonly page: Page;
  readonly view: ReaderView;
}

/** Opens a page of the server and turns on reader mode by its shortcut. Waits until the article has focus, so that it receives keys. */
export async function openReader({ session, server }: TestEnvironment, path: string): Promise<OpenReader> {
  const page = await session.openPage(server.url + path);
  return { page, view: await turnOn(session, page) };
}

/** Turns on reader mode over a page by its shortcut. Waits until the article has focus. */
export async function turnOn(session: TestEnvironment['session'], page: Page): Promise<ReaderView> {
  await session.pressShortcut(page);
  const view = session.readerOf(page);
  await view.waitFor('the article in reader mode', (root) => root.querySelector('.block') && root.activeElement?.matches('.page'));
  return view;
}

/** Waits for an element of reader mode and clicks on it by script. It is meant for steps of a test that are not about the mouse. */
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
