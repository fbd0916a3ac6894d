import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { choose, type, waitForSnackbar } from './support/actions/fill-in-forms';
import { PHONE, readOnPhone } from './support/actions/read-on-phone';
import { selectIn } from './support/actions/select-words';
import { countOf, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { sidewaysParts, smallForFingers } from './support/inspection/measure-layout';

const appears = (surface: Surface, selector: string) =>
  surface.waitFor(selector, (query: string) => document.querySelector(query)?.checkVisibility({ visibilityProperty: true }), selector);
const goes = (surface: Surface, selector: string) =>
  surface.waitFor(`no ${selector}`, (query: string) => !document.querySelector(query), selector);
/** Presses the back key of the phone. */
const goBack = (surface: Surface) => surface.evaluate(() => history.back());
/** Checks that a finger hits every target, and that nothing is beside the window. */
async function expectToFit(surface: Surface): Promise<void> {
  expect(await surface.evaluate(smallForFingers)).toEqual([]);
  expect(await surface.evaluate(sidewaysParts)).toEqual([]);
}

/** Opens the cast in its sheet, and closes it with the back key. */
async function lookAtCast(popup: Surface): Promise<void> {
  await popup.tap('.cast-button');
  await appears(popup, '.cast[role=dialog][aria-modal=true]');
  await expectToFit(popup);
  const count = await countOf(popup, '.actor');
  expect(await textOf(popup, '.cast-button')).toBe(`Cast (${count})`);
  await goBack(popup);
  await goes(popup, '[data-cast-open]');
}

/** Attributes the first quotation to Marit Sand, and highlights words that were selected by touch. */
async function correctAndMark(popup: Surface): Promise<void> {
  await popup.tap('.chip');
  await popup.tap('[data-action=correct]');
  await appears(popup, '[data-field=who]');
  await choose(popup, 'who', 'Another name or role…');
  await popup.tap('[data-field=name]');
  await type(popup, 'Marit Sand');
  await popup.tap('[data-action=apply-speaker]');
  await waitForSnackbar(popup, 'corrected');
  await goBack(popup);
  await goes(popup, '.card');
  // On a phone, the browser selects words itself, and its handles send the page no pointer events.
  await selectIn(popup, 'The tower went dark');
  await popup.waitFor('the bar at the lower edge', () => {
    const bar = document.querySelector('.selection-bar[data-low]')?.getBoundingClientRect();
    return bar && bar.bottom > (document.querySelector('.cast-button')?.getBoundingClientRect().top ?? 0) - 12;
  });
  await popup.tap('.selection-bar [data-colour=green]');
  await appears(popup, '.body mark.highlight');
}

/** Lets a voice read, and records that the bar with its buttons has appeared. A test voice may finish before a test can look for the bar. */
async function listen(popup: Surface): Promise<void> {
  await popup.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('.aloud-bar')) document.documentElement.dataset.bar = 'seen';
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.tap('[data-action=aloud]');
  await appears(popup, '[data-bar=seen]');
}

inBothBrowsers('a phone', (world) => {
  test('shows the cast in a sheet, corrects, highlights, reads aloud, saves and finds by touch, and its back key closes what is open', async () => {
    const popup = await readOnPhone(world, '/story');
    await appears(popup, '.chip');
    await expectToFit(popup);
    await lookAtCast(popup);
    await correctAndMark(popup);
    await listen(popup);
    await popup.tap('[data-action=save]');
    await waitForSnackbar(popup, 'saved');
    await popup.close();

    const library = await world.session.openLibrary();
    await library.onPhone(...PHONE);
    await library.tap('input[type=search]');
    await type(library, 'winters');
    await library.waitFor('the result', () => document.querySelector('.found-count')?.textContent === '1 result');
    await expectToFit(library);
    await library.tap('.saved h2 a');
    await appears(library, 'mark.quote[data-certainty=reader]');
    expect(await textOf(library, '.body mark.highlight')).toBe('The tower went dark');
    await library.tap('[data-action=more]');
    await library.tap('.menu [data-action=find]');
    await appears(library, '[data-panel=find]');
    await goBack(library);
    await goes(library, '[data-panel]');
    expect(await countOf(library, 'mark.quote')).toBeGreaterThan(0);
    await goBack(library);
    await library.waitFor('the result again', () => document.querySelector('.found-count')?.textContent === '1 result');
  });

  testOnce(world, 'has no accessibility violations with the cast, the menu or a card open, at 320 pixels', async () => {
    const popup = await readOnPhone(world, '/sample/', [320, 640]);
    for (const [opener, opened] of [
      ['.cast-button', '.cast[role=dialog]'],
      ['[data-action=more]', '.menu'],
      ['.chip', '.card'],
    ] as const) {
      await popup.tap(opener);
      await appears(popup, opened);
      expect(await popup.violations(), opened).toEqual([]);
      await expectToFit(popup);
      await goBack(popup);
      await popup.waitFor(`${opened} to close`, () => !document.querySelector('.card, .menu, [data-cast-open]'));
    }
    expect(await popup.evaluate(() => document.querySelector('.menu kbd, [data-action=keys]'))).toBeNull();
  });
});
