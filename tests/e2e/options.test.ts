import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { chooseFiles } from './support/actions/choose-files';
import { waitForKeptSetting } from './support/actions/store-settings';
import { chooseMore, countOf, readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const choose = (surface: Surface, value: string) => surface.click(`[data-value=${value}]`);
const write = (surface: Surface, query: string, value: string) =>
  surface.waitFor(
    query,
    (selector: string, words: string) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) return false;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    query,
    value,
  );
const isTheme = (surface: Surface, theme: string) =>
  surface.waitFor(`the ${theme} theme`, (wanted: string) => document.documentElement.dataset.theme === wanted, theme);

inBothBrowsers('the options page', (world) => {
  const openPopup = async () => readPage(world.session, await world.session.openPage(`${world.server.url}/fixtures/interview`));

  testOnce(world, 'opens from the popup, shows each change immediately, and applies the changes to the next popup', async () => {
    await chooseMore(await openPopup(), 'settings');
    const options = await world.session.findOptions();
    await choose(options, 'sepia');
    await choose(options, 'atkinson');
    await write(options, '[data-setting=size]', '140');
    await isTheme(options, 'sepia');
    const sample = await options.waitFor('the font', () => {
      const words = document.querySelector('.reading-sample p');
      const family = words && getComputedStyle(words).fontFamily;
      return family?.includes('Atkinson') && [...document.fonts].some((face) => face.family.includes('Atkinson')) && family;
    });
    expect(sample).toContain('Atkinson');
    await waitForKeptSetting(options, 'display.size', 140);
    await waitForKeptSetting(options, 'display.theme', 'sepia');
    const popup = await openPopup();
    await isTheme(popup, 'sepia');
    expect(await popup.evaluate(() => document.documentElement.style.getPropertyValue('--size'))).toBe('1.4');
  });

  test('can assign another key to a command, and the old key no longer works', async () => {
    const options = await world.session.openOptions();
    await write(options, '[data-key=display]', 'g');
    await waitForKeptSetting(options, 'keys.display', 'g');
    const popup = await openPopup();
    await popup.press('d');
    await popup.press('g');
    await popup.waitFor('the panel', () => document.querySelector('[data-panel=display]'));
    // If the old key still worked, it would have opened the panel and the new key would have closed it.
    await popup.evaluate(rest);
    expect(await countOf(popup, '[data-panel=display]')).toBe(1);
  });

  test('can export the settings to a file, reset them, undo the reset and import the file', async () => {
    const options = await world.session.openOptions();
    await choose(options, 'dark');
    await isTheme(options, 'dark');
    await options.click('[data-action=export-settings]');
    const { name, text } = await readDownload(world.session.downloads);
    expect(name).toBe('dramatis-settings.json');
    expect(JSON.parse(text).settings.display.theme).toBe('dark');
    await options.click('[data-action=reset-settings]');
    await isTheme(options, 'auto');
    await options.click('[data-action=undo-settings]');
    await isTheme(options, 'dark');
    await options.click('[data-action=reset-settings]');
    await isTheme(options, 'auto');
    await chooseFiles(options, 'input[type=file]', [['dramatis-settings.json', text]]);
    await isTheme(options, 'dark');
    await options.click('[data-action=reset-settings]');
    await isTheme(options, 'auto');
  });

  // Checks themes that `accessibility.test.ts` leaves out. That file checks the automatic theme in the light and dark colour schemes, and
  // the high-contrast theme.
  testOnce(world, 'has no accessibility violations in the dark, sepia and custom themes', async () => {
    const options = await world.session.openOptions();
    for (const theme of ['dark', 'sepia', 'custom']) {
      await choose(options, theme);
      await isTheme(options, theme);
      expect(await options.violations(), theme).toEqual([]);
    }
  });
});
