import type { Article, OpenPage, Result } from '../model';
import { type ComingPage, expectNoReader, expectReader, type ReaderPage } from './reader-pairing';
import { runFiles, runFunction } from './run-in-tab';
import { tabIfOpen } from './tab-if-open';

/**
 * The object through which other scripts control reader mode while it is on. It is stored in the isolated world, where the next injection
 * of the host script finds it.
 */
export interface ReaderHandle {
  /** Prints the article as soon as it is shown. */
  print(): void;
  /** Closes reader mode and restores the page. */
  close(): void;
}
/**
 * Loads a page for reader mode. May call `show` with the article before it is analysed, and then waits for its promise, which resolves when
 * the analysis may begin.
 */
export type LoadPage = (show: (article: Article) => Promise<void>) => Promise<Result<OpenPage>>;

/** The state after an injection of the host script. `keptOut` means that the page does not let a frame of the extension in. */
export type ReaderState = 'on' | 'off' | 'keptOut';

declare global {
  var dramatisReader: ReaderHandle | undefined;
  /** The key for the frame of reader mode. The host script reads and deletes it the next time it is injected. */
  var dramatisReaderKey: string | undefined;
}

/** Returns whether reader mode is on in a tab. Returns `false` if no script can run there. */
export async function isReaderOn(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => globalThis.dramatisReader !== undefined);
  return answer.ok && answer.value === true;
}

/** Closes reader mode in a tab. Returns whether it was on. */
export async function closeReader(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => {
    const open = globalThis.dramatisReader;
    open?.close();
    return open !== undefined;
  });
  return answer.ok && answer.value === true;
}

/**
 * Turns reader mode on or off in a tab. When turning it on, starts `load` immediately. Meanwhile, reader mode opens and shows the progress.
 * It shows the article as soon as `load` calls `show`. If `load` fails, reader mode shows the error. If reader mode cannot be opened, the
 * result of `load` is discarded. Fails with `readerKeptOut` if the page does not let the frame of reader mode in, and with the errors of
 * `runFiles`.
 */
export async function toggleReader(tabId: number, load: LoadPage): Promise<Result<'on' | 'off'>> {
  const key = crypto.randomUUID();
  // Browsers run the scripts of a tab in the order in which they are injected, so the host script finds the key.
  const asking = runFunction(tabId, announceKey, key);
  const opening = runFiles(tabId, '/reader-host.js');
  const page = pageOf(tabId);
  let loading: ComingPage | undefined;
  const begin = (): ComingPage => {
    loading ??= comingPage(load);
    return loading;
  };
  expectReader(tabId, { key, page, load: begin });
  const was = await asking;
  if (was.ok && was.value !== true) begin();
  const state = await opening;
  if (state.ok && state.value === 'on') return { ok: true, value: 'on' };
  expectNoReader(tabId, key);
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  // If the page has no article either, the error that says so helps the reader more.
  loading?.begin();
  const loaded = await loading?.page;
  return loaded?.ok === false ? loaded : { ok: false, error: { code: 'readerKeptOut' } };
}

/** Starts to load a page, and returns promises for it and for its article. */
function comingPage(load: LoadPage): ComingPage {
  const text = Promise.withResolvers<Article | null>();
  const begun = Promise.withResolvers<void>();
  const page = load((article) => {
    text.resolve(article);
    return begun.promise;
  });
  // Nothing awaits the page until the frame asks for it, so a rejection would be reported as unhandled.
  const end = () => text.resolve(null);
  page.then(end, end);
  return { text: text.promise, page, begin: begun.resolve };
}

/** Prints the article that reader mode shows in a tab. If reader mode is off, turns it on first, as `toggleReader` does. */
export async function printInReader(tabId: number, load: LoadPage): Promise<Result<void>> {
  const shown = (await isReaderOn(tabId)) ? null : await toggleReader(tabId, load);
  if (shown?.ok === false) return shown;
  const asked = await runFunction(tabId, () => globalThis.dramatisReader?.print());
  return asked.ok ? { ok: true, value: undefined } : asked;
}

/**
 * Stores the key for the host script, and returns whether reader mode is already on. Is injected as source text, so it must be
 * self-contained.
 */
function announceKey(key: string): boolean {
  globalThis.dramatisReaderKey = key;
  return globalThis.dramatisReader !== undefined;
}

async function pageOf(tabId: number): Promise<ReaderPage> {
  const tab = await tabIfOpen(tabId);
  // If the tab cannot be found, the page counts as private, so nothing about it is stored.
  return { tabId, address: tab?.url, isPrivate: tab?.incognito ?? true };
}
