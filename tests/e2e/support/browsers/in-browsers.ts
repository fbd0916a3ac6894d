import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import type { BrowserName, BrowserSession } from '../../../../scripts/browsers/session.ts';
import type { PageServer } from '../pages/server.ts';
import { dropBrowser, sharedBrowser, sharedServer, startBrowser } from './shared-browsers.ts';

/** The folder for screenshots of failed tests. */
const FAILED = resolve(import.meta.dirname, '../../../../out/failed');

/**
 * The environment of a test: a browser in its initial state and a server of test pages. Only tests and hooks may read `session` and
 * `server`, because these are not yet set while the tests are being declared.
 */
export interface TestEnvironment {
  readonly name: BrowserName;
  readonly session: BrowserSession;
  readonly server: PageServer;
}

/**
 * The special browser requirements of a group of tests. A group with such requirements starts its own browser, which takes several seconds
 * longer than using the shared one.
 */
export interface BrowserNeeds {
  /** Makes a modified build of the extension, and returns its folder. */
  makeBuild?(name: BrowserName): Promise<string>;
  /** Whether the browser has test voices. The default is true. */
  readonly hasVoices?: boolean;
}

/**
 * Runs the same tests in Chromium and in Firefox. Each worker keeps one browser of each kind running across test files, and resets it after
 * each test. When a test fails, screenshots of all open pages are saved in `out/failed/`.
 */
export function inBothBrowsers(what: string, tests: (world: TestEnvironment) => void, needs?: BrowserNeeds): void {
  for (const name of ['chromium', 'firefox'] as const) inBrowser(name, what, tests, needs);
}

/** Runs tests in a single browser. */
export function inBrowser(name: BrowserName, what: string, tests: (world: TestEnvironment) => void, needs?: BrowserNeeds): void {
  describe(`${what} (${name})`, () => {
    const world: { name: BrowserName; session?: BrowserSession; server?: PageServer } = { name };
    beforeAll(async () => {
      world.server = await sharedServer();
      world.session = await (needs ? startOwn(name, needs) : sharedBrowser(name));
    });
    const reset = async () => {
      try {
        await world.session?.reset();
      } catch (problem) {
        // A browser that could not be reset is replaced, so that it does not affect the next test.
        if (!needs) {
          await dropBrowser(name);
          world.session = await sharedBrowser(name);
        }
        throw problem;
      }
    };
    const group = { reset, isVisit: false };
    groups.set(world as TestEnvironment, group);
    let isUsed = false;
    // A browser of its own is closed after the last test, so it is reset only before another test.
    if (needs) beforeEach(async () => isUsed && reset());
    afterEach(async ({ task }) => {
      isUsed = true;
      const folder = join(FAILED, fileNameOf(`${name} ${what} ${task.name}`));
      const hasFailed = task.result?.state === 'fail';
      // A failed screenshot must not prevent the browser from being reset.
      if (hasFailed) await world.session?.takePictures(folder).catch((problem: unknown) => console.warn(problem));
      world.server?.forget();
      if (!needs && (hasFailed || !group.isVisit)) await reset();
    });
    afterAll(async () => {
      if (needs) await world.session?.close();
    });
    tests(world as TestEnvironment);
  });
}

/** The groups of tests in a browser, by their environments. */
const groups = new WeakMap<TestEnvironment, { reset(): Promise<void>; isVisit: boolean }>();

/**
 * Declares tests that share what `prepare` saves in the library, where saving it takes longer than the tests. It is called before the first
 * test, and again after one that failed. Between the tests, the browser is reset except for the library, so each test undoes what it
 * changes there.
 */
export function inOneVisit(world: TestEnvironment, what: string, prepare: () => Promise<void>, tests: () => void): void {
  describe(what, () => {
    let isPrepared = false;
    beforeEach(async () => {
      const group = groups.get(world);
      if (group) group.isVisit = true;
      if (!isPrepared) await prepare();
      isPrepared = true;
    });
    afterEach(async ({ task }) => {
      isPrepared = task.result?.state !== 'fail';
      if (isPrepared) await world.session.reset({ keepsLibrary: true });
    });
    afterAll(async () => {
      const group = groups.get(world);
      if (group) group.isVisit = false;
      await group?.reset();
    });
    tests();
  });
}

/**
 * Declares a test that runs only in Chromium. Use it for behaviour of the article, the cast or the library that does not depend on the
 * browser. Behaviour that may differ between browsers, such as keys, focus, selections, scrolling, clipboard, storage and windows, is
 * tested in both Chromium and Firefox.
 */
export function testOnce({ name }: TestEnvironment, what: string, act: () => Promise<void>): void {
  if (name === 'chromium') test(what, act);
}

async function startOwn(name: BrowserName, { makeBuild, hasVoices = true }: BrowserNeeds): Promise<BrowserSession> {
  return startBrowser(name, { hasVoices, ...(makeBuild && { build: await makeBuild(name) }) });
}

const fileNameOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
