import type { Page } from 'puppeteer-core';
import type { Analysis, Article } from '../../../../utils/model';
import type { BrowserSession, Surface } from '../browsers/session';

declare global {
  /** The popup's open reading. */
  var dramatis: { readonly article: Article; readonly analysis: Analysis } | undefined;
}

/** Clicks the toolbar button over a page and waits until the popup has painted the article, or why there is none. */
export async function readPage(session: BrowserSession, page: Page): Promise<Surface> {
  const popup = await session.openPopup(page);
  await popup.waitFor('the popup to have painted', () => ['ready', 'error'].includes(document.documentElement.dataset.state ?? ''));
  return popup;
}

/** Chooses an entry of the menu. */
export async function chooseMore(surface: Surface, name: string): Promise<void> {
  await surface.click('[data-action=more]');
  await surface.click(`.menu [data-action=${name}]`);
}

/** Saves the article of the open popup and waits until it is acknowledged. */
export async function saveFrom(popup: Surface): Promise<void> {
  await popup.click('[data-action=save]');
  await popup.waitFor('the save to be acknowledged', () => document.querySelector('[data-toast=saved], [data-toast=updated]') !== null);
}

/** The words of the first element that matches. */
export const textOf = (surface: Surface, selector: string): Promise<string> =>
  surface.evaluate((query: string) => document.querySelector(query)?.textContent ?? '', selector);

/** How many elements match. */
export const countOf = (surface: Surface, selector: string): Promise<number> =>
  surface.evaluate((query: string) => document.querySelectorAll(query).length, selector);
