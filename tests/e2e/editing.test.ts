import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { clickIn, openReader } from './support/actions/open-reader';
import { chooseMore, countOf, readPage, saveFrom, textOf } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const PASS = 'The season pass of the harbour museum';

/** Waits until the buttons that remove blocks appear, and returns the path of the block that contains the given words. */
const pathOf = (popup: Surface, words: string) =>
  popup.waitFor(
    `the button at «${words}»`,
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('.block > [data-path]')].find(({ parentElement }) =>
        parentElement?.textContent?.includes(wanted),
      )?.dataset.path,
    words,
  );
const focusOn = (popup: Surface, selector: string) =>
  popup.evaluate((query: string) => document.querySelector<HTMLElement>(query)?.focus(), selector);
const waitForFocus = (popup: Surface, words: string) =>
  popup.waitFor(`the focus on «${words}»`, (wanted: string) => document.activeElement?.textContent?.includes(wanted), words);
const waitForBlocks = (popup: Surface, count: number) =>
  popup.waitFor(`${count} blocks`, (wanted: number) => document.querySelectorAll('.block').length === wanted, count);

/** Starts editing, and uses the mouse to remove the paragraph that advertises a season pass. */
async function removePass(popup: Surface): Promise<void> {
  await chooseMore(popup, 'edit');
  await popup.click(`[data-path="${await pathOf(popup, PASS)}"]`);
  await popup.waitFor('the snackbar', () => document.querySelector('[data-toast=removed]'));
}

inBothBrowsers('the article editor', (world) => {
  const read = async (path: string) => {
    const page = await world.session.openPage(world.server.url + path);
    return { page, popup: await readPage(world.session, page) };
  };

  test('removes and restores a paragraph by keyboard alone, and keeps focus in place', async () => {
    const { popup } = await read('/story');
    const before = await countOf(popup, '.block');
    const words = await textOf(popup, '.body');
    await popup.press('e');
    const path = await pathOf(popup, PASS);
    await focusOn(popup, `[data-path="${path}"]`);
    expect(await textOf(popup, `[data-path="${path}"]`)).toContain(`${Number(path) + 1} of ${before}: ${PASS}`);
    await popup.press('Enter');
    await waitForBlocks(popup, before - 1);
    await waitForFocus(popup, `${Number(path) + 1} of ${before - 1}: Otis Quill`);
    await focusOn(popup, '[data-action=undo]');
    await popup.press('Enter');
    await waitForBlocks(popup, before);
    await waitForFocus(popup, PASS);
    // In Firefox, Escape closes the popup before its page receives the key.
    await popup.press(world.name === 'firefox' ? 'e' : 'Escape');
    await popup.waitFor('editing to end', () => document.querySelectorAll('[data-path]').length === 0);
    expect(await textOf(popup, '.body')).toBe(words);
  });

  testOnce(world, 'leaves a removed paragraph out of the saved article and out of reader mode', async () => {
    const { page, popup } = await read('/story');
    await saveFrom(popup);
    await removePass(popup);
    await popup.waitFor(
      'the offer to save the changes',
      () => document.querySelector('[data-action=save]')?.textContent === 'Save changes',
    );
    await popup.click('[data-action=save]');
    await popup.waitFor('the snackbar that confirms the save', () => document.querySelector('[data-toast=updated]'));
    await popup.click('[data-action=reader]');
    const view = world.session.readerOf(page);
    await view.waitFor('the article in reader mode', (root) => root.querySelector('mark.quote'));
    expect(await view.evaluate((root) => root.querySelector('.body')?.textContent)).not.toContain(PASS);
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.waitFor('the saved article', () => document.querySelector('mark.quote'));
    expect(await textOf(library, '.body')).not.toContain(PASS);
    expect(await countOf(library, '[data-action=edit]')).toBe(0);
  });

  test('works in reader mode, where Escape ends editing but does not close reader mode', async () => {
    const { page, view } = await openReader(world, '/story');
    await clickIn(view, '[data-action=more]');
    await clickIn(view, '[data-action=edit]');
    await clickIn(view, '[data-path="0"]');
    await view.waitFor('the first paragraph to go', (root) => !root.querySelector('.body')?.textContent?.startsWith('The lighthouse'));
    expect(await view.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await view.waitFor('editing to end', (root) => !root.querySelector('[data-path]'));
    expect(await view.isOn()).toBe(true);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await view.waitFor('the first paragraph to return', (root) => root.querySelector('.body')?.textContent?.startsWith('The lighthouse'));
  });

  testOnce(world, 'stops waiting for a next page that never finishes loading when the reader cancels it', async () => {
    const { popup } = await read('/slow');
    await popup.click('[data-action=next-page]');
    await popup.waitFor('the message that the page is loading', () => document.querySelector('.next-words')?.textContent);
    await popup.click('[data-action=cancel-page]');
    await popup.waitFor('the offer of the next page', () => document.querySelector('[data-next=idle] [data-action=next-page]'));
    await popup.evaluate(rest);
    expect(await countOf(popup, '[data-next=idle]')).toBe(1);
    expect(await countOf(popup, '.toast')).toBe(0);
  });

  test('does not remember a removal in a private window, and says so in the snackbar', async () => {
    const popup = await world.session.openPrivatePopup(`${world.server.url}/story`);
    await popup.waitFor('the article', () => document.querySelector('mark.quote'));
    await removePass(popup);
    expect(await textOf(popup, '.toasts')).toContain('private window');
    expect(await countOf(popup, '[data-action=remember]')).toBe(0);
  });

  testOnce(world, 'has no accessibility violations in the popup, even after the next page has failed to load', async () => {
    const { popup } = await read('/broken');
    await popup.click('[data-action=next-page]');
    await popup.waitFor('the failure', () => document.querySelector('[data-next=failed]'));
    await removePass(popup);
    await popup.emulate('dark');
    expect(await popup.violations()).toEqual([]);
  });
});
