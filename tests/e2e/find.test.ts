import { expect, test } from 'vitest';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { openReader } from './support/actions/open-reader';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/**
 * Returns the text of the paragraph that contains the current match, and whether the match is in view. Returns `null` if the match is not
 * painted yet. Runs in the page.
 */
function currentPlace() {
  const box = document.querySelector('.painted.found [data-current]')?.getBoundingClientRect();
  const page = document.querySelector('.page')?.getBoundingClientRect();
  if (!box || !page) return null;
  const at = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return { isInView: box.top >= page.top && box.bottom <= page.bottom, block: at.find((one) => one.matches('.block'))?.textContent ?? '' };
}

const waitForCount = (popup: Surface, count: string) =>
  popup.waitFor(`the count «${count}»`, (words) => document.querySelector('.find-count')?.textContent === words, count);

const waitForField = (view: ReaderView) => view.waitFor('the focus in the field', (root) => root.activeElement?.matches('.find-field'));

inBothBrowsers('the search in the article', (world) => {
  test('marks all matches, scrolls to each in turn, and leaves focus on the current one', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`);
    const popup = await readPage(world.session, page);
    await popup.press('/');
    await popup.waitFor('the focus in the field', () => document.activeElement?.matches('.find-field'));
    for (const letter of 'bees') await popup.press(letter);
    await waitForCount(popup, '1 of 9');
    for (const _ of [2, 3, 4, 5, 6]) await popup.press('Enter');
    await waitForCount(popup, '6 of 9');
    // The painted marks move one frame after their text.
    await popup.evaluate(rest);
    const place = await popup.waitFor('the mark of the current match', currentPlace);
    expect(place).toEqual({ isInView: true, block: expect.stringContaining('bees') });
    await popup.click('[data-action=find-previous]');
    await waitForCount(popup, '5 of 9');
    await popup.click('[data-action=find-next]');
    await waitForCount(popup, '6 of 9');
    // In Firefox, Escape closes the popup before its page receives the key.
    if (world.name === 'firefox') await popup.click('[data-action=close-panel]');
    else await popup.press('Escape');
    await popup.waitFor('the marks to go', () => !document.querySelector('.painted'));
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(place?.block);
  });

  testOnce(world, 'ignores case and accents, and finds a phrase even if only part of it is marked as a name or quotation', async () => {
    const { page, view } = await openReader(world, '/fixtures/tables-and-notes');
    await page.keyboard.press('/');
    await waitForField(view);
    await page.keyboard.type('DR PHÍLIPPA STANNARD,');
    await view.waitFor('the only match', (root) => root.querySelector('.find-count')?.textContent === '1 of 1');
    await view.waitFor('a match with several boxes', (root) => root.querySelectorAll('.painted.found [data-current]').length > 1);
  });

  test('hides its matches from page scripts and, when Escape is pressed, closes without closing reader mode', async () => {
    const { page, view } = await openReader(world, '/story');
    await page.keyboard.press('/');
    await waitForField(view);
    await page.keyboard.type('harbour');
    await view.waitFor('the marks', (root) => root.querySelectorAll('.painted.found i').length > 0);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.keyboard.press('Escape');
    await view.waitFor('the marks to go', (root) => !root.querySelector('.painted'));
    expect(await view.evaluate((root) => root.activeElement?.className)).toMatch(/block|article-header/);
  });
});
