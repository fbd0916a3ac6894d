import { expect, test } from 'vitest';
import { waitForSnackbar } from './support/actions/fill-in-forms';
import { waitForHighlights, waitForKeptPart } from './support/actions/highlights';
import { openReader } from './support/actions/open-reader';
import { readerMouse } from './support/actions/reader-mouse';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { selectIn } from './support/actions/select-words';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

const BLUE = { colour: 'blue', words: 'went dark when its lens' };
const PINK = { colour: 'pink', words: 'opens every door' };
const GREEN = { colour: 'green', words: 'was not at the meeting' };

inBothBrowsers('highlights in the popup, reader mode and the library', (world) => {
  test('are the same in reader mode and in the popup, wherever they were made', async () => {
    const { page, view } = await openReader(world, '/story');
    const { drag, press } = readerMouse(page, view);
    await drag(BLUE.words);
    await press('.selection-bar [data-colour=blue]');
    await waitForHighlights(view, 1);
    const popup = await readPage(world.session, page);
    expect(await waitForHighlights(popup, 1)).toEqual([BLUE]);
    await selectIn(popup, PINK.words);
    await popup.click('.selection-bar [data-colour=pink]');
    await waitForSnackbar(popup, 'highlighted');
    await waitForKeptPart(popup, 'exact', PINK.words);
    await popup.close();
    await page.bringToFront();
    await drag(GREEN.words);
    await press('.selection-bar [data-colour=green]');
    expect(await waitForHighlights(view, 3)).toEqual([BLUE, PINK, GREEN]);
    const again = await readPage(world.session, page);
    expect(await waitForHighlights(again, 3)).toEqual([BLUE, PINK, GREEN]);
  });

  testOnce(
    world,
    'appear in the library as soon as they are made in reader mode, and the next highlight made in the library has the same colour',
    async () => {
      await saveByKey(world, '/story');
      const { page, view } = await openReader(world, '/story');
      const { drag, press } = readerMouse(page, view);
      await drag('was not at the meeting');
      await press('.selection-bar [data-colour=pink]');
      await waitForHighlights(view, 1);
      await view.waitFor('the library to store the highlight', (root) => root.querySelector('[data-action=save][title^="Saved on"]'));

      const library = await openSaved(world);
      expect(await waitForHighlights(library, 1)).toEqual([{ colour: 'pink', words: 'was not at the meeting' }]);
      await selectIn(library, 'path from the villag');
      expect(await library.violations()).toEqual([]);
      await library.press('h');
      await waitForSnackbar(library, 'highlighted');
      expect(await waitForHighlights(library, 2)).toContainEqual({ colour: 'pink', words: 'path from the village' });
    },
  );
});
