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
 * The maximum share of a screenshot that may differ from its baseline, from 0 to 1. Font rendering varies between browser versions, and the
 * caret may blink.
 */
const TOLERATED = 0.015;

/** Screenshots are compared in Chromium only and use a font that the extension ships, because installed fonts differ between computers. */
inBrowser('chromium', 'the screenshot', (world) => {
  const openPopup = async () => readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));

  /** Uses a single shipped font for all text, and waits until the font and the pictures have loaded and nothing moves. */
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

  /** Takes a screenshot of a surface, and compares it with the baseline that has the given name. */
  async function expectPicture(surface: Surface, name: string): Promise<void> {
    await settle(surface);
    await surface.screenshot(pathOf(name));
    const page = await world.session.openPage('about:blank');
    const { share, isSameSize } = await comparePicture(page, name, readFileSync(pathOf(name)));
    expect(isSameSize, `${name} has another size`).toBe(true);
    expect(share, `${name} looks different: see out/pictures/${name}.png`).toBeLessThan(TOLERATED);
  }

  test('of the popup in the light scheme matches the baseline', async () => {
    const popup = await openPopup();
    await popup.emulate('light');
    await expectPicture(popup, 'popup-light');
  });

  test('of the popup in the dark scheme, with an actor selected and a card open, matches the baseline', async () => {
    const popup = await openPopup();
    await popup.emulate('dark');
    await popup.click('.actor-button');
    // Clicks by script, because a mouse pointer would change how the text below it looks.
    await popup.waitFor('a quotation of the actor', () => document.querySelector('.quote[data-on]'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.quote[data-on]')?.click());
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await settle(popup);
    await popup.evaluate(() => document.querySelector('.page')?.scrollTo({ top: 320, behavior: 'instant' }));
    await expectPicture(popup, 'popup-dark-card');
  });

  test('of the display panel in the sepia theme matches the baseline', async () => {
    const popup = await openPopup();
    await popup.emulate('light');
    await popup.click('[data-action=display]');
    await popup.click('[data-value=sepia]');
    await popup.waitFor('the theme', () => document.documentElement.dataset.theme === 'sepia');
    await expectPicture(popup, 'popup-display-sepia');
  });

  test('of the library matches the baseline', async () => {
    await saveByKey(world, '/sample/');
    const library = await world.session.openLibrary();
    await library.emulate('light');
    await library.waitFor('the list', () => document.querySelector('.saved'));
    // Replaces the time at which the article was saved, because it differs in each run.
    await library.evaluate(() => {
      for (const time of document.querySelectorAll('.saved time')) time.textContent = '1 May 2026, 12:00';
    });
    await expectPicture(library, 'library-light');
  });

  test('of the options page in the dark scheme matches the baseline', async () => {
    const options = await world.session.openOptions();
    await options.emulate('dark');
    await options.waitFor('the options', () => document.querySelector('h1'));
    await expectPicture(options, 'options-dark');
  });
});
