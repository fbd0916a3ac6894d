import { beforeAll, expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { chooseMore, readPage, saveFrom } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { Looking } from './support/browsers/session';
import { focusedPart, movingParts, sidewaysParts, smallTargets } from './support/looking/measure-layout';

/** Something that can be measured: a surface, or reader mode. */
interface Measured extends Looking {
  measure<R>(fn: (root?: Document | ShadowRoot) => R): Promise<Awaited<R>>;
  press(key: string): Promise<void>;
}

async function popupOver(world: World, path: string): Promise<Measured> {
  const popup = await readPage(world.session, await world.session.openPage(world.server.url + path));
  return { ...popup, measure: (fn) => popup.evaluate(fn as never) };
}
async function readerOver(world: World, path: string): Promise<Measured> {
  const page = await world.session.openPage(world.server.url + path);
  const { view } = await openReader(world, page);
  await page.bringToFront();
  return { ...view, measure: (fn) => view.evaluate(fn as never), press: (key) => page.keyboard.press(key as 'Tab') };
}
async function library(world: World, opens: boolean): Promise<Measured> {
  const surface = await world.session.openLibrary();
  await surface.waitFor('the list', () => document.querySelector('.saved'));
  if (opens) await surface.click('.saved h2 a');
  if (opens) await surface.waitFor('the article', () => document.querySelector('.block'));
  return { ...surface, measure: (fn) => surface.evaluate(fn as never) };
}
async function sidePanel(world: World): Promise<Measured> {
  const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`));
  await chooseMore(popup, 'open-panel');
  const surface = await world.session.findPanel();
  await surface.waitFor('the article', () => document.querySelector('.block'));
  // The focus is in the page until the reader turns to the panel.
  await surface.click('.article h1');
  // The sidebar of Firefox is as wide as 320 CSS pixels, which is what is left at 400 per cent.
  const zoom = async (percent: number) => (world.name === 'firefox' ? undefined : surface.zoom(percent));
  return { ...surface, zoom, measure: (fn) => surface.evaluate(fn as never) };
}
async function settings(world: World): Promise<Measured> {
  const surface = await world.session.openOptions();
  await surface.waitFor('the settings', () => document.querySelector('input'));
  return { ...surface, measure: (fn) => surface.evaluate(fn as never) };
}

const SURFACES: readonly (readonly [string, (world: World) => Promise<Measured>])[] = [
  ['the popup', (world) => popupOver(world, '/fixtures/tables-and-notes')],
  ['reader mode', (world) => readerOver(world, '/fixtures/tables-and-notes')],
  ['reader mode from right to left', (world) => readerOver(world, '/fixtures/hebrew')],
  ['the library', (world) => library(world, false)],
  ['a saved article', (world) => library(world, true)],
  ['the side panel', sidePanel],
  ['the settings', settings],
];

/** What has the focus after the Tab key, which a browser may take a moment for. */
async function tabOn(surface: Measured) {
  await surface.press('Tab');
  for (let tries = 0; tries < 20; tries++) {
    const part = await surface.measure(focusedPart);
    if (!part?.isSame) return part;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The focus stays where it is.');
}

/** Long enough for a layout that follows the zoom. */
const settled = () => new Promise((done) => setTimeout(done, 300));

inBothBrowsers('zoom, targets, focus and motion', (world) => {
  beforeAll(async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/fixtures/tables-and-notes`));
    await saveFrom(popup);
  });

  for (const [name, open] of SURFACES) {
    test(`${name}: nothing has to be scrolled to the side at 200 and 400 per cent, and targets keep their size`, async () => {
      const surface = await open(world);
      for (const percent of [100, 200, 400]) {
        await surface.zoom(percent);
        await settled();
        expect(await surface.measure(sidewaysParts), `${percent} %: to the side`).toEqual([]);
        expect(await surface.measure(smallTargets), `${percent} %: small`).toEqual([]);
      }
      await surface.zoom(100);
    });

    test(`${name}: the Tab key goes through the page in its order, to what is in sight and ringed`, async () => {
      const surface = await open(world);
      // The article takes the focus when it appears.
      await settled();
      let count = 0;
      await surface.measure((root = document) => root.querySelector<HTMLElement>('button, a[href], input')?.focus());
      // From here on the focus is to be elsewhere.
      await surface.measure(focusedPart);
      for (; count < 25; count++) {
        const part = await tabOn(surface);
        // From the last part the focus goes to the browser's own bar, and round to the first.
        if (!part?.isBehind) break;
        expect(part, part.name).toMatchObject({ hasRing: true, isInSight: true });
      }
      expect(count).toBeGreaterThan(1);
    });
  }

  test('nothing moves where the reader wants less motion', async () => {
    for (const [name, open] of SURFACES.slice(1)) {
      const surface = await open(world);
      await surface.wish('reduced-motion');
      await settled();
      expect(await surface.measure(movingParts), name).toEqual([]);
    }
  });

  test('in forced colours what is on, selected and quoted can be seen without any tint', async ({ skip }) => {
    if (world.session.name === 'firefox') skip('Firefox takes forced colours from the system.');
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));
    await popup.wish('forced-colors');
    await popup.click('.actor-button');
    await popup.click('[data-action=display]');
    await popup.press('Tab');
    const seen = await popup.evaluate(() => {
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      const colourOf = (name: string) => {
        document.body.style.color = name;
        return getComputedStyle(document.body).color;
      };
      return {
        highlight: colourOf('Highlight'),
        isForced: matchMedia('(forced-colors: active)').matches,
        pressed: styleOf('[data-action=display]').backgroundColor,
        selected: styleOf('.actor[data-selected]').outlineColor,
        progress: styleOf('.progress-bar').backgroundColor,
        quote: styleOf('.quote').borderBlockEndStyle,
        ring: styleOf(':focus-visible').outlineStyle,
      };
    });
    expect(seen).toMatchObject({ isForced: true, pressed: seen.highlight, selected: seen.highlight, progress: seen.highlight });
    expect([seen.quote, seen.ring]).toEqual([expect.stringMatching(/solid|dashed|dotted/), 'solid']);
  });
});
