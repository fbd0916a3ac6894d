import { signal } from '@preact/signals';
import type { PictureSpaceControls } from '../controls/picture-space';
import type { Library } from '../library/library';
import type { PictureSpace } from '../model';

/** The state of the space that kept pictures take, which `load` loads. */
export interface PictureSpaceState extends PictureSpaceControls {
  load(): Promise<void>;
}

/** Creates the state of the space that kept pictures take. */
export function createPictureSpace(library: Pick<Library, 'pictureSpace' | 'trimPictures'>): PictureSpaceState {
  const space = signal<PictureSpace | null>(null);
  return {
    space,
    async load() {
      const loaded = await library.pictureSpace();
      // Why the library cannot be opened is said elsewhere on the page.
      if (loaded.ok) space.value = loaded.value;
    },
    async trim(limit) {
      let trimmed = await library.trimPictures(limit);
      // Each call deletes only some. If one deletes nothing, no more can be deleted.
      while (trimmed.ok && trimmed.value.bytes > limit && trimmed.value.bytes < (space.value?.bytes ?? Number.POSITIVE_INFINITY)) {
        space.value = trimmed.value;
        trimmed = await library.trimPictures(limit);
      }
      if (trimmed.ok) space.value = trimmed.value;
    },
  };
}
