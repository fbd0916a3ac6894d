import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { clickIn, openReader } from './support/actions/open-reader';
import { saveByKey } from './support/actions/save-by-shortcut';
import { inBothBrowsers } from './support/browsers/in-browsers';

declare global {
  /** The test leaves this sign in the background. It is gone when another background has started. */
  var isOldBackground: boolean | undefined;
}

const waitForQuotes = (view: ReaderView) => view.waitFor('the marked quotations', (root) => root.querySelector('mark.quote'));

inBothBrowsers('a background that the browser has stopped', (world) => {
  const stop = async () => {
    await world.session.inBackground(() => {
      globalThis.isOldBackground = true;
    });
    await world.session.stopBackground();
  };
  const isOld = () => world.session.inBackground(() => globalThis.isOldBackground ?? false);

  test('opens reader mode by shortcut, with quotations and cast, however often it is stopped', async () => {
    for (const path of ['/sample/', '/club/ferry']) {
      await stop();
      const { view } = await openReader(world, path);
      await waitForQuotes(view);
      expect(await view.evaluate((root) => root.querySelectorAll('.cast .actor').length)).toBeGreaterThan(0);
      expect(await isOld()).toBe(false);
    }
  });

  test('opens reader mode by menu after the browser has been restarted', async () => {
    await world.session.restart();
    await stop();
    const page = await world.session.openPage(`${world.server.url}/club/ferry`);
    await world.session.chooseContextMenu(page);
    await waitForQuotes(world.session.readerOf(page));
  });

  test('analyses an article that is edited in reader mode', async () => {
    const { view } = await openReader(world, '/story');
    await stop();
    await clickIn(view, '[data-action=more]');
    await clickIn(view, '[data-action=edit]');
    await clickIn(view, '[data-path="0"]');
    await view.waitFor('the first paragraph to go', (root) => !root.querySelector('.body')?.textContent?.startsWith('The lighthouse'));
    await waitForQuotes(view);
    expect(await isOld()).toBe(false);
  });

  test('saves an article by shortcut', async () => {
    await stop();
    await saveByKey(world, '/club/ferry');
    expect(await isOld()).toBe(false);
  });
});
