import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { ShelfEntry } from '../../utils/model';
import { storyOf } from '../library/support/search-library';
import { askLibrary } from './support/actions/ask-library';
import { type } from './support/actions/fill-in-forms';
import { openStories, waitForTitles } from './support/actions/saved-stories';
import { textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { lettersOf, readPdf } from './support/inspection/read-pdf';

const GAS = 'Gas price rises again';
const HARBOUR = 'Harbour stays open';
const CHINESE = '天然气价格上涨';

/** Waits until the row of the article with a title has the focus. */
const waitForFocus = (library: Surface, title: string) =>
  library.waitFor(
    `the focus on ${title}`,
    (wanted: string) => document.activeElement?.closest('.saved')?.querySelector('h2')?.textContent === wanted,
    title,
  );
const waitForToast = (library: Surface, words: string) =>
  library.waitFor(`«${words}»`, (wanted: string) => (document.querySelector('.toast-words')?.textContent ?? '') === wanted, words);
const entriesOf = (library: Surface) =>
  Promise.all([1, 2, 3].map((id) => askLibrary(library, { call: 'shelf', id }) as Promise<ShelfEntry | undefined>));
const pressAll = async (library: Surface, keys: readonly string[]) => {
  for (const key of keys) await library.press(key);
};

/** Saves articles long enough to be scrolled through, each with a highlight. */
async function saveMany(library: Surface, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const text = Array.from({ length: 60 }, (_, line) => `Sentence ${line} of story ${n} tells what the keeper saw that day.`).join(' ');
    const highlight = {
      id: `h${n}`,
      colour: n % 2 ? 'yellow' : 'blue',
      madeAt: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
      parts: [{ exact: `Sentence 55 of story ${n}`, prefix: '', suffix: '', start: text.indexOf('Sentence 55') }],
      ...(n === 0 ? { note: 'Who is the keeper?' } : {}),
    };
    const reading = { ...storyOf({ url: `https://keeper.example/${n}`, title: `Story ${n}` }, text), highlights: [highlight] };
    await askLibrary(library, { call: 'save', reading, known: NO_ANNOTATIONS });
  }
}

inBothBrowsers('the order of the library', (world) => {
  test('is changed with the keyboard alone: select three, tag, archive, undo, delete, undo', async () => {
    const library = await openStories(world);
    await pressAll(library, ['j', 'x', 'j', 'x', 'j', 'x']);
    await waitForFocus(library, GAS);
    expect(await textOf(library, '.bulk-count')).toBe('3 selected');
    expect(await library.violations()).toEqual([]);
    await library.press('t');
    await library.waitFor('the field for tags', () => document.activeElement?.matches('.bulk-bar .row-input'));
    await type(library, 'fish market');
    await library.press('Enter');
    await waitForToast(library, 'Tagged 3 articles.');
    expect((await entriesOf(library)).map((entry) => entry?.tags)).toEqual([['fish market'], ['fish market'], ['fish market']]);
    await library.press('Escape');
    await library.press('e');
    await waitForToast(library, 'Archived 3 articles.');
    expect((await entriesOf(library)).map((entry) => entry?.isArchived)).toEqual([true, true, true]);
    await library.press('z');
    await waitForToast(library, 'Undone – Archived 3 articles.');
    expect((await entriesOf(library)).map((entry) => entry?.isArchived)).toEqual([false, false, false]);
    await library.press('#');
    await library.waitFor('the empty library', () => document.querySelector('.statement h2'));
    await library.press('z');
    await waitForTitles(library, [CHINESE, HARBOUR, GAS]);
    await waitForFocus(library, CHINESE);
    expect(await textOf(library, '.bulk-count')).toBe('3 selected');
    // One step further back.
    await library.press('z');
    await waitForToast(library, 'Undone – Tagged 3 articles.');
    expect((await entriesOf(library)).map((entry) => entry?.tags)).toEqual([[], [], []]);
    await library.press('Escape');
    await library.waitFor('no selection', () => !document.querySelector('.bulk-bar'));
    await library.press('?');
    await library.waitFor('the list of keys', () => document.querySelector('.panel .keys'));
    expect(await library.violations()).toEqual([]);
    await library.press('Escape');
    await waitForFocus(library, CHINESE);
    // After an article has left the list, the next one has the focus.
    await pressAll(library, ['j', '#']);
    await waitForFocus(library, GAS);
    await library.press('z');
    await waitForFocus(library, HARBOUR);
    await library.press('o');
    await library.waitFor('the article', () => document.querySelector('.block'));
    await library.waitFor('all parts of the view', () => document.querySelector('.progress-bar'));
    await library.press('s');
    await library.waitFor('the star', () => document.querySelector('.article-marks [data-action=star][aria-pressed=true]'));
    expect(await library.violations()).toEqual([]);
    await library.evaluate(() => history.back());
    await waitForFocus(library, HARBOUR);
    expect(await library.evaluate(() => location.href.includes('?'))).toBe(false);
  });

  testOnce(world, 'has few rows in the document however many there are, and opens highlights from their own page', async () => {
    const first = await world.session.openLibrary();
    await saveMany(first, 70);
    await first.close();
    const library = await world.session.openLibrary();
    await library.waitFor('the list', () => document.querySelector('.saved h2'));
    await library.evaluate(() => document.querySelector('main')?.scrollTo(0, 1e6));
    await library.waitFor('the last article', () => document.querySelector('.saved[aria-posinset="70"][aria-setsize="70"] h2'));
    expect(await library.evaluate(() => document.querySelectorAll('.saved').length)).toBeLessThan(50);
    expect(readPdf(await library.pdf()).letters.match(/Story\d+/g), 'all that are loaded').toHaveLength(70);
    const scrolled = await library.evaluate(() => document.querySelector('main')?.scrollTop);
    await library.evaluate(() => document.querySelector<HTMLElement>('.saved[aria-posinset="70"] h2 a')?.click());
    await library.waitFor('the article', () => document.querySelector('.block'));
    await library.evaluate(() => history.back());
    await waitForFocus(library, 'Story 0');
    expect(await library.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(scrolled);

    await library.click('[data-place=notes]');
    await library.waitFor('the highlights', () => document.querySelector('.remark mark'));
    expect(await library.violations()).toEqual([]);
    await library.click('.views input[value=noted]');
    await library.waitFor('one note', () => document.querySelectorAll('.remark').length === 1);
    expect(await textOf(library, '.remark-body .highlight-note')).toBe('Who is the keeper?');
    expect(readPdf(await library.pdf()).letters).toContain(lettersOf('Who is the keeper?'));
    await library.click('[data-action=export-csv]');
    await library.waitFor('the file', () => document.querySelector('[data-said=exported]'));
    expect((await readDownload(world.session.downloads)).text).toContain('Sentence 55 of story 0,Who is the keeper?');
    await library.click('.remark-words a');
    await library.waitFor('the highlight', () => {
      const box = document.querySelector('.body [data-highlight=h0]')?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight;
    });
    await library.evaluate(() => history.back());
    await library.waitFor('the note again', () => document.querySelectorAll('.remark').length === 1);
  });
});
