import { expect, test } from 'vitest';
import { chooseMore, readPage } from './support/acts/reading';
import { readDownload } from './support/browsers/downloads';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';

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

inBothBrowsers('options', (world) => {
  test('are opened by the popup, are seen as they are changed, and hold in the popup', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/fixtures/interview`));
    await chooseMore(popup, 'settings');
    const options = await session.findOptions();
    await options.waitFor('the options', () => document.querySelector('h1'));
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
    await new Promise((done) => setTimeout(done, 600));
    await session.closePages();
    const again = await readPage(session, await session.openPage(`${server.url}/fixtures/interview`));
    await isTheme(again, 'sepia');
    expect(await again.evaluate(() => document.documentElement.style.getPropertyValue('--size'))).toBe('1.4');
  });

  test('a key that is changed works, the old one does not', async () => {
    const { session, server } = world;
    const options = await session.openOptions();
    await write(options, '[data-key=display]', 'g');
    await new Promise((done) => setTimeout(done, 600));
    const popup = await readPage(session, await session.openPage(`${server.url}/fixtures/interview`));
    await popup.press('d');
    await popup.press('g');
    await popup.waitFor('the panel', () => document.querySelector('[data-panel=display]'));
    await popup.press('Escape');
  });

  test('are taken away as a file, reset, and brought back', async () => {
    const { session } = world;
    const options = await session.openOptions();
    await choose(options, 'dark');
    await isTheme(options, 'dark');
    await options.click('[data-action=export-settings]');
    const { name, text } = await readDownload(session.downloads);
    expect(name).toBe('dramatis-settings.json');
    expect(JSON.parse(text).settings.display.theme).toBe('dark');
    await options.click('[data-action=reset-settings]');
    await isTheme(options, 'auto');
    await options.click('[data-action=undo-settings]');
    await isTheme(options, 'dark');
    await options.click('[data-action=reset-settings]');
    await options.evaluate((words: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([words], 'dramatis-settings.json', { type: 'application/json' }));
      if (field) field.files = files.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await isTheme(options, 'dark');
    await options.click('[data-action=reset-settings]');
    await isTheme(options, 'auto');
    await new Promise((done) => setTimeout(done, 600));
  });

  test('have no violation in any theme', async () => {
    const options = await world.session.openOptions();
    for (const theme of ['light', 'dark', 'sepia', 'contrast', 'custom', 'auto']) {
      await choose(options, theme);
      await isTheme(options, theme);
      expect(await options.violations(), theme).toEqual([]);
    }
  });
});
