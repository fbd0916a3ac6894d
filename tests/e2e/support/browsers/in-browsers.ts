import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { PageServer } from '../pages/server.ts';
import type { BrowserName, BrowserSession } from './session.ts';
import { dropBrowser, sharedBrowser, sharedServer, startBrowser } from './shared-browsers.ts';

/** Where the pictures of failed tests are. */
const FAILED = resolve(import.meta.dirname, '../../../../out/failed');

/** What a test has: a browser in which nobody has done anything yet, and a server of pages. Read inside tests only. */
export interface World {
  readonly name: BrowserName;
  readonly session: BrowserSession;
  readonly server: PageServer;
}

/** What a file wants of its browsers beyond the shared ones; each of them has the file start browsers of its own, which takes seconds. */
export interface Wish {
  /** Makes another build of the extension than the usual one, and returns its folder. */
  makeBuild?(name: BrowserName): Promise<string>;
  readonly hasVoices?: boolean;
}

/**
 * Runs the same tests in Chromium and in Firefox. Each worker keeps one running browser of each kind over many files; every test begins in one that
 * has been reset. A test that fails leaves pictures of what was open in `out/failed/`.
 */
export function inBothBrowsers(what: string, tests: (world: World) => void, wish?: Wish): void {
  for (const name of ['chromium', 'firefox'] as const) inBrowser(name, what, tests, wish);
}

/** The same in one of them alone. */
export function inBrowser(name: BrowserName, what: string, tests: (world: World) => void, wish?: Wish): void {
  describe(`${what} (${name})`, () => {
    const world: { name: BrowserName; session?: BrowserSession; server?: PageServer } = { name };
    beforeAll(async () => {
      world.server = await sharedServer();
      world.session = await (wish ? startOwn(name, wish) : sharedBrowser(name));
    });
    afterEach(async ({ task }) => {
      const folder = join(FAILED, fileNameOf(`${name} ${what} ${task.name}`));
      // A picture that cannot be taken must not keep the browser from being reset.
      if (task.result?.state === 'fail') await world.session?.takePictures(folder).catch((problem: unknown) => console.warn(problem));
      world.server?.forget();
      try {
        await world.session?.reset();
      } catch (problem) {
        // Whatever is wrong with this browser is not to be wrong in the next test.
        if (!wish) {
          await dropBrowser(name);
          world.session = await sharedBrowser(name);
        }
        throw problem;
      }
    });
    afterAll(async () => {
      if (wish) await world.session?.close();
    });
    tests(world as World);
  });
}

/**
 * Declares a test that runs in Chromium alone: for what the view, the cast or the library do by themselves, whatever the browser. What a browser has
 * its own way of, such as keys, focus, selections, scrolling, the clipboard, storage and its windows, is tested in both.
 */
export function testOnce({ name }: World, what: string, act: () => Promise<void>): void {
  if (name === 'chromium') test(what, act);
}

async function startOwn(name: BrowserName, { makeBuild, hasVoices = true }: Wish): Promise<BrowserSession> {
  return startBrowser(name, { hasVoices, ...(makeBuild && { build: await makeBuild(name) }) });
}

const fileNameOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
