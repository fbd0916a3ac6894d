import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage, saveFrom } from './support/actions/use-popup';
import { inBrowser } from './support/browsers/in-browsers';
import { buildCopy } from './support/browsers/other-builds';

/** A script that removes the parts of the extension API that Firefox for Android does not have. */
const REMOVE = `for (const name of ['contextMenus', 'menus', 'commands', 'omnibox', 'sidebarAction', 'windows'])
  for (const api of [browser, chrome]) Object.defineProperty(api, name, { value: undefined });\n`;

/** Makes a build in which the background and every page run without the APIs that phones do not have. Returns its folder. */
const makeBuild = () =>
  buildCopy('firefox', async (folder) => {
    await writeFile(join(folder, 'remove-apis.js'), REMOVE);
    const background = join(folder, 'background.js');
    await writeFile(background, REMOVE + (await readFile(background, 'utf8')));
    for (const name of ['popup', 'library', 'options', 'reader', 'welcome']) {
      const page = join(folder, `${name}.html`);
      const html = await readFile(page, 'utf8');
      await writeFile(page, html.replace('<head>', '<head><script src="/remove-apis.js"></script>'));
    }
  });

inBrowser(
  'firefox',
  'a browser with the APIs of a phone',
  (world) => {
    test('reads, saves and finds an article, shows its settings, and logs no error', async () => {
      const page = await world.session.openPage(`${world.server.url}/club/ferry`);
      const popup = await readPage(world.session, page);
      await popup.waitFor('the marked quotations', () => document.querySelector('mark.quote'));
      await popup.click('[data-action=more]');
      expect(await popup.evaluate(() => document.querySelector('.menu [data-action=open-panel]'))).toBeNull();
      await popup.click('[data-action=more]');
      await saveFrom(popup);
      await popup.click('[data-action=reader]');
      const view = world.session.readerOf(page);
      await view.waitFor('the marked quotations in reader mode', (root) => root.querySelector('mark.quote'));
      const library = await world.session.openLibrary();
      await library.waitFor('the saved article', () => document.querySelector('.saved h2 a'));
      const options = await world.session.openOptions();
      await options.waitFor('the settings', () => document.querySelector('[data-action=export-settings]'));
      expect(await options.evaluate(() => document.querySelector('[data-action=open-shortcuts]'))).toBeNull();
      expect(await options.evaluate(() => document.querySelector('.problems'))).toBeNull();
      const steps = await world.session.openOwnPage('/welcome.html');
      await steps.waitFor('the way to the button', () => document.querySelector('[data-browser=phone]'));
      expect(await steps.evaluate(() => document.querySelector('kbd'))).toBeNull();
    });
  },
  { makeBuild },
);
