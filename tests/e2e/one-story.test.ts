import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { saveByKey } from './support/actions/save-by-shortcut';
import { textOf } from './support/actions/use-popup';
import { inBothBrowsers } from './support/browsers/in-browsers';

const BERTH = 'Nobody will lose a berth this winter';
const goTo = (library: Surface, hash: string) =>
  library.evaluate((to: string) => {
    location.hash = to;
  }, hash);
const textsOf = (library: Surface, selector: string) =>
  library.evaluate((query: string) => [...document.querySelectorAll(query)].map(({ textContent }) => textContent), selector);
const waitForCount = (library: Surface, selector: string, count: number) =>
  library.waitFor(
    `${count} × ${selector}`,
    (query: string, wanted: number) => document.querySelectorAll(query).length === wanted,
    selector,
    count,
  );
const focus = (library: Surface, selector: string) =>
  library.evaluate((query: string) => document.querySelector<HTMLElement>(query)?.focus(), selector);

inBothBrowsers('three saved reports on one story', (world) => {
  test('show the same words, an actor over all of them, a correction and its undo, a comparison, and a table for research', async () => {
    for (const path of ['post', 'echo', 'ledger']) await (await saveByKey(world, `/harbour/${path}`)).close();
    const library = await world.session.openLibrary();

    // The same quotation: where it was first, how the others cut it, and who says it there.
    await goTo(library, '#/article/1');
    await library.click('[data-notice=same-quotations] summary');
    await library.click('[data-notice=same-quotations] .excerpt');
    await library.waitFor('the card', () => document.querySelector('.card-versions'));
    expect(await textOf(library, '.card-versions summary')).toBe('Also in 2 other articles');
    await focus(library, '.card-versions summary');
    await library.press('Enter');
    await waitForCount(library, '.versions > li', 3);
    expect(await library.violations()).toEqual([]);
    expect(await textOf(library, '.versions li:nth-child(1)')).toContain('first here');
    expect(await textOf(library, '.versions li:nth-child(2) del')).toContain('the fishermen know');
    expect(await textOf(library, '.versions li:nth-child(3)')).toContain('an official of the board');
    await library.press('Tab');
    await library.press('Enter');
    const words = await library.waitFor('the quotation in the other article', () =>
      document.querySelector('h1')?.textContent === 'Crews leave the locks' ? document.querySelector('mark[data-open]')?.textContent : null,
    );
    expect(words).toContain(BERTH);

    // The actor's page, opened from the cast, and a correction of who is who.
    await library.click('.actor[data-kind=person] button');
    await library.click('[data-action=follow-actor]');
    await waitForCount(library, '.remark-words', 2);
    expect(await textOf(library, '.actor-head h2')).toBe('Ilse Vantongeren');
    await focus(library, '[data-action=part-actor]');
    await library.press('Enter');
    await waitForCount(library, '.remark-words', 1);
    await library.click('[data-action=undo-last]');
    await waitForCount(library, '.remark-words', 2);

    await goTo(library, '#/compare?ids=1,2,3');
    await library.waitFor('the comparison', () => document.querySelector('[data-compare=ready]'));
    expect((await textsOf(library, '.compare-speakers tbody th bdi')).toSorted()).toEqual([
      'Cor Maas',
      'Ilse Vantongeren',
      'Piet Ombergen',
    ]);
    expect(await textOf(library, '.compare-named li')).toContain('Town Ledger');

    await goTo(library, '#/export?ids=1,2,3');
    await library.click('[data-setting=export-format] [value=csv-quotations]');
    await library.click('[data-action=start-export]');
    const { text } = await readDownload(world.session.downloads);
    const [names = [], ...rows] = Papa.parse(text, { delimiter: ',', newline: '\n' }).data;
    const [name, id] = [names.indexOf('identity'), names.indexOf('identity_id')];
    const ids = rows.filter((row) => row[name] === 'Ilse Vantongeren').map((row) => row[id]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
