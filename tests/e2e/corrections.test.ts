import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { correctStory, openFirstForm } from './support/actions/correct-story';
import { exportAll } from './support/actions/export-all';
import { choose, pressAt, tabTo, told, type, waitForSaved, waitForSnackbar } from './support/actions/fill-in-forms';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { selectIn } from './support/actions/select-words';
import { countOf, readPage, saveFrom, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const MARKED = 'The tower went dark';
const byMaritSand = 'reader Quotation by Marit Sand, corrected by you: details';

const openCardByKey = async (popup: Surface) => {
  await popup.waitFor('the card', () => document.querySelector('.card'));
  await pressAt(popup, '[data-action=correct]');
  await popup.waitFor('the form for corrections', () => document.querySelector('[data-field=who]'));
};
const focusedChip = (popup: Surface) =>
  popup.waitFor('the focus on the initials of the speaker', () => document.activeElement?.className === 'chip');

inBothBrowsers('corrections to quotations', (world) => {
  const read = async () => readPage(world.session, await world.session.openPage(`${world.server.url}/story`));

  test('can be made by keyboard alone in the popup, and reappear when the saved article is opened again', async () => {
    const popup = await read();
    await saveFrom(popup);
    await pressAt(popup, '.chip');
    await openCardByKey(popup);
    await pressAt(popup, '[data-action=not-quote]');
    await waitForSnackbar(popup, 'notQuote');
    expect(await told(popup, 'eleven winters')).toBe('no quote');
    await pressAt(popup, '[data-action=undo-toast]');
    await waitForSnackbar(popup, 'undone');
    await focusedChip(popup);

    await popup.press('Enter');
    await openCardByKey(popup);
    await tabTo(popup, '[data-field=who]');
    await popup.press('a');
    await popup.waitFor('the field for another name', () => document.querySelector('[data-field=name]'));
    await tabTo(popup, '[data-field=name]');
    await type(popup, 'Marit Sand');
    await popup.press('Enter');
    await waitForSnackbar(popup, 'corrected');
    expect(await told(popup, 'eleven winters')).toBe(byMaritSand);
    await focusedChip(popup);

    await pressAt(popup, '[data-action=mark-missed]');
    await popup.waitFor('the focus on the field for the words', () => document.activeElement?.matches('[data-field=words]'));
    expect(await popup.violations()).toEqual([]);
    await type(popup, 'the tower went dark');
    await tabTo(popup, '[data-field=who]');
    await popup.press('o');
    await pressAt(popup, '[data-action=apply-mark]');
    await waitForSnackbar(popup, 'marked');
    expect(await told(popup, MARKED)).toMatch(/^reader /);
    await waitForSaved(popup);
    await popup.close();

    // The page is read in a new tab, so the corrections can only come from the library.
    const again = await read();
    await again.waitFor(
      'the corrected quotations',
      () =>
        new Set([...document.querySelectorAll<HTMLElement>('mark[data-certainty=reader]')].map(({ dataset }) => dataset.quote)).size === 2,
    );
    expect(await told(again, 'eleven winters')).toContain('Marit Sand');
    expect(await told(again, MARKED)).toMatch(/^reader /);
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
  });

  testOnce(world, 'are listed in the popup, can be reverted there by keyboard, and are exported by the library', async () => {
    const popup = await readPage(world.session, await saveByKey(world, '/story'));
    await correctStory(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.page')?.focus());
    await pressAt(popup, '[data-notice=corrections] summary');
    await popup.waitFor('the list of corrections', () => document.querySelector('[data-notice=corrections] details[open]'));
    await popup.emulate('dark');
    expect(await popup.violations()).toEqual([]);
    await pressAt(popup, '[data-action=take-back][data-correction="1"]');
    await waitForSnackbar(popup, 'takenBack');
    expect(await told(popup, MARKED)).toBe('no quote');
    await waitForSaved(popup);
    await popup.close();

    const library = await world.session.openLibrary();
    await exportAll(library, 'json');
    const { text } = await readDownload(world.session.downloads);
    const [exported] = JSON.parse(text).articles;
    expect(exported.corrections.length).toBe(1);
    expect(exported.corrections[0].verdict.source).toEqual({ by: 'name', name: 'Marit Sand', kind: 'person' });
    const byReader = ({ quotes }: { quotes: { rule: string }[] }) => quotes.filter(({ rule }) => rule === 'reader').length;
    expect(byReader(exported.corrected)).toBe(1);
    expect(byReader(exported.analysis)).toBe(0);
  });

  testOnce(world, 'can turn selected words into a quotation in the library, and can be undone there', async () => {
    await saveByKey(world, '/story');
    const library = await openSaved(world);
    const quotes = await countOf(library, '.chip');
    await selectIn(library, 'hips have steered by a lamp on a pol');
    await library.click('[data-action=mark-selection]');
    await library.waitFor('the card', () => document.querySelector('.marked-words'));
    expect(await textOf(library, '.marked-words')).toBe('ships have steered by a lamp on a pole');
    await library.emulate('dark');
    expect(await library.violations()).toEqual([]);
    await choose(library, 'who', 'Otis Quill');
    await choose(library, 'how', 'Word for word');
    await library.click('[data-action=apply-mark]');
    await waitForSnackbar(library, 'marked');
    expect(await told(library, 'a lamp on a pole')).toBe('reader Quotation by Otis Quill, corrected by you: details');
    await library.click('[data-action=undo-toast]');
    await waitForSnackbar(library, 'undone');
    expect(await countOf(library, '.chip')).toBe(quotes);
  });

  testOnce(world, 'can reject a quotation in the library, and the quotation returns when the correction is taken back', async () => {
    await saveByKey(world, '/story');
    const library = await openSaved(world);
    const quotes = await countOf(library, '.chip');
    await openFirstForm(library);
    await library.emulate('dark');
    expect(await library.violations()).toEqual([]);
    await library.click('[data-action=not-quote]');
    await waitForSnackbar(library, 'notQuote');
    await library.click('[data-action=back]');
    await library.click('.saved h2 a');
    await library.waitFor('the notice of corrections', () => document.querySelector('[data-notice=corrections]'));
    expect(await countOf(library, '.chip')).toBe(quotes - 1);
    // The library keeps restoring the scroll position until the reader scrolls, so the test presses a key to go to the top.
    await library.press('Home');
    await library.waitFor('the head of the article', () => document.querySelector('.page')?.scrollTop === 0);
    await library.click('[data-notice=corrections] summary');
    await library.click('[data-action=take-back]');
    await library.waitFor('the quotation to return', (count: number) => document.querySelectorAll('.chip').length === count, quotes);
  });
});
