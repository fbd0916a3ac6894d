import type { Article, OpenAnnotations, Result } from '../model';
import { askBackground } from './messages';

/** The requests for which reader mode does more than send a message to the background. None of them rejects. */
export const pageClient = {
  loadNextPage: (address: string, signal: AbortSignal): Promise<Result<Article>> => {
    signal.addEventListener('abort', () => void askBackground('stopLoading'), { once: true });
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
