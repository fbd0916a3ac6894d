import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type PageServer, startServer } from '../pages/server.ts';
import { startChromium } from './chromium/chromium-session.ts';
import { startFirefox } from './firefox/firefox-session.ts';
import { buildShowing, type InterfaceShown } from './interface-builds.ts';
import type { BrowserName, BrowserSession } from './session.ts';

/** What the tests of one file share in one browser: the browser, and a server of pages. Read inside tests only. */
export interface World {
  readonly name: BrowserName;
  readonly session: BrowserSession;
  readonly server: PageServer;
}

const BROWSERS = [
  { name: 'chromium', start: startChromium },
  { name: 'firefox', start: startFirefox },
] as const;

/**
 * Runs the same tests in Chromium and in Firefox. Each browser starts once a file, with a profile in which nobody has done anything. The interface is English, from left to right,
 * unless it is to be `shown` otherwise.
 */
export function inBothBrowsers(what: string, tests: (world: World) => void, shown?: InterfaceShown): void {
  for (const { name, start } of BROWSERS) {
    describe(`${what} (${name})`, () => {
      const world: {
        name: BrowserName;
        session?: BrowserSession;
        server?: PageServer;
        build?: Awaited<ReturnType<typeof buildShowing>> | undefined;
      } = { name };
      beforeAll(async () => {
        world.server = await startServer();
        world.build = shown && (await buildShowing(name, shown));
        world.session = await start(world.build ? { build: world.build.folder } : {});
      });
      afterAll(async () => {
        await world.session?.close();
        await world.server?.close();
        await world.build?.remove();
      });
      afterEach(() => world.session?.closePages());
      tests(world as World);
    });
  }
}
