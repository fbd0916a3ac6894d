import { signal } from '@preact/signals';
import type { TabSaver } from '../controls/tab-saver';
import type { TabsOutcome } from '../model';
import { type SaveTabsPorts, saveTabs } from './save-tabs';

/** Creates the state that saves all tabs of the library page's window. `reload` is called when something was saved. */
export function createTabSaver(ports: SaveTabsPorts, reload: () => Promise<unknown>): TabSaver {
  const outcome = signal<TabsOutcome | 'busy' | null>(null);
  return {
    outcome,
    async save() {
      if (outcome.value === 'busy') return;
      outcome.value = 'busy';
      const done = await saveTabs(ports);
      if (done.is === 'saved' && done.saved > 0) await reload();
      outcome.value = done;
    },
  };
}
