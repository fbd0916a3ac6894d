import type { Article, OpenAnnotations, Result } from '../model';
import { askBackground } from './messages';

/** The requests of reader mode to the background that need more than the message. None rejects. */
export const pageClient = {
  loadNextPage: (address: string, signal: AbortSignal): Promise<Result<Article>> => {
    // The script that fetches runs in the same world, and its answer is ignored from now on.
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
