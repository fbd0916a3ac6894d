import { beforeAll, expect, test } from 'vitest';
import { clickIn, giveVoices, openReader, waitForMark } from './support/acts/aloud';
import { readPage, saveFrom } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

inBothBrowsers('reading a long article aloud', (world) => {
  beforeAll(() => giveVoices(world.session));

  test('begins at the first words in view, or at those that are selected', async () => {
    const { page, reader } = await openReader(world, '/aloud-long');
    await reader.evaluate((root) => root.querySelectorAll('.body p')[6]?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.keyboard.press('r');
    await waitForMark(reader, '«Il vento è ancora');
    // Not the same words at the beginning of the article.
    expect(await reader.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0)).toBeGreaterThan(200);
    await clickIn(page, reader, '[data-action=aloud-close]');
    await reader.evaluate((root) => {
      const words = root.querySelectorAll('.body p')[7]?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 3, words, 9);
    });
    await page.keyboard.press('r');
    await waitForMark(reader, 'Al mercato del pesce');
    await clickIn(page, reader, '[data-action=reader]');
    await waitUntil('the voice to end with the view', () => page.evaluate(() => !speechSynthesis.speaking));
  });

  test('leaves the reader alone who scrolls away, and has a way back', async () => {
    const { page, reader } = await openReader(world, '/aloud-long');
    await page.keyboard.press('r');
    await waitForMark(reader, 'Il porto di Lerma resta chiuso');
    const top = () => reader.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0);
    await page.mouse.move(640, 500);
    await page.mouse.wheel({ deltaY: 4_000 });
    await waitUntil('the way back', () => reader.evaluate((root) => root.querySelector('[data-action=aloud-follow]') !== null));
    const away = await top();
    // The next sentence is said, and the view stays.
    await clickIn(page, reader, '[data-action=aloud-paragraph-on]');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await top()).toBe(away);
    await clickIn(page, reader, '[data-action=aloud-follow]');
    await waitForMark(reader, 'Il porto di Lerma 1');
    await waitUntil('the sentence to be in view', async () => (await top()) < away);
    expect(await reader.evaluate((root) => root.querySelector('[data-action=aloud-follow]'))).toBeNull();
  });

  test('takes the lines that stand out along', async () => {
    const { page, reader } = await openReader(world, '/aloud-long');
    await page.keyboard.press('r');
    await waitForMark(reader, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('f');
    await waitUntil('a line to stand out', () => reader.evaluate((root) => root.querySelector('.line-focus:not([hidden])') !== null));
    await clickIn(page, reader, '[data-action=aloud-paragraph-on]');
    await waitForMark(reader, 'Il porto di Lerma 1');
    await waitUntil('the line to be that of the voice', () =>
      reader.evaluate((root) => {
        const line = root.querySelector('.line-opening')?.getBoundingClientRect();
        const boxes = [...root.querySelectorAll('.painted.aloud i')].map((one) => one.getBoundingClientRect());
        return boxes.some(({ top, height }) => line && line.top < top + height / 2 && top + height / 2 < line.bottom);
      }),
    );
    for (let times = 0; times < 3; times++) await page.keyboard.press('f');
    await waitUntil('everything to stand out', () => reader.evaluate((root) => root.querySelector('.line-focus') === null));
  });

  test('ends with the popup, and is there in a saved article', async () => {
    const page = await world.session.openPage(`${world.server.url}/aloud-long`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=aloud]');
    await popup.waitFor('the sentence to be marked', () => document.querySelector('.painted.aloud i') !== null);
    await saveFrom(popup);
    await popup.close();
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.click('[data-action=aloud]');
    await library.waitFor('the sentence to be marked', () => document.querySelector('.painted.aloud i') !== null);
    await library.click('[data-action=aloud-close]');
    await library.waitFor('the bar to go', () => document.querySelector('.aloud-bar') === null);
    expect(await library.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });
});
