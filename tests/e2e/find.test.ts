import { expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { readPage, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

/** The words of the current place, by where its box lies, and whether it is in view. */
function currentPlace() {
  const root = document;
  const box = root.querySelector('.painted.found [data-current]')?.getBoundingClientRect();
  const page = root.querySelector('.page')?.getBoundingClientRect();
  if (!box || !page) return null;
  const at = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return { isInView: box.top >= page.top && box.bottom <= page.bottom, block: at.find((one) => one.matches('.block'))?.textContent ?? '' };
}
const focused = () => document.activeElement?.textContent ?? '';

async function typeInto(surface: Surface, words: string): Promise<void> {
  await surface.press('/');
  await surface.waitFor('the field', () => document.activeElement?.matches('.find-field'));
  for (const letter of words) await surface.press(letter);
}
const told = (surface: Surface, count: string) =>
  surface.waitFor(count, (words) => document.querySelector('.find-count')?.textContent === words, count);

inBothBrowsers('find in the article', (world) => {
  test('marks every place, goes from one to the next in view, and leaves the focus there', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`);
    const popup = await readPage(world.session, page);
    await typeInto(popup, 'bees');
    await told(popup, '1 of 9');
    for (const _ of [2, 3, 4, 5, 6]) await popup.press('Enter');
    await told(popup, '6 of 9');
    const place = await waitUntil('the place to rest in view', async () => {
      const current = await popup.evaluate(currentPlace);
      await new Promise((drawn) => setTimeout(drawn, 200));
      const after = await popup.evaluate(currentPlace);
      // What is painted follows the words by a frame.
      if (!current?.isInView || after?.block !== current.block) throw new Error(`${current?.block} is not in view`);
      return current;
    });
    expect(place).toMatchObject({ isInView: true, block: expect.stringContaining('bees') });
    await popup.click('[data-action=find-previous]');
    await told(popup, '5 of 9');
    await popup.click('[data-action=find-next]');
    await told(popup, '6 of 9');
    if (world.session.name === 'firefox') await popup.click('[data-action=close-panel]');
    else await popup.press('Escape');
    await popup.waitFor('the marks to be gone', () => !document.querySelector('.painted'));
    expect(await popup.evaluate(focused)).toBe(place?.block);
  });

  test('makes nothing of case and accents, and finds across names and marks', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`);
    const popup = await readPage(world.session, page);
    await typeInto(popup, 'DR PHILIPPA STANNARD,');
    await told(popup, '1 of 1');
    await popup.waitFor('boxes', () => document.querySelectorAll('.painted.found [data-current]').length > 1);
    expect(await textOf(popup, '.find-count')).toBe('1 of 1');
  });

  test('shows the page behind reader mode nothing of what it marks', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const reader = await openReader(world, page);
    await page.keyboard.press('/');
    await reader.until('the field', (root) => root.querySelector('.find-field'));
    await page.keyboard.type('harbour');
    await reader.until('the marks', (root) => root.querySelectorAll('.painted.found i').length > 0);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.keyboard.press('Escape');
    await reader.until('the marks to be gone', (root) => !root.querySelector('.painted'));
    expect(await reader.view.isOn()).toBe(true);
    expect(await reader.view.evaluate((root) => root.activeElement?.className)).toMatch(/block|article-header/);
  });
});
