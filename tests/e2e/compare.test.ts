import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { storyOf } from '../library/support/search-library';
import { askLibrary } from './support/actions/ask-library';
import { waitForList } from './support/actions/library-pages';
import { chooseMore, countOf, textOf } from './support/actions/use-popup';
import { inBothBrowsers, type TestEnvironment, testOnce } from './support/browsers/in-browsers';
import { lettersOf, readPdf } from './support/inspection/read-pdf';

/** The part of the extension API that this file uses. */
declare const chrome: {
  permissions: {
    getAll(): Promise<{ readonly permissions: readonly string[]; readonly origins: readonly string[] }>;
    request(asked: object): Promise<boolean>;
  };
};

const BERTH = 'Nobody will lose a berth this winter, and the fishermen know that';
/** Three invented articles on one story. The second withholds a name, and the third cuts two quotations. */
const STORIES = [
  storyOf(
    { url: 'https://www.harbourpost.example/1', title: 'Quay stays open', site: 'Harbour Post' },
    'The quay stays open until the spring.',
    [
      { by: 'Ilse Vantongeren', words: BERTH, kind: 'direct', manner: 'said', channel: 'statement' },
      { by: 'Cor Maas', words: 'We have waited for this decision for nine long years', kind: 'direct', manner: 'said' },
    ],
  ),
  storyOf({ url: 'https://valleyecho.example/2', title: 'Another winter', site: 'Valley Echo' }, 'The board of Ostrelle has decided.', [
    { by: 'a board official', words: BERTH, kind: 'direct', manner: 'claimed', unnamed: true },
    { by: 'Piet Ombergen', words: 'The bill comes later', kind: 'direct', manner: 'warned' },
  ]),
  storyOf({ url: 'https://townledger.example/3', title: 'The quay remains', site: 'Town Ledger' }, 'The questions remain as well.', [
    { by: 'Vantongeren', words: 'Nobody will lose a berth', kind: 'direct', manner: 'said' },
    { by: 'Maas', words: 'We have waited for nine long years', kind: 'direct', manner: 'said' },
  ]),
];

/** Saves the articles, selects all of them in the library, and compares them. */
async function compareAll({ session }: TestEnvironment): Promise<Surface> {
  const before = await session.openLibrary();
  for (const story of STORIES) await askLibrary(before, { call: 'save', reading: { ...story, highlights: [] }, known: NO_ANNOTATIONS });
  await before.close();
  const library = await session.openLibrary();
  await waitForList(library, STORIES.length);
  await library.click('.saved .row-check input');
  expect(await countOf(library, 'button[data-action=bulk-compare][aria-disabled]'), 'a single article').toBe(1);
  await library.click('[data-action=select-all]');
  await library.click('a[data-action=bulk-compare]');
  await waitForComparison(library);
  return library;
}
const waitForComparison = (library: Surface) => library.waitFor('the comparison', () => document.querySelector('[data-compare=ready]'));
const textsOf = (library: Surface, selector: string) =>
  library.evaluate((query: string) => [...document.querySelectorAll(query)].map(({ textContent }) => textContent), selector);

inBothBrowsers('the comparison of articles', (world) => {
  // `one-story.test.ts` compares articles in both browsers.
  testOnce(world, 'shows who speaks only in one, the same words with their differences, and leads to the article and back', async () => {
    const library = await compareAll(world);
    expect(await library.evaluate(() => document.title)).toBe('Comparison');
    expect(await textsOf(library, '.compare-articles .compare-outlet')).toEqual(['Town Ledger', 'Valley Echo', 'Harbour Post']);
    expect(await textsOf(library, '.compare-speakers tbody th bdi')).toEqual(['Cor Maas', 'Ilse Vantongeren', 'Piet Ombergen']);
    expect(await textsOf(library, '.compare-speakers tbody th a[href^="#/actor?ids="]')).toHaveLength(3);
    expect(await textOf(library, '.compare-only')).toBe('only in Valley Echo');
    expect(await textOf(library, '[data-nameless] li bdi')).toBe('a board official');
    expect(await textOf(library, '.compare-named li')).toContain('Valley Echo: a board official');
    const differences = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.compare-passage')].map(({ dataset }) => dataset.differs),
    );
    expect(differences.toSorted()).toEqual(['named manner words', 'words']);
    expect(await textsOf(library, '.compare-passage del')).toEqual(['this decision for']);
    expect(await textOf(library, '.compare-alone summary')).toBe('Valley Echo: 1 quotation');
    expect(await library.violations()).toEqual([]);

    await library.click('.compare-passage [data-article="1"] blockquote a');
    await library.waitFor('the quotation in its article', () => document.querySelector('.article mark.quote'));
    expect(await textOf(library, '.article h1')).toBe('Another winter');
    expect(await library.evaluate(() => document.title)).toBe('Another winter');
    await library.click('[data-action=back]');
    await waitForComparison(library);
    await library.waitFor('the focus on the followed quotation', () =>
      document.activeElement?.closest('.compare-passage [data-article="1"]'),
    );

    const { letters } = readPdf(await library.pdf());
    for (const words of ['Who speaks', 'Ilse Vantongeren', 'The bill comes later', 'Not quoted in'])
      expect(letters, words).toContain(lettersOf(words));
    for (const words of ['Leave out', 'Copy as Markdown']) expect(letters, words).not.toContain(lettersOf(words));

    await library.click('.compare-articles h2 a');
    await library.waitFor('the article', () => document.querySelector('.article h1'));
    await chooseMore(library, 'class-sheet');
    await library.waitFor('the sheet', () => document.querySelector('[data-sheet=ready]'));
    expect(await library.violations()).toEqual([]);
    const sheet = readPdf(await library.pdf());
    expect(sheet.pages).toBeGreaterThanOrEqual(2);
    for (const words of ['Who speaks in this article?', 'How often?', 'Solution']) expect(sheet.letters, words).toContain(lettersOf(words));
    await library.click('[data-setting=sheet-solution]');
    await library.waitFor('the sheet without its solution', () => !document.querySelector('[data-part=solution]'));
    expect(readPdf(await library.pdf()).letters).not.toContain(lettersOf('Solution'));
  });

  test('reads open tabs with permissions that are given back, and saves the articles only if asked to', async () => {
    await world.session.openPage(`${world.server.url}/club/ferry`);
    await world.session.openPage(`${world.server.url}/club/bridge`);
    const library = await world.session.openLibrary();
    // In Chromium, an access that was allowed in advance takes the place of the prompts, which no test can answer.
    if (world.name === 'chromium') {
      await world.session.allowPages('*');
      await library.evaluate(() => {
        const ask = chrome.permissions.request;
        chrome.permissions.request = () => ask({ origins: ['*://*/*'] });
      });
    }
    await library.evaluate(() => {
      location.hash = '#/?view=links';
    });
    await library.click('[data-action=compare-tabs]');
    await library.click('[data-action=show-tabs]');
    await library.waitFor('the tabs', () => document.querySelectorAll('.compare-choices input').length >= 2);
    expect(await library.violations()).toEqual([]);
    await library.click('[data-action=read-tabs]');
    await waitForComparison(library);
    expect((await textsOf(library, '.compare-articles h2')).toSorted()).toEqual(['The bridge', 'The ferry']);
    expect(await askLibrary(library, { call: 'list', page: { limit: 5 } })).toMatchObject({ total: 0 });
    const left = await library.evaluate(() => chrome.permissions.getAll());
    expect(left.permissions).not.toContain('tabs');
    if (world.name === 'firefox') expect(left.origins).toEqual([]);
    await library.click('[data-action=save-compared]');
    await library.waitFor('the saved comparison', () => !document.querySelector('[data-action=save-compared]'));
    expect(await library.evaluate(() => location.hash)).toMatch(/^#\/compare\?ids=\d,\d$/);
    expect(await askLibrary(library, { call: 'list', page: { limit: 5 } })).toMatchObject({ total: 2 });
  });
});
