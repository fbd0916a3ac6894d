import { expect, test } from 'vitest';
import { readPage } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';

/** More stops than there are between any two places of a surface. */
const FAR = 80;
const isAt = (surface: Surface, query: string): Promise<boolean> =>
  surface.evaluate((selector: string) => document.activeElement?.matches(selector) ?? false, query);
/** Goes on with the Tab key until the focus is where it is wanted, and sees it there. */
async function tabTo(surface: Surface, query: string): Promise<void> {
  for (let stops = 0; stops < FAR; stops++) {
    if (await isAt(surface, query)) {
      const ring = await surface.evaluate(() => {
        const focused = document.activeElement;
        const shown = focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.parentElement : focused;
        return shown ? getComputedStyle(shown).outlineStyle : 'none';
      });
      expect(ring, `the focus on ${query} is seen`).not.toBe('none');
      return;
    }
    await surface.press('Tab');
  }
  throw new Error(`${query} is not reached by the Tab key`);
}
async function enter(surface: Surface, query: string): Promise<void> {
  await tabTo(surface, query);
  await surface.press('Enter');
}
const waitFor = (surface: Surface, query: string) =>
  surface.waitFor(query, (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false, query);
/** Until a paragraph has the focus, by its number. */
const waitForBlock = (surface: Surface, at: number) =>
  surface.waitFor(`paragraph ${at}`, (number: number) => (document.activeElement as HTMLElement | null)?.dataset.block === `${number}`, at);

inBothBrowsers('by keyboard alone', (world) => {
  test('an article is read, its voices asked for, set, saved, and found in the library', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    // Paragraph by paragraph, and back.
    await popup.press('j');
    await popup.press('j');
    await waitForBlock(popup, 1);
    await popup.press('k');
    await waitForBlock(popup, 0);
    // Quotation by quotation, and what is known of one.
    await popup.press('n');
    await waitFor(popup, '.quote[data-at]');
    await enter(popup, '.chip');
    await waitFor(popup, '.card');
    await enter(popup, '.card .card-head .icon-button');
    // Who speaks, and where.
    await enter(popup, '.actor-button');
    await waitFor(popup, '.actor[data-selected]');
    await enter(popup, '.actor[data-selected] .stepper button:last-of-type');
    await waitFor(popup, '[data-current]');
    // How it looks.
    await popup.press('d');
    await waitFor(popup, '[data-panel=display]');
    await tabTo(popup, '[data-setting=theme] input');
    await popup.press('ArrowRight');
    await popup.waitFor('another theme', () => document.documentElement.dataset.theme !== 'auto');
    await popup.press('d');
    await popup.waitFor('the panel to close', () => !document.querySelector('[data-panel]'));
    await popup.press('+');
    await popup.waitFor('larger words', () => document.documentElement.style.getPropertyValue('--size') === '1.1');
    // What else there is.
    await popup.press('?');
    await waitFor(popup, '[data-panel=keys]');
    await popup.press('?');
    await popup.press('s');
    await popup.waitFor('the news that it is saved', () => document.querySelector('[data-toast=saved]'));
    await popup.press('l');
    const library = await session.findLibrary();
    await waitFor(library, '.saved');
    await enter(library, '.saved h2 a');
    await waitFor(library, 'mark.quote');
    await library.press('n');
    await waitFor(library, '.quote[data-at]');
    await enter(library, '[data-action=back]');
    await waitFor(library, '.saved');
    await enter(library, '.saved [data-action=remove]');
    await library.waitFor('it to be gone', () => !document.querySelector('.saved'));
  });

  test('paragraphs and the places of an actor go on from what is on the screen', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    await popup.press('j');
    await popup.press('j');
    await waitForBlock(popup, 1);
    const scrollOn = () =>
      popup.evaluate(async () => {
        const page = document.querySelector('.page');
        page?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
        page?.scrollTo({ top: page.scrollHeight * 0.6, behavior: 'instant' });
        await new Promise((still) => setTimeout(still, 500));
        return page?.scrollTop ?? 0;
      });
    const top = () => popup.evaluate(() => document.querySelector('.page')?.scrollTop ?? 0);
    const far = await scrollOn();
    await popup.press('j');
    await popup.evaluate(() => new Promise((still) => setTimeout(still, 800)));
    expect(Math.abs((await top()) - far)).toBeLessThan(600);
    await scrollOn();
    const nearest = await popup.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.name[data-place]')].find((one) => one.getBoundingClientRect().top > innerHeight / 2)
          ?.dataset.actor,
    );
    await popup.click(`[data-member="${nearest}"] .actor-button`);
    await popup.waitFor('the actor', () => document.querySelector('.actor[data-selected]'));
    await popup.press('n');
    await popup.waitFor('a place', () => document.querySelector('.name[data-current]'));
    await popup.evaluate(() => new Promise((still) => setTimeout(still, 800)));
    expect(Math.abs((await top()) - far)).toBeLessThan(600);
  });

  test('a quotation that is stepped to has the focus: it is opened from there, and the Tab key goes on from it', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    /** The quote that is marked, and that of what has the focus. */
    const standing = () =>
      popup.evaluate(() => ({
        marked: document.querySelector<HTMLElement>('.quote[data-at]')?.dataset.quote ?? 'none',
        focused: document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? 'nothing',
      }));
    const stepTo = async (key: string, before: string): Promise<string> => {
      await popup.press(key);
      await popup.waitFor(
        'another quotation to be marked',
        (last) => ![undefined, last].includes(document.querySelector<HTMLElement>('.quote[data-at]')?.dataset.quote),
        before,
      );
      const { marked } = await standing();
      await expect.poll(standing, { timeout: 5_000 }).toEqual({ marked, focused: marked });
      return marked;
    };
    const openAndClose = async (quote: string) => {
      await popup.press('Enter');
      await waitFor(popup, `[data-card="${quote}"]`);
      await enter(popup, '.card .card-head .icon-button');
      await popup.waitFor('the card to close', () => !document.querySelector('.card'));
      await expect.poll(standing, { timeout: 5_000 }).toEqual({ marked: quote, focused: quote });
    };
    const first = await stepTo('n', 'none');
    const second = await stepTo('n', first);
    expect(await stepTo('p', second)).toBe(first);
    await stepTo('n', first);
    await openAndClose(second);
    await popup.press('Tab');
    const goesOn = (quote: string) =>
      popup.evaluate((id: string) => {
        const words = document.querySelector(`mark[data-quote="${id}"]`);
        const follows = words && document.activeElement && words.compareDocumentPosition(document.activeElement) & 4;
        return Boolean(follows) && document.querySelector('.page')?.contains(document.activeElement);
      }, quote);
    await expect.poll(() => goesOn(second), { timeout: 5_000 }).toBe(true);
    // Words that are told in others have no button of their own.
    await popup.press('v');
    await popup.waitFor('the quotations alone', () => document.querySelector('.article[data-voices]'));
    let quote = (await standing()).marked;
    const isRetold = (id: string) =>
      popup.evaluate((one: string) => document.querySelector(`mark[data-quote="${one}"]`)?.matches('[data-kind=indirect]'), id);
    for (let steps = 0; steps < FAR && !(await isRetold(quote)); steps++) quote = await stepTo('n', quote);
    await openAndClose(quote);
    await popup.press('Tab');
    await expect.poll(() => goesOn(quote), { timeout: 5_000 }).toBe(true);
  });

  test('the options are gone through and changed', async () => {
    const options = await world.session.openOptions();
    await waitFor(options, 'h1');
    await tabTo(options, '.options-nav a[href="#keys"]');
    await options.press('Enter');
    await tabTo(options, '[data-key=save]');
    await options.press('w');
    await options.waitFor('the key', () => document.querySelector<HTMLInputElement>('[data-key=save]')?.value === 'w');
    await enter(options, '[data-action=reset-settings]');
    await options.waitFor('the keys as at first', () => document.querySelector<HTMLInputElement>('[data-key=save]')?.value === 's');
    await new Promise((kept) => setTimeout(kept, 500));
  });
});
