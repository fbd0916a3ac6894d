import { computed, signal } from '@preact/signals';
import type { SaveState } from '../controls/article';
import type { ErrorCode, Failure, Reading } from '../model';
import { reportProblem } from '../problems/report-problem';
import { loadLaterState } from './load-later-state';
import type { createSaveState, OpenReading, SavePorts } from './save-state';

/**
 * Creates the state that saves the reading in the library, as `createSaveState` does. Its code is loaded when the library is first asked,
 * which is after the first paint.
 */
export function createLaterSaveState(ports: SavePorts, open: OpenReading): ReturnType<typeof createSaveState> {
  const loaded = signal<ReturnType<typeof createSaveState> | null>(null);
  const refused = signal<ErrorCode | null>(null);
  /** Returns the loaded state, or `null` if its code cannot be loaded. */
  const find = async () => {
    try {
      const { createSaveState } = await loadLaterState();
      if (loaded.value) return loaded.value;
      const made = createSaveState(ports, open);
      if (refused.value) made.refuse(refused.value);
      loaded.value = made;
      return made;
    } catch (problem) {
      reportProblem('reading.load', problem);
      return null;
    }
  };
  return {
    state: computed((): SaveState => {
      if (loaded.value) return loaded.value.state.value;
      return refused.value ? { name: 'refused', code: refused.value } : { name: 'unsaved' };
    }),
    refuse(code: ErrorCode): void {
      refused.value = code;
      loaded.value?.refuse(code);
    },
    ask: async (reading: Reading): Promise<void> => (await find())?.ask(reading),
    keep: async (): Promise<void> => loaded.peek()?.keep(),
    save(): Promise<'saved' | 'updated' | Failure | null> {
      const known = loaded.peek();
      return known ? known.save() : find().then((found) => found?.save() ?? { code: 'unexpected' });
    },
  };
}
