import { signal } from '@preact/signals';
import { mergeAnnotations } from '../annotate/merge-annotations';
import type { Failure, OpenPage, Reading, Result } from '../model';
import { createSaveState, type SavePorts } from './save-state';

/**
 * Saves the page that is open in a tab without displaying it. Returns `saved` if the article was new, `updated` if it had been saved
 * before, or the failure. In a private window, nothing is read or saved.
 */
export async function saveInBackground(
  ports: SavePorts,
  isPrivate: boolean,
  open: () => Promise<Result<OpenPage>>,
): Promise<'saved' | 'updated' | Failure> {
  if (isPrivate) return { code: 'storagePrivate' };
  const opened = await open();
  if (!opened.ok) return opened.error;
  const shown = signal<Reading>(opened.value.version.reading);
  const saving = createSaveState(ports, {
    shown,
    async merge(before, now) {
      shown.value = mergeAnnotations(shown.value, before, now);
    },
  });
  return (await saving.save()) ?? { code: 'unexpected' };
}
