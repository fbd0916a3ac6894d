import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOf } from '../../scripts/browsers/builds';
import { readPage, textOf } from './support/actions/use-popup';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';
import { buildCopy } from './support/browsers/other-builds';

/** The extension loads a language's data only for articles in that language. These tests check that it does load the data. */

inBothBrowsers('the language data', (world) => {
  const findIn = async (name: string) => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/${name}`);
    // Both reader mode and the popup are opened, because the background loads the data for reader mode, but the popup loads its own.
    await world.session.pressShortcut(page);
    await world.session.readerOf(page).waitFor('a cast in reader mode', (root) => root.querySelector('[data-actor]'));
    await page.reload();
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => globalThis.dramatis?.analysis.quotes.some(({ speaker }) => speaker !== null))).toBe(true);
  };

  test('lets the analysis find speakers and actors in the fixture «german»', () => findIn('german'));

  for (const name of ['japanese', 'arabic', 'russian'])
    testOnce(world, `lets the analysis find speakers and actors in the fixture «${name}»`, () => findIn(name));
});

inBrowser(
  'chromium',
  'an extension whose language data is missing',
  (world) => {
    test('shows an error in the popup and in reader mode', async () => {
      const messages = JSON.parse(readFileSync(join(buildOf(world.name), '_locales/en/messages.json'), 'utf8'));
      const page = await world.session.openPage(`${world.server.url}/sample/`);
      const popup = await readPage(world.session, page);
      expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-error]')?.dataset.error)).toBe('languageFailed');
      expect(await textOf(popup, '[role=alert]')).toContain(messages.error_languageFailed.message);
      await popup.close();
      await world.session.pressShortcut(page);
      await world.session.readerOf(page).waitFor('the error in reader mode', (root) => root.querySelector('[data-error=languageFailed]'));
    });
  },
  { makeBuild: (name) => buildCopy(name, (folder) => rm(join(folder, 'data/en.json'))) },
);
