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
 * Turns reader mode on or off in a tab. `load` is asked for what it is to show as soon as reader mode is known to be off, while the reader is put
 * over the page to show that something happens; a failure of it is shown in the reader. What it brings is dropped where the reader could not be
 * put there.
 * @param asking whether reader mode is on, where that is known.
 */
export async function toggleReader(
  tabId: number,
  load: () => Promise<Result<OpenPage>>,
  asking: Promise<boolean> = isReaderOn(tabId),
): Promise<Result<'on' | 'off'>> {
  const putting = runFiles(tabId, '/content-scripts/reader.js');
  const loading = (await asking) ? null : load();
  // Nobody waits for it before the reader is there, or at all where it does not come.
  loading?.catch(() => undefined);
  const state = await putting;
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  // It may have been taken away after it was asked whether it is there: then the script has put it there anew.
  const arrived = await (loading ?? load());
  // As a string: Chromium leaves every `null` out of the objects that it hands to an injected function.
  const shown = await runFunction(tabId, (json: string) => globalThis.dramatisReader?.arrive(JSON.parse(json)), JSON.stringify(arrived));
  return shown.ok ? { ok: true, value: 'on' } : shown;
}

/** Prints what reader mode shows in a tab; it is turned on for `load` where it is off, as in `toggleReader`. */
export async function printInReader(tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<void>> {
  const shown = (await isReaderOn(tabId)) ? null : await toggleReader(tabId, load, OFF);
  if (shown?.ok === false) return shown;
  const asked = await runFunction(tabId, () => globalThis.dramatisReader?.print());
  return asked.ok ? { ok: true, value: undefined } : asked;
}

const OFF = Promise.resolve(false);
