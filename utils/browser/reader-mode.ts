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
 * Turns reader mode on or off in a tab. `load` is asked for what it is to show only when it is turned on, while the reader is put over the
 * page to show that something happens; a failure of it is shown in the reader.
 */
export async function toggleReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<'on' | 'off'>> {
  // Both at once: what is asked is answered before the script is there, which takes a while.
  const asking = isReaderOn(tabId);
  const putting = runFiles(tabId, '/content-scripts/reader.js');
  const loading = (await asking) ? null : load();
  const state = await putting;
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  // As a string: Chromium leaves every `null` out of the objects that it hands to an injected function.
  const arrived = JSON.stringify(await (loading ?? load()));
  const shown = await runFunction(tabId, (json: string) => globalThis.dramatisReader?.arrive(JSON.parse(json)), arrived);
  return shown.ok ? { ok: true, value: 'on' } : shown;
}

/** Prints what reader mode shows in a tab; it is turned on for `load` where it is off, as in `toggleReader`. */
export async function printInReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<void>> {
  const shown = (await isReaderOn(tabId)) ? null : await toggleReader(tabId, load);
  if (shown?.ok === false) return shown;
  const asked = await runFunction(tabId, () => globalThis.dramatisReader?.print());
  return asked.ok ? { ok: true, value: undefined } : asked;
}
