import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPage, saveFrom } from './support/acts/reading';
import { startChromium } from './support/browsers/chromium/chromium-session';
import type { BrowserSession, Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';
import { comparePicture } from './support/looking/compare-pictures';
import { type PageServer, startServer } from './support/pages/server';

/** The share of a picture that may look different: the letters of another version, a blinking cursor. */
const TOLERATED = 0.015;

/**
 * Five pictures of the surfaces beside those that were approved. In Chromium alone, and in the fonts that are shipped: those of the machine differ from
 * one to the next.
 */
describe('pictures (chromium)', () => {
  const world: { session?: BrowserSession; server?: PageServer } = {};
  beforeAll(async () => {
    world.server = await startServer();
    world.session = await startChromium();
  });
  afterAll(async () => {
    await world.session?.close();
    await world.server?.close();
  });
  afterEach(() => world.session?.closePages());
  const session = (): BrowserSession => world.session as BrowserSession;
  const open = (path: string): Promise<Page> => session().openPage(`${world.server?.url}${path}`);

  /** All words in one shipped font, which is there before the picture is taken. */
  async function settle(surface: Surface): Promise<void> {
    await surface.evaluate(async () => {
      const bytes = await (await fetch('/fonts/source-sans-3-latin-wght-normal.woff2')).arrayBuffer();
      document.fonts.add(await new FontFace('Source Sans for pictures', bytes, { weight: '200 900' }).load());
      for (const name of ['--sans', '--serif', '--family']) document.documentElement.style.setProperty(name, '"Source Sans for pictures"');
      const images = [...document.images].map((image) => image.decode().catch(() => undefined));
      await Promise.all(images);
      // What scrolls by itself comes to its end.
      const place = () => document.querySelector('.page')?.scrollTop;
      for (let before = Number.NaN; before !== (place() ?? 0); ) {
        before = place() ?? 0;
        await new Promise((passed) => setTimeout(passed, 250));
      }
    });
  }
  const pathOf = (name: string): string => join(tmpdir(), `dramatis-${process.pid}-${name}.png`);
  async function take(surface: Surface, name: string): Promise<void> {
    await settle(surface);
    await surface.screenshot(pathOf(name));
  }
  /** A popup goes with the next tab that is opened: what is to be done in it is done before. */
  async function expectPicture(name: string): Promise<void> {
    const page = await session().openPage('about:blank');
    const { share, isSameSize } = await comparePicture(page, name, readFileSync(pathOf(name)));
    expect(isSameSize, `${name} has another size`).toBe(true);
    expect(share, `${name} looks different: see out/pictures/${name}.png`).toBeLessThan(TOLERATED);
    await page.close();
  }

  test('the popup, light', async () => {
    const popup = await readPage(session(), await open('/sample/'));
    await popup.emulate('light');
    await take(popup, 'popup-light');
    await expectPicture('popup-light');
  });

  test('the popup, dark, with somebody selected and a card', async () => {
    const popup = await readPage(session(), await open('/sample/'));
    await popup.emulate('dark');
    await popup.click('.actor-button');
    // Not by mouse, which would lie over the words.
    await popup.evaluate(() => document.querySelector<HTMLElement>('.quote[data-on]')?.click());
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await settle(popup);
    await popup.evaluate(() => document.querySelector('.page')?.scrollTo({ top: 320, behavior: 'instant' }));
    await take(popup, 'popup-dark-card');
    await saveFrom(popup);
    await expectPicture('popup-dark-card');
  });

  test('the display panel, sepia', async () => {
    const popup = await readPage(session(), await open('/sample/'));
    await popup.emulate('light');
    await popup.click('[data-action=display]');
    await popup.click('[data-value=sepia]');
    await popup.waitFor('the theme', () => document.documentElement.dataset.theme === 'sepia');
    await take(popup, 'popup-display-sepia');
    await popup.click('[data-value=auto]');
    await waitUntil('the theme to be kept', () => new Promise((kept) => setTimeout(kept, 500, true)));
    await expectPicture('popup-display-sepia');
  });

  test('the library', async () => {
    const library = await session().openLibrary();
    await library.emulate('light');
    await library.waitFor('the list', () => document.querySelector('.saved'));
    // It is saved at another moment each time.
    await library.evaluate(() => {
      for (const time of document.querySelectorAll('.saved time')) time.textContent = '1 May 2026, 12:00';
    });
    await take(library, 'library-light');
    await expectPicture('library-light');
  });

  test('the options, dark', async () => {
    const options = await session().openOptions();
    await options.emulate('dark');
    await options.waitFor('the options', () => document.querySelector('h1'));
    await take(options, 'options-dark');
    await expectPicture('options-dark');
  });
});
