import { beforeAll, expect, test } from 'vitest';
import { giveVoices } from './support/acts/aloud';
import { openReader } from './support/acts/open-reader';
import { readerMouse } from './support/acts/reader-mouse';
import { inBothBrowsers } from './support/browsers/in-browsers';

inBothBrowsers('Escape in reader mode', (world) => {
  beforeAll(() => giveVoices(world.session));

  test('closes the cast over the article, ends the selection and the voice, each by itself, and then the view', async () => {
    // In the language of the voice that never comes to an end: others may be through the article before somebody looks.
    const page = await world.session.openPage(`${world.server.url}/aloud`);
    const { view, until } = await openReader(world, page);
    await page.bringToFront();
    // As many CSS pixels as are left at 400 per cent.
    await view.zoom(400);
    await until('the narrow view', (root) => root.querySelector('.cast-toggle')?.checkVisibility());
    await page.keyboard.press('a');
    await until('the focus in the cast', (root) => root.activeElement?.matches('.actor-button'));
    expect(await view.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the cast to close', (root) => !root.querySelector('[data-cast-open]'));
    expect(await view.evaluate((root) => root.activeElement?.closest('.cast') ?? root.activeElement === null)).toBe(false);
    await view.zoom(100);
    await until('the wide view', (root) => !root.querySelector('.cast-toggle')?.checkVisibility());
    await page.keyboard.press('a');
    await until('the focus in the cast', (root) => root.activeElement?.matches('.actor-button'));
    await page.keyboard.press('a');
    await until('the focus to come back', (root) => root.activeElement && !root.activeElement.closest('.cast'));

    await page.keyboard.press('r');
    await until('the voice', (root) => root.querySelector('[data-action=aloud-toggle]'));
    // Paused: a voice that goes on takes the words out of sight.
    await page.keyboard.press('r');
    await readerMouse(page, view).drag('ancora troppo');
    await until('what is offered for the words', (root) => root.querySelector('.selection-bar'));
    await page.keyboard.press('Escape');
    await until('the selection to end', (root) => !root.querySelector('.selection-bar'));
    expect(await view.evaluate((root) => root.querySelector('.aloud-bar') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the voice to end', (root) => !root.querySelector('.aloud-bar'));
    await page.keyboard.press('Escape');
    await expect.poll(() => view.isOn(), { timeout: 5_000 }).toBe(false);
  });
});
