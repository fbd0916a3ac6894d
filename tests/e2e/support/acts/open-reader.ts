import type { Page } from 'puppeteer-core';
import type { World } from '../browsers/in-browsers';
import type { ReaderView } from '../browsers/session';

/** A page with reader mode over it. */
export interface OpenReader {
  readonly page: Page;
  readonly view: ReaderView;
}

/** Opens a page of the server and turns reader mode on by its shortcut, until the article is there and has the focus: only then it hears keys. */
export async function openReader({ session, server }: World, path: string): Promise<OpenReader> {
  const page = await session.openPage(server.url + path);
  return { page, view: await turnOn(session, page) };
}

/** Turns reader mode on over a page by its shortcut, until the article is there and has the focus. */
export async function turnOn(session: World['session'], page: Page): Promise<ReaderView> {
  await session.pressShortcut(page);
  const view = session.readerOf(page);
  await view.waitFor('the article in reader mode', (root) => root.querySelector('.block') && root.activeElement?.matches('.page'));
  return view;
}

/** Clicks on an element of reader mode by script, once it is there: for what is not about the mouse. */
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
