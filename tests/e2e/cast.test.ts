import { expect, test } from 'vitest';
import { clickIn, openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('the cast', (world) => {
  test('marks the mentions and quotations of a clicked actor, and steps through the mentions', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const mouse = readerMouse(page, view);
    const { quill, places } = await view.evaluate((root) => {
      const card = [...root.querySelectorAll<HTMLElement>('.actor')].find(
        (one) => one.querySelector('.actor-name')?.textContent === 'Rosa Quill',
      );
      const id = card?.dataset.member ?? 'nobody';
      const names = [...root.querySelectorAll<HTMLElement>(`.name[data-actor="${id}"]`)];
      return { quill: id, places: new Set(names.map(({ dataset }) => dataset.place)).size };
    });
    expect(places).toBeGreaterThan(2);
    await mouse.press(`[data-member="${quill}"] .actor-button`);
    await view.waitFor('the marks of the actor', (root) => root.querySelector('.name[data-on]'));
    const { names, quotes } = await view.evaluate((root) => ({
      names: [...root.querySelectorAll('.name[data-on]')].map(({ textContent }) => textContent),
      quotes: root.querySelectorAll('mark.quote[data-on]').length,
    }));
    expect(names).toEqual(expect.arrayContaining(['Rosa Quill', 'Quill']));
    expect(names).not.toContain('Marrow');
    expect(quotes).toBeGreaterThan(2);

    const waitForPlace = (what: string, place: number) =>
      view.waitFor(what, (root, at) => root.querySelector<HTMLElement>('.name[data-current]')?.dataset.place === at, `${place}`);
    await mouse.press('.actor[data-selected] [data-step=next]');
    await waitForPlace('the first place', 0);
    await mouse.press('.actor[data-selected] [data-step=next]');
    await waitForPlace('the second place', 1);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await waitForPlace('the last place, which comes before the first', places - 1);
  });

  testOnce(world, 'names the speaker of a clicked quotation and gives the reason for the attribution', async () => {
    const { page, view } = await openReader(world, '/sample/');
    const clickQuote = async (words: string) => {
      const quote = await view.evaluate(
        (root, start) =>
          [...root.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.startsWith(start))?.dataset.quote,
        words,
      );
      // Waits until nothing moves, because a click could miss a moving element.
      await view.evaluate(rest);
      await readerMouse(page, view).press(`mark.quote[data-quote="${quote}"]`);
      await view.waitFor('the card', (root) => root.querySelector('[role=dialog].card'));
    };
    const wordsOf = (selector: string) => view.evaluate((root, query: string) => root.querySelector(query)?.textContent ?? '', selector);

    await clickQuote('“But you cannot pay');
    expect(await wordsOf('.card .actor-name')).toBe('Rosa Quill');
    expect(await wordsOf('.card .actor-role')).toContain('general secretary');
    expect(await wordsOf('.card-why')).toMatch(/Speaker certain.{20,}/s);
    await clickIn(view, '.card .icon-button');
    await view.waitFor('the card to close', (root) => !root.querySelector('.card'));

    await clickQuote('“That was the moment');
    expect(await wordsOf('.card-who')).toMatch(/official.*unnamed source/is);
  });

  testOnce(
    world,
    'keeps each name next to its badge in a right-to-left article, and shows the legend in the text direction of the interface',
    async () => {
      const { view } = await openReader(world, '/fixtures/arabic');
      const { gaps, direction } = await view.evaluate((root) => {
        const legend = root.querySelector('.marks-legend');
        return {
          gaps: [...root.querySelectorAll('.actor-button')].map((button) => {
            const [badge, name] = ['.badge', '.actor-name'].map((part) => button.querySelector(part)?.getBoundingClientRect());
            return Math.round((name?.left ?? 0) - (badge?.right ?? 0));
          }),
          direction: legend && getComputedStyle(legend).direction,
        };
      });
      expect(gaps.length).toBeGreaterThan(1);
      for (const gap of gaps) expect(gap).toBe(10);
      expect(direction).toBe('ltr');
    },
  );
});
