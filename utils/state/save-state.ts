import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { articleKey } from '../library/article-key';
import type { ErrorCode, Failure, Reading, Result, SavedSummary } from '../model';

export interface SavePorts {
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** What was saved from an address before, if anything. */
  findSaved(url: string): Promise<Result<SavedSummary | null>>;
  /** Fails where nothing can be saved. */
  libraryStatus(): Promise<Result<unknown>>;
}

/**
 * What saving stands at. `known`: saved on an earlier day; `saved`: just now; `changed`: saved, but not as it is shown now;
 * `refused`: it cannot be, and why.
 */
export type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved' | 'changed'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** After these no second try can help. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['storagePrivate', 'storageRefused', 'libraryNewer', 'libraryDamaged']);

/** Whether the reading that is shown is in the library, and the way into it. `shown` is `null` while there is none. */
export function createSaveState(ports: SavePorts, shown: ReadonlySignal<Reading | null>) {
  const record = signal<SaveState>({ name: 'unsaved' });
  /** The version that the library has, as far as we know. */
  const kept = signal<Reading | null>(null);
  const state = computed((): SaveState => {
    const { value } = record;
    return 'summary' in value && shown.value !== kept.value ? { name: 'changed', summary: value.summary } : value;
  });

  return {
    state,
    refuse(code: ErrorCode): void {
      record.value = { name: 'refused', code };
    },
    /** Asked after the article is there, so that it never waits for the library. */
    async ask(reading: Reading): Promise<void> {
      if (record.value.name === 'refused') return;
      const status = await ports.libraryStatus();
      // A save may have been asked for meanwhile: its answer counts.
      if (record.value.name !== 'unsaved') return;
      if (!status.ok) {
        record.value = { name: 'refused', code: status.error.code };
        return;
      }
      const found = await ports.findSaved(articleKey(reading.article));
      if (record.value.name !== 'unsaved' || !found.ok || !found.value) return;
      kept.value = reading;
      record.value = { name: 'known', summary: found.value };
    },
    /** Keeps the reading that is shown. `null` where there is nothing to do, or no use in trying. */
    async save(): Promise<'saved' | 'updated' | Failure | null> {
      const before = record.value;
      const reading = shown.value;
      if (!reading || before.name === 'saving' || before.name === 'refused') return null;
      record.value = { name: 'saving' };
      const saved = await ports.save(reading);
      if (!saved.ok) {
        record.value = REFUSALS.has(saved.error.code) ? { name: 'refused', code: saved.error.code } : before;
        return saved.error;
      }
      kept.value = reading;
      record.value = { name: 'saved', summary: saved.value };
      return before.name === 'unsaved' ? 'saved' : 'updated';
    },
  };
}
