import type { Article, OpenAnnotations, Result } from '../model';
import { askBackground } from './messages';

/** Reader mode's requests to the background that take more than sending a message. None of them rejects. */
export const pageClient = {
  loadNextPage: (address: string, signal: AbortSignal): Promise<Result<Article>> => {
    // The script that fetches the page runs in the same world, so it can be aborted here. Its answer is ignored from now on.
    signal.addEventListener('abort', () => globalThis.dramatisLoading?.abort(), { once: true });
    return askBackground('loadNextPage', address);
  },
  countRemembered: async (): Promise<number> => {
    const counted = await askBackground('countRemembered');
    return counted.ok ? counted.value : 0;
  },
  openAnnotations: async (): Promise<OpenAnnotations | null> => {
    const kept = await askBackground('openAnnotations');
    return kept.ok ? kept.value : null;
  },
};
