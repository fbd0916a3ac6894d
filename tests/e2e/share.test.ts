import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { paste } from './support/acts/clipboard';
import { openReader } from './support/acts/open-reader';
import { readPage, saveFrom } from './support/acts/reading';
import { downloadedTo } from './support/browsers/downloads';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';
const ADDRESS = 'https://www.merrincourier.example/economy/sorrel-islands-reopen-cod-talks';
const PNG = '89504e470d0a1a0a';

const openSample = async ({ session, server }: World): Promise<Surface> =>
  readPage(session, await session.openPage(`${server.url}/sample/`));

const told = (surface: Surface, message: string) =>
  surface.waitFor(`the news «${message}»`, (wanted: string) => document.querySelector(`[data-toast=${wanted}]`) !== null, message);

inBothBrowsers('sharing', (world) => {
  afterEach(async () => {
    await rm(world.session.downloads, { recursive: true, force: true });
  });

  test('from the popup: the article as Markdown, as formatted text, as a file; the choice is kept', async () => {
    const popup = await openSample(world);
    await popup.press('x');
    await popup.click('[data-setting=share-format] [data-value=markdown]');
    await popup.click('[data-action=copy-article]');
    await told(popup, 'articleCopied');
    await popup.click('[data-action=save-article]');
    await told(popup, 'fileSaved');
    const name = await downloadedTo(world.session.downloads);
    expect(name).toBe(`${TITLE} – The Merrin Courier – 2026-10-06.md`);
    const file = await readFile(join(world.session.downloads, name), 'utf8');
    expect(file).toMatch(new RegExp(`^# ${TITLE}\n`));
    await popup.close();
    expect((await paste(world)).text.trim()).toBe(file.trim());

    const again = await openSample(world);
    await again.press('x');
    await again.waitFor('the choice to be kept', () => document.querySelector<HTMLInputElement>('[data-value=markdown] input')?.checked);
    await again.click('[data-setting=share-format] [data-value=html]');
    await again.click('[data-action=copy-article]');
    await told(again, 'articleCopied');
    await again.close();
    const rich = await paste(world);
    expect(rich.html).toMatch(/<h1[^>]*>Sorrel Islands reopen/);
    expect(rich.html).toMatch(/<mark/);
    expect(rich.text).toMatch(new RegExp(`^${TITLE}`));
  });

  test('from a saved article: its citation', async () => {
    const popup = await openSample(world);
    await saveFrom(popup);
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the saved article', () => document.querySelector('mark.quote'));
    await library.press('x');
    await library.click('[data-setting=share-citation] [data-value=chicago]');
    await library.click('[data-action=copy-citation]');
    await told(library, 'citationCopied');
    const { text, html } = await paste(world);
    expect(text).toBe(
      `Whitlock, Clara. “Sorrel Islands Reopen Cod Talks After a Week of Empty Harbours.” Merrin Courier, October 6, 2026. ${ADDRESS}`,
    );
    expect(html).toMatch(/<i>Merrin Courier<\/i>/);
  });

  test('from a quotation: a link to its words, and a picture of it', async () => {
    const popup = await openSample(world);
    await popup.click('mark.quote');
    await popup.click('[data-action=copy-link]');
    await told(popup, 'linkCopied');
    await popup.click('[data-action=picture]');
    await popup.waitFor('the picture to be drawn', () => {
      const canvas = document.querySelector('canvas');
      return canvas !== null && (canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data[3] ?? 0) > 0;
    });
    expect(await popup.evaluate(() => document.querySelector('canvas')?.getAttribute('aria-label'))).toMatch(
      /^Picture of a quotation: “We will sit down again on Thursday.*Helen Marrow/,
    );
    await popup.click('[data-action=save-picture]');
    await told(popup, 'fileSaved');
    const name = await downloadedTo(world.session.downloads);
    expect(name).toMatch(/^Helen Marrow – Sorrel Islands.*\.png$/);
    expect((await readFile(join(world.session.downloads, name))).subarray(0, 8).toString('hex')).toBe(PNG);
    await popup.close();
    const { text } = await paste(world);
    expect(text).toMatch(new RegExp(`^${ADDRESS.replaceAll('.', '\\.')}#:~:text=We%20will%20sit%20down%20again%20on%20Thursday`));

    const again = await openSample(world);
    await again.click('mark.quote');
    await again.click('[data-action=picture]');
    await again.click('[data-action=copy-picture]');
    await told(again, 'pictureCopied');
    await again.close();
    // Firefox without a window has a clipboard for words alone.
    if (world.session.name === 'chromium') expect((await paste(world)).files).toEqual(['image/png']);
  });

  test('a link to the last quotation leads there in the browser itself', async () => {
    const { session, server } = world;
    const popup = await openSample(world);
    const last = await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.body mark.quote')].at(-1)?.dataset.quote ?? '');
    await popup.click(`mark[data-quote="${last}"]`);
    await popup.click('[data-action=copy-link]');
    await told(popup, 'linkCopied');
    await popup.close();
    const { text } = await paste(world);
    const page = await session.openPage(`${server.url}/sample/${text.slice(text.indexOf('#'))}`);
    await waitUntil('the page to go there', () => page.evaluate(() => scrollY > 100));
  });

  test('from reader mode over a page: the article, its file, a link', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const reader = await openReader(world, page);
    await page.bringToFront();
    await page.keyboard.press('x');
    await reader.until('the panel', (root) => root.querySelector('[data-panel=share]'));
    const press = (selector: string) =>
      reader.view
        .evaluate((root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(), selector)
        .then(() => page.keyboard.press('Enter'));
    await press('[data-action=copy-article]');
    await reader.until('the copy to be told', (root) => root.querySelector('[data-toast=articleCopied]'));
    await press('[data-action=save-article]');
    await reader.until('the file to be told', (root) => root.querySelector('[data-toast=fileSaved]'));
    const name = await downloadedTo(world.session.downloads);
    expect(await readFile(join(world.session.downloads, name), 'utf8')).toContain(TITLE);
    expect((await paste(world)).text).toContain(TITLE);
  });

  test('the whole library as documents', async () => {
    const popup = await openSample(world);
    await saveFrom(popup);
    const library = await world.session.openLibrary();
    await library.waitFor('the list', () => document.querySelector('.saved'));
    await library.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.library select');
      if (choice) choice.value = 'html';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await library.click('[data-action=export]');
    await library.waitFor('the export', () => document.querySelector('[data-export=done]'));
    const name = await downloadedTo(world.session.downloads);
    expect(name).toMatch(/^dramatis-\d{4}-\d\d-\d\d\.html$/);
    expect(await readFile(join(world.session.downloads, name), 'utf8')).toContain(`<h1>${TITLE}</h1>`);
  });
});
