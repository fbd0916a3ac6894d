import { expect, test } from 'vitest';
import { inBothBrowsers } from './support/in-browsers';
import { readPage, saveFrom } from './support/reading';
import type { Surface } from './support/session';
import { waitUntil } from './support/wait-until';

const SCHEMES = ['light', 'dark'] as const;

async function expectNoViolations(surface: Surface): Promise<void> {
  for (const scheme of SCHEMES) {
    await surface.emulate(scheme);
    expect(await surface.violations(), scheme).toEqual([]);
  }
}

inBothBrowsers('axe', (world) => {
  test('finds nothing in the popup, with an actor selected, and with a card open', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await expectNoViolations(popup);
    await popup.click('.actor-button');
    await popup.waitFor('the actor', () => document.querySelector('.actor[data-selected]'));
    await expectNoViolations(popup);
    await popup.click('.chip');
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await expectNoViolations(popup);
    await saveFrom(popup);
  });

  test('finds nothing in the list of the library and in a saved article', async () => {
    const library = await world.session.openLibrary();
    await library.waitFor('the list', () => document.querySelector('.saved'));
    await expectNoViolations(library);
    await library.click('.saved h2 a');
    await library.waitFor('the article', () => document.querySelector('mark.quote'));
    await expectNoViolations(library);
    await library.click('[data-action=back]');
    await library.click('.saved [data-action=remove]');
    await library.waitFor('the way back', () => document.querySelector('[data-action=undo]'));
    await expectNoViolations(library);
  });

  test('finds nothing in a refusal', async () => {
    const page = await world.session.openPage(`${world.server.url}/list`);
    const popup = await readPage(world.session, page);
    await expectNoViolations(popup);
  });

  test('finds nothing in reader mode', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=reader]');
    const reader = world.session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('mark.quote') !== null));
    await popup.close();
    for (const scheme of SCHEMES) {
      await reader.emulate(scheme);
      expect(await reader.violations(), scheme).toEqual([]);
    }
  });
});
