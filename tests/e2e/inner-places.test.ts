import { expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { readPage, saveFrom, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';

const scrolled = () => document.querySelector('.page')?.scrollTop ?? 0;

inBothBrowsers('places in an article', (world) => {
  test('the contents lead to a heading and tell which one the reader is below', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`);
    const popup = await readPage(world.session, page);
    await popup.press('c');
    const isCurrent = (title: string) =>
      popup.waitFor(`«${title}» to be current`, (one) => document.querySelector('.contents [aria-current]')?.textContent === one, title);
    // The last one cannot come to the top of the view.
    for (const [heading, title] of [
      [1, 'What we found'],
      [3, 'Notes'],
    ] as const) {
      await popup.click(`[data-heading="${heading}"]`);
      await isCurrent(title);
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(title);
    }
    await popup.press('Home');
    await popup.waitFor('none to be current', () => !document.querySelector('.contents [aria-current]'));
    const first = await popup.evaluate(() => {
      const heading = document.querySelector('.body h2');
      heading?.scrollIntoView();
      return heading?.textContent ?? '';
    });
    await isCurrent(first);
  });

  test('a note is read where its mark stands; the note itself and the way back are a press away', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-note]');
    await popup.waitFor('the note', () => document.querySelector('.note-card'));
    expect(await textOf(popup, '.note-words')).toContain('Upper Thorne, which has eleven inhabitants.');
    const before = await popup.evaluate(scrolled);
    await popup.click('[data-action=note-go]');
    await popup.waitFor('the note in its place', () => document.activeElement?.matches('li'));
    await popup.waitFor('the view to have moved', (from) => (document.querySelector('.page')?.scrollTop ?? 0) > from + 200, before);
    await popup.click('[data-action=way-back]');
    await popup.waitFor('the mark', () => document.activeElement?.matches('[data-note]'));
    await saveFrom(popup);
  });

  test('a saved article keeps its notes', async () => {
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.click('[data-note]');
    await library.waitFor('the note', () => document.querySelector('.note-card'));
    expect(await textOf(library, '.note-words')).toContain('eleven inhabitants');
    await library.press('Escape');
    await library.waitFor('the mark', () => document.activeElement?.matches('[data-note]'));
  });

  test('a drawing that says no size is as wide as the words', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/drawing`));
    await popup.waitFor('the drawing', () => document.querySelector<HTMLImageElement>('.body img')?.complete);
    const { drawing, words } = await popup.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return { drawing: boxOf('.body img'), words: boxOf('.body p') };
    });
    expect(drawing?.width).toBeCloseTo(words?.width ?? 0, 0);
    expect(drawing?.height).toBeCloseTo((drawing?.width ?? 0) / 2, 0);
    // Its dark lines are to be seen in the dark, too, and where it is looked at by itself.
    await popup.emulate('dark');
    await popup.click('.enlarge');
    await popup.waitFor('the drawing by itself', () => document.querySelector('dialog img'));
    const grounds = await popup.evaluate(() =>
      [...document.querySelectorAll('.body img, dialog img')].map((one) => getComputedStyle(one).backgroundColor),
    );
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    // White is the drawing's ground and not that of the stage: it is twice as wide as high, and so is its box.
    const { width, height } = await popup.evaluate(() => {
      const box = document.querySelector('dialog img')?.getBoundingClientRect();
      return { width: box?.width ?? 0, height: box?.height ?? 0 };
    });
    expect(width / height).toBeCloseTo(2, 1);
    await popup.emulate('light');
  });

  test('a picture is looked at by itself in reader mode, from the address that it has', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const reader = await openReader(world, page);
    const asked = world.server.requests.length;
    await reader.view.evaluate((root) => root.querySelector<HTMLElement>('.enlarge')?.focus());
    await page.keyboard.press('Enter');
    await reader.until('the picture', (root) => root.querySelector<HTMLDialogElement>('.lightbox')?.open);
    await reader.until('its words', (root) => root.querySelector('.lightbox-words')?.textContent?.includes('Ned Farrow'));
    await page.keyboard.press('+');
    await reader.until('a larger picture', (root) => root.querySelector<HTMLElement>('.lightbox img')?.dataset.size === '1.5');
    // The arrows move it while the focus is where it was, on a button beside it.
    const seen = () =>
      reader.view.evaluate((root) => {
        const { scrollLeft = 0, scrollTop = 0 } = root.querySelector('.lightbox-stage') ?? {};
        return { scrollLeft, scrollTop };
      });
    const middle = await seen();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const moved = await seen();
    expect([moved.scrollTop > middle.scrollTop, moved.scrollLeft > middle.scrollLeft]).toEqual([true, true]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await seen()).toEqual(middle);
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('Tab');
      expect(await reader.view.evaluate((root) => root.activeElement === null || root.activeElement.closest('.lightbox') !== null)).toBe(
        true,
      );
    }
    await page.keyboard.press('Escape');
    await reader.until('the article', (root) => !root.querySelector('.lightbox'));
    expect(await reader.view.isOn()).toBe(true);
    expect(await reader.view.evaluate((root) => root.activeElement?.className)).toBe('enlarge');
    expect(world.server.requests.length).toBe(asked);
  });
});
