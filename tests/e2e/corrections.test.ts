import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDownload } from './support/downloads';
import { type HandServer, startHandServer } from './support/hand-pages';
import { inBothBrowsers } from './support/in-browsers';
import { countOf, readPage, saveFrom, textOf } from './support/reading';
import type { Surface } from './support/session';
import { waitUntil } from './support/wait-until';

const focusOn = (surface: Surface, selector: string) =>
  surface.evaluate((query: string) => document.querySelector<HTMLElement>(query)?.focus(), selector);
const waitForToast = (surface: Surface, message: string) =>
  surface.waitFor(`the news «${message}»`, (name: string) => document.querySelector(`[data-toast=${name}]`), message);
/** Chooses in a field by the words of an option, as a choice by key or mouse ends. */
const choose = (surface: Surface, field: string, words: string) =>
  surface.evaluate(
    (name: string, label: string) => {
      const select = document.querySelector<HTMLSelectElement>(`select[data-field=${name}]`);
      const option = [...(select?.options ?? [])].find(({ text }) => text === label);
      if (!select || !option) throw new Error(`no «${label}»`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    words,
  );
const write = (surface: Surface, field: string, words: string) =>
  surface.evaluate(
    (name: string, value: string) => {
      const element = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field=${name}]`);
      if (!element) throw new Error(name);
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    words,
  );
/** What is said of the quote with these words. */
const told = (surface: Surface, words: string) =>
  surface.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.includes(wanted));
    const chip = document.querySelector(`.chip[data-quote="${mark?.dataset.quote}"]`);
    return mark ? `${mark.dataset.certainty} ${chip?.getAttribute('aria-label')}` : 'no quote';
  }, words);

inBothBrowsers("the reader's corrections", (world) => {
  const served: { server?: HandServer } = {};
  beforeAll(async () => {
    served.server = await startHandServer();
  });
  afterAll(() => served.server?.close());
  const read = async () => {
    const page = await world.session.openPage(`${served.server?.url}/story`);
    return { page, popup: await readPage(world.session, page) };
  };

  test('by keyboard in the popup: kept with the saved article, there when the page is read again, and exported', async () => {
    const { popup } = await read();
    await saveFrom(popup);
    await focusOn(popup, '.chip');
    await popup.press('Enter');
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await focusOn(popup, '[data-action=correct]');
    await popup.press('Enter');
    await popup.waitFor('the fields', () => document.querySelector('[data-field=who]'));
    await choose(popup, 'who', 'Another name …');
    await popup.waitFor('the field for it', () => document.querySelector('[data-field=name]'));
    await write(popup, 'name', 'Marit Sand');
    await focusOn(popup, '[data-field=name]');
    await popup.press('Enter');
    await waitForToast(popup, 'corrected');
    expect(await told(popup, 'eleven winters')).toBe('reader Quote by Marit Sand, corrected by you: details');
    await popup.waitFor('the focus to be at the quote', () => document.activeElement?.className === 'chip');
    await popup.waitFor('the library to have it', () => document.querySelector('[data-action=save]')?.textContent === 'Saved');
    await popup.close();

    const { popup: again } = await read();
    await again.waitFor('what was said before', () => document.querySelector('mark[data-certainty=reader]'));
    expect(await told(again, 'eleven winters')).toContain('Marit Sand');
    expect(await countOf(again, '[data-action=undo]')).toBe(0);
    await again.close();

    const library = await world.session.openLibrary();
    await library.click('[data-action=export]');
    await library.waitFor('the file', () => document.querySelector('[data-export=done]'));
    const { text } = await readDownload(world.session.downloads);
    const [exported] = JSON.parse(text).articles;
    expect(exported.corrections[0].verdict.source).toEqual({ by: 'name', name: 'Marit Sand', kind: 'person' });
    expect(exported.corrected.quotes[0].rule).toBe('reader');
    expect(exported.analysis.quotes[0].rule).not.toBe('reader');
  });

  test('in the library: words selected by mouse become a quotation, a quotation none, and both are taken back', async () => {
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('mark.quote'));
    const quotes = await countOf(library, '.chip');
    await library.evaluate(() => {
      const words = 'ships have steered by a lamp on a pole';
      const walker = document.createTreeWalker(document.querySelector('.body') ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at + 2, node, at + words.length - 1);
      }
    });
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
    expect(await told(library, 'a lamp on a pole')).toBe('reader Quote by Otis Quill, corrected by you: details');
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
    await library.click('[data-notice=corrections] summary');
    await library.click('[data-action=take-back]');
    await library.waitFor('the quotation to be back', (count: number) => document.querySelectorAll('.chip').length === count, quotes);
  });

  test('in reader mode: selected words are found in the closed root, and the key for them', async () => {
    const { page, popup } = await read();
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
    await popup.close();
    await page.bringToFront();
    await reader.evaluate((root) => {
      const block = [...root.querySelectorAll('.block p')].find(({ textContent }) => textContent?.startsWith('The tower went dark'));
      const text = block?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 4, text, 19);
    });
    await waitUntil('the offer', () => reader.evaluate((root) => root.querySelector('[data-action=mark-selection]') !== null));
    await page.keyboard.press('q');
    await waitUntil('the card', () => reader.evaluate((root) => root.querySelector('.marked-words')?.textContent === 'tower went dark'));
    expect(await reader.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', () => reader.evaluate((root) => root.querySelector('.card') === null));
    expect(await reader.isOn()).toBe(true);
  });
});
