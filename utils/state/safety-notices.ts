import { signal } from '@preact/signals';
import type { SafetyNotices } from '../controls/library-safety';
import type { Library } from '../library/library';
import type { Repair } from '../model';
import { freeIfLittle } from './free-space';

/** The state of the notices, which can be loaded again. */
export interface SafetyNoticesState extends SafetyNotices {
  load(): Promise<void>;
}

/** Creates the notices about repairs and space on the library page. If the library does not answer, there are none. */
export function createSafetyNotices(library: Pick<Library, 'safety' | 'noticed'>): SafetyNoticesState {
  const repairs = signal<readonly Repair[]>([]);
  const littleSpace = signal<number | null>(null);
  return {
    repairs,
    littleSpace,
    async load() {
      const loaded = await library.safety();
      if (!loaded.ok) return;
      repairs.value = loaded.value.repairs.filter(({ isRead }) => !isRead);
      littleSpace.value = freeIfLittle(loaded.value.space);
    },
    async dismiss(repair) {
      repairs.value = repairs.value.filter(({ at }) => at !== repair);
      await library.noticed(repair);
    },
  };
}
