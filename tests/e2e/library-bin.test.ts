import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { openStories, waitForTitles } from './support/actions/saved-stories';
import { inBrowser } from './support/browsers/in-browsers';

const GAS = 'Gas price rises again';
const HARBOUR = 'Harbour stays open';
const CHINESE = '天然气价格上涨';

const waitForToast = (library: Surface, words: string) =>
  library.waitFor(`«${words}»`, (wanted: string) => (document.querySelector('.toast-words')?.textContent ?? '') === wanted, words);

inBrowser('chromium', 'deleted articles', (world) => {
  test('have a view in which they are restored, and deleted for good after one question', async () => {
    const library = await openStories(world);
    await library.click('.saved .row-check');
    await library.click('[data-action=select-all]');
    await library.click('[data-action=bulk-remove]');
    await library.click('[data-action=show-deleted]');
    await waitForTitles(library, [CHINESE, HARBOUR, GAS]);
    expect(await library.violations()).toEqual([]);
    await library.click('.saved[data-id="2"] [data-action=restore]');
    await waitForToast(library, 'Restored 1 article.');
    await library.click('.views input[value=all]');
    await waitForTitles(library, [HARBOUR]);
    await library.click('.views input[value=deleted]');
    await waitForTitles(library, [CHINESE, GAS]);
    await library.click('[data-action=erase-all]');
    await waitForToast(library, 'Delete 2 articles for good? This cannot be undone.');
    expect(await library.violations()).toEqual([]);
    await library.click('[data-action=confirm-erase]');
    await waitForToast(library, 'Deleted 2 articles for good.');
    await library.waitFor('the empty view', () => document.querySelector('.statement h2'));
    await library.click('.views input[value=all]');
    await waitForTitles(library, [HARBOUR]);
  });
});
