import { expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { chooseMore, readPage } from './support/acts/reading';
import { rest } from './support/acts/rest';
import { openSaved, saveByKey } from './support/acts/save-by-key';
import { inBothBrowsers, inBrowser, type World } from './support/browsers/in-browsers';
import type { Looking, Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { focusedPart, movingParts, sidewaysParts, smallTargets } from './support/looking/measure-layout';

const PATH = '/fixtures/tables-and-notes';

/** Something that can be measured: a surface, or reader mode. */
interface Measured extends Looking {
  /** Runs in the document, or in the shadow root of reader mode. */
  measure<R>(fn: (root?: Document | ShadowRoot) => R): Promise<Awaited<R>>;
  press(key: string): Promise<void>;
}
/** Waits until a zoom has come: a pixel of CSS is so many of the screen then. */
const zoomed = (surface: Pick<Measured, 'zoom' | 'measure'>) => async (percent: number) => {
  await surface.zoom(percent);
  await waitUntil(`the zoom of ${percent} per cent`, async () => (await surface.measure(() => devicePixelRatio)) === percent / 100);
};
function measured(surface: Surface): Measured {
  const measure: Measured['measure'] = (fn) => surface.evaluate(fn as never);
  return { ...surface, measure, zoom: zoomed({ zoom: surface.zoom, measure }) };
}

async function popupOver({ session, server, name }: World): Promise<Measured> {
  const popup = await readPage(session, await session.openPage(server.url + PATH));
  // That of Chromium is made as narrow as at such a zoom, at once.
  return name === 'firefox' ? measured(popup) : { ...measured(popup), zoom: popup.zoom };
}
async function readerOver(world: World, path: string): Promise<Measured> {
  const { page, view } = await openReader(world, path);
  const measure: Measured['measure'] = (fn) => view.evaluate(fn as never);
  return { ...view, measure, zoom: zoomed({ zoom: view.zoom, measure }), press: (key) => page.keyboard.press(key as 'Tab') };
}
async function library(world: World): Promise<Measured> {
  await saveByKey(world, PATH);
  const surface = await world.session.openLibrary();
  await surface.waitFor('the list', () => document.querySelector('.saved'));
  return measured(surface);
}
async function savedArticle(world: World): Promise<Measured> {
  await saveByKey(world, PATH);
  return measured(await openSaved(world));
}
async function sidePanel(world: World): Promise<Measured> {
  const popup = await readPage(world.session, await world.session.openPage(world.server.url + PATH));
  await chooseMore(popup, 'open-panel');
  const surface = await world.session.findPanel();
  await surface.waitFor('the article', () => document.querySelector('.block'));
  // The focus is in the page until the reader turns to the panel.
  await surface.click('.article h1');
  // The sidebar of Firefox is as wide as 320 CSS pixels, which is what is left at 400 per cent.
  return world.name === 'firefox' ? { ...measured(surface), zoom: async () => undefined } : measured(surface);
}
async function options(world: World): Promise<Measured> {
  const surface = await world.session.openOptions();
  await surface.waitFor('the options', () => document.querySelector('input'));
  return measured(surface);
}

type Surfaces = readonly (readonly [string, (world: World) => Promise<Measured>])[];
/** Those that a browser puts into a window of its own kind, and one that is a page. */
const SURFACES: Surfaces = [
  ['the popup', popupOver],
  ['reader mode', (world) => readerOver(world, PATH)],
  ['the side panel', sidePanel],
  ['a saved article', savedArticle],
];
const OTHERS: Surfaces = [
  ['reader mode in Hebrew', (world) => readerOver(world, '/fixtures/hebrew')],
  ['the library', library],
  ['the options page', options],
];

/** What has the focus after the Tab key, which a browser may take a moment for; `null` once it is in the browser's own bar. */
async function tabOn(surface: Measured) {
  await surface.press('Tab');
  const moved = await waitUntil('the focus to go on', async () => {
    const part = await surface.measure(focusedPart);
    return part?.isSame ? null : { part };
  });
  return moved?.part ?? null;
}

inBothBrowsers('zoom, targets and focus', (world) => {
  test.each(world.name === 'chromium' ? [...SURFACES, ...OTHERS] : SURFACES)(
    '%s fits at every zoom, has large targets, shows the focus in order, and respects reduced motion',
    async (_, open) => {
      const surface = await open(world);
      for (const percent of [100, 200, 400]) {
        await surface.zoom(percent);
        await surface.measure(rest);
        expect(await surface.measure(sidewaysParts), `${percent} %: to the side`).toEqual([]);
        expect(await surface.measure(smallTargets), `${percent} %: small`).toEqual([]);
      }
      await surface.zoom(100);
      await surface.measure(rest);

      await surface.measure((root = document) => root.querySelector<HTMLElement>('button, a[href], input')?.focus());
      // From here on the focus is to be elsewhere.
      await surface.measure(focusedPart);
      let count = 0;
      for (; count < 25; count++) {
        const part = await tabOn(surface);
        // From the last part the focus goes to the browser's own bar, and round to the first.
        if (!part?.isBehind) break;
        expect(part, part.name).toMatchObject({ hasRing: true, isInSight: true });
      }
      expect(count).toBeGreaterThan(1);

      await surface.wish('reduced-motion');
      await waitUntil('the wish for less motion', () => surface.measure(() => matchMedia('(prefers-reduced-motion: reduce)').matches));
      expect(await surface.measure(movingParts)).toEqual([]);
    },
  );
});

inBrowser('chromium', 'forced colours', (world) => {
  // Firefox takes them from the system.
  test('show what is on, selected and quoted without any tint', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/story`));
    await popup.wish('forced-colors');
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
