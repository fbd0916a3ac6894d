import { beforeEach, expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { chooseEndlessVoice } from './support/actions/read-aloud';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { readPage, textOf } from './support/actions/use-popup';
import { inBothBrowsers, inBrowser, type TestEnvironment, testOnce } from './support/browsers/in-browsers';

/** Opens the popup on a page and starts reading the article aloud. */
async function listen({ session, server }: TestEnvironment, path: string): Promise<Surface> {
  const page = await session.openPage(server.url + path);
  const popup = await readPage(session, page);
  await popup.click('[data-action=aloud]');
  return popup;
}
/** Waits until the read-aloud bar shows an error, and returns the text of the error. */
const problem = async (popup: Surface): Promise<string> => {
  await popup.waitFor('the alert in the bar', () => document.querySelector('.aloud-bar [role=alert]'));
  return textOf(popup, '.aloud-bar [role=alert]');
};

inBrowser(
  'chromium',
  'the read-aloud feature in a browser without voices',
  (world) => {
    test('reports in its bar that there are no voices, and the bar can be closed', async () => {
      const popup = await listen(world, '/fixtures/interview');
      expect(await problem(popup)).toContain('no voices');
      await popup.click('[data-action=aloud-close]');
      await popup.waitFor('the bar to go', () => document.querySelector('.aloud-bar') === null);
    });
  },
  { hasVoices: false },
);

inBothBrowsers('the read-aloud feature in a browser with voices', (world) => {
  beforeEach(() => chooseEndlessVoice(world.session));

  testOnce(world, 'names the language of the article in an error when no voice speaks it', async () => {
    expect(await problem(await listen(world, '/fixtures/german'))).toContain('German');
  });

  testOnce(world, 'lists the voices for the language of the article, and asks for consent before using an online voice', async () => {
    const popup = await listen(world, '/aloud');
    await popup.click('[data-action=aloud-settings]');
    await popup.waitFor('the voices', () => document.querySelector('[data-setting=voice] optgroup'));
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-setting=voice] optgroup')].map((one) => (one as HTMLOptGroupElement).label),
    );
    expect(groups).toEqual(['On this computer', 'Online']);
    await popup.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('[data-setting=voice] select');
      if (!select) return;
      select.value = 'Lontana';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popup.waitFor('the question', () => document.querySelector('.voice-consent'));
    expect(await textOf(popup, '.voice-consent')).toContain('sent to the provider');
    await popup.click('[data-action=use-online]');
    await popup.waitFor('the question to be answered', () => document.querySelector('.voice-consent') === null);
    expect(await popup.evaluate(() => document.querySelector<HTMLSelectElement>('[data-setting=voice] select')?.value)).toBe('Lontana');
  });

  test('marks the current sentence in the popup and in a saved article, and stops when its bar is closed', async () => {
    await saveByKey(world, '/aloud-long');
    const isMarked = () => document.querySelector('.painted.aloud i') !== null;
    const popup = await listen(world, '/aloud-long');
    await popup.waitFor('the mark of a sentence', isMarked);
    await popup.close();
    const library = await openSaved(world);
    expect(await library.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await library.click('[data-action=aloud]');
    await library.waitFor('the mark of a sentence', isMarked);
    await library.click('[data-action=aloud-close]');
    await library.waitFor('the bar to go', () => document.querySelector('.aloud-bar') === null);
    await library.waitFor('silence', () => !speechSynthesis.speaking);
  });
});
