import type { OpenPage, Result } from '../model';
import { runFiles, runFunction } from './run-in-tab';

/** The handle that reader mode leaves in the isolated world while it is on, so that the next injection of its script finds it. */
export interface ReaderHandle {
  /** Shows a page that was loaded for reader mode, or the error. */
  arrive(page: Result<OpenPage>): void;
  /** Prints the article as soon as it is shown. */
  print(): void;
  /** Closes reader mode and restores the page. */
  close(): void;
}
/** The result of an injection: reader mode was opened and waits for an article, or it was closed. */
export type ReaderState = 'waiting' | 'off';

declare global {
  var dramatisReader: ReaderHandle | undefined;
}

/** Returns whether reader mode is on in a tab. Returns `false` if the tab cannot be asked. */
export async function isReaderOn(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => globalThis.dramatisReader !== undefined);
  return answer.ok && answer.value === true;
}

/**
 * Turns reader mode on or off in a tab. If it is off, calls `load` without waiting until reader mode, which shows the progress, has opened.
 * Reader mode also shows a failure of `load`. If reader mode cannot be opened, the result of `load` is dropped.
 * @param asking resolves to whether reader mode is on. By default, the tab is asked.
 */
export async function toggleReader(
  tabId: number,
  load: () => Promise<Result<OpenPage>>,
  asking: Promise<boolean> = isReaderOn(tabId),
): Promise<Result<'on' | 'off'>> {
  const putting = runFiles(tabId, '/content-scripts/reader.js');
  const loading = (await asking) ? null : load();
  // Nothing awaits this promise until reader mode is open, and nothing ever does if it cannot be opened. The `await` below passes on its
  // error.
  loading?.catch(() => undefined);
  const state = await putting;
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  // Reader mode may have been closed after it was reported as on. The script has then opened it again, and nothing is loading yet.
  const arrived = await (loading ?? load());
  // The argument is a string because Chromium drops every `null` from objects that it passes to an injected function.
  const shown = await runFunction(tabId, (json: string) => globalThis.dramatisReader?.arrive(JSON.parse(json)), JSON.stringify(arrived));
  return shown.ok ? { ok: true, value: 'on' } : shown;
}

/** Prints the article that reader mode shows in a tab. Turns reader mode on first if it is off, as `toggleReader` does. */
export async function printInReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<void>> {
  const shown = (await isReaderOn(tabId)) ? null : await toggleReader(tabId, load, READER_OFF);
  if (shown?.ok === false) return shown;
  const asked = await runFunction(tabId, () => globalThis.dramatisReader?.print());
  return asked.ok ? { ok: true, value: undefined } : asked;
}

const READER_OFF = Promise.resolve(false);
