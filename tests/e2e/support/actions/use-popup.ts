import type { Page } from 'puppeteer-core';
import type { BrowserSession, Surface } from '../../../../scripts/browsers/session';
import type { Analysis, Article } from '../../../../utils/model';

declare global {
  /** The article and the analysis that the popup shows. */
  var dramatis: { readonly article: Article; readonly analysis: Analysis } | undefined;
}

/** Clicks the toolbar button on a page, and waits until the popup displays the article or an error. */
export async function readPage(session: BrowserSession, page: Page): Promise<Surface> {
  const popup = await session.openPopup(page);
  await popup.waitFor('the popup to paint', () => ['ready', 'error'].includes(document.documentElement.dataset.state ?? ''));
  return popup;
}

/** Opens the menu and chooses the entry with the given name. */
export async function chooseMore(surface: Surface, name: string): Promise<void> {
  await surface.click('[data-action=more]');
  await surface.click(`.menu [data-action=${name}]`);
}

/** Saves the article of the open popup and waits for the snackbar that confirms it. */
export async function saveFrom(popup: Surface): Promise<void> {
  await popup.click('[data-action=save]');
  await popup.waitFor(
    'the snackbar that confirms the save',
    () => document.querySelector('[data-toast=saved], [data-toast=updated]') !== null,
  );
}

/** Returns the text of the first element that matches `selector`, or an empty string if there is none. */
export const textOf = (surface: Surface, selector: string): Promise<string> =>
  surface.evaluate((query: string) => document.querySelector(query)?.textContent ?? '', selector);

/** Returns the number of elements that match `selector`. */
export const countOf = (surface: Surface, selector: string): Promise<number> =>
  surface.evaluate((query: string) => document.querySelectorAll(query).length, selector);
