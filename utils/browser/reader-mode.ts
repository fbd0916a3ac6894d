import type { Failure, Reading, Result } from '../model';
import { runFile, runFunction } from './run-in-tab';

/** What the injected reader leaves in the isolated world, so that a second injection finds the first. */
export interface ReaderHandle {
  readonly isOn: boolean;
  /** Puts the reader over the page, still empty; takes it away where it was on. */
  toggle(): ReaderState;
  show(reading: Reading): void;
  fail(failure: Failure): void;
}
export type ReaderState = 'waiting' | 'off';

declare global {
  var dramatisReader: ReaderHandle | undefined;
}

/** Whether reader mode is on in a tab. `false` where the tab cannot be asked. */
export async function isReaderOn(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => globalThis.dramatisReader?.isOn ?? false);
  return answer.ok && answer.value === true;
}

/**
 * Turns reader mode on or off in a tab. `load` is asked for the reading only when it is turned on, and after the reader
 * is already there to show that something happens; a failure of it is shown in the reader.
 */
export async function toggleReader(tabId: number, load: () => Promise<Result<Reading>>): Promise<Result<'on' | 'off'>> {
  const state = await runFile(tabId, '/content-scripts/reader.js');
  if (!state.ok) return state;
  if (state.value === 'off') return { ok: true, value: 'off' };
  const reading = await load();
  if (!reading.ok) {
    await runFunction(tabId, (failure: Failure) => globalThis.dramatisReader?.fail(failure), reading.error);
    return reading;
  }
  const shown = await runFunction(tabId, (value: Reading) => globalThis.dramatisReader?.show(value), reading.value);
  return shown.ok ? { ok: true, value: 'on' } : shown;
}
