import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { saveByKey } from './support/actions/save-by-shortcut';
import { waitForKeptSetting } from './support/actions/store-settings';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, type TestEnvironment } from './support/browsers/in-browsers';

/** The maximum number of Tab presses before a test gives up. From any element, every other element can be reached with fewer. */
const MAX_STOPS = 80;

/** Presses Tab until an element that matches `query` has focus, and checks that its focus ring is visible. */
async function tabTo(surface: Surface, query: string): Promise<void> {
  for (let stops = 0; stops < MAX_STOPS; stops++) {
    const ring = await surface.evaluate((selector: string) => {
      const focused = document.activeElement;
      if (!focused?.matches(selector)) return null;
      const shown = focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.parentElement : focused;
      return shown ? getComputedStyle(shown).outlineStyle : 'none';
    }, query);
    if (ring !== null) {
      expect(ring, `the focus on ${query} is visible`).not.toBe('none');
      return;
    }
    await surface.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${query}.`);
}
/** Presses Tab until an element that matches `query` has focus, and then presses Enter. */
async function enter(surface: Surface, query: string): Promise<void> {
  await tabTo(surface, query);
  await surface.press('Enter');
}
const waitFor = (surface: Surface, query: string) =>
  surface.waitFor(query, (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false, query);
const waitForNone = (surface: Surface, query: string) =>
  surface.waitFor(`no ${query}`, (selector: string) => !document.querySelector(selector), query);
/** Waits until the paragraph with the given number has focus. */
const waitForBlock = (surface: Surface, at: number) =>
  surface.waitFor(`paragraph ${at}`, (number: number) => (document.activeElement as HTMLElement | null)?.dataset.block === `${number}`, at);

const openStory = async ({ session, server }: TestEnvironment) => readPage(session, await session.openPage(`${server.url}/story`));

inBothBrowsers('the keyboard alone', (world) => {
  test("is enough to step through paragraphs, quotations and an actor's mentions in the popup", async () => {
    const popup = await openStory(world);
    await popup.press('j');
    await popup.press('j');
    await waitForBlock(popup, 1);
    await popup.press('k');
    await waitForBlock(popup, 0);
    // Steps to a quotation, then opens its card and closes it again.
    await popup.press('n');
    await waitFor(popup, '.quote[data-at]');
    await enter(popup, '.chip');
    await waitFor(popup, '.card');
    await enter(popup, '.card .card-head .icon-button');
    // Selects an actor, and steps to the first mention.
    await enter(popup, '.actor-button');
    await waitFor(popup, '.actor[data-selected]');
    await enter(popup, '.actor[data-selected] .stepper button:last-of-type');
    await waitFor(popup, '[data-current]');
  });

  test('is enough to change display settings, show the shortcuts, save the article and open the library from the popup', async () => {
    const popup = await openStory(world);
    await popup.press('d');
    await waitFor(popup, '[data-panel=display]');
    await tabTo(popup, '[data-setting=theme] input');
    await popup.press('ArrowRight');
    await popup.waitFor('another theme', () => document.documentElement.dataset.theme !== 'auto');
    await popup.press('d');
    await waitForNone(popup, '[data-panel]');
    await popup.press('+');
    await popup.waitFor('larger words', () => document.documentElement.style.getPropertyValue('--size') === '1.1');
    await popup.press('?');
    await waitFor(popup, '[data-panel=keys]');
    await popup.press('?');
    await waitForNone(popup, '[data-panel]');
    await popup.press('s');
    await waitFor(popup, '[data-toast=saved]');
    await popup.press('l');
    await waitFor(await world.session.findLibrary(), '.saved');
  });

  test('is enough to open a saved article in the library, return to the list and remove the article', async () => {
    await saveByKey(world, '/story');
    const library = await world.session.openLibrary();
    await waitFor(library, '.saved');
    await enter(library, '.saved h2 a');
    await waitFor(library, 'mark.quote');
    await library.press('n');
    await waitFor(library, '.quote[data-at]');
    await enter(library, '[data-action=back]');
    await waitFor(library, '.saved');
    await enter(library, '.saved [data-action=remove]');
    await waitForNone(library, '.saved');
  });

  test('is enough to change a shortcut and reset the settings on the options page', async () => {
    const options = await world.session.openOptions();
    await waitFor(options, 'h1');
    await enter(options, '.options-nav a[href="#keys"]');
    await tabTo(options, '[data-key=save]');
    await options.press('w');
    await options.waitFor('the new key', () => document.querySelector<HTMLInputElement>('[data-key=save]')?.value === 'w');
    await waitForKeptSetting(options, 'keys.save', 'w');
    await enter(options, '[data-action=reset-settings]');
    await options.waitFor('the keys as at first', () => document.querySelector<HTMLInputElement>('[data-key=save]')?.value === 's');
  });
});
