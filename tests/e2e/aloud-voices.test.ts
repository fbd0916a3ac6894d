import { beforeAll, expect, test } from 'vitest';
import { giveVoices } from './support/acts/aloud';
import { readPage, textOf } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';

/** Opens the popup over a page and asks it to read aloud. */
async function listen({ session, server }: World, path: string): Promise<Surface> {
  const page = await session.openPage(server.url + path);
  const popup = await readPage(session, page);
  await popup.click('[data-action=aloud]');
  return popup;
}
const trouble = async (popup: Surface): Promise<string> => {
  await popup.waitFor('the trouble to be told', () => document.querySelector('.aloud-bar [role=alert]') !== null);
  return textOf(popup, '.aloud-bar [role=alert]');
};

inBothBrowsers('a browser without voices', (world) => {
  test('says so, and the bar can be closed', async () => {
    const popup = await listen(world, '/sample/');
    expect(await trouble(popup)).toContain('no voices');
    await popup.click('[data-action=aloud-close]');
    await popup.waitFor('the bar to go', () => document.querySelector('.aloud-bar') === null);
  });
});

inBothBrowsers('a browser with voices', (world) => {
  beforeAll(() => giveVoices(world.session));

  test('says where it has none for the language, and where there is one, which', async () => {
    const german = await listen(world, '/fixtures/german');
    expect(await trouble(german)).toContain('German');
    await german.close();
    const italian = await listen(world, '/aloud');
    await italian.click('[data-action=aloud-settings]');
    await italian.waitFor('the voices', () => document.querySelector('[data-setting=voice] option:nth-of-type(1)') !== null);
    const groups = await italian.evaluate(() =>
      [...document.querySelectorAll('[data-setting=voice] optgroup')].map((one) => (one as HTMLOptGroupElement).label),
    );
    // Voices online stand apart; those of Firefox for tests are all local.
    expect(groups).toEqual(world.session.name === 'chromium' ? ['On this computer', 'Online'] : ['On this computer']);
  });

  test('asks before it uses one that is online', async () => {
    // Of Firefox's voices for tests none is online; the field itself is tested with made ones in tests/components/.
    if (world.session.name === 'firefox') return;
    const popup = await listen(world, '/aloud');
    await popup.click('[data-action=aloud-settings]');
    const choose = () =>
      popup.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('[data-setting=voice] select');
        if (!select) return;
        select.value = 'Lontana';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await popup.waitFor('the voices', () => document.querySelector('[data-setting=voice] optgroup') !== null);
    await choose();
    await popup.waitFor('the question', () => document.querySelector('.voice-consent') !== null);
    expect(await textOf(popup, '.voice-consent')).toContain('sent to the maker');
    await popup.click('[data-action=use-online]');
    await popup.waitFor('the answer to be taken', () => document.querySelector('.voice-consent') === null);
    expect(await popup.evaluate(() => document.querySelector<HTMLSelectElement>('[data-setting=voice] select')?.value)).toBe('Lontana');
  });
});
