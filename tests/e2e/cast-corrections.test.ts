import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { apply, cardOf, idOf, namesIn, startCorrecting, waitForName } from './support/actions/correct-cast';
import { exportAll } from './support/actions/export-all';
import { choose, pressAt, tabTo, type, waitForSaved, waitForSnackbar } from './support/actions/fill-in-forms';
import { clickIn, openReader } from './support/actions/open-reader';
import { openSaved } from './support/actions/save-by-shortcut';
import { countOf, readPage, saveFrom, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/**
 * Checks a part of the interface for accessibility violations in the dark scheme. `accessibility.test.ts` covers the other schemes and
 * themes.
 */
const expectNoViolations = async (surface: Surface) => {
  await surface.emulate('dark');
  expect(await surface.violations()).toEqual([]);
};

inBothBrowsers('corrections to the cast', (world) => {
  const read = async (path = '/sample/') => readPage(world.session, await world.session.openPage(`${world.server.url}${path}`));

  test('can be made by keyboard in the popup, after filtering the cast and stepping through mentions', async () => {
    const popup = await read();
    const all = await namesIn(popup);
    await popup.click('.cast-filter label');
    await popup.press('ArrowDown');
    await popup.waitFor('people only', () => !document.querySelector('.cast .actor[data-kind=organisation]'));
    await popup.press('ArrowDown');
    await popup.waitFor('speakers only', () => !document.querySelector('.cast-group[data-group=mentioned], .cast-group[data-group=lands]'));
    expect((await namesIn(popup)).length).toBeLessThan(all.length);
    await popup.press('ArrowDown');
    await waitForName(popup, all.at(-1) ?? '');
    expect(await namesIn(popup)).toEqual(all);

    await popup.press('Tab');
    await popup.waitFor('the focus on the first actor', () => document.activeElement?.matches('.actor-button'));
    expect(await textOf(popup, '.actor')).toMatch(/^Helen Marrow.*Premier.*quoted.*reported.*%.*“We will sit/);
    await expectNoViolations(popup);
    await popup.press('Enter');
    await popup.waitFor('the selected actor', () => document.querySelector('.actor[data-selected]'));
    expect(await textOf(popup, '.actor[data-selected] .actor-details')).toMatch(/Person.*mentions.*also Marrow/);
    await pressAt(popup, '[data-step=next]');
    await popup.waitFor('the first mention', () => document.querySelector('.name[data-current]'));
    await popup.press('ArrowDown');
    await popup.waitFor('the second mention', () => document.querySelector('.name[data-current][data-place="1"]'));

    await pressAt(popup, '[data-action=correct-actor]');
    await popup.waitFor('the form for corrections', () => document.querySelector('[data-field=what]'));
    await tabTo(popup, '[data-field=actor-name]');
    await popup.press('End');
    await type(popup, ' MP');
    await popup.press('Enter');
    await waitForSnackbar(popup, 'renamed');
    await popup.waitFor('the focus on the renamed actor', () => document.activeElement?.matches('.actor[data-selected] .actor-button'));
    expect(await cardOf(popup, 'Helen Marrow MP')).toContain('also Helen Marrow, Marrow');
  });

  testOnce(world, 'can split, merge and hide actors in the popup, and undo restores a merged actor', async () => {
    const popup = await read();
    await startCorrecting(popup, 'Rosa Quill', 'Two actors in one entry');
    await expectNoViolations(popup);
    await choose(popup, 'alias', 'Quill');
    await apply(popup, 'split');
    await waitForName(popup, 'Quill');
    await popup.waitFor('the focus on the new actor', () => document.activeElement?.textContent?.includes('Quill'));

    await startCorrecting(popup, 'Tomas Adair', 'Duplicate entry');
    await choose(popup, 'into', 'Helen Marrow');
    await apply(popup, 'merged');
    await waitForName(popup, 'Tomas Adair', false);
    await popup.click(`[data-member="${await idOf(popup, 'Helen Marrow')}"] .actor-button`);
    await popup.waitFor('the facts of the actor', () => document.querySelector('.actor-details'));
    expect(await cardOf(popup, 'Helen Marrow')).toContain('also Marrow, Tomas Adair');
    await popup.click('[data-action=undo-toast]');
    await waitForName(popup, 'Tomas Adair');

    const hidden = (await namesIn(popup)).at(-1) ?? '';
    await startCorrecting(popup, hidden, 'Not an actor');
    const member = await idOf(popup, hidden);
    await apply(popup, 'hidden');
    await waitForName(popup, hidden, false);
    expect(await countOf(popup, `.name[data-actor="${member}"]`)).toBe(0);
  });

  testOnce(world, 'are stored with the saved article, and take effect in the popup, the library and the export', async () => {
    const popup = await read();
    const hidden = (await namesIn(popup)).at(-1) ?? '';
    await saveFrom(popup);
    await startCorrecting(popup, 'Rosa Quill', 'Two actors in one entry');
    await choose(popup, 'alias', 'Quill');
    await apply(popup, 'split');
    await startCorrecting(popup, 'Tomas Adair', 'Duplicate entry');
    await choose(popup, 'into', 'Helen Marrow');
    await apply(popup, 'merged');
    await startCorrecting(popup, hidden, 'Not an actor');
    await apply(popup, 'hidden');
    await waitForSaved(popup);
    await popup.close();

    const again = await read();
    await again.waitFor('the notice of corrections', () => document.querySelector('[data-notice=corrections]'));
    expect(await namesIn(again)).toContain('Quill');
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
    await again.close();

    const library = await openSaved(world);
    await library.waitFor('the notice of corrections', () => document.querySelector('[data-notice=corrections]'));
    const kept = await namesIn(library);
    expect(kept).toContain('Quill');
    expect(kept).not.toContain('Tomas Adair');
    // The library keeps restoring the scroll position until the reader scrolls, so the test presses a key to go to the top.
    await library.press('Home');
    await library.waitFor('the head of the article', () => document.querySelector('.page')?.scrollTop === 0);
    await library.click('[data-notice=corrections] summary');
    await expectNoViolations(library);
    await library.click('[data-action=take-back][data-correction="1"]');
    await waitForName(library, 'Tomas Adair');
    await library.click('[data-action=back]');
    await exportAll(library, 'json');
    const [exported] = JSON.parse((await readDownload(world.session.downloads)).text).articles;
    expect(exported.corrections.map(({ change }: { change: { is: string } }) => change.is)).toEqual(['split', 'hide']);
    const namesOf = ({ actors }: { actors: { name: string }[] }) => actors.map(({ name }) => name);
    expect([namesOf(exported.analysis).includes('Quill'), namesOf(exported.corrected).includes('Quill')]).toEqual([false, true]);
  });

  testOnce(world, 'can rename an actor in this and all later articles, until the rule is removed in the library', async () => {
    const popup = await read('/strict/');
    await startCorrecting(popup, 'Tomas Adair', 'Wrong name');
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[data-field=actor-name]');
      if (field) field.value = 'Tom';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.click('[data-field=always]');
    await apply(popup, 'renamed');
    await popup.close();

    const later = await read('/hostile-style/');
    await waitForName(later, 'Tom');
    expect(await countOf(later, '[data-action=undo]')).toBe(0);
    expect(await textOf(later, '[data-notice=corrections]')).toContain('Also in later articles.');
    await later.close();

    const library = await world.session.openLibrary();
    await library.waitFor('the rule', () => document.querySelector('[data-rule]'));
    expect(await textOf(library, '[data-rule]')).toContain('Tomas Adair');
    await expectNoViolations(library);
    await library.click('[data-action=remove-rule]');
    await library.waitFor('the list of rules to be empty', () => !document.querySelector('[data-rule]'));
    await library.close();
    const last = await read('/hostile-style/');
    expect(await namesIn(last)).toContain('Tomas Adair');
  });

  testOnce(world, 'made in reader mode can hide an actor in the current article and in all later ones', async () => {
    const { view } = await openReader(world, '/sample/');
    await clickIn(view, '.cast .actor[data-kind=organisation] .actor-button');
    const name = await view.waitFor('the selected actor', (root) => root.querySelector('.actor[data-selected] .actor-name')?.textContent);
    await clickIn(view, '[data-action=correct-actor]');
    await clickIn(view, '[data-field=always]');
    await view.evaluate((root) => {
      const select = root.querySelector<HTMLSelectElement>('[data-field=what]');
      if (select) select.value = 'hide';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await view.waitFor('the choice', (root) => root.querySelector('[data-field=what]') && !root.querySelector('[data-field=actor-name]'));
    expect(await view.violations()).toEqual([]);
    await clickIn(view, '[data-action=apply-actor]');
    await view.waitFor('the snackbar', (root) => root.querySelector('[data-toast=hidden]'));

    const later = await read('/strict/');
    await later.waitFor('the cast', () => document.querySelector('.cast .actor'));
    expect(await namesIn(later)).not.toContain(name);
    await later.close();
    const library = await world.session.openLibrary();
    await library.waitFor('the rule', () => document.querySelectorAll('[data-rule]').length === 1);
    await library.click('[data-action=remove-rule]');
    await library.waitFor('the list of rules to be empty', () => !document.querySelector('[data-rule]'));
  });
});
