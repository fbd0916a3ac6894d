import { expect, test } from 'vitest';
import type { Surface, ViewingConditions } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { openReader } from './support/actions/open-reader';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { chooseMore, readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, inBrowser, inOneVisit, type TestEnvironment } from './support/browsers/in-browsers';
import { focusedPart, movingParts, sidewaysParts, smallTargets } from './support/inspection/measure-layout';

const PATH = '/fixtures/tables-and-notes';

/** Reader mode or one of the extension's pages, with the functions that the measurements need. */
interface Measured extends ViewingConditions {
  /** Runs a function in the page. In reader mode, the function is called with the shadow root. */
  measure<R>(fn: (root?: Document) => R): Promise<Awaited<R>>;
  press(key: string): Promise<void>;
}
/** The width of the browser window in both browsers, in CSS pixels at 100 per cent. */
const WINDOW_WIDTH = 1280;

/** Returns a function that sets the zoom level, and waits until `devicePixelRatio` reflects it. */
const zoomed = (surface: Pick<Measured, 'zoom' | 'measure'>) => async (percent: number) => {
  await surface.zoom(percent);
  await waitUntil(`the zoom of ${percent} per cent`, async () => (await surface.measure(() => devicePixelRatio)) === percent / 100);
};
function measured(surface: Surface): Measured {
  const measure: Measured['measure'] = (fn) => surface.evaluate(fn as never);
  return { ...surface, measure, zoom: zoomed({ zoom: surface.zoom, measure }) };
}

async function popupOver({ session, server, name }: TestEnvironment): Promise<Measured> {
  const popup = await readPage(session, await session.openPage(server.url + PATH));
  // In Chromium, the popup is not really zoomed, but only narrowed to the width that it would have at that zoom level. `devicePixelRatio`
  // does not change, so there is no need to wait for it.
  return name === 'firefox' ? measured(popup) : { ...measured(popup), zoom: popup.zoom };
}
async function readerOver(world: TestEnvironment, path: string): Promise<Measured> {
  const { page, view } = await openReader(world, path);
  const measure: Measured['measure'] = (fn) => view.evaluate(fn as never);
  // In Chromium, the frame of reader mode gets the new width, but keeps its `devicePixelRatio`.
  const zoom = async (percent: number) => {
    await view.zoom(percent);
    const width = WINDOW_WIDTH / (percent / 100);
    await waitUntil(`the zoom of ${percent} per cent`, async () => Math.abs((await measure(() => innerWidth)) - width) <= 1);
  };
  return { ...view, measure, zoom, press: (key) => page.keyboard.press(key as 'Tab') };
}
async function library(world: TestEnvironment): Promise<Measured> {
  const surface = await world.session.openLibrary();
  await surface.waitFor('the list', () => document.querySelector('.saved'));
  return measured(surface);
}
const savedArticle = async (world: TestEnvironment): Promise<Measured> => measured(await openSaved(world));
async function sidePanel(world: TestEnvironment): Promise<Measured> {
  const popup = await readPage(world.session, await world.session.openPage(world.server.url + PATH));
  await chooseMore(popup, 'open-panel');
  const surface = await world.session.findPanel();
  await surface.waitFor('the article', () => document.querySelector('.block'));
  // The page keeps the focus until the reader clicks into the panel.
  await surface.click('.article h1');
  // Firefox's sidebar is not zoomed. It is always 320 CSS pixels wide, like a window at a zoom level of 400 per cent.
  return world.name === 'firefox' ? { ...measured(surface), zoom: async () => undefined } : measured(surface);
}
async function options(world: TestEnvironment): Promise<Measured> {
  const surface = await world.session.openOptions();
  await surface.waitFor('the options', () => document.querySelector('input'));
  return measured(surface);
}

type Surfaces = readonly (readonly [string, (world: TestEnvironment) => Promise<Measured>])[];
/** The parts of the interface that are checked in both browsers, because each browser displays them differently. */
const SURFACES: Surfaces = [
  ['the popup', popupOver],
  ['reader mode', (world) => readerOver(world, PATH)],
  ['the side panel', sidePanel],
];
/** The parts of the interface that are checked only in Chromium, with one article in the library. */
const OTHERS: Surfaces = [
  ['a saved article', savedArticle],
  ['reader mode in Hebrew', (world) => readerOver(world, '/fixtures/hebrew')],
  ['the library', library],
  ['the options page', options],
];

/** Presses Tab and waits until the focus has moved. Returns the element with focus, or `null` if focus is in the browser's toolbar. */
async function tabOn(surface: Measured) {
  await surface.press('Tab');
  const moved = await waitUntil('the focus to move', async () => {
    const part = await surface.measure(focusedPart);
    return part?.isSame ? null : { part };
  });
  return moved?.part ?? null;
}

inBothBrowsers('the layout', (world) => {
  const check = async (_: string, open: Surfaces[number][1]) => {
    const surface = await open(world);
    for (const percent of [100, 200, 400]) {
      await surface.zoom(percent);
      await surface.measure(rest);
      expect(await surface.measure(sidewaysParts), `${percent} %: to the side`).toEqual([]);
      expect(await surface.measure(smallTargets), `${percent} %: small`).toEqual([]);
    }
    await surface.zoom(100);
    await surface.measure(rest);

    await surface.measure((root = document) =>
      [...root.querySelectorAll<HTMLElement>('button, a[href], input')].find((element) => element.checkVisibility())?.focus(),
    );
    // Records the first element with focus, so `tabOn` notices when focus has moved on.
    await surface.measure(focusedPart);
    let count = 0;
    for (; count < 25; count++) {
      const part = await tabOn(surface);
      // The loop ends when focus has passed the last element and is on the browser's toolbar or back on the first element.
      if (!part?.isBehind) break;
      expect(part, part.name).toMatchObject({ hasRing: true, isInSight: true });
    }
    expect(count).toBeGreaterThan(1);

    await surface.emulatePreference('reduced-motion');
    await waitUntil('the preference for reduced motion', () =>
      surface.measure(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
    );
    expect(await surface.measure(movingParts)).toEqual([]);
  };
  const title =
    'of %s fits at every zoom level, has large enough click targets, shows focus in document order, and respects reduced motion';

  test.each(SURFACES)(title, check);
  const saveArticle = async () => void (await saveByKey(world, PATH));
  if (world.name === 'chromium') inOneVisit(world, 'with an article in the library', saveArticle, () => test.each(OTHERS)(title, check));
});

inBrowser('chromium', 'forced colours', (world) => {
  // This test runs only in Chromium, because Firefox takes forced colours from the system.
  test('keep pressed buttons, the selected actor and quotations distinguishable', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/story`));
    await popup.emulatePreference('forced-colors');
    await popup.waitFor('forced colours', () => matchMedia('(forced-colors: active)').matches);
    await popup.click('.actor-button');
    await popup.waitFor('the selected actor', () => document.querySelector('.actor[data-selected]'));
    await popup.click('[data-action=display]');
    await popup.waitFor('the panel', () => document.querySelector('[data-panel=display]'));
    await popup.press('Tab');
    await popup.waitFor('the ring', () => document.querySelector(':focus-visible'));
    const seen = await popup.evaluate(() => {
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      const colourOf = (name: string) => {
        document.body.style.color = name;
        return getComputedStyle(document.body).color;
      };
      return {
        highlight: colourOf('Highlight'),
        pressed: styleOf('[data-action=display]').backgroundColor,
        selected: styleOf('.actor[data-selected]').outlineColor,
        progress: styleOf('.progress-bar').backgroundColor,
        quote: styleOf('.quote').borderBlockEndStyle,
        ring: styleOf(':focus-visible').outlineStyle,
      };
    });
    expect(seen).toMatchObject({ pressed: seen.highlight, selected: seen.highlight, progress: seen.highlight });
    expect([seen.quote, seen.ring]).toEqual([expect.stringMatching(/solid|dashed|dotted/), 'solid']);
  });
});
