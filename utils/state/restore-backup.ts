import { signal } from '@preact/signals';
import { unpackBackup } from '../backup/unpack-backup';
import type { AskedRestore, RestoringState } from '../controls/backup';
import type { Library } from '../library/library';
import { incomingName } from '../library/repair/kept-files';
import type { Failure, RestoreProgress, Result } from '../model';
import { reportProblem } from '../problems/report-problem';

/** The browser functions that a restore needs. */
export interface RestoringPorts {
  readonly library: Pick<Library, 'openBackup' | 'beginRestore' | 'stepRestore' | 'finishRestore' | 'cancelRestore' | 'dropBackup'>;
  writeSafe(name: string): Promise<WritableStream<Uint8Array>>;
  /** Takes over the settings and rules of a backup. */
  applySettings(json: string): Promise<void>;
  newId(): string;
  now(): Date;
}

/** The number of times that a merge is tried, because it begins again if the library has changed meanwhile. */
const MAX_TURNS = 5;

/** Creates the state of a restore. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short steps of one piece of work that share its file and its signal.
export function createRestoring(ports: RestoringPorts, onDone: () => Promise<void>) {
  const { library } = ports;
  const state = signal<RestoringState>({ name: 'idle' });
  /** The file in the safe that is being restored, and whether it was put there for that. */
  let file: { readonly name: string; readonly isIncoming: boolean } | null = null;
  let asked: AskedRestore | null = null;
  let settings: string | null = null;
  let stop = new AbortController();

  const fail = (error: Failure) => end({ name: 'failed', error });
  async function end(next: RestoringState): Promise<void> {
    // The reader may choose another file before the library has answered.
    const ended = file;
    file = null;
    state.value = next;
    await library.cancelRestore();
    if (ended?.isIncoming) await library.dropBackup(ended.name);
  }

  async function check(title: string): Promise<void> {
    if (!file) return;
    const { signal: signal_ } = stop;
    state.value = { name: 'checking' };
    const opened = await library.openBackup(file.name);
    if (signal_.aborted) return;
    if (!opened.ok) return fail(opened.error);
    settings = opened.value.settings;
    state.value = { name: 'preview', contents: opened.value, file: title };
  }

  /** Prepares the new library. Returns `null` if the reader has ended it. */
  async function prepare(wanted: AskedRestore, signal_: AbortSignal): Promise<Result<RestoreProgress> | null> {
    let step = await library.beginRestore(wanted.mode, wanted.bringsBack);
    while (step.ok && !signal_.aborted) {
      state.value = { name: 'running', mode: wanted.mode, progress: step.value };
      if (step.value.done >= step.value.total) return step;
      step = await library.stepRestore();
    }
    return signal_.aborted ? null : step;
  }

  async function run(wanted: AskedRestore, isConfirmed: boolean): Promise<void> {
    const { signal: signal_ } = stop;
    for (let turn = 1; turn <= MAX_TURNS; turn++) {
      if (turn > 1 || !isConfirmed) {
        const prepared = await prepare(wanted, signal_);
        if (!prepared) return;
        if (!prepared.ok) return fail(prepared.error);
        const { unreadable, incomplete } = prepared.value;
        if (unreadable + incomplete > 0 && !isConfirmed) {
          state.value = { name: 'asking', progress: prepared.value };
          return;
        }
      }
      state.value = { name: 'finishing' };
      const finished = await library.finishRestore(ports.newId());
      if (!finished.ok) return fail(finished.error);
      if (finished.value.name === 'restored') {
        if (wanted.withSettings && settings !== null) await ports.applySettings(settings);
        await end({ name: 'done', result: finished.value.result });
        return onDone();
      }
      const again = file && (await library.openBackup(file.name));
      if (!again?.ok) return fail(again?.error ?? { code: 'restoreLost' });
    }
    return fail({ code: 'libraryBusy' });
  }

  return {
    state,
    async open(chosen: File) {
      stop.abort();
      stop = new AbortController();
      const { signal: signal_ } = stop;
      state.value = { name: 'reading', share: 0 };
      const name = incomingName(ports.now().getTime());
      file = { name, isIncoming: true };
      const work = {
        signal: signal_,
        onRead(bytes: number) {
          if (!signal_.aborted) state.value = { name: 'reading', share: bytes / Math.max(1, chosen.size) };
        },
      };
      try {
        const unpacked = await unpackBackup(chosen, await ports.writeSafe(name), work);
        if (signal_.aborted) return;
        await (unpacked.ok ? check(chosen.name) : fail(unpacked.error));
      } catch (error) {
        if (signal_.aborted) return;
        reportProblem('backup.restore', error);
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        await fail({ code: isFull ? 'storageFull' : 'unexpected', detail: String(error) });
      }
    },
    async openKept(name: string, title: string) {
      stop.abort();
      stop = new AbortController();
      file = { name, isIncoming: false };
      await check(title);
    },
    async restore(wanted: AskedRestore) {
      if (state.value.name !== 'preview') return;
      asked = wanted;
      await run(wanted, false);
    },
    async confirm() {
      if (state.value.name === 'asking' && asked) await run(asked, true);
    },
    cancel() {
      if (state.value.name === 'finishing') return;
      stop.abort();
      void end({ name: 'idle' });
    },
  };
}
