import { beforeEach, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { openReader } from './support/actions/open-reader';
import { chooseEndlessVoice, clickOn, waitForMark, waitForToggle } from './support/actions/read-aloud';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('the read-aloud feature', (world) => {
  beforeEach(() => chooseEndlessVoice(world.session));

  test('closes its bar when it reaches the end of the article', async () => {
    const { page, view } = await openReader(world, '/story');
    // The bar loads together with the panels, and a test voice may finish before that.
    await page.keyboard.press('?');
    await view.waitFor('the list of keys', (root) => root.querySelector('[data-panel=keys]'));
    await page.keyboard.press('?');
    await view.waitFor('the list of keys to go', (root) => !root.querySelector('[data-panel]'));
    // A test voice may finish before the test looks for the bar with the controls, so an observer records that the bar appeared.
    await view.evaluate((root) => {
      new MutationObserver(() => {
        if (root.querySelector('.aloud-bar')) root.documentElement.dataset.bar = 'seen';
      }).observe(root, { childList: true, subtree: true });
    });
    await page.keyboard.press('r');
    await view.waitFor('the bar', (root) => root.documentElement.dataset.bar === 'seen');
    await view.waitFor('the bar to go', (root) => root.querySelector('.aloud-bar') === null);
    expect(await view.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  test('marks the current sentence, pauses, steps by sentence and paragraph, and continues from a clicked word', async () => {
    const { page, view } = await openReader(world, '/aloud');
    await clickOn(page, view, '[data-action=aloud]');
    await waitForMark(view, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('r');
    await waitUntil('the voice to be silent', () => view.evaluate(() => !speechSynthesis.speaking));
    await waitForToggle(view, 'Continue reading aloud');
    await page.keyboard.press('r');
    await waitUntil('the voice to go on', () => view.evaluate(() => speechSynthesis.speaking));
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    await clickOn(page, view, '[data-action=aloud-on]');
    await waitForMark(view, 'Le barche dei pescatori');
    await page.keyboard.press('ArrowRight');
    await waitForMark(view, '«Il vento è ancora');
    await page.keyboard.press('ArrowLeft');
    await waitForMark(view, 'Le barche dei pescatori');
    await page.keyboard.press('ArrowLeft');
    await waitForMark(view, 'Il porto di Lerma 1');
    // Stepping by paragraph skips the second sentence of the current paragraph.
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    await waitForMark(view, '«Il vento è ancora');
    await clickOn(page, view, '.body p', 'racconta');
    await waitForMark(view, 'Chi vende frutta');
    // While the article is being read aloud, clicking on a quotation makes the voice continue there. During that time, the quotation's card
    // opens only when the initials before the quotation are clicked.
    await clickOn(page, view, '.body p', 'metà');
    await waitForMark(view, '«Abbiamo già perso');
    expect(await view.evaluate((root) => root.querySelector('[role=dialog]'))).toBeNull();
  });

  test('starts at the first sentence in view, and stops when reader mode closes', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await view.evaluate((root) => root.querySelectorAll('.body p')[6]?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.keyboard.press('r');
    await waitForMark(view, '«Il vento è ancora');
    // The same sentence occurs near the beginning of the article, so this checks that the voice did not start there.
    expect(await view.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0)).toBeGreaterThan(200);
    const stopped = view.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const cancel = speechSynthesis.cancel.bind(speechSynthesis);
          speechSynthesis.cancel = () => {
            cancel();
            resolve(true);
          };
        }),
    );
    await clickOn(page, view, '[data-action=reader]');
    expect(await stopped).toBe(true);
    await view.waitUntilOff();
  });

  testOnce(world, 'starts at the sentence that contains the selected words', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await view.evaluate((root) => {
      const words = root.querySelectorAll('.body p')[7]?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 3, words, 9);
    });
    await page.keyboard.press('r');
    await waitForMark(view, 'Al mercato del pesce');
  });

  test('stops scrolling when the reader scrolls away, and offers a button to follow the voice again', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await page.keyboard.press('r');
    await waitForMark(view, 'Il porto di Lerma resta chiuso');
    const top = () => view.evaluate((root) => root.querySelector('.page')?.scrollTop ?? 0);
    await page.mouse.move(640, 500);
    await page.mouse.wheel({ deltaY: 4_000 });
    await view.waitFor('the button to follow the voice', (root) => root.querySelector('[data-action=aloud-follow]'));
    const away = await top();
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    // Pauses the voice, which has moved on to the next paragraph by then.
    await page.keyboard.press('r');
    await view.waitFor('the voice to pause', (root) =>
      root.querySelector('[data-action=aloud-toggle]')?.textContent?.startsWith('Continue'),
    );
    await view.evaluate(rest);
    expect(await top()).toBe(away);
    await clickOn(page, view, '[data-action=aloud-follow]');
    await waitForMark(view, 'Il porto di Lerma 1');
    expect(await top()).toBeLessThan(away);
    expect(await view.evaluate((root) => root.querySelector('[data-action=aloud-follow]'))).toBeNull();
  });

  testOnce(world, 'moves the line focus along with the voice', async () => {
    const { page, view } = await openReader(world, '/aloud-long');
    await page.keyboard.press('r');
    await waitForMark(view, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('f');
    await view.waitFor('a focused line', (root) => root.querySelector('.line-focus:not([hidden])'));
    await clickOn(page, view, '[data-action=aloud-paragraph-on]');
    await waitForMark(view, 'Il porto di Lerma 1');
    await view.waitFor('the focused line at the marked sentence', (root) => {
      const line = root.querySelector('.line-opening')?.getBoundingClientRect();
      const boxes = [...root.querySelectorAll('.painted.aloud i')].map((one) => one.getBoundingClientRect());
      return boxes.some(({ top, height }) => line && line.top < top + height / 2 && top + height / 2 < line.bottom);
    });
    for (let times = 0; times < 3; times++) await page.keyboard.press('f');
    await view.waitFor('no focused line', (root) => root.querySelector('.line-focus') === null);
  });
});
