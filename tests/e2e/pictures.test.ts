import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { saveByKey } from './support/actions/save-by-shortcut';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBrowser } from './support/browsers/in-browsers';
import { comparePicture } from './support/inspection/compare-pictures';

/**
 * The share of a picture that may differ from the approved one. Another browser version may draw letters differently, and a caret may
 * blink.
 */
const TOLERATED = 0.015;

/** Compares pictures in Chromium only, and in a font that the extension ships, because the installed fonts differ between computers. */
inBrowser('chromium', 'the approved pictures', (world) => {
  const openPopup = async () => readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));

  /** Sets all text in one shipped font, and waits until the font and the pictures are loaded and nothing moves. */
  async function settle(surface: Surface): Promise<void> {
    await surface.evaluate(async () => {
      const bytes = await (await fetch('/fonts/source-sans-3-latin-wght-normal.woff2')).arrayBuffer();
      document.fonts.add(await new FontFace('Source Sans for pictures', bytes, { weight: '200 900' }).load());
      for (const name of ['--sans', '--serif', '--family']) document.documentElement.style.setProperty(name, '"Source Sans for pictures"');
      const images = [...document.images].map((image) => image.decode().catch(() => undefined));
      await Promise.all(images);
    });
    await surface.evaluate(rest);
  }
  const pathOf = (name: string): string => join(tmpdir(), `dramatis-${process.pid}-${name}.png`);

  /** Takes a screenshot of a surface, and compares it with the approved picture called `name`. */
  async function expectPicture(surface: Surface, name: string): Promise<void> {
    await settle(surface);
    await surface.screenshot(pathOf(name));
    const page = await world.session.openPage('about:blank');
    const { share, isSameSize } = await comparePicture(page, name, readFileSync(pathOf(name)));
    expect(isSameSize, `${name} has another size`).toBe(true);
    expect(share, `${name} looks different: see out/pictures/${name}.png`).toBeLessThan(TOLERATED);
  }

  test('show the popup in light colours', async () => {
    const popup = await openPopup();
    await popup.emulate('light');
    await expectPicture(popup, 'popup-light');
  });

  test('show the popup in dark colours, with an actor selected and a card open', async () => {
    const popup = await openPopup();
    await popup.emulate('dark');
    await popup.click('.actor-button');
    // Clicks by script, because the mouse pointer would affect the text below it.
    await popup.evaluate(() => document.querySelector<HTMLElement>('.quote[data-on]')?.click());
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await settle(popup);
    await popup.evaluate(() => document.querySelector('.page')?.scrollTo({ top: 320, behavior: 'instant' }));
    await expectPicture(popup, 'popup-dark-card');
  });

  test('show the display panel in sepia', async () => {
    const popup = await openPopup();
    await popup.emulate('light');
    await popup.click('[data-action=display]');
    await popup.click('[data-value=sepia]');
    await popup.waitFor('the theme', () => document.documentElement.dataset.theme === 'sepia');
    await expectPicture(popup, 'popup-display-sepia');
  });

  test('show the library', async () => {
    await saveByKey(world, '/sample/');
    const library = await world.session.openLibrary();
    await library.emulate('light');
    await library.waitFor('the list', () => document.querySelector('.saved'));
    // The time at which the article was saved differs in each run.
    await library.evaluate(() => {
      for (const time of document.querySelectorAll('.saved time')) time.textContent = '1 May 2026, 12:00';
    });
    await expectPicture(library, 'library-light');
  });

  test('show the options in dark colours', async () => {
    const options = await world.session.openOptions();
    await options.emulate('dark');
    await options.waitFor('the options', () => document.querySelector('h1'));
    await expectPicture(options, 'options-dark');
  });
});
