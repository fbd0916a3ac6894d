import type { Page } from 'puppeteer-core';
import type { World } from '../browsers/in-browsers';
import type { ReaderView } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import { readPage } from './reading';

/** Reader mode over a page, and a way to wait for what it shows. */
export interface OpenReader {
  readonly view: ReaderView;
  until(what: string, fn: (root: ShadowRoot) => unknown): Promise<void>;
}

/** Opens reader mode over a page by the popup's button, waits until the article is there and closes the popup. */
export async function openReader({ session }: World, page: Page): Promise<OpenReader> {
  const popup = await readPage(session, page);
  await popup.click('[data-action=reader]');
  const view = session.readerOf(page);
  const until = async (what: string, fn: (root: ShadowRoot) => unknown) => {
    await waitUntil(what, async () => (await view.isOn()) && Boolean(await view.evaluate(fn)));
  };
  await until('reader mode', (root) => root.querySelector('.block') !== null);
  await popup.close();
  return { view, until };
}
