import { signal } from '@preact/signals';
import { classSheetOf } from '../class-sheet/class-sheet';
import type { SheetControls, SheetOptions, SheetState } from '../controls/class-sheet';
import type { Library } from '../library/library';
import { readLibraryAddress } from '../query/library-address';

/** The functions that the page with a class sheet needs. */
export interface SheetPorts {
  readonly library: Pick<Library, 'open'>;
  print(): void;
}

/** Creates the state of the page with a class sheet. */
export function createSheetPage({ library, print }: SheetPorts): SheetControls {
  const state = signal<SheetState>({ name: 'loading' });
  const options = signal<SheetOptions>({ hasText: false, hasSolution: true });
  let last = 0;
  return {
    state,
    options,
    async follow(fragment) {
      const [id] = readLibraryAddress(fragment).ids;
      const turn = ++last;
      const isShown = state.value.name === 'ready' && state.value.reading.summary.id === id;
      if (!isShown) state.value = { name: 'loading' };
      const opened = id === undefined ? MISSING : await library.open(id);
      // The reader may have opened another sheet in the meantime.
      if (turn !== last) return;
      state.value = opened.ok
        ? { name: 'ready', reading: opened.value, sheet: classSheetOf(opened.value) }
        : { name: 'failed', error: opened.error };
    },
    change(changed) {
      options.value = { ...options.value, ...changed };
    },
    print,
  };
}

const MISSING = { ok: false, error: { code: 'articleMissing' } } as const;
