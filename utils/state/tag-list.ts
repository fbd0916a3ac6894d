import { type ReadonlySignal, signal } from '@preact/signals';
import type { Library } from '../library/library';
import type { TagCount } from '../model';

/** The reader's tags, the most used first. */
export interface TagList {
  readonly tags: ReadonlySignal<readonly TagCount[]>;
  load(): Promise<void>;
}

/** Creates the list of tags, which is empty until it is loaded. Tags are only suggestions, so a failure leaves the list as it was. */
export function createTagList(library: Pick<Library, 'tags'>): TagList {
  const tags = signal<readonly TagCount[]>([]);
  return {
    tags,
    async load() {
      const answer = await library.tags('');
      if (answer.ok) tags.value = answer.value;
    },
  };
}
