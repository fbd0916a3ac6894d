import type { OpenPage, Result } from '../model';
import { runFiles, runFunction } from './run-in-tab';

/** What the injected reader leaves in the isolated world while it is on, so that the next injection finds it. */
export interface ReaderHandle {
  /** Shows what was loaded for it. */
  arrive(page: Result<OpenPage>): void;
  /** Prints it as soon as it shows its article. */
  print(): void;
  /** Takes the reader away and brings the page back as it was. */
  close(): void;
}
/** What an injection answers: it put the reader over the page, where it waits for a reading; or it took it away. */
export type ReaderState = 'waiting' | 'off';

declare global {
  var dramatisReader: ReaderHandle | undefined;
}

/** Whether reader mode is on in a tab. `false` where the tab cannot be asked. */
export async function isReaderOn(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => globalThis.dramatisReader !== undefined);
  return answer.ok && answer.value === true;
}

/**
 * Turns reader mode on or off in a tab. `load` is asked for what it is to show only when it is turned on; a failure of it is shown in the
 * reader.
 */
export async function toggleReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<'on' | 'off'>> {
  if (!(await isReaderOn(tabId))) return openReader(tabId, load);
  const closed = await runFunction(tabId, () => globalThis.dramatisReader?.close());
  return closed.ok ? { ok: true, value: 'off' } : closed;
}

/** Prints what reader mode shows in a tab; it is turned on for `load` where it is off, as in `toggleReader`. */
export async function printInReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<void>> {
  const shown = (await isReaderOn(tabId)) ? null : await openReader(tabId, load);
  if (shown?.ok === false) return shown;
  const asked = await runFunction(tabId, () => globalThis.dramatisReader?.print());
  return asked.ok ? { ok: true, value: undefined } : asked;
}

/** What is to be shown is read while the reader is put over the page to show that something happens. `off`: somebody else put it there meanwhile. */
async function openReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<'on' | 'off'>> {
  const opening = runFiles(tabId, '/content-scripts/reader.js');
  const loading = load();
  const state = await opening;
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  // As a string: Chromium leaves every `null` out of the objects that it hands to an injected function.
  const handed = JSON.stringify(await loading);
  const shown = await runFunction(tabId, (json: string) => globalThis.dramatisReader?.arrive(JSON.parse(json)), handed);
  return shown.ok ? { ok: true, value: 'on' } : shown;
}
