import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { askLibrary } from './support/actions/ask-library';
import { type } from './support/actions/fill-in-forms';
import { openSavedStories, reload, saveStories, unmarkStories, waitForTitles } from './support/actions/saved-stories';
import { countOf, textOf } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, inOneVisit, testOnce } from './support/browsers/in-browsers';
import { sidewaysParts, smallTargets } from './support/inspection/measure-layout';

/** Puts a query into the search field, as pasting does. */
const paste = (library: Surface, query: string) =>
  library.evaluate((words: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no search field.');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
const back = (library: Surface) => library.evaluate(() => history.back());

inBothBrowsers('the search of the library', (world) => {
  inOneVisit(
    world,
    'with three articles',
    () => saveStories(world),
    () => {
      test('finds articles while the reader types, and Escape shows all of them again', async () => {
        const library = await openSavedStories(world);
        await library.press('/');
        await type(library, 'har');
        await waitForTitles(library, ['Harbour stays open']);
        expect(await textOf(library, '.found-count')).toBe('1 result');
        expect(await textOf(library, '.saved h2 mark')).toBe('Harbour');
        await library.press('Escape');
        await waitForTitles(library, ['天然气价格上涨', 'Harbour stays open', 'Gas price rises again']);
        expect(await textOf(library, '.found-count')).toBe('');
        await paste(library, '天然');
        await waitForTitles(library, ['天然气价格上涨']);
      });

      test('shows the quotation that somebody said, opens the article there with the words marked, and comes back', async () => {
        const library = await openSavedStories(world);
        await paste(library, 'speaker:roth said:promised gas');
        await waitForTitles(library, ['Gas price rises again']);
        expect(await textOf(library, '.found-quote')).toBe('Ana Roth “the gas price will fall before the spring,”');
        await library.click('.found-quote a');
        await library.waitFor('the marked words', () => document.querySelector('.painted.searched i'));
        expect(await countOf(library, '.toast')).toBe(0);
        await back(library);
        await waitForTitles(library, ['Gas price rises again']);
        await reload(library, 1);
        expect(await library.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe(
          'speaker:roth said:promised gas',
        );
        await library.click('.saved h2 a');
        await library.waitFor('the article', () => document.querySelector('.block'));
        await library.click('[data-action=back]');
        await waitForTitles(library, ['Gas price rises again']);
      });

      testOnce(world, 'answers every kind of condition: phrases, exclusions, and filters by everything that is known', async () => {
        const library = await openSavedStories(world);
        await askLibrary(library, { call: 'tag', ids: [2], add: ['fish & chips'], remove: [] });
        await askLibrary(library, { call: 'mark', ids: [1], change: { state: 'read', starred: true } });
        await askLibrary(library, { call: 'keepNote', id: 2, note: 'Ask the mayor' });
        const [gas, harbour, chinese] = ['Gas price rises again', 'Harbour stays open', '天然气价格上涨'];
        for (const [query, titles] of [
          ['"price of fish"', [harbour]],
          ['"price fish"', []],
          ['price -fish', [gas]],
          ['walesa', [gas]],
          ['人民银行', [chinese]],
          ['site:valleyecho.example', [harbour]],
          ['author:ombergen', [gas]],
          ['before:2025-03-20', [gas]],
          ['tag:"fish & chips"', [harbour]],
          ['is:unread lang:en', [harbour]],
          ['is:starred', [gas]],
          ['lang:zh', [chinese]],
          ['speaker:roth said:denied', [harbour]],
          ['speaker:maas OR note:mayor', [harbour, gas]],
          ['mayor', [harbour]],
        ] as const) {
          await paste(library, query);
          await waitForTitles(library, titles);
        }
        await unmarkStories(library);
      });

      testOnce(world, 'explains what is wrong with a query, and says what to try if nothing is found', async () => {
        const library = await openSavedStories(world);
        await paste(library, 'spaeker:roth harbour');
        await library.waitFor('the problem', () => document.querySelector('.query-problems li'));
        expect(await textOf(library, '.query-problems')).toBe(
          'There is no field spaeker:, so the words are searched for as they are. Perhaps you mean speaker:.',
        );
        await library.click('[data-action=clear-search]');
        await waitForTitles(library, ['天然气价格上涨', 'Harbour stays open', 'Gas price rises again']);
      });

      testOnce(world, 'suggests fields, values and tags, and explains all of them in its help', async () => {
        const library = await openSavedStories(world);
        await askLibrary(library, { call: 'tag', ids: [2], add: ['fish & chips'], remove: [] });
        await reload(library, 3);
        await library.press('/');
        await type(library, 'ta');
        await library.waitFor('the suggestion', () => document.querySelector('[role=option]'));
        await library.press('ArrowDown');
        await library.press('Enter');
        await library.waitFor('the tag', () => document.querySelector('[role=option] code')?.textContent === 'tag:"fish & chips"');
        await library.press('ArrowDown');
        expect(await library.violations()).toEqual([]);
        await library.press('Enter');
        await waitForTitles(library, ['Harbour stays open']);
        await library.press('Escape');
        await library.click('.search-help summary');
        expect(await library.violations()).toEqual([]);
        await library.click('.search-conditions summary');
        expect(await library.violations()).toEqual([]);
        await library.click('[data-field=said] .example');
        await waitForTitles(library, ['Harbour stays open', 'Gas price rises again']);
        await unmarkStories(library);
      });

      testOnce(world, 'can be kept, opened from another page of the library, and removed', async () => {
        const library = await openSavedStories(world);
        await paste(library, 'said:denied');
        await waitForTitles(library, ['Harbour stays open', 'Gas price rises again']);
        await library.click('[data-action=keep-search]');
        await library.waitFor('the kept search', () => document.querySelector('.searches [aria-current]'));
        expect(await library.violations()).toEqual([]);
        const other = await world.session.openLibrary();
        await other.click('.searches a');
        await waitForTitles(other, ['Harbour stays open', 'Gas price rises again']);
        await other.click('[data-action=forget-search]');
        await other.waitFor('no search', () => !document.querySelector('.searches a'));
      });

      testOnce(world, 'has results without axe violations in each scheme and direction, and fits at each zoom', async () => {
        const library = await openSavedStories(world);
        await paste(library, 'speaker:roth price');
        await library.waitFor('the results', () => document.querySelectorAll('.found-quote').length === 2);
        for (const [scheme, dir] of [
          ['light', 'ltr'],
          ['dark', 'rtl'],
        ] as const) {
          await library.emulate(scheme);
          await library.evaluate((way: string) => {
            document.documentElement.dir = way;
          }, dir);
          expect(await library.violations(), `${scheme} ${dir}`).toEqual([]);
        }
        for (const percent of [100, 200, 400]) {
          await library.zoom(percent);
          await library.evaluate(rest);
          expect(await library.evaluate(sidewaysParts), `${percent} %`).toEqual([]);
          expect(await library.evaluate(smallTargets), `${percent} %`).toEqual([]);
        }
      });
    },
  );
});
