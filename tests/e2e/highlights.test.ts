import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressAt, type, waitForKept, waitForToast } from './support/acts/correcting';
import { readerMouse } from './support/acts/reader-mouse';
import { countOf, readPage, saveFrom, textOf } from './support/acts/reading';
import { selectIn } from './support/acts/select-in';
import { readDownload } from './support/browsers/downloads';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { type HandServer, startHandServer } from './support/pages/hand-pages';

const marked = (surface: Surface) =>
  surface.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.body mark.highlight')].map(({ dataset, textContent }) => [dataset.colour, textContent]),
  );
const openList = async (surface: Surface) => {
  await surface.click('[data-action=more]');
  await surface.click('[data-action=highlights]');
  await surface.waitFor('the list', () => document.querySelector('[data-panel=highlights]'));
};
const focusedBlock = (surface: Surface, at: number) =>
  surface.waitFor('the paragraph to have the focus', (block: number) => document.activeElement?.matches(`[data-block="${block}"]`), at);
const LAMP = 'The tower went dark when its lens cracked in a storm.';

inBothBrowsers("the reader's highlights and notes", (world) => {
  const served: { server?: HandServer } = {};
  beforeAll(async () => {
    served.server = await startHandServer();
  });
  afterAll(() => served.server?.close());
  const read = async () => {
    const page = await world.session.openPage(`${served.server?.url}/story`);
    return { page, popup: await readPage(world.session, page) };
  };

  test('by keyboard alone in the popup: told that the article must be saved, kept with it, there after a restart, exported', async () => {
    const { popup } = await read();
    await popup.press('j');
    await focusedBlock(popup, 0);
    await popup.press('h');
    await waitForToast(popup, 'highlighted');
    expect(await textOf(popup, '[data-toast=highlighted]')).toContain('Save the article to keep this.');
    expect(await marked(popup)).toMatchObject([['yellow', expect.stringContaining('The lighthouse on Cape Sorrow')]]);
    await popup.press('s');
    await waitForToast(popup, 'saved');
    await popup.press('j');
    await focusedBlock(popup, 1);
    await popup.press('j');
    await focusedBlock(popup, 2);
    await popup.press('m');
    await popup.waitFor('the field for the note', () => document.activeElement?.matches('[data-field=note]'));
    await type(popup, 'who pays for a mast');
    await pressAt(popup, '[data-action=save-note]');
    await waitForToast(popup, 'noted');
    for (const scheme of ['light', 'dark'] as const) {
      await popup.emulate(scheme);
      expect(await popup.violations(), scheme).toEqual([]);
    }
    await waitForKept(popup);
    await popup.close();

    await world.session.restart();
    const { popup: again } = await read();
    await again.waitFor('what was marked before', () => document.querySelectorAll('.body mark.highlight').length === 2);
    expect(await again.evaluate(() => document.querySelector('.note-sign')?.getAttribute('aria-label'))).toBe('Note: who pays for a mast');
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
    await openList(again);
    expect(await again.violations()).toEqual([]);
    await again.click('[data-panel=highlights] [data-action=remove-highlight]');
    await waitForToast(again, 'unhighlighted');
    await again.click('[data-action=undo-toast]');
    await waitForToast(again, 'undone');
    await again.waitFor('both', () => document.querySelectorAll('.body mark.highlight').length === 2);
    await waitForKept(again);
    await again.close();

    const library = await world.session.openLibrary();
    await library.click('[data-action=export]');
    await library.waitFor('the file', () => document.querySelector('[data-export=done]'));
    const [exported] = JSON.parse((await readDownload(world.session.downloads)).text).articles;
    expect(exported.highlights).toMatchObject([{ colour: 'yellow' }, { colour: 'yellow', note: 'who pays for a mast' }]);
  });

  test('when the page has changed: where the words are now, or told to be gone, and back with them', async () => {
    const { page, popup } = await read();
    await popup.waitFor('what was marked before', () => document.querySelectorAll('.body mark.highlight').length === 2);
    await popup.close();
    const words = await page.evaluate((lamp: string) => {
      const block = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(lamp));
      const before = block?.textContent ?? '';
      if (block)
        block.textContent = 'Nobody knows any more for how long ships have steered by a lamp on a pole, the keeper told the paper.';
      block?.parentElement?.prepend(
        Object.assign(document.createElement('p'), {
          textContent: 'This story was brought up to date on Monday, and the paper has asked the board what it will do now.',
        }),
      );
      return before;
    }, LAMP);
    const changed = await readPage(world.session, page);
    await changed.waitFor('one that is left', () => document.querySelectorAll('.body mark.highlight').length === 1);
    expect(await marked(changed)).toMatchObject([['yellow', expect.stringContaining('The lighthouse on Cape Sorrow')]]);
    await openList(changed);
    expect(await textOf(changed, '.highlights-gone')).toContain('These words are no longer in the article');
    expect(await textOf(changed, '.highlights-gone')).toContain(LAMP);
    expect(await textOf(changed, '.highlights-gone')).toContain('who pays for a mast');
    await changed.press('Escape');
    if (world.session.name === 'chromium') await saveFrom(changed);
    await changed.close();
    await page.evaluate((before: string) => {
      const gone = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith('Nobody knows any more'));
      if (gone) gone.textContent = before;
    }, words);
    const back = await readPage(world.session, page);
    await back.waitFor('both', () => document.querySelectorAll('.body mark.highlight').length === 2);
  });

  test('a note that is being written when the popup closes is there when it opens again; one that nobody wrote leaves nothing', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await selectIn(popup, 'had insisted only');
    await popup.press('m');
    await popup.waitFor('the field for the note', () => document.activeElement?.matches('[data-field=note]'));
    await type(popup, 'check the date');
    await popup.waitFor('the words', () => document.querySelector('textarea')?.value === 'check the date');
    // No hand is faster on its way from the keys to the page.
    await new Promise((done) => setTimeout(done, 200));
    await popup.close();
    const again = await readPage(world.session, page);
    await again.waitFor('the note', () => document.querySelector('.note-sign[aria-label="Note: check the date"]'));
    await again.press('j');
    await focusedBlock(again, 0);
    await again.press('m');
    await again.waitFor('the field for the note', () => document.activeElement?.matches('[data-field=note]'));
    expect((await marked(again)).length).toBe(2);
    if (world.session.name === 'firefox') await again.click('.article h1');
    else await again.press('Escape');
    await again.waitFor('one highlight', () => document.querySelectorAll('.body mark.highlight').length === 1);
  });

  test('in reader mode by mouse: in a colour, over and beside a quotation, opened, recoloured, in the library at once', async () => {
    const { page, popup } = await read();
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    const { has, drag, press } = readerMouse(page, reader);
    await waitUntil('reader mode', () => has('mark.quote'));
    await page.bringToFront();
    await drag('last keeper, was not at the meeting. “I will believe');
    await press('.selection-bar [data-colour=blue]');
    await waitUntil('the mark', () => has('mark.quote mark.highlight[data-colour=blue]'));
    expect(
      await reader.evaluate((root) =>
        [...root.querySelectorAll('[data-colour=blue].highlight')].map(({ textContent }) => textContent).join(''),
      ),
    ).toBe('last keeper, was not at the meeting. “I will believe');
    await press('mark.quote mark.highlight[data-colour=blue]');
    await waitUntil('the card of the quotation', () => has('.card .card-why'));
    expect(await reader.violations()).toEqual([]);
    await press('.card [data-action=open-highlight]');
    await waitUntil('the card of the highlight', () => has('.highlight-card'));
    expect(await reader.violations()).toEqual([]);
    await press('.highlight-card [data-colour=pink]');
    await waitUntil('the other colour', () => has('mark.quote mark.highlight[data-colour=pink]'));
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => !(await has('.card')));
    await press('mark.highlight[data-colour=pink]');
    await waitUntil('the card of the highlight', () => has('.highlight-card'));

    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('what was marked', () => document.querySelector('mark.highlight[data-colour=pink]'));
    await selectIn(library, 'path from the villag');
    expect(await library.violations()).toEqual([]);
    await library.press('h');
    await waitForToast(library, 'highlighted');
    expect(await marked(library)).toContainEqual(['pink', 'path from the village']);
  });

  test('news does not lie over what is offered for words, where there is little room', async () => {
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('.block'));
    await library.zoom(400);
    await selectIn(library, 'not at the meeting');
    await library.press('h');
    await waitForToast(library, 'highlighted');
    for (const edge of ['start', 'end'] as const) {
      const isCovered = (where: 'start' | 'end') => {
        const words = document.querySelector('.body p');
        words?.scrollIntoView({ block: where, behavior: 'instant' });
        if (words) getSelection()?.selectAllChildren(words);
        const [bar, news] = ['.selection-bar', '.toast'].map((query) => document.querySelector(query)?.getBoundingClientRect());
        return bar && news && { isCovered: bar.top < news.bottom && news.top < bar.bottom };
      };
      expect(await library.waitFor('what is offered, and the news', isCovered, edge), edge).toEqual({ isCovered: false });
    }
  });
});
