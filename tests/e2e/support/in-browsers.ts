import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { startChromium } from './chromium-session.ts';
import { startFirefox } from './firefox-session.ts';
import { type PageServer, startServer } from './server.ts';
import type { BrowserSession } from './session.ts';

/** What the tests of one file share in one browser: the browser, and a server of pages. Read inside tests only. */
export interface World {
  readonly session: BrowserSession;
  readonly server: PageServer;
}

/** Runs the same tests in Chromium and in Firefox. Each browser starts once a file, with an empty profile. */
export function inBothBrowsers(what: string, tests: (world: World) => void): void {
  for (const start of [startChromium, startFirefox]) {
    describe(`${what} (${start.name.replace('start', '')})`, () => {
      const world: { session?: BrowserSession; server?: PageServer } = {};
      beforeAll(async () => {
        world.server = await startServer();
        world.session = await start();
      });
      afterAll(async () => {
        await world.session?.close();
        await world.server?.close();
      });
      afterEach(() => world.session?.closePages());
      tests(world as World);
    });
  }
}
