import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { clickIn, openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { faintWords } from './support/inspection/measure-contrast';

/** Waits until an element of the article that matches `selector` has focus and is in view. */
const waitForFocus = (view: ReaderView, what: string, selector: string) =>
  view.waitFor(
    what,
    (root, query: string) => {
      const viewport = root.querySelector('.page')?.getBoundingClientRect();
      const box = root.activeElement?.getBoundingClientRect();
      return root.activeElement?.matches(query) && viewport && box && box.top >= viewport.top && box.bottom <= viewport.bottom;
    },
    selector,
  );

inBothBrowsers('the article view', (world) => {
  testOnce(world, 'scrolls to a heading clicked in the table of contents, and marks the current heading in the table', async () => {
    const { page, view } = await openReader(world, '/fixtures/tables-and-notes');
    const mouse = readerMouse(page, view);
    await page.keyboard.press('c');
    const waitForCurrent = (title: string) =>
      view.waitFor(`«${title}» to be current`, (root, one) => root.querySelector('.contents [aria-current]')?.textContent === one, title);
    // «Notes» must become current too, although it is the last heading and too close to the end of the article to be scrolled to the top.
    for (const [heading, title] of [
      [1, 'What we found'],
      [3, 'Notes'],
    ] as const) {
      await mouse.press(`[data-heading="${heading}"]`);
      await waitForCurrent(title);
      expect(await view.evaluate((root) => root.activeElement?.textContent)).toBe(title);
    }
    await page.keyboard.press('Home');
    await view.waitFor('the head of the article', (root) => root.querySelector('.page')?.scrollTop === 0);
    await view.waitFor('no current heading at the head', (root) => !root.querySelector('.contents [aria-current]'));
    const first = await view.evaluate((root) => {
      const heading = root.querySelector('.body h2');
      heading?.scrollIntoView({ behavior: 'instant' });
      return heading?.textContent ?? '';
    });
    await waitForCurrent(first);
  });

  test('shows a correction in a box with its label, apart from the story', async () => {
    const { view } = await openReader(world, '/fixtures/corrected');
    const note = await view.evaluate((root) => {
      const box = root.querySelector('.body [role="note"]');
      return {
        name: box?.getAttribute('aria-label'),
        label: box?.querySelector('.note-label')?.textContent,
        words: box?.querySelector('p:not(.note-label)')?.textContent,
        marks: box?.querySelectorAll('.name, .quote').length,
      };
    });
    expect(note).toEqual({
      name: 'Correction',
      label: 'Correction',
      words: expect.stringMatching(/^Correction, 18 May 2026: An earlier/),
      marks: 0,
    });
    expect(await view.evaluate((root) => root.querySelector('.cast')?.textContent)).not.toMatch(/Gorse|Grouse|Corbeau|Oyelaran/);
    for (const scheme of ['light', 'dark'] as const) {
      await view.emulate(scheme);
      expect(await view.violations(), scheme).toEqual([]);
      expect(await view.evaluate(faintWords), scheme).toEqual([]);
    }
  });

  testOnce(world, 'shows a footnote next to its reference, and jumps to the footnote itself and back', async () => {
    const { page, view } = await openReader(world, '/fixtures/tables-and-notes');
    // At this zoom level the footnote is out of view in a window of any size.
    await view.zoom(200);
    // The note moves while the zoomed page is laid out.
    await view.evaluate(rest);
    await readerMouse(page, view).press('[data-note]');
    await view.waitFor('the note', (root) => root.querySelector('.note-card'));
    expect(await view.evaluate((root) => root.querySelector('.note-words')?.textContent)).toContain(
      'Upper Thorne, which has eleven inhabitants.',
    );
    const isNoteInView = await view.evaluate((root) => {
      const note = root.querySelector('.body li[data-anchor="fn1"]')?.getBoundingClientRect();
      return note && note.top < innerHeight;
    });
    expect(isNoteInView).toBe(false);
    await clickIn(view, '[data-action=note-go]');
    await waitForFocus(view, 'the focus on the note in its place', 'li[data-anchor="fn1"]');
    await clickIn(view, '[data-action=way-back]');
    await waitForFocus(view, 'the focus on the mark', '[data-note]');
  });

  testOnce(world, 'shows the footnotes in a saved article', async () => {
    await saveByKey(world, '/fixtures/tables-and-notes');
    const library = await openSaved(world);
    await library.click('[data-note]');
    await library.waitFor('the note', () => document.querySelector('.note-words')?.textContent?.includes('eleven inhabitants'));
    await library.press('Escape');
    await library.waitFor('the focus on the mark', () => document.activeElement?.matches('[data-note]'));
  });

  test('stretches a drawing without a declared size to the text width, and keeps its background white in the dark scheme', async () => {
    const { view } = await openReader(world, '/drawing');
    await view.waitFor('the drawing', async (root) => {
      const drawing = root.querySelector<HTMLImageElement>('.body img');
      drawing?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await drawing?.decode();
      // Firefox lays a drawing without a declared size out only after it has been decoded.
      return (drawing?.getBoundingClientRect().width ?? 0) > 0;
    });
    const { drawing, words } = await view.evaluate((root) => {
      const boxOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
      return { drawing: boxOf('.body img'), words: boxOf('.body p') };
    });
    expect(drawing?.width).toBeCloseTo(words?.width ?? 0, 0);
    expect(drawing?.height).toBeCloseTo((drawing?.width ?? 0) / 2, 0);
    // The drawing's dark lines must stay visible in the dark scheme, both in the article and in the lightbox.
    await view.emulate('dark');
    await view.waitFor('the dark scheme', () => matchMedia('(prefers-color-scheme: dark)').matches);
    await clickIn(view, '.enlarge');
    await view.waitFor('the drawing in the lightbox', async (root) => {
      const large = root.querySelector<HTMLImageElement>('dialog[open] img');
      await large?.decode();
      return large;
    });
    const { backgrounds, width, height } = await view.evaluate((root) => {
      const box = root.querySelector('dialog img')?.getBoundingClientRect();
      return {
        backgrounds: [...root.querySelectorAll('.body img, dialog img')].map((one) => getComputedStyle(one).backgroundColor),
        width: box?.width ?? 0,
        height: box?.height ?? 0,
      };
    });
    expect(backgrounds).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    // The white box must have the proportions of the drawing (2:1), not those of the lightbox.
    expect(width / height).toBeCloseTo(2, 1);
  });

  test('shows a picture in a lightbox, zooms and moves it by keyboard, and does not request it again', async () => {
    const { page, view } = await openReader(world, '/sample/');
    /** Waits until a picture is decoded, because `complete` can be true before the picture has loaded. */
    const waitForPicture = (what: string, selector: string) =>
      view.waitFor(
        what,
        async (root, query: string) => {
          const picture = root.querySelector<HTMLImageElement>(query);
          await picture?.decode();
          return picture;
        },
        selector,
      );
    // Waits until the article has requested the picture, so this request is not mistaken for one by the lightbox.
    await waitForPicture('the picture in the article', '.article img');
    const asked = world.server.requests.length;
    await view.evaluate((root) => root.querySelector<HTMLElement>('.enlarge')?.focus());
    await page.keyboard.press('Enter');
    await waitForPicture('the picture in the lightbox', '.lightbox[open] img');
    await view.waitFor('its words', (root) => root.querySelector('.lightbox-words')?.textContent?.includes('Ned Farrow'));
    await page.keyboard.press('+');
    const middle = await view.waitFor('a larger picture', (root) => {
      if (root.querySelector<HTMLElement>('.lightbox img')?.dataset.size !== '1.5') return null;
      const { scrollLeft = 0, scrollTop = 0 } = root.querySelector('.lightbox-stage') ?? {};
      return scrollLeft > 0 && scrollTop > 0 && { scrollLeft, scrollTop };
    });
    // The arrow keys move the picture even though a button next to it has focus.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await view.waitFor(
      'the picture moved down and to the right',
      (root, from) => {
        const { scrollLeft = 0, scrollTop = 0 } = root.querySelector('.lightbox-stage') ?? {};
        return from && scrollLeft > from.scrollLeft && scrollTop > from.scrollTop;
      },
      middle,
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await view.waitFor(
      'the picture moved back',
      (root, from) => {
        const { scrollLeft = 0, scrollTop = 0 } = root.querySelector('.lightbox-stage') ?? {};
        return from && scrollLeft === from.scrollLeft && scrollTop === from.scrollTop;
      },
      middle,
    );
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('Tab');
      expect(await view.evaluate((root) => root.activeElement === null || root.activeElement.closest('.lightbox') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await view.waitFor(
      'the focus on the picture in the article',
      (root) => !root.querySelector('.lightbox') && root.activeElement?.matches('.enlarge'),
    );
    expect(world.server.requests.length).toBe(asked);
  });
});
