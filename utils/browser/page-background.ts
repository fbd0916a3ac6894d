import type { Analysis, Article, ExtractRequest, OpenAnnotations, Reading, Result } from '../model';
import { extractFromTab } from './extract-from-tab';
import { onMessage } from './messages';
import { countRemembered, forgetRemovals, rememberRemoval } from './remember-removal';
import { isOwnPage, REFUSED, type Sender, tabOf } from './sender';
import { settle } from './settle';

/** The services with which the background answers reader mode. */
export interface PageServices {
  load(tabId: number, request: ExtractRequest): Promise<Result<Reading>>;
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Stores a change to the cast corrections for later articles. The change is untrusted. */
  changeRules(change: unknown): Promise<Result<void>>;
  /** Stores the open page of a tab. The page is untrusted. */
  keepOpen(tabId: number, page: unknown): Promise<void>;
  keepStand(tabId: number, stand: unknown): Promise<void>;
  openAnnotations(tabId: number): Promise<OpenAnnotations | null>;
}
const MAX_TEXT = 100_000;
const MAX_ADDRESS = 4_000;

/**
 * Answers the requests of reader mode about the page that it is in, and about no other: the tab is always the sender's own. A page
 * cannot send these messages, and what a compromised page process could send is limited to its own page. Must be called while the
 * background starts.
 */
export function servePages({ load, analyse, changeRules, keepOpen, keepStand, openAnnotations }: PageServices): void {
  onMessage('readPage', ({ data, sender }) => ofTab(sender, (tabId) => load(tabId, pageRequestOf(data))));
  onMessage('loadNextPage', ({ data, sender }) =>
    ofTab(sender, (tabId) => extractFromTab(tabId, { page: String(data).slice(0, MAX_ADDRESS) })),
  );
  onMessage('rememberRemoval', ({ data, sender }) => ofTab(sender, (tabId) => rememberRemoval(tabId, String(data).slice(0, MAX_TEXT))));
  onMessage('forgetRemovals', ({ sender }) => ofTab(sender, forgetRemovals));
  onMessage('countRemembered', ({ sender }) => ofTab(sender, async (tabId) => ({ ok: true, value: await countRemembered(tabId) })));
  onMessage('keepOpen', ({ data, sender }) => ofTab(sender, async (tabId) => success(await keepOpen(tabId, data))));
  onMessage('keepStand', ({ data, sender }) => ofTab(sender, async (tabId) => success(await keepStand(tabId, data))));
  onMessage('openAnnotations', ({ sender }) => ofTab(sender, async (tabId) => success(await openAnnotations(tabId))));
  // The popup sends this message, too, because it may be closed before it could make the change itself.
  onMessage('changeRules', ({ data, sender }) =>
    isOwnPage(sender) ? changeRules(data) : ofTab(sender, async () => (sender.tab?.incognito ? PRIVATE : changeRules(data))),
  );
  onMessage('analyse', ({ data, sender }) => ofTab(sender, () => analyse(data)));
}

function ofTab<T>(sender: Sender, act: (tabId: number) => Promise<Result<T>>): Promise<Result<T>> {
  const tabId = tabOf(sender);
  return tabId === null ? Promise.resolve(REFUSED) : settle(() => act(tabId));
}

const success = <T>(value: T): Result<T> => ({ ok: true, value });
const PRIVATE: Result<never> = { ok: false, error: { code: 'storagePrivate' } };

/**
 * Reduces a request to the whole page, with or without the reader's removal rules. A page must not supply rules, and has no
 * selection while it is hidden.
 */
const pageRequestOf = (data: ExtractRequest): ExtractRequest => (Array.isArray(data?.rules) ? { rules: [] } : {});
