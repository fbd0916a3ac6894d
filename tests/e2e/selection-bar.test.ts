import { expect, test } from 'vitest';
import { waitForSnackbar } from './support/actions/fill-in-forms';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { selectIn } from './support/actions/select-words';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers } from './support/browsers/in-browsers';

/**
 * The highest zoom level, in per cent, at which the view still has the 320 by 256 CSS pixels that WCAG 2.2 requires (1.4.10). It is lower
 * in Firefox, whose window is only 814 pixels high.
 */
const SMALL = { chromium: 400, firefox: 300 };

/**
 * Selects the first words of a paragraph at the upper edge of the view (`first`), or a whole paragraph aligned with the upper edge
 * (`start`) or the lower edge (`end`). Runs in the page.
 */
function selectAtEdge(what: 'first' | 'start' | 'end'): void {
  const words = document.querySelector(what === 'first' ? '[data-block="2"] p' : '[data-block="0"] p');
  const page = words?.closest('.page');
  const [start] = words?.childNodes ?? [];
  if (!words || !page || !start) throw new Error('The article has no text.');
  if (what === 'first') {
    page.scrollBy({ top: words.getBoundingClientRect().top - page.getBoundingClientRect().top, behavior: 'instant' });
    getSelection()?.setBaseAndExtent(start, 0, start, 'The tower'.length);
  } else {
    words.scrollIntoView({ block: what, behavior: 'instant' });
    getSelection()?.selectAllChildren(words);
  }
}

inBothBrowsers('the selection bar', (world) => {
  test('is not covered by the snackbar at either edge of a small window', async () => {
    await saveByKey(world, '/story');
    const library = await openSaved(world);
    await selectIn(library, 'not at the meeting');
    await library.press('h');
    await waitForSnackbar(library, 'highlighted');
    for (const { percent, words, half } of [
      { percent: 300, words: 'first', half: 'upper' },
      { percent: SMALL[world.name], words: 'start', half: 'lower' },
      { percent: SMALL[world.name], words: 'end', half: 'lower' },
    ] as const) {
      await library.zoom(percent);
      await library.evaluate(selectAtEdge, words);
      await library.evaluate(rest);
      const seen = await library.waitFor('the selection bar and the snackbar', () => {
        const [bar, snackbar] = ['.selection-bar', '.toast'].map((query) => document.querySelector(query)?.getBoundingClientRect());
        const isLow = document.querySelector('.selection-bar[data-low]') !== null;
        return bar && snackbar && { half: isLow ? 'lower' : 'upper', isCovered: bar.top < snackbar.bottom && snackbar.top < bar.bottom };
      });
      expect(seen, words).toEqual({ half, isCovered: false });
    }
  });
});
