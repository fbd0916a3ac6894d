import { beforeAll, expect, test } from 'vitest';
import { clickIn, giveVoices, openReader, toggleLabel, waitForMark } from './support/acts/aloud';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

inBothBrowsers('reading aloud', (world) => {
  beforeAll(() => giveVoices(world.session));

  test('goes through an article to its end by itself', async () => {
    const { page, reader } = await openReader(world, '/sample/');
    // A voice for tests may be at the end before the bar could be asked for.
    await reader.evaluate((root) => {
      new MutationObserver(() => {
        if (root.querySelector('.aloud-bar')) (root.host as HTMLElement).dataset.bar = 'seen';
      }).observe(root, { childList: true, subtree: true });
    });
    await page.keyboard.press('r');
    await waitUntil('the bar to come', () => reader.evaluate((root) => (root.host as HTMLElement).dataset.bar === 'seen'));
    await waitUntil('the bar to go', () => reader.evaluate((root) => root.querySelector('.aloud-bar') === null), 60_000);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  test('marks the sentence, pauses, steps, and goes on where one clicks', async () => {
    const { page, reader } = await openReader(world, '/aloud');
    await clickIn(page, reader, '[data-action=aloud]');
    await waitForMark(reader, 'Il porto di Lerma resta chiuso');
    await page.keyboard.press('r');
    await waitUntil('the voice to be silent', () => page.evaluate(() => !speechSynthesis.speaking));
    expect(await toggleLabel(reader)).toBe('Go on reading aloud');
    await page.keyboard.press('r');
    await waitUntil('the voice to go on', () => page.evaluate(() => speechSynthesis.speaking));
    await clickIn(page, reader, '[data-action=aloud-paragraph-on]');
    await clickIn(page, reader, '[data-action=aloud-on]');
    await waitForMark(reader, 'Le barche dei pescatori');
    await page.keyboard.press('ArrowRight');
    await waitForMark(reader, '«Il vento è ancora');
    await page.keyboard.press('ArrowLeft');
    await waitForMark(reader, 'Le barche dei pescatori');
    await clickIn(page, reader, '.body p', 'racconta');
    await waitForMark(reader, 'Chi vende frutta');
    // Quoted words and names, too: their cards are reached by the chip before them.
    await clickIn(page, reader, '.body p', 'metà');
    await waitForMark(reader, '«Abbiamo già perso');
    expect(await reader.evaluate((root) => root.querySelector('[role=dialog]'))).toBeNull();
  });
});
