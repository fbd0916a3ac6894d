import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { exportAll } from './support/actions/export-all';
import { pressAt, type, waitForSaved, waitForSnackbar } from './support/actions/fill-in-forms';
import { focusBlock, noteAtFocus, waitForHighlights, waitForKeptPart, waitForNoteField } from './support/actions/highlights';
import { openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { replaceLamp } from './support/actions/replace-paragraph';
import { saveByKey } from './support/actions/save-by-shortcut';
import { selectIn } from './support/actions/select-words';
import { countOf, readPage, saveFrom, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const LAMP = 'The tower went dark when its lens cracked in a storm.';
const NOTE = 'who pays for a mast';
const HEAD = { colour: 'yellow', words: expect.stringContaining('The lighthouse on Cape Sorrow') };

const openList = async (surface: Surface) => {
  await surface.click('[data-action=more]');
  await surface.click('[data-action=highlights]');
  await surface.waitFor('the list of highlights', () => document.querySelector('[data-panel=highlights]'));
};
const focusedBlock = (surface: Surface, at: number) =>
  surface.waitFor(`the focus on the paragraph ${at}`, (block: number) => document.activeElement?.matches(`[data-block="${block}"]`), at);
const cardOf = (view: ReaderView, selector: string) =>
  view.waitFor(`the card ${selector}`, (root, card: string) => root.querySelector(card), selector);

inBothBrowsers('highlights and notes', (world) => {
  const read = async () => {
    const page = await world.session.openPage(`${world.server.url}/story`);
    return { page, popup: await readPage(world.session, page) };
  };
  /** Saves the article, highlights its first paragraph, and adds a note to the third. */
  const readHighlighted = async () => {
    const page = await saveByKey(world, '/story');
    const popup = await readPage(world.session, page);
    await focusBlock(popup, 0);
    await popup.press('h');
    await waitForSnackbar(popup, 'highlighted');
    await focusBlock(popup, 2);
    await noteAtFocus(popup, NOTE);
    await waitForSaved(popup);
    return { page, popup };
  };

  test('can be made by keyboard alone in the popup, and are stored as soon as the article is saved', async () => {
    const { popup } = await read();
    await popup.press('j');
    await focusedBlock(popup, 0);
    await popup.press('h');
    await waitForSnackbar(popup, 'highlighted');
    expect(await textOf(popup, '[data-toast=highlighted]')).toContain('Save the article to keep this.');
    expect(await waitForHighlights(popup, 1)).toEqual([HEAD]);
    await popup.press('s');
    await waitForSnackbar(popup, 'saved');
    await popup.press('j');
    await focusedBlock(popup, 1);
    await popup.press('j');
    await focusedBlock(popup, 2);
    await popup.press('m');
    await waitForNoteField(popup);
    await type(popup, NOTE);
    await pressAt(popup, '[data-action=save-note]');
    await waitForSnackbar(popup, 'noted');
    await popup.emulate('dark');
    expect(await popup.violations()).toEqual([]);
    await waitForSaved(popup);
    await popup.close();

    // A new tab can get the highlights only from the library.
    const { popup: again } = await read();
    await waitForHighlights(again, 2);
    expect(await again.evaluate(() => document.querySelector('.note-sign')?.getAttribute('aria-label'))).toBe(`Note: ${NOTE}`);
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
  });

  testOnce(world, 'can be listed, removed and restored in the popup, and are exported by the library', async () => {
    const { popup } = await readHighlighted();
    await openList(popup);
    expect(await popup.violations()).toEqual([]);
    await popup.click('[data-panel=highlights] [data-action=remove-highlight]');
    await waitForSnackbar(popup, 'unhighlighted');
    await waitForHighlights(popup, 1);
    await popup.click('[data-action=undo-toast]');
    await waitForSnackbar(popup, 'undone');
    await waitForHighlights(popup, 2);
    await waitForSaved(popup);
    await popup.close();

    const library = await world.session.openLibrary();
    await exportAll(library, 'json');
    const [exported] = JSON.parse((await readDownload(world.session.downloads)).text).articles;
    expect(exported.highlights).toMatchObject([{ colour: 'yellow' }, { colour: 'yellow', note: NOTE }]);
  });

  testOnce(world, 'stay with their words when the page changes, and are listed separately while those words are missing', async () => {
    const { page, popup } = await readHighlighted();
    await popup.close();
    const restore = await replaceLamp(page);
    await page.evaluate(() => {
      const added = Object.assign(document.createElement('p'), {
        textContent: 'This story was brought up to date on Monday, and the paper has asked the board what it will do now.',
      });
      document.querySelector('article p')?.before(added);
    });
    const changed = await readPage(world.session, page);
    expect(await waitForHighlights(changed, 1)).toEqual([HEAD]);
    await openList(changed);
    expect(await textOf(changed, '.highlights-gone')).toContain('These words are no longer in the article');
    expect(await textOf(changed, '.highlights-gone')).toContain(LAMP);
    expect(await textOf(changed, '.highlights-gone')).toContain(NOTE);
    // Closes the panel with its button, because pressing Escape would close the popup in Firefox.
    await changed.click('[data-action=close-panel]');
    await saveFrom(changed);
    await changed.close();
    await restore();
    const back = await readPage(world.session, page);
    await waitForHighlights(back, 2);
  });

  test('include a note that the reader was still writing when the popup closed', async () => {
    const { page, popup } = await read();
    await selectIn(popup, 'went dark when its lens');
    await popup.press('m');
    await waitForNoteField(popup);
    await type(popup, 'check the date');
    await waitForKeptPart(popup, 'note', 'check the date');
    await popup.close();
    const again = await readPage(world.session, page);
    await again.waitFor('the sign of the note', () => document.querySelector('.note-sign[aria-label="Note: check the date"]'));
    expect(await waitForHighlights(again, 1)).toEqual([{ colour: 'yellow', words: 'went dark when its lens' }]);
  });

  testOnce(world, 'do not include a new note that the reader has left empty', async () => {
    const { page, view } = await openReader(world, '/story');
    const focused = (selector: string) =>
      view.waitFor(`the focus on ${selector}`, (root, query: string) => root.activeElement?.matches(query), selector);
    await page.keyboard.press('j');
    await focused('[data-block="0"]');
    await page.keyboard.press('h');
    await waitForHighlights(view, 1);
    await page.keyboard.press('j');
    await focused('[data-block="1"]');
    await page.keyboard.press('m');
    await focused('[data-field=note]');
    await waitForHighlights(view, 2);
    await page.keyboard.press('Escape');
    expect(await waitForHighlights(view, 1)).toEqual([HEAD]);
    expect(await view.evaluate((root) => root.querySelector<HTMLElement>('[data-toast]')?.dataset.toast)).toBe('highlighted');
  });

  test('can be made, opened and recoloured by mouse in reader mode, even if they cross the edge of a quotation', async () => {
    const { page, view } = await openReader(world, '/story');
    const { drag, press } = readerMouse(page, view);
    await drag('last keeper, was not at the meeting. “I will believe');
    await press('.selection-bar [data-colour=blue]');
    await view.waitFor('the blue highlight', (root) => root.querySelector('mark.quote mark.highlight[data-colour=blue]'));
    expect(await waitForHighlights(view, 1)).toEqual([{ colour: 'blue', words: 'last keeper, was not at the meeting. “I will believe' }]);
    await press('mark.quote mark.highlight[data-colour=blue]');
    await cardOf(view, '.card .card-why');
    expect(await view.violations()).toEqual([]);
    await press('.card [data-action=open-highlight]');
    await cardOf(view, '.highlight-card');
    expect(await view.violations()).toEqual([]);
    await press('.highlight-card [data-colour=pink]');
    await view.waitFor('the pink highlight', (root) => root.querySelector('mark.quote mark.highlight[data-colour=pink]'));
    await page.keyboard.press('Escape');
    await view.waitFor('the card to close', (root) => !root.querySelector('.card'));
    await press('mark.highlight[data-colour=pink]');
    await cardOf(view, '.highlight-card');
  });
});
