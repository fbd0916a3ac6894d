import { expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { askLibrary } from '../e2e/support/actions/ask-library';
import { turnOn } from '../e2e/support/actions/open-reader';
import { saveByKey } from '../e2e/support/actions/save-by-shortcut';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

/** The part of the extension API that this file uses. */
declare const chrome: {
  tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<readonly { readonly result: unknown }[]> };
  runtime: { sendMessage(message: object): Promise<{ readonly res?: unknown; readonly err?: unknown } | undefined> };
  storage: Record<'local' | 'sync' | 'session', { get(): Promise<object>; set(items: object): Promise<void> }>;
};

/** Every message of the extension, with data that would do harm if the background accepted it. */
const MESSAGES: readonly (readonly [string, unknown])[] = [
  ['library', { call: 'list' }],
  ['library', { call: 'search', query: 'ferry' }],
  ['library', { call: 'open', id: 1 }],
  ['library', { call: 'remove', id: 1 }],
  ['library', { call: 'save', known: NO_ANNOTATIONS, reading: { article: { url: 'https://elsewhere.example/' } } }],
  ['libraryOwner', { call: 'list' }],
  ['readPage', {}],
  ['loadNextPage', 'https://elsewhere.example/'],
  ['rememberRemoval', 'The ferry'],
  ['forgetRemovals', undefined],
  ['keepOpen', { mark: null, version: { reading: { article: { url: 'https://elsewhere.example/' } } } }],
  ['keepViewState', { place: 1 }],
  ['openAnnotations', undefined],
  ['changeRules', { made: [], gone: [] }],
  ['analyse', {}],
  ['toggleReader', { tabId: 1, page: {} }],
  ['printInReader', { tabId: 1, page: {} }],
  ['readerReady', 'guessed'],
  ['openLibrary', undefined],
  ['openOptions', undefined],
  ['openGuide', undefined],
  ['settleSites', undefined],
  ['forgetSite', 'elsewhere.example'],
];

/**
 * Code in the isolated world can do everything that an attacker can do who has taken over the process of a page. These tests run the
 * attacker's code there.
 */
inBothBrowsers('the process of a page, taken over by an attacker,', (world) => {
  /** Runs a function in the isolated world of the page at `path`, and returns its result. */
  const attack = async <Args extends unknown[], R>(path: string, fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>> => {
    const library = await world.session.openLibrary();
    // The function is part of the source text, because the policy of the extension's pages forbids building functions from text.
    const inject = `async (url, given) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const [injection] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${fn}, args: given });
      return injection.result;
    }` as never as (url: string, given: unknown[]) => Promise<Awaited<R>>;
    return library.evaluate(inject, world.server.url + path, args) as Promise<Awaited<R>>;
  };

  test('gets no answer to any message, even while reader mode is on', async () => {
    await world.session.allowPages('127.0.0.1');
    const page = await saveByKey(world, '/club/ferry');
    await turnOn(world.session, page);
    const answers = await attack(
      '/club/ferry',
      async (messages) => {
        const answerTo = async ([type, data]: readonly [string, unknown]) => {
          const answer = await chrome.runtime.sendMessage({ id: 0, type, data, timestamp: 0 }).catch(() => undefined);
          return [type, JSON.stringify(answer?.res ?? null)];
        };
        return Promise.all(messages.map(answerTo));
      },
      MESSAGES,
    );
    expect(answers).toHaveLength(MESSAGES.length);
    for (const [type, answer] of answers) expect(answer, type).toMatch(/^(?:null|\{.*"ok":false.*"code":"unexpected".*\})$/);
    expect(await askLibrary(await world.session.openLibrary(), { call: 'status' })).toMatchObject({ saved: 1 });
  });

  // Firefox cannot close the storage to scripts in pages.
  test.runIf(world.name === 'chromium')('cannot read or write what the extension stores', async () => {
    await world.session.allowPages('127.0.0.1');
    const page = await saveByKey(world, '/club/ferry');
    await turnOn(world.session, page);
    const outcomes = await attack('/club/ferry', async () => {
      const areas = ['local', 'sync', 'session'] as const;
      const outcomeOf = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'done',
          () => 'refused',
        );
      return Promise.all(areas.flatMap((area) => [outcomeOf(chrome.storage[area].get()), outcomeOf(chrome.storage[area].set({ a: 1 }))]));
    });
    expect(outcomes).toEqual(Array(6).fill('refused'));
  });
});
