import type { OpenPage, Result } from '../model';
import { runFiles, runFunction } from './run-in-tab';

/**
 * The object through which other scripts control reader mode while it is on. It is stored in the isolated world, where the next injection
 * of the reader mode script finds it.
 */
export interface ReaderHandle {
  /** Shows the page that was loaded for reader mode, or the error if loading failed. */
  arrive(page: Result<OpenPage>): void;
  /** Prints the article as soon as it is shown. */
  print(): void;
  /** Closes reader mode and restores the page. */
  close(): void;
}
/**
 * The state after an injection of the reader mode script. `waiting` means that reader mode has opened and is waiting for an article, and
 * `off` means that it has closed.
 */
export type ReaderState = 'waiting' | 'off';

declare global {
  var dramatisReader: ReaderHandle | undefined;
}

/** Returns whether reader mode is on in a tab. Returns `false` if no script can run there. */
export async function isReaderOn(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => globalThis.dramatisReader !== undefined);
  return answer.ok && answer.value === true;
}

/**
 * Turns reader mode on or off in a tab. When turning it on, starts `load` immediately. Meanwhile, reader mode opens and shows the progress.
 * If `load` fails, reader mode shows the error. If reader mode cannot be opened, the result of `load` is discarded.
 * @param asking resolves to whether reader mode is on. By default, a script checks this in the tab.
 */
export async function toggleReader(
  tabId: number,
  load: () => Promise<Result<OpenPage>>,
  asking: Promise<boolean> = isReaderOn(tabId),
): Promise<Result<'on' | 'off'>> {
  const putting = runFiles(tabId, '/content-scripts/reader.js');
  const loading = (await asking) ? null : load();
  // Nothing awaits this promise until reader mode is open, so a rejection would be reported as unhandled. The `await` below still receives
  // the error.
  loading?.catch(() => undefined);
  const state = await putting;
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  // Reader mode may have been closed just after `asking` reported that it was on. The injected script has then opened it again instead of
  // closing it, and nothing has called `load` yet.
  const arrived = await (loading ?? load());
  // The argument is a string because Chromium drops every `null` from objects that it passes to an injected function.
  const shown = await runFunction(tabId, (json: string) => globalThis.dramatisReader?.arrive(JSON.parse(json)), JSON.stringify(arrived));
  return shown.ok ? { ok: true, value: 'on' } : shown;
}

/** Prints the article that reader mode shows in a tab. If reader mode is off, turns it on first, as `toggleReader` does. */
export async function printInReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<void>> {
  const shown = (await isReaderOn(tabId)) ? null : await toggleReader(tabId, load, READER_OFF);
  if (shown?.ok === false) return shown;
  const asked = await runFunction(tabId, () => globalThis.dramatisReader?.print());
  return asked.ok ? { ok: true, value: undefined } : asked;
}

const READER_OFF = Promise.resolve(false);
