import type { Analysis, Article, ExtractRequest, OpenAnnotations, OpenPage, Reading, Result, RuleChange, Stand } from '../model';
import { sendMessage } from './messages';
import { settle } from './settle';

/** The requests that reader mode, and for some of them the popup, sends to the background about its own page. None rejects. */
export const pageClient = {
  read: (request: ExtractRequest): Promise<Result<Reading>> => settle(() => sendMessage('readPage', request)),
  loadNextPage: (address: string, signal: AbortSignal): Promise<Result<Article>> => {
    // The script that fetches runs in the same world, and its answer is ignored from now on.
    signal.addEventListener('abort', () => globalThis.dramatisLoading?.abort(), { once: true });
    return settle(() => sendMessage('loadNextPage', address));
  },
  rememberRemoval: (blockText: string): Promise<Result<void>> => settle(() => sendMessage('rememberRemoval', blockText)),
  forgetRemovals: (): Promise<Result<void>> => settle(() => sendMessage('forgetRemovals', undefined)),
  countRemembered: async (): Promise<number> => {
    const counted = await settle(() => sendMessage('countRemembered', undefined));
    return counted.ok ? counted.value : 0;
  },
  keepOpen: (page: OpenPage): Promise<Result<void>> => settle(() => sendMessage('keepOpen', page)),
  keepStand: (stand: Stand): Promise<Result<void>> => settle(() => sendMessage('keepStand', stand)),
  openAnnotations: async (): Promise<OpenAnnotations | null> => {
    const kept = await settle(() => sendMessage('openAnnotations', undefined));
    return kept.ok ? kept.value : null;
  },
  changeRules: (change: RuleChange): Promise<Result<void>> => settle(() => sendMessage('changeRules', change)),
  analyse: (article: Article): Promise<Result<Analysis>> => settle(() => sendMessage('analyse', article)),
};
