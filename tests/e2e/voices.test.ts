import { expect, test } from 'vitest';
import { clickIn, openReader } from './support/acts/open-reader';
import { readerMouse } from './support/acts/reader-mouse';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import type { ColourScheme, ReaderView } from './support/browsers/session';

/** The colour of the first element that matches, and how it stands out from the paper: WCAG 2.2 contrast ratio. */
const inkOf = (view: ReaderView, selector: string) =>
  view.evaluate((root, query: string) => {
    const found = root.querySelector(query);
    const paper = root.querySelector('.reading');
    if (!found || !paper) throw new Error(`nothing fits ${query}`);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { color } = getComputedStyle(found);
    const [dark = 0, bright = 0] = [light(color), light(getComputedStyle(paper).backgroundColor)].sort((a, b) => a - b);
    return { color, contrast: (bright + 0.05) / (dark + 0.05) };
  }, selector);

/** Emulates a colour scheme, until the page has it. */
async function inScheme(view: ReaderView, scheme: ColourScheme): Promise<void> {
  await view.emulate(scheme);
  await view.waitFor(`the ${scheme} scheme`, (_, wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
}

/** Waits until the map says that the first words on the screen are past a part of the article, in percent, but not past another. */
const waitForMap = (view: ReaderView, what: string, over: number, below = 101): Promise<number> =>
  view
    .waitFor(
      what,
      (root, least: number, most: number) => {
        const now = Number(root.querySelector('.map')?.getAttribute('aria-valuenow'));
        return now > least && now < most && { now };
      },
      over,
      below,
    )
    .then((found) => (found ? found.now : Number.NaN));

const contentOf = (view: ReaderView, selector: string, pseudo: string) =>
  view.evaluate(
    (root, query: string, part: string) => {
      const found = root.querySelector(query);
      if (!found) throw new Error(`nothing fits ${query}`);
      const { content, position } = getComputedStyle(found, part);
      return { content, position };
    },
    selector,
    pseudo,
  );

inBothBrowsers('the view of the quotations', (world) => {
  testOnce(world, 'goes from quotation to quotation by key and by button, marks each one and announces its speaker', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('n');
    await view.waitFor('the first quotation', (root) => root.querySelector('.quote[data-at]')?.textContent?.startsWith('“We will sit'));
    await view.waitFor('the announcement of its speaker', (root) =>
      [...root.querySelectorAll('.unseen[role=status]')].some(({ textContent }) => textContent?.includes('Helen Marrow: quotation 1 of')),
    );
    await readerMouse(page, view).press('[data-step=next-quote]');
    await view.waitFor('the second quotation', (root) => {
      const isTold = root.querySelector('.cast-head .position')?.textContent?.startsWith('2 of');
      const words = root.querySelector('.quote[data-at]')?.textContent;
      return isTold && words && !words.startsWith('“We will sit');
    });
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await view.waitFor('the last quotation, which follows when the first is left backwards', (root) => {
      const [at, , all] = (root.querySelector('.cast-head .position')?.textContent ?? '').split(' ');
      return at === all && at !== undefined;
    });
    await view.waitFor('the last quotation in view', (root) => {
      const words = root.querySelector('.quote[data-at]')?.getBoundingClientRect();
      const room = root.querySelector('.page')?.getBoundingClientRect();
      return words && room && words.top >= room.top && words.bottom <= room.bottom;
    });
  });

  testOnce(world, 'makes quotations stand out alone, or those of one speaker, and keeps the rest readable', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const mouse = readerMouse(page, view);
    const paragraph = '.block p:not(:has(.quote))';
    await inScheme(view, 'light');
    const plain = await inkOf(view, paragraph);
    await page.keyboard.press('v');
    await view.waitFor('the quotations alone', (root) => root.querySelector('.article[data-voices]'));
    for (const scheme of ['dark', 'light'] as const) {
      await inScheme(view, scheme);
      const [dimmed, quote] = [await inkOf(view, paragraph), await inkOf(view, 'mark.quote')];
      expect(dimmed.contrast, scheme).toBeGreaterThanOrEqual(4.5);
      expect(quote.contrast, scheme).toBeGreaterThan(dimmed.contrast);
      if (scheme === 'dark') expect(await view.violations()).toEqual([]);
    }
    await mouse.press('.actor-button');
    await view.waitFor('the quotations of one speaker', (root) => root.querySelector('.quote[data-on]'));
    const [own, other] = [await inkOf(view, 'mark.quote[data-on]'), await inkOf(view, 'mark.quote:not([data-on])')];
    expect(own.contrast).toBeGreaterThan(other.contrast);
    await page.keyboard.press('v');
    await mouse.press('.actor[data-selected] .actor-button');
    await view.waitFor('the whole article', (root) => !root.querySelector('.article:is([data-voices], [data-focus])'));
    expect(await inkOf(view, paragraph)).toEqual(plain);
  });

  test('shows on a map where the reader is, and goes to where the map is clicked or a key is pressed on it', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const { ticks, quotes } = await view.evaluate((root) => ({
      ticks: [...root.querySelectorAll('.map-tick')].reduce((sum, path) => sum + (path.getAttribute('d')?.split('M').length ?? 1) - 1, 0),
      quotes: new Set([...root.querySelectorAll<HTMLElement>('mark.quote')].map(({ dataset }) => dataset.quote)).size,
    }));
    expect(quotes).toBeGreaterThan(20);
    expect(ticks).toBe(quotes);
    await waitForMap(view, 'the head of the article on the map', -1, 5);
    await readerMouse(page, view).press('.map');
    const middle = await waitForMap(view, 'a place after the head on the map', 5);
    await view.waitFor('the place that was clicked, or the quotation beside it, in view', (root) => {
      const map = root.querySelector('.map')?.getBoundingClientRect();
      const seen = root.querySelector('.map-view')?.getBoundingClientRect();
      // A click hits a quotation that is so many pixels away.
      const near = 5;
      const clicked = (map?.top ?? 0) + (map?.height ?? 0) / 2;
      return seen && seen.top - near <= clicked && clicked <= seen.bottom + near;
    });
    expect(await view.evaluate((root) => root.activeElement?.className)).toBe('map');
    await page.keyboard.press('End');
    await view.waitFor('the end of the article', (root) => {
      const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = root.querySelector('.page') ?? {};
      return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    });
    await waitForMap(view, 'the end of the article on the map', middle);
    await page.keyboard.press('Home');
    // A step goes on from what is on the screen, which is on its way there.
    await view.waitFor('the head of the article', (root) => root.querySelector('.page')?.scrollTop === 0);
    await waitForMap(view, 'the head of the article on the map again', -1, 5);
    await page.keyboard.press('ArrowDown');
    // The click may have been on another one.
    await view.waitFor('the first quotation', (root) => root.querySelector('.quote[data-at]')?.textContent?.startsWith('“We will sit'));
  });

  testOnce(world, 'says whose words are quoted in a sentence and in numbers', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const wordsOf = (selector: string) => view.evaluate((root, query: string) => root.querySelector(query)?.textContent ?? '', selector);
    expect(await wordsOf('.voice-share summary')).toMatch(
      /^\d+% of the quoted words come from officials and politicians\. The first other voice speaks in paragraph \d+\.$/,
    );
    await readerMouse(page, view).press('.voice-share summary');
    await view.waitFor('the numbers', (root) => root.querySelector('.voice-share details[open]'));
    const percents = await view.evaluate((root) =>
      [...root.querySelectorAll('.voice-bars [data-voice-of] .voice-amount')].map(({ textContent }) =>
        Number.parseInt(textContent ?? '', 10),
      ),
    );
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    expect(await wordsOf('.voice-note')).toContain('from sources without a name');
    expect(await view.violations()).toEqual([]);
  });

  testOnce(world, 'names a speaker at the first quotation, in the margin where there is room, and marks unnamed sources', async () => {
    const { view } = await openReader(world, '/sample/');
    const named = '.chip[data-name="Helen Marrow"]';
    const name = expect.stringMatching(/Helen Marrow|attr\(data-name\)/);
    const initials = expect.stringMatching(/"HM"|attr\(data-initials\)/);
    // The name stands in the margin, before the line of the quotation, and the chip has the initials alone.
    await view.waitFor('the margin', (root) => root.querySelector('.article[data-margin]'));
    expect(await contentOf(view, named, '::after')).toEqual({ content: name, position: 'absolute' });
    expect(await contentOf(view, named, '::before')).toMatchObject({ content: initials });
    await view.zoom(200);
    await view.waitFor('no margin in a narrow view', (root) => root.querySelector('.article:not([data-margin])'));
    expect(await contentOf(view, named, '::before')).toMatchObject({ content: name });
    expect(await contentOf(view, '.chip[data-initials="HM"]:not([data-name])', '::before')).toMatchObject({ content: initials });
    expect(await contentOf(view, '.name[data-kind=unnamed]', '::after')).toMatchObject({ content: expect.stringContaining('?') });
    expect(await view.evaluate((root) => root.querySelector('.article-header .facts')?.textContent)).toContain('from unnamed sources');
  });

  testOnce(world, 'explains the marks in a line until it is dismissed, and again when it is chosen from the menu', async () => {
    const { view } = await openReader(world, '/sample/');
    await clickIn(view, '[data-action=dismiss-legend]');
    await view.waitFor('the line to go', (root) => !root.querySelector('.marks-legend'));
    // It is there until the settings have been read.
    const { view: other } = await openReader(world, '/story');
    await other.waitFor(
      'another article without the line',
      (root) => root.querySelector('mark.quote') && !root.querySelector('.marks-legend'),
    );
    await clickIn(other, '[data-action=more]');
    await clickIn(other, '.menu [data-action=legend]');
    await other.waitFor('the line', (root) => root.querySelector('.marks-legend'));
  });
});
