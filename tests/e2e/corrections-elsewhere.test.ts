import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, told, waitForToast } from './support/acts/correcting';
import { readPage, saveFrom, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';
import { type HandServer, startHandServer } from './support/pages/hand-pages';

inBothBrowsers("the reader's corrections, elsewhere and later", (world) => {
  const served: { server?: HandServer } = {};
  beforeAll(async () => {
    served.server = await startHandServer();
  });
  afterAll(() => served.server?.close());
  const read = async () => {
    const page = await world.session.openPage(`${served.server?.url}/story`);
    return { page, popup: await readPage(world.session, page) };
  };

  test('in reader mode: words are selected and marked by mouse, beside what is said in the library at the same time', async () => {
    const { page, popup } = await read();
    await saveFrom(popup);
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    const has = (selector: string) => reader.evaluate((root, query: string) => root.querySelector(query) !== null, selector);
    await waitUntil('reader mode', () => has('mark.quote'));
    await popup.close();
    await page.bringToFront();
    const drag = async (words: string) => {
      const box = await reader.evaluate((root, wanted: string) => {
        const block = [...root.querySelectorAll('.block p')].find(({ textContent }) => textContent?.includes(wanted));
        const text = [...(block?.childNodes ?? [])].find(({ textContent }) => textContent?.includes(wanted));
        if (!block || !text) throw new Error(wanted);
        block.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        const at = text.textContent?.indexOf(wanted) ?? 0;
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        const [first, last] = [[...range.getClientRects()].at(0), [...range.getClientRects()].at(-1)];
        return [first?.left ?? 0, (first?.top ?? 0) + 8, (last?.right ?? 0) - 1, (last?.top ?? 0) + 8];
      }, words);
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = box;
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 4 });
      await page.mouse.up();
    };
    const press = async (selector: string) => {
      await waitUntil(selector, () => has(selector));
      const [x = 0, y = 0] = await reader.evaluate((root, query: string) => {
        const element = root.querySelector(query);
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return [(box?.left ?? 0) + (box?.width ?? 0) / 2, (box?.top ?? 0) + (box?.height ?? 0) / 2];
      }, selector);
      await page.mouse.click(x, y);
    };

    await drag('tower went dark');
    await waitUntil('the offer', () => has('[data-action=mark-selection]'));
    await page.keyboard.press('q');
    await waitUntil('the card', () => reader.evaluate((root) => root.querySelector('.marked-words')?.textContent === 'tower went dark'));
    expect(await reader.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => !(await has('.card')));
    expect(await reader.isOn()).toBe(true);

    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('mark.quote'));
    await library.click('.chip[aria-label*=Otis]');
    await library.click('[data-action=correct]');
    await choose(library, 'who', 'The article does not say');
    await library.click('[data-action=apply-speaker]');
    await waitForToast(library, 'corrected');

    await page.bringToFront();
    await drag('tower went dark');
    await press('[data-action=mark-selection]');
    await press('[data-action=apply-mark]');
    await waitUntil('the mark', () => has('[data-toast=marked]'));
    await waitUntil('what was said in the library', () =>
      reader.evaluate((root) => root.querySelectorAll('[data-correction]').length === 2),
    );
    await library.close();
    const anew = await world.session.openLibrary();
    await anew.click('.saved h2 a');
    await anew.waitFor('all that was said', () => document.querySelectorAll('[data-correction]').length === 2);
  });

  test('those whose words are gone from the page are told, kept when it is saved again, and back with the words', async () => {
    const { page, popup } = await read();
    await popup.waitFor('what was said before', () => document.querySelector('mark[data-certainty=reader]'));
    await popup.close();
    const words = await page.evaluate(() => {
      const block = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith('The tower went dark'));
      const before = block?.textContent ?? '';
      if (block)
        block.textContent = 'Nobody knows any more for how long ships have steered by a lamp on a pole, the keeper has told the paper.';
      return before;
    });
    const changed = await readPage(world.session, page);
    await changed.waitFor('the correction that is gone', () =>
      document.querySelector('.lost-paragraph:not([data-found]) [data-correction]'),
    );
    expect(await textOf(changed, '[data-notice=corrections] summary')).toContain('words that are no longer here');
    await saveFrom(changed);
    await changed.close();
    await page.evaluate((before: string) => {
      const gone = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith('Nobody knows any more'));
      if (gone) gone.textContent = before;
    }, words);
    const back = await readPage(world.session, page);
    await back.waitFor('what was said', () => document.querySelectorAll('.lost-paragraph[data-found] [data-correction]').length === 2);
    expect(await told(back, 'tower went dark')).toMatch(/^reader /);
  });
});
