import type { Article, OpenAnnotations, Result } from '../model';
import { askBackground } from './messages';

/** The requests for which reader mode does more than send a message to the background. None of them rejects. */
export const pageClient = {
  loadNextPage: (address: string, signal: AbortSignal): Promise<Result<Article>> => {
    // The script that fetches the article's next page runs in the same isolated world, so its request can be aborted here. The background's
    // answer is then ignored.
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
