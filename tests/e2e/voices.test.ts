import { expect, test } from 'vitest';
import type { ColourScheme, ReaderView } from '../../scripts/browsers/session';
import { clickIn, openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { inBrowser } from './support/browsers/in-browsers';
import { misplacedChips } from './support/inspection/misplaced-chips';

/** Returns the colour of the first element that matches `selector`, and its contrast ratio with the background as defined by WCAG 2.2. */
const inkOf = (view: ReaderView, selector: string) =>
  view.evaluate((root, query: string) => {
    const found = root.querySelector(query);
    const page = root.querySelector('.reading');
    if (!found || !page) throw new Error(`No element matches ${query}.`);
    const luminanceOf = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { color } = getComputedStyle(found);
    const [dark = 0, bright = 0] = [luminanceOf(color), luminanceOf(getComputedStyle(page).backgroundColor)].sort((a, b) => a - b);
    return { color, contrast: (bright + 0.05) / (dark + 0.05) };
  }, selector);

/** Emulates a colour scheme, and waits until it applies to the page. */
async function inScheme(view: ReaderView, scheme: ColourScheme): Promise<void> {
  await view.emulate(scheme);
  await view.waitFor(`the ${scheme} scheme`, (_, wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
}

/** Returns the computed `content` of the pseudo-element before an element. */
const contentOf = (view: ReaderView, selector: string) =>
  view.evaluate((root, query: string) => {
    const found = root.querySelector(query);
    if (!found) throw new Error(`No element matches ${query}.`);
    return getComputedStyle(found, '::before').content;
  }, selector);

inBrowser('chromium', 'reader mode', (world) => {
  test('steps from quotation to quotation by key and by button, marks each one and announces its speaker', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('n');
    await view.waitFor('the first quotation', (root) => root.querySelector('.quote[data-at]')?.textContent?.startsWith('“We will sit'));
    await view.waitFor('the announcement of its speaker', (root) =>
      [...root.querySelectorAll('.unseen[role=status]')].some(({ textContent }) => textContent?.includes('Helen Marrow: quotation 1 of')),
    );
    await readerMouse(page, view).press('[data-step=next-quote]');
    await view.waitFor('the second quotation', (root) => {
      const isCounted = root.querySelector('.cast-head .position')?.textContent?.startsWith('2 of');
      const words = root.querySelector('.quote[data-at]')?.textContent;
      return isCounted && words && !words.startsWith('“We will sit');
    });
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await view.waitFor('the last quotation, which comes before the first', (root) => {
      const [at, , all] = (root.querySelector('.cast-head .position')?.textContent ?? '').split(' ');
      return at === all && at !== undefined;
    });
    await view.waitFor('the last quotation in view', (root) => {
      const words = root.querySelector('.quote[data-at]')?.getBoundingClientRect();
      const viewport = root.querySelector('.page')?.getBoundingClientRect();
      return words && viewport && words.top >= viewport.top && words.bottom <= viewport.bottom;
    });
  });

  test("can dim everything except quotations or except one speaker's quotations, and keeps the dimmed text readable", async () => {
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

  test('summarises in a sentence and in percentages which sources are quoted', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const wordsOf = (selector: string) => view.evaluate((root, query: string) => root.querySelector(query)?.textContent ?? '', selector);
    await readerMouse(page, view).press('[data-action=shares]');
    await view.waitFor('the numbers', (root) => root.querySelector('.voice-share .voice-bars'));
    expect(await wordsOf('.voice-share p')).toMatch(
      /^\d+% of the quoted words come from officials and politicians\. Another speaker is first heard in paragraph \d+\.$/,
    );
    const percents = await view.evaluate((root) =>
      [...root.querySelectorAll('.voice-bars [data-voice-of] .voice-amount')].map(({ textContent }) =>
        Number.parseInt(textContent ?? '', 10),
      ),
    );
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    expect(await wordsOf('.voice-note')).toContain('from sources without a name');
    expect(await view.violations()).toEqual([]);
    await readerMouse(page, view).press('.voice-bars li:last-child button.voice-name');
    // The card of the speaker takes the place of the shares, and nothing but the cast scrolls.
    await view.waitFor('the card of the speaker in view', (root) => {
      const card = root.querySelector('.actor[data-selected] .actor-more')?.getBoundingClientRect();
      return card && !root.querySelector('.voice-share') && card.top >= 0 && card.bottom <= innerHeight;
    });
    expect(await view.evaluate((root) => root.querySelector('.toolbar')?.getBoundingClientRect().top)).toBe(0);
  });

  test('names a speaker at their first quotation, in the margin if there is space, and counts unnamed sources', async () => {
    const { view } = await openReader(world, '/sample/');
    const named = '.chip[data-name="Helen Marrow"]';
    const name = expect.stringMatching(/Helen Marrow|attr\(data-name\)/);
    const initials = expect.stringMatching(/"HM"|attr\(data-initials\)/);
    const other = '.chip[data-initials="HM"]:not([data-name])';
    expect(await view.evaluate(misplacedChips)).toEqual([]);
    await view.waitFor('the margin', (root) => root.querySelector('.article[data-margin]'));
    expect(await contentOf(view, named)).toEqual(name);
    expect(await contentOf(view, other)).toEqual(initials);
    await view.zoom(200);
    await view.waitFor('no margin in a narrow view', (root) => root.querySelector('.article:not([data-margin])'));
    expect(await contentOf(view, named)).toEqual(initials);
    expect(await contentOf(view, other)).toEqual(initials);
    expect(await view.evaluate((root) => root.querySelector('.cast-group[data-group=others] summary')?.textContent)).toContain(
      'without a name',
    );
  });

  test('shows a legend of the marks in the text until the reader dismisses it, and again on request from the menu', async () => {
    const { view } = await openReader(world, '/sample/');
    await clickIn(view, '[data-action=dismiss-legend]');
    await view.waitFor('the legend to go', (root) => !root.querySelector('.marks-legend'));
    // The legend that explains how quotations and speakers are marked is displayed until the setting that hides it has loaded, so the test
    // waits for that.
    const { view: other } = await openReader(world, '/story');
    await other.waitFor(
      'another article without the legend',
      (root) => root.querySelector('mark.quote') && !root.querySelector('.marks-legend'),
    );
    await clickIn(other, '[data-action=more]');
    await clickIn(other, '.menu [data-action=legend]');
    await other.waitFor('the legend', (root) => root.querySelector('.marks-legend'));
  });
});
