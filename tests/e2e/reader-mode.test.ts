import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { openReader, turnOn } from './support/actions/open-reader';
import { readPage } from './support/actions/use-popup';
import { waitUntilClosed } from './support/actions/wait-until-closed';
import { inBothBrowsers, type TestEnvironment } from './support/browsers/in-browsers';

declare global {
  /** Shows the next article. Only the single-page application among the test pages defines this function. */
  var next: () => void;
  /** Removes all elements that the page did not add itself. Only the test page `/jealous` defines this function. */
  var clear: () => void;
}

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';

const waitForQuotes = (view: ReaderView) => view.waitFor('the marked quotations', (root) => root.querySelector('mark.quote'));
const isHeadlineSeen = (page: Page) => page.evaluate(() => document.querySelector('h1')?.checkVisibility());

async function expectArticle(view: ReaderView): Promise<void> {
  await waitForQuotes(view);
  expect(await view.evaluate((root) => root.querySelector('h1')?.textContent)).toBe(TITLE);
  expect(await view.evaluate((root) => root.querySelectorAll('.cast .actor').length)).toBeGreaterThan(5);
}

async function openPopupOver({ session, server }: TestEnvironment, path: string) {
  const page = await session.openPage(server.url + path);
  return { page, view: session.readerOf(page), popup: await readPage(session, page) };
}

inBothBrowsers('reader mode', (world) => {
  test.each(['/sample/', '/strict/', '/isolated/', '/sandboxed/'])(
    'shows the article over the page %s, and Escape restores the page unchanged',
    async (path) => {
      const page = await world.session.openPage(world.server.url + path);
      await page.evaluate(() => {
        document.body.setAttribute('style', '  margin: 0px ;display:block');
        scrollTo({ top: 640, behavior: 'instant' });
      });
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const view = await turnOn(world.session, page);
      await expectArticle(view);
      expect(page.url()).toBe(world.server.url + path);
      expect(await page.evaluate(() => [...document.documentElement.children].map((one) => one.shadowRoot))).toEqual([null, null, null]);
      await page.keyboard.press('Escape');
      await view.waitUntilOff();
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(await page.evaluate(() => scrollY)).toBe(640);
    },
  );

  test('tells the reader when a page keeps it out, and leaves the page as it is', async () => {
    const page = await world.session.openPage(`${world.server.url}/hostile/`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await world.session.pressShortcut(page);
    await waitUntil('the notice', async () => (await world.session.noticeOver(page))?.includes('does not allow reader mode'));
    // The notice stays for several seconds and goes in the same way in both browsers, so it is waited for in one.
    if (world.name === 'chromium') {
      await waitUntil('the notice to go', async () => (await world.session.noticeOver(page)) === null);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    }
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=reader]');
    await popup.waitFor('the message', () => document.querySelector('[data-toast]')?.textContent?.includes('side panel'));
  });

  test.each([
    ['leaves no style on a body that had none', '', null],
    ['keeps the styles that the page gives to its body meanwhile', 'color: green;', 'color: green;'],
  ])('%s', async (_, given, kept) => {
    const { page, view } = await openReader(world, '/club/bridge');
    // Setting no style at all would give the body an empty attribute.
    if (given) await page.evaluate((style) => (document.body.style.cssText += style), given);
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    expect(await page.evaluate(() => document.body.getAttribute('style'))).toBe(kept);
  });

  test('is turned on by a button in the popup, which then closes automatically', async () => {
    const { view, popup } = await openPopupOver(world, '/sample/');
    await popup.click('[data-action=reader]');
    await waitUntilClosed(popup);
    await expectArticle(view);
  });

  test('shows the article even if the popup closes before the article arrives', async () => {
    const { view, popup } = await openPopupOver(world, '/sample/');
    await popup.click('[data-action=reader]');
    await waitUntil('reader mode', () => view.isOn());
    await popup.close();
    await expectArticle(view);
  });

  test('is turned off by a button in the popup', async () => {
    const { page, view } = await openReader(world, '/club/bridge');
    const popup = await readPage(world.session, page);
    await popup.waitFor('the pressed button', () => document.querySelector('[data-action=reader][aria-pressed=true]'));
    await popup.click('[data-action=reader]');
    await view.waitUntilOff();
  });

  test.each([
    ['the shortcut', 'pressShortcut'],
    ['the context menu', 'chooseContextMenu'],
  ] as const)('is turned on and off by %s', async (_, trigger) => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const view = world.session.readerOf(page);
    await world.session[trigger](page);
    await waitForQuotes(view);
    await world.session[trigger](page);
    await view.waitUntilOff();
  });

  test('keeps its own styles on a page whose style sheet overrides everything', async () => {
    const { view } = await openReader(world, '/hostile-style/');
    const styles = await view.evaluate((root) => {
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

  test('hides the page from printing and find-in-page', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    /** Returns how often the browser's search finds words in a document. */
    const count = (words: string): number => {
      getSelection()?.removeAllRanges();
      let found = 0;
      while (found < 5 && (window as Window & { find?(text: string): boolean }).find?.(words)) found++;
      return found;
    };
    const countInReader = `(root, words) => (${count})(words)` as never as (root: Document, words: string) => number;
    expect(await page.evaluate(count, 'the longest stoppage since 1994')).toBe(1);
    const view = await turnOn(world.session, page);
    await waitForQuotes(view);
    expect(await page.evaluate(count, 'the longest stoppage since 1994')).toBe(0);
    expect(await view.evaluate(countInReader, 'the longest stoppage since 1994')).toBe(1);
    expect(await view.evaluate(countInReader, '214 partners')).toBe(0);
    // While reader mode hides the page, the page must have no layout, not even for printing. Puppeteer can emulate printing only in
    // Chromium.
    if (world.session.name === 'chromium') await page.emulateMediaType('print');
    expect(await page.evaluate(() => document.body.getClientRects().length)).toBe(0);
    expect(await view.evaluate((root) => root.querySelector('article')?.getBoundingClientRect().height)).toBeGreaterThan(1_000);
  });

  test('closes when the site shows another article without loading a new page', async () => {
    const { page, view } = await openReader(world, '/spa');
    await page.evaluate(() => globalThis.next());
    await view.waitUntilOff();
    expect(await isHeadlineSeen(page)).toBe(true);
  });

  test('works on top of a modal dialog in the page, which stays open', async () => {
    const { page, view } = await openReader(world, '/modal');
    const reached = await view.evaluate((root) => {
      const button = root.querySelector('[data-action=reader]');
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return button?.contains(root.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(reached).toBe(true);
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('makes the page visible again when a page script removes the reader element', async () => {
    const { page, view } = await openReader(world, '/jealous');
    await page.evaluate(() => globalThis.clear());
    await view.waitUntilOff();
    expect(await isHeadlineSeen(page)).toBe(true);
  });
});
