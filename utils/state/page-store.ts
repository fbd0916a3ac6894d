import { computed, type ReadonlySignal } from '@preact/signals';
import { annotationsOf } from '../annotate/annotations';
import type { SaveState } from '../controls/article';
import type { ArticlePorts } from './article-ports';
import { loadLaterState } from './load-later-state';
import type { OpenedPage } from './opened-page';

/** The function that stores the open page whenever it changes. */
export interface PageStore {
  /** Stores a page whenever it changes, from its first paint on. The page before it is no longer stored. */
  follow(page: OpenedPage): Promise<void>;
  /** Resolves when everything that the reader has changed so far is stored. */
  stored(): Promise<void>;
  /** Stops storing the open page. */
  close(): void;
}

/** Creates the store for the page that is open in a view. */
export function createPageStore(ports: ArticlePorts, saving: ReadonlySignal<SaveState>): PageStore {
  const savedId = computed(() => ('summary' in saving.value ? saving.value.summary.id : null));
  let close = () => {};
  let stored = () => Promise.resolve();
  return {
    async follow({ view, kept, now, merge }) {
      close();
      const closing = new AbortController();
      close = () => closing.abort();
      const { version } = now();
      await ports.painted?.();
      const { keepOpen, keepSavedPlace } = await loadLaterState();
      if (closing.signal.aborted) return;
      const stops = [keepSavedPlace(view, savedId, ports)];
      if (ports.memory) {
        const keeper = keepOpen(ports.memory, kept, view.stand, { first: annotationsOf(version.reading), merge });
        stops.push(keeper.stop);
        stored = keeper.stored;
      }
      close = () => {
        for (const stop of stops) stop();
      };
    },
    stored: () => stored(),
    close: () => close(),
  };
}
