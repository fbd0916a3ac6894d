import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { keepSettings } from './support/actions/store-settings';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('the quotations alone', (world) => {
  test('fold in columns, and stay on the page of the quotation', async () => {
    const library = await world.session.openLibrary();
    await keepSettings(library, { display: { columns: true } });
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('PageDown');
    await view.waitFor('the second page', (root) => (root.querySelector('.page')?.scrollLeft ?? 0) > 0);
    await view.evaluate(rest);
    const quoteOf = () =>
      view.evaluate(
        (root) =>
          [...root.querySelectorAll<HTMLElement>('mark.quote')].filter((mark) => {
            const [box] = mark.getClientRects();
            return box && box.left >= 0 && box.right <= innerWidth;
          })[0]?.dataset.quote,
      );
    const before = await quoteOf();
    await page.keyboard.press('v');
    await view.waitFor('the folds', (root) => root.querySelector('.fold'));
    await view.evaluate(rest);
    const isShown = await view.evaluate((root, quote: string | undefined) => {
      const [box] = root.querySelector(`mark[data-quote="${quote}"]`)?.getClientRects() ?? [];
      return box && box.left >= 0 && box.right <= innerWidth;
    }, before);
    expect(isShown).toBe(true);
  });

  testOnce(world, 'fold in the popup, and in a right-to-left article', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/arabic`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=voices]');
    await popup.waitFor('the quotations alone', () => document.querySelector('.article[data-voices]'));
    const { tall, hiddenQuotes } = await popup.evaluate(() => ({
      tall: [...document.querySelectorAll('.block[hidden]')].filter((block) => block.getBoundingClientRect().height > 0).length,
      hiddenQuotes: document.querySelectorAll('.block[hidden] mark.quote').length,
    }));
    expect([tall, hiddenQuotes]).toEqual([0, 0]);
    expect(await popup.violations()).toEqual([]);
  });
});
