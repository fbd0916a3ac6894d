import { beforeEach, expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { chooseEndlessVoice } from './support/actions/read-aloud';
import { readerMouse } from './support/actions/reader-mouse';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers } from './support/browsers/in-browsers';

inBothBrowsers('Escape in reader mode', (world) => {
  beforeEach(() => chooseEndlessVoice(world.session));

  test('first closes the cast, then clears the selection, then stops the voice, and finally closes reader mode', async () => {
    // The article is in Italian because the test voice that never finishes is Italian. Another voice could finish before the test stops it.
    const { page, view } = await openReader(world, '/aloud');
    // At this zoom level the view is so narrow that the cast takes the place of the article.
    await view.zoom(400);
    await view.waitFor('the narrow view', (root) => root.querySelector('.view-switch')?.checkVisibility());
    await page.keyboard.press('a');
    await view.waitFor('the focus in the cast', (root) => root.activeElement?.matches('.actor-button'));
    // The zoom may still be changing the layout, and axe would see it half-way.
    await view.evaluate(rest);
    expect(await view.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await view.waitFor('the cast to close', (root) => !root.querySelector('[data-cast-open]'));
    expect(await view.evaluate((root) => root.activeElement?.closest('.cast') ?? root.activeElement === null)).toBe(false);
    await view.zoom(100);
    await view.waitFor('the wide view', (root) => !root.querySelector('.view-switch')?.checkVisibility());
    await page.keyboard.press('a');
    await view.waitFor('the focus in the cast', (root) => root.activeElement?.matches('.actor-button'));
    await page.keyboard.press('a');
    await view.waitFor('the focus in the article again', (root) => root.activeElement && !root.activeElement.closest('.cast'));

    await page.keyboard.press('r');
    await view.waitFor('the bar of the voice', (root) => root.querySelector('[data-action=aloud-toggle]'));
    // Pauses the voice, which would otherwise scroll the words out of view.
    await page.keyboard.press('r');
    await readerMouse(page, view).drag('ancora troppo');
    await view.waitFor('the bar of the selection', (root) => root.querySelector('.selection-bar'));
    await page.keyboard.press('Escape');
    await view.waitFor('the selection to end', (root) => !root.querySelector('.selection-bar'));
    expect(await view.evaluate((root) => root.querySelector('.aloud-bar') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await view.waitFor('the voice to end', (root) => !root.querySelector('.aloud-bar'));
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
  });
});
