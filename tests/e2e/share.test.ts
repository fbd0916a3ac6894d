import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { downloadedTo, readDownload } from '../../scripts/browsers/downloads';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { openReader, turnOn } from './support/actions/open-reader';
import { paste } from './support/actions/paste-clipboard';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, inOneVisit, testOnce } from './support/browsers/in-browsers';

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';
/** The signature at the start of every PNG file, in hexadecimal. */
const PNG = '89504e470d0a1a0a';

const waitForSnackbar = (surface: Surface, message: string) =>
  surface.waitFor(`the snackbar «${message}»`, (wanted: string) => document.querySelector(`[data-toast=${wanted}]`), message);
const waitForToastIn = (view: ReaderView, message: string) =>
  view.waitFor(`the snackbar «${message}»`, (root, wanted: string) => root.querySelector(`[data-toast=${wanted}]`), message);

inBothBrowsers('sharing', (world) => {
  test('copies the article as Markdown in the popup, saves it as a file, and remembers the chosen format', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/sample/`);
    const popup = await readPage(session, page);
    await popup.press('x');
    await popup.click('[data-setting=share-format] [data-value=markdown]');
    await popup.click('[data-action=copy-article]');
    await waitForSnackbar(popup, 'articleCopied');
    await popup.click('[data-action=save-article]');
    await waitForSnackbar(popup, 'fileSaved');
    const { name, text } = await readDownload(session.downloads);
    expect(name).toBe(`${TITLE} – The Merrin Courier – 2026-10-06.md`);
    // The file begins with properties for programs, which nobody wants in a text that is pasted.
    const [, properties = '', document = ''] = text.split(/^---\n/m);
    expect(properties).toMatch(new RegExp(`^title: "${TITLE}"\n`));
    expect(document.trim()).toMatch(new RegExp(`^# ${TITLE}\n`));
    await popup.close();
    expect((await paste(world)).text.trim()).toBe(text.slice(text.indexOf('\n---\n') + 5).trim());

    const view = await turnOn(session, page);
    await page.keyboard.press('x');
    await view.waitFor('the same format', (root) => root.querySelector<HTMLInputElement>('[data-value=markdown] input')?.checked);
  });

  testOnce(world, 'copies a link to a quotation in the popup, and saves a picture of the quotation', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    await popup.click('mark.quote');
    await popup.click('[data-action=copy-link]');
    await waitForSnackbar(popup, 'linkCopied');
    await popup.click('[data-action=picture]');
    await popup.waitFor('the picture to be drawn', () => {
      const canvas = document.querySelector('canvas');
      return canvas !== null && (canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data[3] ?? 0) > 0;
    });
    expect(await popup.evaluate(() => document.querySelector('canvas')?.getAttribute('aria-label'))).toMatch(
      /^Picture of a quotation: “We will sit down again on Thursday.*Helen Marrow/,
    );
    await popup.click('[data-action=save-picture]');
    await waitForSnackbar(popup, 'fileSaved');
    const name = await downloadedTo(session.downloads);
    expect(name).toMatch(/^Helen Marrow – Sorrel Islands.*\.png$/);
    expect((await readFile(join(session.downloads, name))).subarray(0, 8).toString('hex')).toBe(PNG);
    await popup.close();
    const { text } = await paste(world);
    expect(text).toMatch(
      new RegExp(`^${server.url.replaceAll('.', '\\.')}/sample/#:~:text=We%20will%20sit%20down%20again%20on%20Thursday`),
    );
  });

  const saveSample = async () => void (await saveByKey(world, '/sample/'));
  const inSavedArticle = () => {
    test('copies a saved article as formatted text', async () => {
      const library = await openSaved(world);
      await library.press('x');
      await library.click('[data-setting=share-format] [data-value=html]');
      await library.click('[data-action=copy-article]');
      await waitForSnackbar(library, 'articleCopied');
      const { html, text } = await paste(world);
      expect(html).toMatch(/<h1[^>]*>Sorrel Islands reopen/);
      expect(html).toMatch(/<mark/);
      expect(text).toMatch(new RegExp(`^${TITLE}`));
    });

    test('copies the citation of a saved article in the chosen style', async () => {
      const library = await openSaved(world);
      await library.press('x');
      await library.click('[data-setting=share-citation] [data-value=chicago]');
      await library.click('[data-action=copy-citation]');
      await waitForSnackbar(library, 'citationCopied');
      const { text, html } = await paste(world);
      expect(text).toBe(
        `Whitlock, Clara. “Sorrel Islands Reopen Cod Talks After a Week of Empty Harbours.” Merrin Courier, October 6, 2026. ${world.server.url}/sample/`,
      );
      expect(html).toMatch(/<i>Merrin Courier<\/i>/);
    });

    test('copies a picture of a quotation from a saved article', async () => {
      const library = await openSaved(world);
      await library.click('mark.quote');
      await library.click('[data-action=picture]');
      await library.click('[data-action=copy-picture]');
      await waitForSnackbar(library, 'pictureCopied');
      // The clipboard in headless Firefox accepts only text.
      expect((await paste(world)).files).toEqual(['image/png']);
    });
  };
  if (world.name === 'chromium') inOneVisit(world, 'of a saved article', saveSample, inSavedArticle);

  test('copies a link that makes the browser scroll to the last quotation', async () => {
    const { session, server } = world;
    const { page, view } = await openReader(world, '/sample/');
    const words = await view.evaluate((root) => {
      const last = [...root.querySelectorAll<HTMLElement>('.body mark.quote')].at(-1);
      last?.click();
      return last?.textContent ?? '';
    });
    await view.waitFor('the focus on the button', (root) => {
      const button = root.querySelector<HTMLElement>('[data-action=copy-link]');
      button?.focus();
      return button && root.activeElement === button;
    });
    await page.keyboard.press('Enter');
    await waitForToastIn(view, 'linkCopied');
    const { text } = await paste(world);
    // Chromium looks for the words while the page loads, and on a busy machine it can scroll before the page has its full height.
    const linked = await session.openPage(`${server.url}/sample/`);
    await linked.goto(`${server.url}/sample/${text.slice(text.indexOf('#'))}`);
    await waitUntil('the page at the quotation', () =>
      linked.evaluate((wanted) => {
        const place = [...document.querySelectorAll('.body p')].find(({ textContent }) => textContent?.includes(wanted));
        const { top = -1, bottom = 0 } = place?.getBoundingClientRect() ?? {};
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      }, words),
    );
  });

  test('copies the article in reader mode, and saves it as a file', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('x');
    const press = async (selector: string) => {
      await view.waitFor(
        `the focus on ${selector}`,
        (root, wanted) => {
          root.querySelector<HTMLElement>(wanted)?.focus();
          return root.activeElement?.matches(wanted);
        },
        selector,
      );
      await page.keyboard.press('Enter');
    };
    await press('[data-panel=share] [data-action=copy-article]');
    await waitForToastIn(view, 'articleCopied');
    await press('[data-panel=share] [data-action=save-article]');
    await waitForToastIn(view, 'fileSaved');
    expect((await readDownload(world.session.downloads)).text).toContain(TITLE);
    expect((await paste(world)).text).toContain(TITLE);
  });
});
