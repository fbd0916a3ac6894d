import { expect, test } from 'vitest';
import { correctStory } from './support/actions/correct-story';
import { choose, told, waitForSaved, waitForSnackbar } from './support/actions/fill-in-forms';
import { openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { replaceLamp } from './support/actions/replace-paragraph';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { readPage, saveFrom, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('corrections to quotations in the popup, reader mode and the library', (world) => {
  test('can be made by mouse in reader mode, and are merged with those made in the library in the meantime', async () => {
    await saveByKey(world, '/story');
    const { page, view } = await openReader(world, '/story');
    const { drag, press } = readerMouse(page, view);
    await drag('tower went dark');
    await view.waitFor('the selection bar', (root) => root.querySelector('[data-action=mark-selection]'));
    await page.keyboard.press('q');
    await view.waitFor('the card', (root) => root.querySelector('.marked-words')?.textContent === 'tower went dark');
    expect(await view.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await view.waitFor('the card to close', (root) => !root.querySelector('.card'));
    expect(await view.isOn()).toBe(true);

    const library = await openSaved(world);
    await library.click('.chip[aria-label*=Otis]');
    await library.click('[data-action=correct]');
    await library.waitFor('the form for corrections', () => document.querySelector('[data-field=who]'));
    await choose(library, 'who', 'The article does not say');
    await library.click('[data-action=apply-speaker]');
    await waitForSnackbar(library, 'corrected');

    await page.bringToFront();
    await drag('tower went dark');
    await press('[data-action=mark-selection]');
    await press('[data-action=apply-mark]');
    await view.waitFor('the snackbar', (root) => root.querySelector('[data-toast=marked]'));
    await view.waitFor('both corrections', (root) => root.querySelectorAll('[data-correction]').length === 2);
    await view.waitFor('the library to store both', (root) => root.querySelector('[data-action=save][title^="Saved on"]'));
    await library.close();
    const anew = await openSaved(world);
    await anew.waitFor('both corrections', () => document.querySelectorAll('[data-correction]').length === 2);
  });

  testOnce(
    world,
    'are listed in a notice while their words are missing, survive saving in that state, and apply again when the words return',
    async () => {
      const page = await saveByKey(world, '/story');
      const popup = await readPage(world.session, page);
      await correctStory(popup);
      await waitForSaved(popup);
      await popup.close();
      const restore = await replaceLamp(page);
      const changed = await readPage(world.session, page);
      await changed.waitFor('the correction whose words are missing', () =>
        document.querySelector('.lost-paragraph:not([data-found]) [data-correction]'),
      );
      expect(await textOf(changed, '[data-notice=corrections] summary')).toContain('words that are no longer here');
      await saveFrom(changed);
      await changed.close();
      await restore();
      const back = await readPage(world.session, page);
      await back.waitFor('both corrections', () => document.querySelectorAll('.lost-paragraph[data-found] [data-correction]').length === 2);
      expect(await told(back, 'tower went dark')).toMatch(/^reader /);
    },
  );
});
