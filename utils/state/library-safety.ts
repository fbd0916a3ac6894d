import { signal } from '@preact/signals';
import type { SafetyAction, SafetyControls, SafetyState } from '../controls/library-safety';
import type { DownloadFile } from '../device/download-file';
import type { Library } from '../library/library';
import type { Result } from '../model';
import { freeIfLittle } from './free-space';

/** The browser functions that the safety of the library needs. */
export interface SafetyPorts {
  readonly library: Pick<Library, 'safety' | 'check' | 'noticed' | 'discard'>;
  /** Reads a file that is kept beside the library. `null` if it is missing. */
  readKept(name: string): Promise<Blob | null>;
  download(file: DownloadFile): void;
}

export interface SafetyStateOfLibrary extends SafetyControls {
  load(): Promise<void>;
}

/** Creates the state of the library's section in the settings. */
export function createLibrarySafety({ library, readKept, download }: SafetyPorts): SafetyStateOfLibrary {
  const state = signal<SafetyState>({ name: 'loading' });
  const action = signal<SafetyAction>({ name: 'none' });

  async function load(): Promise<void> {
    const loaded = await library.safety();
    state.value = loaded.ok
      ? { name: 'ready', safety: loaded.value, isNearlyFull: freeIfLittle(loaded.value.space) !== null }
      : { name: 'error', error: loaded.error };
  }
  /** Shows the result of an action, and then the new state. */
  async function finish(done: Result<unknown>, name: 'none' | 'sound' | 'repaired' | 'deleted'): Promise<void> {
    action.value = done.ok ? { name } : { name: 'failed', error: done.error };
    await load();
  }

  return {
    state,
    action,
    load,
    async check() {
      if (action.value.name === 'checking') return;
      action.value = { name: 'checking' };
      const checked = await library.check();
      await finish(checked, checked.ok && !checked.value.isSound ? 'repaired' : 'sound');
    },
    async exportFile(name) {
      const content = await readKept(name);
      if (content) download({ name, mediaType: 'application/vnd.sqlite3', content });
      else await load();
    },
    discard: async (name) => finish(await library.discard(name), 'deleted'),
    dismiss: async (repair) => finish(await library.noticed(repair), 'none'),
  };
}
