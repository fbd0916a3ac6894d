import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage, textOf } from './support/acts/reading';
import { buildOf } from './support/browsers/builds';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';
import { buildCopy } from './support/browsers/other-builds';

/** The data of a language is loaded only when an article is written in it. */

inBothBrowsers('the data of a language', (world) => {
  const findIn = async (name: string) => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/${name}`);
    // In reader mode the background loads it, in the popup the popup itself does.
    await world.session.pressShortcut(page);
    await world.session.readerOf(page).waitFor('a cast in reader mode', (root) => root.querySelector('[data-actor]'));
    await page.reload();
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(() => globalThis.dramatis?.analysis.quotes.some(({ speaker }) => speaker !== null))).toBe(true);
  };

  test('finds speakers and a cast in the german article', () => findIn('german'));

  for (const name of ['japanese', 'arabic', 'russian'])
    testOnce(world, `finds speakers and a cast in the ${name} article`, () => findIn(name));
});

inBrowser(
  'chromium',
  'an extension whose data of a language is gone',
  (world) => {
    test('says so in the popup and in reader mode', async () => {
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
