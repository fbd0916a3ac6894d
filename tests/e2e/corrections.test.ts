import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, pressAt, tabTo, told, type, waitForKept, waitForToast } from './support/acts/correcting';
import { countOf, readPage, saveFrom, textOf } from './support/acts/reading';
import { selectIn } from './support/acts/select-in';
import { readDownload } from './support/browsers/downloads';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { type HandServer, startHandServer } from './support/pages/hand-pages';

inBothBrowsers("the reader's corrections", (world) => {
  const served: { server?: HandServer } = {};
  beforeAll(async () => {
    served.server = await startHandServer();
  });
  afterAll(() => served.server?.close());
  const read = async () => {
    const page = await world.session.openPage(`${served.server?.url}/story`);
    return readPage(world.session, page);
  };

  test('by keyboard alone in the popup: kept with the saved article, there when the page is read again, and exported', async () => {
    const popup = await read();
    await saveFrom(popup);
    await pressAt(popup, '.chip');
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await pressAt(popup, '[data-action=correct]');
    await popup.waitFor('the fields', () => document.querySelector('[data-field=who]'));
    await pressAt(popup, '[data-action=not-quote]');
    await waitForToast(popup, 'notQuote');
    expect(await told(popup, 'eleven winters')).toBe('no quote');
    await pressAt(popup, '[data-action=undo-toast]');
    await waitForToast(popup, 'undone');
    await popup.waitFor('the focus to be at the quote', () => document.activeElement?.className === 'chip');

    await popup.press('Enter');
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await pressAt(popup, '[data-action=correct]');
    await popup.waitFor('the fields', () => document.querySelector('[data-field=who]'));
    await tabTo(popup, '[data-field=who]');
    await popup.press('a');
    await popup.waitFor('the field for another name', () => document.querySelector('[data-field=name]'));
    await tabTo(popup, '[data-field=name]');
    await type(popup, 'Marit Sand');
    await popup.press('Enter');
    await waitForToast(popup, 'corrected');
    expect(await told(popup, 'eleven winters')).toBe('reader Quotation by Marit Sand, corrected by you: details');
    await popup.waitFor('the focus to be at the quote', () => document.activeElement?.className === 'chip');

    await pressAt(popup, '[data-action=mark-missed]');
    await popup.waitFor('the field for the words', () => document.activeElement?.matches('[data-field=words]'));
    expect(await popup.violations()).toEqual([]);
    await type(popup, 'the tower went dark');
    await tabTo(popup, '[data-field=who]');
    await popup.press('o');
    await pressAt(popup, '[data-action=apply-mark]');
    await waitForToast(popup, 'marked');
    expect(await told(popup, 'The tower went dark')).toMatch(/^reader /);
    await waitForKept(popup);
    await popup.close();

    const again = await read();
    await again.waitFor('what was said before', () => document.querySelector('mark[data-certainty=reader]'));
    expect(await told(again, 'eleven winters')).toContain('Marit Sand');
    expect(await told(again, 'The tower went dark')).toMatch(/^reader /);
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
    await pressAt(again, '[data-notice=corrections] summary');
    await again.waitFor('the list', () => document.querySelector('[data-notice=corrections] details[open]'));
    for (const scheme of ['light', 'dark'] as const) {
      await again.emulate(scheme);
      expect(await again.violations(), scheme).toEqual([]);
    }
    await pressAt(again, '[data-action=take-back][data-correction="1"]');
    await waitForToast(again, 'takenBack');
    expect(await told(again, 'The tower went dark')).toBe('no quote');
    await waitForKept(again);
    await again.close();

    const library = await world.session.openLibrary();
    await library.click('[data-action=export]');
    await library.waitFor('the file', () => document.querySelector('[data-export=done]'));
    const { text } = await readDownload(world.session.downloads);
    const [exported] = JSON.parse(text).articles;
    expect(exported.corrections.length).toBe(1);
    expect(exported.corrections[0].verdict.source).toEqual({ by: 'name', name: 'Marit Sand', kind: 'person' });
    expect(exported.corrected.quotes[0].rule).toBe('reader');
    expect(exported.analysis.quotes[0].rule).not.toBe('reader');
  });

  test('in the library: selected words become a quotation, a quotation none, and both are taken back', async () => {
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('mark.quote'));
    const quotes = await countOf(library, '.chip');
    await selectIn(library, 'hips have steered by a lamp on a pol');
    await library.click('[data-action=mark-selection]');
    await library.waitFor('the card', () => document.querySelector('.marked-words'));
    expect(await textOf(library, '.marked-words')).toBe('ships have steered by a lamp on a pole');
    for (const scheme of ['light', 'dark'] as const) {
      await library.emulate(scheme);
      expect(await library.violations(), scheme).toEqual([]);
    }
    await choose(library, 'who', 'Otis Quill');
    await choose(library, 'how', 'Word for word');
    await library.click('[data-action=apply-mark]');
    await waitForToast(library, 'marked');
    expect(await told(library, 'a lamp on a pole')).toBe('reader Quotation by Otis Quill, corrected by you: details');
    await library.click('[data-action=undo-toast]');
    await waitForToast(library, 'undone');
    expect(await countOf(library, '.chip')).toBe(quotes);

    await library.click('.chip');
    await library.click('[data-action=correct]');
    await library.waitFor('the fields', () => document.querySelector('[data-field=who]'));
    for (const scheme of ['light', 'dark'] as const) {
      await library.emulate(scheme);
      expect(await library.violations(), scheme).toEqual([]);
    }
    await library.click('[data-action=not-quote]');
    await waitForToast(library, 'notQuote');
    await library.click('[data-action=back]');
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('[data-notice=corrections]'));
    expect(await countOf(library, '.chip')).toBe(quotes - 1);
    // The view begins where the reader stopped, and stays there until the reader moves.
    await library.press('Home');
    await library.waitFor('the head', () => document.querySelector('.page')?.scrollTop === 0);
    await library.click('[data-notice=corrections] summary');
    await library.click('[data-action=take-back]');
    await library.waitFor('the quotation to be back', (count: number) => document.querySelectorAll('.chip').length === count, quotes);
  });
});
