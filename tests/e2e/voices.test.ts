import { expect, test } from 'vitest';
import { readPage, saveFrom, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';

/** The beginning of the quote that the reader stands at; empty at none. */
const standing = (view: Surface) => view.evaluate(() => document.querySelector('.quote[data-at]')?.textContent?.slice(0, 12) ?? '');
const told = (view: Surface) =>
  view.evaluate(() => [...document.querySelectorAll('.unseen[role=status]')].map(({ textContent }) => textContent).join(' '));

/** The colour of the first element that matches, and how it stands out from the paper: WCAG 2.2 contrast ratio. */
const inkOf = (view: Surface, selector: string) =>
  view.evaluate((query: string) => {
    const found = document.querySelector(query);
    const paper = document.querySelector('.reading');
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

inBothBrowsers('voices', (world) => {
  const readSample = async () => readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));

  test('keys and buttons go from quote to quote, marked on the screen and told aloud', async () => {
    const popup = await readSample();
    await popup.press('n');
    await popup.waitFor('the first quote', () => document.querySelector('.quote[data-at]'));
    expect(await standing(popup)).toBe('“We will sit');
    expect(await told(popup)).toContain('Helen Marrow: quotation 1 of');
    await popup.click('[data-step=next-quote]');
    await popup.waitFor('the second', () => {
      const isTold = document.querySelector('.cast-head .position')?.textContent?.startsWith('2 of');
      return isTold && !document.querySelector('.quote[data-at]')?.textContent?.startsWith('“We will sit');
    });
    await popup.press('p');
    await popup.press('p');
    await popup.waitFor('the last', () => {
      const [at, , all] = (document.querySelector('.cast-head .position')?.textContent ?? '').split(' ');
      return at === all && at !== undefined;
    });
    await popup.waitFor('it to be in view', () => {
      const { top = -1, bottom = 0 } = document.querySelector('.quote[data-at]')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
  });

  test('the quotes alone stand out, of one speaker where one is selected, and the rest stays readable', async () => {
    const popup = await readSample();
    const paragraph = '.block p:not(:has(.quote))';
    const plain = await inkOf(popup, paragraph);
    await popup.press('v');
    await popup.waitFor('the quotes alone', () => document.querySelector('.article[data-voices]'));
    for (const scheme of ['light', 'dark'] as const) {
      await popup.emulate(scheme);
      const [dimmed, quote] = [await inkOf(popup, paragraph), await inkOf(popup, 'mark.quote')];
      expect(dimmed.contrast, scheme).toBeGreaterThanOrEqual(4.5);
      expect(quote.contrast, scheme).toBeGreaterThan(dimmed.contrast);
      expect(await popup.violations(), scheme).toEqual([]);
    }
    await popup.emulate('light');
    await popup.click('.actor-button');
    await popup.waitFor('somebody to be selected', () => document.querySelector('.quote[data-on]'));
    const [own, other] = [await inkOf(popup, 'mark.quote[data-on]'), await inkOf(popup, 'mark.quote:not([data-on])')];
    expect(own.contrast).toBeGreaterThan(other.contrast);
    await popup.press('v');
    await popup.click('.actor[data-selected] .actor-button');
    await popup.waitFor('everything', () => !document.querySelector('.article:is([data-voices], [data-focus])'));
    expect(await inkOf(popup, paragraph)).toEqual(plain);
  });

  test('the map shows where the reader is, and takes them there by pointer and by keys', async () => {
    const popup = await readSample();
    const ticks = await popup.evaluate(() =>
      [...document.querySelectorAll('.map-tick')].reduce((sum, path) => sum + (path.getAttribute('d')?.split('M').length ?? 1) - 1, 0),
    );
    expect(ticks).toBe(await popup.evaluate(() => globalThis.dramatis?.analysis.quotes.length));
    const value = () => popup.evaluate(() => Number(document.querySelector('.map')?.getAttribute('aria-valuenow')));
    expect(await value()).toBeLessThan(5);
    await popup.click('.map');
    await popup.waitFor('the middle', () => Number(document.querySelector('.map')?.getAttribute('aria-valuenow')) > 30);
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('map');
    await popup.press('End');
    await popup.waitFor('the end', () => Number(document.querySelector('.map')?.getAttribute('aria-valuenow')) > 60);
    await popup.press('Home');
    // A step goes on from what is on the screen, which is on its way there.
    await popup.waitFor('the head', () => document.querySelector('.page')?.scrollTop === 0);
    await popup.waitFor('the map to follow', () => Number(document.querySelector('.map')?.getAttribute('aria-valuenow')) < 5);
    await popup.press('ArrowDown');
    // The click may have been on another one.
    await popup.waitFor('the first quote', () => document.querySelector('.quote[data-at]')?.textContent?.startsWith('“We will sit'));
  });

  test('whose words are quoted is told in a sentence and in numbers', async () => {
    const popup = await readSample();
    expect(await textOf(popup, '.voice-share summary')).toMatch(
      /^\d+% of the quoted words come from officials and politicians\. The first other voice speaks in paragraph \d+\.$/,
    );
    await popup.click('.voice-share summary');
    await popup.waitFor('the numbers', () => document.querySelector('.voice-share details[open]'));
    const percents = await popup.evaluate(() =>
      [...document.querySelectorAll('.voice-bars [data-voice-of] .voice-amount')].map(({ textContent }) =>
        Number.parseInt(textContent ?? '', 10),
      ),
    );
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    expect(await textOf(popup, '.voice-note')).toContain('from sources without a name');
    expect(await popup.violations()).toEqual([]);
  });

  test('a speaker has a name at the first quote, and the words of an unnamed source are marked', async () => {
    const popup = await readSample();
    const drawn = (selector: string, part: string) =>
      popup.evaluate(
        (query: string, pseudo: string) => {
          const found = document.querySelector(query);
          return found ? getComputedStyle(found, pseudo).content : '';
        },
        selector,
        part,
      );
    expect(await drawn('.chip[data-name="Helen Marrow"]', '::before')).toMatch(/Helen Marrow|attr\(data-name\)/);
    expect(await drawn('.chip[data-initials="HM"]:not([data-name])', '::before')).toMatch(/HM|attr\(data-initials\)/);
    expect(await drawn('.name[data-kind=unnamed]', '::after')).toContain('?');
    expect(await textOf(popup, '.article-header .facts')).toContain('from unnamed sources');
    await saveFrom(popup);
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('.article[data-margin] mark.quote'));
    // The name stands in the margin, before the line of the quote, and the chip has the initials alone.
    const margin = await library.evaluate(() => {
      const chip = document.querySelector('.chip[data-name="Helen Marrow"]');
      if (!chip) throw new Error('no chip');
      const name = getComputedStyle(chip, '::after');
      return [name.content, name.position, getComputedStyle(chip, '::before').content];
    });
    expect(margin).toEqual([
      expect.stringMatching(/Helen Marrow|attr\(data-name\)/),
      'absolute',
      expect.stringMatching(/"HM"|attr\(data-initials\)/),
    ]);
  });

  test('a line explains the marks until it is put away, and comes back from the menu', async () => {
    const popup = await readSample();
    await popup.waitFor('the line', () => document.querySelector('.marks-legend'));
    await popup.click('[data-action=dismiss-legend]');
    await popup.waitFor('it to go', () => !document.querySelector('.marks-legend'));
    // Settings are kept a moment after they were changed.
    await popup.evaluate(() => new Promise((settled) => setTimeout(settled, 600)));
    await popup.close();
    const again = await readSample();
    await again.waitFor('the settings', () => document.querySelector('mark.quote'));
    await again.waitFor('it to stay away', () => !document.querySelector('.marks-legend'));
    await again.click('[data-action=more]');
    await again.click('.menu [data-action=legend]');
    await again.waitFor('the line', () => document.querySelector('.marks-legend'));
  });
});
