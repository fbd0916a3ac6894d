import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { askLibrary } from './support/actions/ask-library';
import { type } from './support/actions/fill-in-forms';
import { openStories } from './support/actions/saved-stories';
import { readPage, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { sidewaysParts, smallTargets } from './support/inspection/measure-layout';
import { lettersOf, readPdf } from './support/inspection/read-pdf';

const quotes = (page: Surface) =>
  page.evaluate(() => [...document.querySelectorAll('.remark-words')].map(({ textContent }) => textContent));
const waitForQuotes = (page: Surface, count: number) =>
  page.waitFor('the quotations', (wanted: number) => document.querySelectorAll('.remark-words').length === wanted, count);

/** Opens the page about Ana Roth, who is quoted in two articles, from the cast of one of them. */
async function followRoth(library: Surface): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#/article/1';
  });
  await library.waitFor('the cast', () => document.querySelector('.actor[data-kind=person]'));
  await library.click('.actor[data-kind=person] button');
  await library.click('[data-action=follow-actor]');
  await waitForQuotes(library, 2);
}

inBothBrowsers('the page about an actor', (world) => {
  // `one-story.test.ts` opens the page from a cast in both browsers.
  testOnce(world, 'opens from a cast, has every quotation by date, and leads to each and back', async () => {
    const library = await openStories(world);
    await followRoth(library);
    expect(await textOf(library, '.actor-head h2')).toBe('Ana Roth');
    expect(await textOf(library, '.actor-numbers')).toBe('Person · 2 articles · 2 quotations');
    expect(await quotes(library)).toEqual(['“I never saw the contract,”', '“the gas price will fall before the spring,”']);
    expect(await library.violations()).toEqual([]);
    await library.waitFor('the chart', () => document.querySelector('.month-plot canvas'));
    expect(await library.evaluate(() => document.title)).toBe('Ana Roth');
    const printed = readPdf(await library.pdf()).letters;
    for (const words of ['Ana Roth', 'I never saw the contract', 'Quotations by month', 'Appears with', 'Said (2)'])
      expect(printed, words).toContain(lettersOf(words));
    for (const words of ['Correct who this is', 'Settings', 'CSV']) expect(printed, words).not.toContain(lettersOf(words));
    await library.press('?');
    await library.waitFor('the keys', () => document.querySelector('[data-panel=keys]'));
    await library.press('Escape');
    await library.waitFor('the page without the keys', () => !document.querySelector('[data-panel=keys]'));
    await library.evaluate(() => document.querySelector<HTMLElement>('.month-plot')?.focus());
    await library.press('Home');
    await library.press('Enter');
    await waitForQuotes(library, 1);
    expect(await textOf(library, '[data-action=all-months]')).toBe('March 2025');
    await library.press('Enter');
    await waitForQuotes(library, 2);
    await library.click('.remark-words a');
    await library.waitFor('the card of the quotation', () => document.querySelector('mark[data-open]'));
    await library.evaluate(() => history.back());
    await waitForQuotes(library, 2);
    await library.click('.actor-around a[href*="actor"]');
    await library.waitFor('another actor', () => document.querySelector('.actor-head h2')?.textContent === 'Cor Maas');
  });

  test('lets the reader decide who is who by keyboard, and take that back', async () => {
    const library = await openStories(world);
    await followRoth(library);
    await library.evaluate(() => document.querySelector<HTMLElement>('[data-action=part-actor]')?.focus());
    await library.press('Enter');
    await waitForQuotes(library, 1);
    await library.evaluate(() => document.querySelector<HTMLElement>('[data-action=undo-last]')?.focus());
    await library.press('Enter');
    await waitForQuotes(library, 2);
    await library.waitFor('the focus at the quotation', () => document.activeElement?.closest('.remark'));
    await library.click('.actor-corrections summary');
    await library.evaluate(() => document.querySelector<HTMLElement>('[data-field=join-actor]')?.focus());
    await type(library, 'cor');
    await library.waitFor('the other actor', () => document.querySelector('[data-action=join-actor]')?.textContent === 'Cor Maas');
    await library.click('[data-action=join-actor]');
    await waitForQuotes(library, 3);
    expect(await textOf(library, '.actor-corrections li')).toContain('Cor Maas');
    await library.click('[data-action=undo-decision]');
    await waitForQuotes(library, 2);
    await library.waitFor('the focus at the decisions', () => document.activeElement?.closest('.actor-corrections'));
    const [actor] = await library.evaluate(() => location.hash.match(/\d+$/) ?? []);
    await askLibrary(library, { call: 'renameIdentity', identity: Number(actor), name: 'Minister Qx' });
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    await library.waitFor('what another window has changed', () => document.querySelector('.actor-head h2')?.textContent === 'Minister Qx');
  });

  testOnce(world, 'opens from the popup by name, and fits a narrow window', async () => {
    await (await openStories(world)).close();
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));
    await popup.click('.actor[data-kind=person] button');
    const arriving = world.session.findLibrary();
    await popup.click('[data-action=follow-actor]');
    const library = await arriving;
    await library.waitFor('the search', () => document.querySelector('.actor-search'));
    await library.evaluate(() => document.querySelector<HTMLInputElement>('[data-field=actor-search]')?.select());
    await type(library, 'roth');
    await library.waitFor('the actor', () => document.querySelectorAll('.actor-search li').length === 1);
    expect(readPdf(await library.pdf()).letters).toContain(lettersOf('Ana Roth Person · 2 articles · 2 quotations'));
    await library.zoom(350);
    await library.click('.actor-search li a');
    await waitForQuotes(library, 2);
    expect(await library.evaluate(sidewaysParts)).toEqual([]);
    expect(await library.evaluate(smallTargets)).toEqual([]);
  });
});
