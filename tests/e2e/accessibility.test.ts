import { expect, test } from 'vitest';
import { chooseMore, readPage, saveFrom } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

/** Light and dark as the system has them, and the theme of high contrast; from left to right and from right to left. */
const LOOKS = [
  { scheme: 'light', theme: 'auto', dir: 'ltr' },
  { scheme: 'dark', theme: 'auto', dir: 'ltr' },
  { scheme: 'light', theme: 'contrast', dir: 'ltr' },
  { scheme: 'light', theme: 'auto', dir: 'rtl' },
  { scheme: 'dark', theme: 'auto', dir: 'rtl' },
  { scheme: 'light', theme: 'contrast', dir: 'rtl' },
] as const;

/** For what is open on a surface that has been seen in all of them. */
const FEW = LOOKS.filter(({ scheme, theme, dir }) => (dir === 'ltr' ? scheme === 'dark' : theme === 'contrast'));

async function expectNoViolations(surface: Surface, looks: readonly (typeof LOOKS)[number][] = LOOKS): Promise<void> {
  for (const { scheme, theme, dir } of looks) {
    await surface.emulate(scheme);
    await surface.evaluate(
      (...[look, way]: [string, string]) => {
        document.documentElement.dataset.theme = look;
        document.documentElement.dir = way;
      },
      theme,
      dir,
    );
    expect(await surface.violations(), `${scheme} ${theme} ${dir}`).toEqual([]);
  }
  await surface.evaluate(() => {
    document.documentElement.dataset.theme = 'auto';
    document.documentElement.dir = 'ltr';
  });
}

inBothBrowsers('axe', (world) => {
  test('finds nothing in the popup, with an actor selected, and with a card open', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await expectNoViolations(popup);
    await popup.click('.actor-button');
    await popup.waitFor('the actor', () => document.querySelector('.actor[data-selected]'));
    await expectNoViolations(popup, FEW);
    await popup.click('.chip');
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await expectNoViolations(popup, FEW);
    await saveFrom(popup);
  });

  test('finds nothing in the list of the library and in a saved article', async () => {
    const library = await world.session.openLibrary();
    await library.waitFor('the list', () => document.querySelector('.saved'));
    await expectNoViolations(library);
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('mark.quote'));
    await expectNoViolations(library);
    await library.click('[data-action=back]');
    await library.click('.saved [data-action=remove]');
    await library.waitFor('the way back', () => document.querySelector('[data-action=undo]'));
    await expectNoViolations(library, FEW);
  });

  test('finds nothing in a refusal', async () => {
    const page = await world.session.openPage(`${world.server.url}/list`);
    const popup = await readPage(world.session, page);
    await expectNoViolations(popup, FEW);
  });

  test('finds nothing in reader mode', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
    await popup.close();
    for (const { scheme, theme, dir } of LOOKS) {
      await reader.emulate(scheme);
      await reader.evaluate(
        (root, look: string, way: string) => {
          const surface = root.querySelector<HTMLElement>('.reader');
          if (surface) Object.assign(surface.dataset, { theme: look });
          surface?.setAttribute('dir', way);
        },
        theme,
        dir,
      );
      expect(await reader.violations(), `${scheme} ${theme} ${dir}`).toEqual([]);
    }
  });

  test('finds nothing in the options and in the side panel', async () => {
    const options = await world.session.openOptions();
    await options.waitFor('the options', () => document.querySelector('h1'));
    await expectNoViolations(options);
    await options.close();
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await chooseMore(popup, 'open-panel');
    const panel = await world.session.findPanel();
    await panel.waitFor('the article', () => document.querySelector('mark.quote'));
    await expectNoViolations(panel);
  });

  test.each(['more', 'display', 'share', 'find', 'keys', 'highlights', 'aloud'])('finds nothing in the panel «%s»', async (name) => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    if (name === 'more' || name === 'display') await popup.click(`[data-action=${name}]`);
    else if (name === 'aloud') {
      await popup.click('[data-action=aloud]');
      await popup.click('[data-action=aloud-settings]');
    } else await chooseMore(popup, name);
    await popup.waitFor('the panel', (wanted: string) => document.querySelector(`[data-panel=${wanted}]`), name);
    await expectNoViolations(popup, FEW);
  });
});
