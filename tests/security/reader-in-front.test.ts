import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { turnOn } from '../e2e/support/actions/open-reader';
import { readerMouse } from '../e2e/support/actions/reader-mouse';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

/** Lets the page focus a field of its own, and returns whether it succeeds. */
const focusOwnField = (page: Page) =>
  page.evaluate(() => {
    const field = document.createElement('input');
    document.documentElement.append(field);
    field.focus();
    return document.activeElement === field;
  });

inBothBrowsers('a page behind reader mode', (world) => {
  const open = async () => {
    const page = await world.session.openPage(`${world.server.url}/spy`);
    return { page, view: await turnOn(world.session, page) };
  };

  test('cannot get in front of it with print events of its own, nor after the tab has been printed', async () => {
    const { page, view } = await open();
    await page.evaluate(() => {
      for (const target of [window, document, document.documentElement.lastElementChild])
        target?.dispatchEvent(new Event('beforeprint', { bubbles: true, composed: true }));
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fdd';
      document.documentElement.append(cover);
    });
    expect(await focusOwnField(page)).toBe(false);
    await readerMouse(page, view).press('[data-action=save]');
    await view.waitFor('the saved article', (root) => root.querySelector('[data-action=save][data-state=saved], [data-toast=saved]'));
    await page.pdf();
    expect(await focusOwnField(page)).toBe(false);
    expect(await view.isOn()).toBe(true);
  });

  test('cannot stay in front of it by keeping the event at the end of printing to itself', async () => {
    const page = await world.session.openPage(`${world.server.url}/spy`);
    await page.evaluate(() => window.addEventListener('afterprint', (event) => event.stopImmediatePropagation(), { capture: true }));
    const view = await turnOn(world.session, page);
    await page.pdf();
    // Chromium shows its dialog for printing meanwhile, so reader mode waits before it takes its place again; Firefox has copied the page
    // before. A page that tries again and again would close reader mode.
    if (world.name === 'chromium') await page.evaluate(() => new Promise((passed) => setTimeout(passed, 4_000)));
    expect(await focusOwnField(page)).toBe(false);
    expect(await view.isOn()).toBe(true);
  });

  const zooms = world.name === 'chromium' ? [6, 0.2, 1e-7] : [6];
  test.each(zooms)('cannot change the size of reader mode with the zoom %d', async (zoom) => {
    const { page, view } = await open();
    const measure = () => view.evaluate(({ defaultView: frame }) => [frame?.innerWidth ?? 0, (frame?.devicePixelRatio ?? 0) * 100]);
    const [width = 0, ratio = 0] = await measure();
    const isOwnSize = async () => {
      const [widthNow = 0, ratioNow = 0] = await measure();
      return Math.abs(widthNow - width) <= 1 && Math.abs(ratioNow - ratio) <= 1;
    };
    // The page's zoom takes effect with the next paint, and is undone with the next regular check.
    const waitForOwnSize = async () => {
      let times = 0;
      await waitUntil('its own size', async () => {
        times = (await isOwnSize()) ? times + 1 : 0;
        return times > 12;
      });
    };
    await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', String(zoom), 'important'), zoom);
    await waitForOwnSize();
    expect(await page.evaluate(() => document.documentElement.currentCSSZoom)).toBeCloseTo(zoom);
    await readerMouse(page, view).press('[data-action=save]');
    await view.waitFor('the saved article', (root) => root.querySelector('[data-action=save][data-state=saved], [data-toast=saved]'));
    await world.session.pressShortcut(page);
    await view.waitUntilOff();
    await turnOn(world.session, page);
    await waitForOwnSize();
  });
});
