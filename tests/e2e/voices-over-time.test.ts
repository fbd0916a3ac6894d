import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import type { FoundIdentities } from '../../utils/model';
import { askLibrary } from './support/actions/ask-library';
import { openStories, waitForTitles } from './support/actions/saved-stories';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { sidewaysParts, smallTargets } from './support/inspection/measure-layout';
import { lettersOf, readPdf } from './support/inspection/read-pdf';

/** Returns the texts of the cells of each row of a table. */
const rowsOf = (library: Surface, table: string): Promise<string[][]> =>
  library.evaluate(
    (selector: string) =>
      [...document.querySelectorAll(`${selector} tbody tr`)].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
      ),
    table,
  );
const waitForVoices = (library: Surface) =>
  library.waitFor(
    'the voices of all articles',
    () => document.querySelector('[data-voices=counted] canvas') && !document.querySelector('progress'),
  );

inBothBrowsers('the voices over time', (world) => {
  test('are counted, drawn, saved as a table, and lead to the articles', async () => {
    const library = await openStories(world);
    await library.click('[data-action=voices]');
    await waitForVoices(library);
    expect(await rowsOf(library, '[aria-labelledby]:has([data-speaker])')).toEqual([
      ['Ana Roth', '2', '13', '2', 'Mar 2025 – Apr 2025'],
      ['Cor Maas', '1', '7', '1', 'Mar 2025'],
    ]);
    expect(await rowsOf(library, '[data-split=gender]')).toEqual([
      ['Women', '0', '0%'],
      ['Men', '0', '0%'],
      ['Not said', '3', '100%'],
    ]);
    await library.click('.month-details summary');
    await library.waitFor('the table of the chart', () => document.querySelector('[data-table=months]'));
    expect((await rowsOf(library, '[data-table=months]')).filter(([, amount]) => amount !== '0')).toEqual([
      ['April 2025', '1'],
      ['March 2025', '2'],
    ]);
    expect(await library.violations()).toEqual([]);
    expect(await library.evaluate(sidewaysParts)).toEqual([]);
    expect(await library.evaluate(smallTargets)).toEqual([]);

    const printed = readPdf(await library.pdf()).letters;
    for (const words of ['Ana Roth 2 13 2', 'Not said 3 100%', 'April 2025 1']) expect(printed, words).toContain(lettersOf(words));

    await library.click('[data-action=save-speakers]');
    const { name, text } = await readDownload(world.session.downloads);
    expect(name).toMatch(/^dramatis-voices-speakers-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.split('\r\n')[1]).toMatch(/^1,Ana Roth,person,2,13,2,2025-03,2025-04,False,[\da-f]{32}$/);

    await library.evaluate(() => document.querySelector<HTMLElement>('.month-plot')?.focus());
    await library.press('Home');
    await library.waitFor('the first month', () => document.querySelector('figcaption')?.textContent?.startsWith('March 2025: Person 2'));
    await library.press('Enter');
    await waitForTitles(library, ['Gas price rises again']);
    await library.evaluate(() => history.back());
    await waitForVoices(library);
    await library.click('[data-speaker="Ana Roth"] a');
    await library.waitFor('the quotations of the actor', () => document.querySelectorAll('.remark-words').length === 2);
    const { results } = (await askLibrary(library, { call: 'identities', prefix: '', page: { limit: 2 } })) as FoundIdentities;
    const [identity, other] = results;
    expect(await library.evaluate(() => location.hash)).toBe(`#/actor?ids=${identity?.id}`);
    await askLibrary(library, { call: 'mergeIdentities', identity: identity?.id, other: other?.id });
    await askLibrary(library, { call: 'renameIdentity', identity: identity?.id, name: 'Ana Maas' });
    await library.evaluate(() => history.back());
    await waitForVoices(library);
    expect(await rowsOf(library, '[aria-labelledby]:has([data-speaker])'), 'the reader has joined and renamed the two').toEqual([
      ['Ana Maas', '3', '20', '2', 'Mar 2025 – Apr 2025'],
    ]);
  });
});
