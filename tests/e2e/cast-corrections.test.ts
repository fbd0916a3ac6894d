import { expect, test } from 'vitest';
import { choose, pressAt, tabTo, type, waitForKept, waitForToast } from './support/acts/correcting';
import { apply, cardOf, clean, idOf, namesIn, startCorrecting, waitForName } from './support/acts/correcting-cast';
import { openReader } from './support/acts/open-reader';
import { countOf, readPage, saveFrom, textOf } from './support/acts/reading';
import { readDownload } from './support/browsers/downloads';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

inBothBrowsers("the reader's word on the cast", (world) => {
  const read = async (path = '/sample/') => readPage(world.session, await world.session.openPage(`${world.server.url}${path}`));

  test('by keyboard: the filter, a glance at whom the focus is on, places, and another name', async () => {
    const popup = await read();
    const all = await namesIn(popup);
    await popup.click('.cast-filter label');
    await popup.press('ArrowDown');
    await popup.waitFor('people only', () => !document.querySelector('.cast .actor[data-kind=organisation]'));
    await popup.press('ArrowDown');
    await popup.waitFor('who speaks', () => !document.querySelector('.cast [id$=mentioned]'));
    expect((await namesIn(popup)).length).toBeLessThan(all.length);
    await popup.press('ArrowDown');
    await waitForName(popup, all.at(-1) ?? '');
    expect(await namesIn(popup)).toEqual(all);

    await popup.press('Tab');
    await popup.waitFor('the card of the first', () => document.querySelector('.peek'));
    expect(await textOf(popup, '.peek')).toMatch(/^Helen Marrow.*Premier.*also Marrow.*Person.*mentions.*quotations/);
    await clean(popup);
    await popup.press('Enter');
    await popup.waitFor('the card to go', () => !document.querySelector('.peek') && document.querySelector('.actor[data-selected]'));
    await pressAt(popup, '[data-step=next]');
    await popup.waitFor('the first place', () => document.querySelector('.name[data-current]'));
    await popup.press('ArrowDown');
    await popup.waitFor('the second place', () => document.querySelector('.name[data-current][data-place="1"]'));

    await pressAt(popup, '[data-action=correct-actor]');
    await popup.waitFor('the fields', () => document.querySelector('[data-field=what]'));
    await tabTo(popup, '[data-field=actor-name]');
    await popup.press('End');
    await type(popup, ' MP');
    await popup.press('Enter');
    await waitForToast(popup, 'renamed');
    await popup.waitFor('the focus to be at whom was renamed', () =>
      document.activeElement?.matches('.actor[data-selected] .actor-button'),
    );
    expect(await cardOf(popup, 'Helen Marrow MP')).toContain('also Helen Marrow, Marrow');
    await popup.close();
  });

  test('renamed, merged, split and hidden, undone and taken back: kept with the saved article and exported', async () => {
    const popup = await read();
    const before = await namesIn(popup);
    await saveFrom(popup);
    await startCorrecting(popup, 'Rosa Quill', 'Two in one');
    await clean(popup);
    await choose(popup, 'alias', 'Quill');
    await apply(popup, 'split');
    await waitForName(popup, 'Quill');
    await popup.waitFor('the focus to be at whom was made', () => document.activeElement?.textContent?.includes('Quill'));

    await startCorrecting(popup, 'Tomas Adair', 'Same as another');
    await choose(popup, 'into', 'Helen Marrow');
    await apply(popup, 'merged');
    await waitForName(popup, 'Tomas Adair', false);
    expect(await cardOf(popup, 'Helen Marrow')).toContain('Tomas Adair');
    await popup.click('[data-action=undo-toast]');
    await waitForName(popup, 'Tomas Adair');
    await startCorrecting(popup, 'Tomas Adair', 'Same as another');
    await choose(popup, 'into', 'Helen Marrow');
    await apply(popup, 'merged');

    const hidden = before.at(-1) ?? '';
    await startCorrecting(popup, hidden, 'Not of the cast');
    const member = await idOf(popup, hidden);
    await apply(popup, 'hidden');
    await waitForName(popup, hidden, false);
    expect(await countOf(popup, `.name[data-actor="${member}"]`)).toBe(0);
    await waitForKept(popup);
    await popup.close();

    const again = await read();
    await again.waitFor('what was said before', () => document.querySelector('[data-notice=corrections]'));
    expect(await namesIn(again)).toContain('Quill');
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
    await again.close();

    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('[data-notice=corrections]'));
    const kept = await namesIn(library);
    expect(kept).toContain('Quill');
    expect(kept).not.toContain('Tomas Adair');
    // The view begins where the reader stopped, and stays there until the reader moves.
    await library.press('Home');
    await library.waitFor('the head', () => document.querySelector('.page')?.scrollTop === 0);
    await library.click('[data-notice=corrections] summary');
    await clean(library);
    await library.click('[data-action=take-back][data-correction="1"]');
    await waitForName(library, 'Tomas Adair');
    await library.click('[data-action=back]');
    await library.click('[data-action=export]');
    await library.waitFor('the file', () => document.querySelector('[data-export=done]'));
    const [exported] = JSON.parse((await readDownload(world.session.downloads)).text).articles;
    expect(exported.corrections.map(({ change }: { change: { is: string } }) => change.is)).toEqual(['split', 'hide']);
    const namesOf = ({ actors }: { actors: { name: string }[] }) => actors.map(({ name }) => name);
    expect([namesOf(exported.analysis).includes('Quill'), namesOf(exported.corrected).includes('Quill')]).toEqual([false, true]);
  });

  test('for later articles, too, until that is removed in the library', async () => {
    const popup = await read('/strict/');
    await startCorrecting(popup, 'Tomas Adair', 'Wrong name');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[data-field=actor-name]')?.select());
    await tabTo(popup, '[data-field=actor-name]');
    await type(popup, 'Tom');
    await popup.click('[data-field=always]');
    await apply(popup, 'renamed');
    await popup.close();

    const later = await read('/hostile-style/');
    await waitForName(later, 'Tom');
    expect(await countOf(later, '[data-action=undo]')).toBe(0);
    expect(await textOf(later, '[data-notice=corrections]')).toContain('Also in later articles.');
    await later.close();

    const library = await world.session.openLibrary();
    await library.waitFor('the list', () => document.querySelector('[data-rule]'));
    expect(await textOf(library, '[data-rule]')).toContain('Tomas Adair');
    await clean(library);
    await library.click('[data-action=remove-rule]');
    await library.waitFor('the list to be empty', () => !document.querySelector('[data-rule]'));
    await library.close();
    const last = await read('/hostile-style/');
    expect(await namesIn(last)).toContain('Tomas Adair');
    await last.close();
  });

  test('in reader mode, too, for later articles', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const { view: reader } = await openReader(world, page);
    const press = async (selector: string) => {
      await waitUntil(selector, () => reader.evaluate((root, query: string) => root.querySelector(query) !== null, selector));
      await reader.evaluate((root, query: string) => root.querySelector<HTMLElement>(query)?.click(), selector);
    };
    await press('.cast .actor[data-kind=organisation] .actor-button');
    const name = await reader.evaluate((root) => root.querySelector('.actor[data-selected] .actor-name')?.textContent ?? '');
    await press('[data-action=correct-actor]');
    await press('[data-field=always]');
    await reader.evaluate((root) => {
      const select = root.querySelector<HTMLSelectElement>('[data-field=what]');
      if (select) select.value = 'hide';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await reader.violations()).toEqual([]);
    await waitUntil('the choice', () => reader.evaluate((root) => root.querySelector('[data-field=actor-name]') === null));
    await press('[data-action=apply-actor]');
    await waitUntil('the news', () => reader.evaluate((root) => root.querySelector('[data-toast=hidden]') !== null));

    const later = await read('/strict/');
    await waitForName(later, name, false);
    await later.close();
    const library = await world.session.openLibrary();
    await library.waitFor('the list', () => document.querySelectorAll('[data-rule]').length === 1);
    await library.click('[data-action=remove-rule]');
    await library.waitFor('the list to be empty', () => !document.querySelector('[data-rule]'));
  });
});
