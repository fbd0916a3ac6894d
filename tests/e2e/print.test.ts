import { expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { readPage, saveFrom } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { lettersOf, type Printed, readPdf } from './support/looking/read-pdf';

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';
const ADDRESS = 'https://www.merrincourier.example/economy/sorrel-islands-reopen-cod-talks';

/** How many times some words are on paper. */
const timesIn = ({ letters }: Printed, words: string): number => letters.split(lettersOf(words)).length - 1;

/** Every word of the article is on paper, and so is where it comes from; nothing that belongs to the window is. */
function expectArticle(printed: Printed, text: string): void {
  expect(timesIn(printed, TITLE)).toBeGreaterThan(0);
  const words = new Set(text.match(/[\p{L}\p{M}’]{4,}/gu));
  expect(words.size).toBeGreaterThan(200);
  expect([...words].filter((word) => timesIn(printed, word) === 0)).toEqual([]);
  expect(timesIn(printed, ADDRESS)).toBe(1);
  for (const word of ['Reader mode', 'Display', 'Save', 'Everyone']) expect(timesIn(printed, word), word).toBe(0);
}

const textOf = (surface: Surface): Promise<string> => surface.evaluate(() => dramatis?.article.text ?? '');

/** Opens the panel by its key and turns a switch. */
async function turnOff(surface: Surface, setting: string): Promise<void> {
  await surface.press('x');
  await surface.click(`[data-setting=${setting}]`);
  await surface.waitFor('the choice to hold', () => document.querySelector('.reading[data-print-marks], .reading[data-print-cast]'));
  await surface.press('Escape');
}

/** Firefox has no boxes in the margin; it prints numbers of its own where its reader wants them. */
function expectNumbers({ session }: World, printed: Printed): void {
  if (session.name !== 'chromium') return;
  for (let page = 1; page <= printed.pages; page++) expect(printed.letters).toContain(`${page}/${printed.pages}`);
}

async function openSample({ session, server }: World): Promise<Surface> {
  return readPage(session, await session.openPage(`${server.url}/sample/`));
}

inBothBrowsers('print', (world) => {
  test('from reader mode the article is printed, and the page behind it is not', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/sample/`);
    const { view } = await openReader(world, page);
    const text = await view.evaluate((root) => [...root.querySelectorAll('.body p')].map((one) => one.textContent).join(' '));
    const printed = readPdf(await page.pdf());
    expectArticle(printed, text);
    expect(printed.pages).toBeGreaterThan(1);
    expect(timesIn(printed, TITLE)).toBe(1);
    expectNumbers(world, printed);
    expect(timesIn(printed, 'Sign in')).toBe(0);
    expect(timesIn(printed, 'Mentioned')).toBe(1);
    expect(timesIn(printed, 'Read on')).toBe(1);
    // The last that is on paper is where it comes from.
    expect(printed.letters.indexOf(lettersOf('Mentioned'))).toBeLessThan(printed.letters.indexOf(lettersOf('Read on')));
  });

  test('from the library a saved article is printed, without its quote marks where these are turned off', async () => {
    const popup = await openSample(world);
    const text = await textOf(popup);
    const initials = await popup.evaluate(() => document.querySelector<HTMLElement>('.chip')?.dataset.initials ?? '');
    await saveFrom(popup);
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the saved article', () => document.querySelector('mark.quote'));
    await turnOff(library, 'print-marks');
    const printed = readPdf(await library.pdf());
    expectArticle(printed, text);
    expect(initials).not.toBe('');
    await library.evaluate(() => document.querySelector('.reading')?.removeAttribute('data-print-marks'));
    expect(timesIn(printed, initials)).toBeLessThan(timesIn(readPdf(await library.pdf()), initials));
  });

  test('asked for in the popup, it is the tab that is printed, in reader mode, as it was chosen there', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/sample/`);
    await page.evaluate(() => addEventListener('beforeprint', () => document.documentElement.setAttribute('data-printed', '')));
    const popup = await readPage(session, page);
    const text = await textOf(popup);
    await popup.press('x');
    await popup.click('[data-setting=print-cast]');
    await popup.click('[data-action=print]');
    await waitUntil('the tab to be printed', () => page.evaluate(() => document.documentElement.hasAttribute('data-printed')));
    expect(await session.readerOf(page).isOn()).toBe(true);
    // Its own printing may still be under way, and it can be printed once at a time.
    const printed = readPdf(await waitUntil('it to be printed again', () => page.pdf()));
    expectArticle(printed, text);
    expect(timesIn(printed, 'Mentioned')).toBe(0);
  });
});
