import { beforeEach, expect, test } from 'vitest';
import { chooseEndlessVoice, clickOn, toggleLabel, waitForMark } from './support/acts/aloud';
import { openReader } from './support/acts/open-reader';
import { rest } from './support/acts/rest';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

inBothBrowsers('reading aloud', (world) => {
  beforeEach(() => chooseEndlessVoice(world.session));

  test('goes through an article to its end by itself', async () => {
    const { page, view } = await openReader(world, '/story');
    // A voice for tests may be at the end before the bar could be asked for.
    await view.evaluate((root) => {
      new MutationObserver(() => {
        if (root.querySelector('.aloud-bar')) (root.host as HTMLElement).dataset.bar = 'seen';
      }).observe(root, { childList: true, subtree: true });
    });
    await page.keyboard.press('r');
    await view.waitFor('the bar', (root) => (root.host as HTMLElement).dataset.bar === 'seen');
    await view.waitFor('the bar to go', (root) => root.querySelector('.aloud-bar') === null);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  test('marks the sentence, pauses, steps, and goes on at the words that one clicks', async () => {
    const { page, view } = await openReader(world, '/aloud');
    await clickOn(page, view, '[data-action=aloud]');
    await waitForMark(view, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('r');
    await waitUntil('the voice to be silent', () => page.evaluate(() => !speechSynthesis.speaking));
    expect(await toggleLabel(view)).toBe('Go on reading aloud');
    await page.keyboard.press('r');
    await waitUntil('the voice to go on', () => page.evaluate(() => speechSynthesis.speaking));
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    await clickOn(page, view, '[data-action=aloud-on]');
    await waitForMark(view, 'Le barche dei pescatori');
    await page.keyboard.press('ArrowRight');
    await waitForMark(view, '«Il vento è ancora');
    await page.keyboard.press('ArrowLeft');
    await waitForMark(view, 'Le barche dei pescatori');
    await page.keyboard.press('ArrowLeft');
    await waitForMark(view, 'Il porto di Lerma 1');
    // Over the sentence between.
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    await waitForMark(view, '«Il vento è ancora');
    await clickOn(page, view, '.body p', 'racconta');
    await waitForMark(view, 'Chi vende frutta');
    // Quoted words and names, too: their cards are reached by the chip before them.
    await clickOn(page, view, '.body p', 'metà');
    await waitForMark(view, '«Abbiamo già perso');
    expect(await view.evaluate((root) => root.querySelector('[role=dialog]'))).toBeNull();
  });

  test('begins at the first words in view, and ends with the view', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await view.evaluate((root) => root.querySelectorAll('.body p')[6]?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.keyboard.press('r');
    await waitForMark(view, '«Il vento è ancora');
    // Not the same words at the beginning of the article.
    expect(await view.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0)).toBeGreaterThan(200);
    await clickOn(page, view, '[data-action=reader]');
    await waitUntil('the voice to end with the view', () => page.evaluate(() => !speechSynthesis.speaking));
  });

  testOnce(world, 'begins at the selected words', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await view.evaluate((root) => {
      const words = root.querySelectorAll('.body p')[7]?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 3, words, 9);
    });
    await page.keyboard.press('r');
    await waitForMark(view, 'Al mercato del pesce');
  });

  test('leaves the view alone when the reader scrolls away, and offers a way back', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await page.keyboard.press('r');
    await waitForMark(view, 'Il porto di Lerma resta chiuso');
    const top = () => view.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0);
    await page.mouse.move(640, 500);
    await page.mouse.wheel({ deltaY: 4_000 });
    await view.waitFor('the way back', (root) => root.querySelector('[data-action=aloud-follow]'));
    const away = await top();
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    // The voice is in the next paragraph by the time at which it pauses.
    await page.keyboard.press('r');
    await view.waitFor('the voice to pause', (root) => root.querySelector('[data-action=aloud-toggle]')?.textContent?.startsWith('Go on'));
    await view.evaluate(rest);
    expect(await top()).toBe(away);
    await clickOn(page, view, '[data-action=aloud-follow]');
    await waitForMark(view, 'Il porto di Lerma 1');
    expect(await top()).toBeLessThan(away);
    expect(await view.evaluate((root) => root.querySelector('[data-action=aloud-follow]'))).toBeNull();
  });

  testOnce(world, 'moves the focused lines along', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await page.keyboard.press('r');
    await waitForMark(view, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('f');
    await view.waitFor('a focused line', (root) => root.querySelector('.line-focus:not([hidden])'));
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    await waitForMark(view, 'Il porto di Lerma 1');
    await view.waitFor('the focused line to be that of the voice', (root) => {
      const line = root.querySelector('.line-opening')?.getBoundingClientRect();
      const boxes = [...root.querySelectorAll('.painted.aloud i')].map((one) => one.getBoundingClientRect());
      return boxes.some(({ top, height }) => line && line.top < top + height / 2 && top + height / 2 < line.bottom);
    });
    for (let times = 0; times < 3; times++) await page.keyboard.press('f');
    await view.waitFor('no focused line', (root) => root.querySelector('.line-focus') === null);
  });
});
