import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPage } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

declare global {
  /** Of the test page that swaps its pages itself. */
  var next: () => void;
  /** Of the test page that throws out what is not its own. */
  var clear: () => void;
}

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';

async function turnOnByPopup({ session }: World, page: Page): Promise<void> {
  const popup = await readPage(session, page);
  await popup.click('[data-action=reader]');
  await waitUntilShown({ session } as World, page);
  await popup.close();
  await page.bringToFront();
}

const waitUntilShown = ({ session }: World, page: Page) =>
  waitUntil('reader mode to show the article', () => session.readerOf(page).evaluate((root) => root.querySelector('mark.quote') !== null));
const waitUntilOff = ({ session }: World, page: Page) =>
  waitUntil('reader mode to be off', async () => !(await session.readerOf(page).isOn()));

inBothBrowsers('reader mode', (world) => {
  test.each(['/sample/', '/strict/', '/hostile/'])(
    'is turned on by the popup, and Escape brings the page back as it was, on %s',
    async (path) => {
      const page = await world.session.openPage(world.server.url + path);
      await page.evaluate(() => {
        document.body.setAttribute('style', '  margin: 0px ;display:block');
        scrollTo({ top: 640, behavior: 'instant' });
      });
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await turnOnByPopup(world, page);
      const reader = world.session.readerOf(page);
      expect(await reader.evaluate((root) => root.querySelector('h1')?.textContent)).toBe(TITLE);
      expect(await reader.evaluate((root) => root.querySelectorAll('.cast .actor').length)).toBeGreaterThan(5);
      expect(await page.evaluate(() => [...document.documentElement.children].map((one) => one.shadowRoot))).toEqual([null, null, null]);
      await page.keyboard.press('Escape');
      await waitUntilOff(world, page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(await page.evaluate(() => scrollY)).toBe(640);
      await page.close();
    },
  );

  test('has its article though the popup is gone as soon as it is there', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=reader]');
    await waitUntil('reader mode', () => world.session.readerOf(page).isOn());
    await popup.close();
    await waitUntilShown(world, page);
  });

  test('the popup turns it off as well', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    await turnOnByPopup(world, page);
    const popup = await readPage(world.session, page);
    await popup.waitFor(
      'the button to know',
      () => document.querySelector('[data-action=reader]')?.getAttribute('aria-pressed') === 'true',
    );
    await popup.click('[data-action=reader]');
    await waitUntilOff(world, page);
  });

  test.each(['pressShortcut', 'chooseContextMenu'] as const)('%s turns it on and off', async (trigger) => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    await world.session[trigger](page);
    await waitUntilShown(world, page);
    await world.session[trigger](page);
    await waitUntilOff(world, page);
  });

  test('the style of the page does not reach it', async () => {
    const page = await world.session.openPage(`${world.server.url}/hostile-style/`);
    await turnOnByPopup(world, page);
    const styles = await world.session.readerOf(page).evaluate((root) => {
      const styleOf = (selector: string) => {
        const { color, fontFamily, fontSize, letterSpacing, display, transform } = getComputedStyle(
          root.querySelector(selector) as Element,
        );
        return {
          color,
          fontFamily,
          fontSize: Number.parseFloat(fontSize),
          letterSpacing: Number.parseFloat(letterSpacing) || 0,
          display,
          transform,
        };
      };
      return [styleOf('h1'), styleOf('article p'), styleOf('[data-action=reader]')];
    });
    for (const style of styles) {
      expect(style.color).not.toBe('rgb(255, 0, 0)');
      expect(style.fontFamily).not.toContain('Comic');
      expect(style.fontSize).toBeLessThan(60);
      expect(style.letterSpacing).toBeLessThan(2);
      expect(style.display).not.toBe('none');
      expect(style.transform).toBe('none');
    }
  });

  test('print and find-in-page see the article once', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const count = (words: string) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        let found = 0;
        while (found < 5 && (window as Window & { find?(text: string): boolean }).find?.(wanted)) found++;
        return found;
      }, words);
    expect(await count('the longest stoppage since 1994')).toBe(1);
    await turnOnByPopup(world, page);
    expect(await count('the longest stoppage since 1994')).toBe(1);
    expect(await count('214 partners')).toBe(0);
    // Nothing of the page has a box on paper either.
    if (world.session.name === 'chromium') await page.emulateMediaType('print');
    expect(await page.evaluate(() => document.body.getClientRects().length)).toBe(0);
    expect(
      await world.session.readerOf(page).evaluate((root) => (root.querySelector('article')?.getBoundingClientRect().height ?? 0) > 1000),
    ).toBe(true);
  });

  test('a site that swaps its pages itself leaves it', async () => {
    const page = await world.session.openPage(`${world.server.url}/spa`);
    await turnOnByPopup(world, page);
    await page.evaluate(() => globalThis.next());
    await waitUntilOff(world, page);
    expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
  });

  test('can be used over a modal dialog of the page', async () => {
    const page = await world.session.openPage(`${world.server.url}/modal`);
    await turnOnByPopup(world, page);
    const reached = await world.session.readerOf(page).evaluate((root) => {
      const button = root.querySelector('[data-action=reader]');
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return button?.contains(root.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(reached).toBe(true);
    await page.keyboard.press('Escape');
    await waitUntilOff(world, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('a page that throws it out is there again', async () => {
    const page = await world.session.openPage(`${world.server.url}/jealous`);
    await turnOnByPopup(world, page);
    await page.evaluate(() => globalThis.clear());
    await waitUntilOff(world, page);
    expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
  });
});
