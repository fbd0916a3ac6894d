import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { choose, type } from './support/actions/fill-in-forms';
import { openSavedStories, reload, saveStories, unmarkStories, waitForTitles } from './support/actions/saved-stories';
import { textOf } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, inOneVisit, testOnce } from './support/browsers/in-browsers';

const GAS = 'Gas price rises again';
const HARBOUR = 'Harbour stays open';
const CHINESE = '天然气价格上涨';

const showView = (library: Surface, view: string) => library.click(`.views input[value=${view}]`);
const mark = (library: Surface, id: number, action: string) => library.click(`.saved[data-id="${id}"] [data-action=${action}]`);
const waitForMark = (library: Surface, id: number, action: string) =>
  library.waitFor(
    `${action} of ${id}`,
    (selector: string) => document.querySelector(selector),
    `.saved[data-id="${id}"] [data-action=${action}][aria-pressed=true]`,
  );

inBothBrowsers('the marks of the library', (world) => {
  inOneVisit(
    world,
    'with three articles',
    () => saveStories(world),
    () => {
      test('are kept, and the views and orders follow them, also when the page is loaded again', async () => {
        const library = await openSavedStories(world);
        await mark(library, 1, 'star');
        await waitForMark(library, 1, 'star');
        await mark(library, 2, 'star');
        await waitForMark(library, 2, 'star');
        await showView(library, 'starred');
        await waitForTitles(library, [HARBOUR, GAS]);
        await choose(library, 'order', 'Oldest first');
        await waitForTitles(library, [GAS, HARBOUR]);
        await reload(library, 2);
        await waitForTitles(library, [GAS, HARBOUR]);
        expect(await textOf(library, '.found-count')).toBe('2 results');
        await unmarkStories(library);
      });

      testOnce(world, 'take an article out of a view that no longer shows it, and undo brings it back', async () => {
        const library = await openSavedStories(world);
        await showView(library, 'unread');
        await mark(library, 2, 'archive');
        await waitForTitles(library, [CHINESE, GAS]);
        expect(await textOf(library, '.toast-words')).toBe(`Archived: ${HARBOUR}`);
        await library.click('[data-action=undo]');
        await waitForTitles(library, [CHINESE, HARBOUR, GAS]);
        await showView(library, 'archived');
        await library.waitFor('the empty view', () => document.querySelector('.statement h2'));
        // The words that nothing was found fade in.
        await library.evaluate(rest);
        expect(await library.violations()).toEqual([]);
        await unmarkStories(library);
      });

      testOnce(world, 'include tags and a note, which searches find', async () => {
        const library = await openSavedStories(world);
        await mark(library, 2, 'details');
        await library.click('.tag-field input');
        await type(library, 'fish market');
        await library.press('Enter');
        await library.waitFor('the tag', () => document.querySelector('[data-action=untag]'));
        await library.click('.note-field textarea');
        await type(library, 'ask again');
        expect(await library.violations()).toEqual([]);
        await mark(library, 2, 'details');
        await library.waitFor('the note', () => document.querySelector('.own-note')?.textContent?.includes('ask again'));
        await library.click('.tags a');
        await waitForTitles(library, [HARBOUR]);
        await reload(library, 1);
        expect(await textOf(library, '.own-note bdi')).toBe('ask again');
        expect(await library.violations()).toEqual([]);
        await unmarkStories(library);
      });

      testOnce(world, 'can be set with the keyboard alone', async () => {
        const library = await openSavedStories(world);
        await library.evaluate(() => document.querySelector<HTMLElement>('.saved[data-id="3"] h2 a')?.focus());
        await library.press('Tab');
        await library.press('Enter');
        await waitForMark(library, 3, 'star');
        expect(await library.violations()).toEqual([]);
        await unmarkStories(library);
      });
    },
  );
});
