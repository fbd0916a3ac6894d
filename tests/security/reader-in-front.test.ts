import { expect, test } from 'vitest';
import { turnOn } from '../e2e/support/actions/open-reader';
import { readerMouse } from '../e2e/support/actions/reader-mouse';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

inBothBrowsers('a page that is not in front of reader mode', (world) => {
  const open = async () => {
    const page = await world.session.openPage(`${world.server.url}/spy`);
    return { page, view: await turnOn(world.session, page) };
  };

  test('cannot get there with print events of its own, nor after the tab has been printed', async () => {
    const { page, view } = await open();
    const focusOwnField = () =>
      page.evaluate(() => {
        const field = document.createElement('input');
        document.documentElement.append(field);
        field.focus();
        return document.activeElement === field;
      });
    await page.evaluate(() => {
      for (const target of [window, document, document.documentElement.lastElementChild])
        target?.dispatchEvent(new Event('beforeprint', { bubbles: true, composed: true }));
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fdd';
      document.documentElement.append(cover);
    });
    expect(await focusOwnField()).toBe(false);
    await readerMouse(page, view).press('[data-action=save]');
    await view.waitFor('the saved article', (root) => root.querySelector('[data-action=save][data-state=saved], [data-toast=saved]'));
    await page.pdf();
    expect(await focusOwnField()).toBe(false);
    expect(await view.isOn()).toBe(true);
  });
});
