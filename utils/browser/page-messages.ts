import { isFromPage } from '../library/article-key';
import type { Analysis, Article, ExtractRequest, OpenAnnotations, OpenPage, Reading, Result, RuleChange, ViewState } from '../model';
import { loadNextPage, stopLoading } from './extract-from-tab';
import { countRemembered, forgetRemovals, rememberRemoval } from './remember-removal';
import { REFUSED } from './sender';
import { type MessageTable, nothing, success, textUpTo } from './serve-messages';

/** The functions with which the background answers messages from reader mode, and the decoders for their data. */
export interface PageServices {
  load(tabId: number, request: ExtractRequest): Promise<Result<Reading>>;
  /** Ends the reading for reader mode that is running in a tab. Its result is then `stopped`. */
  stopReading(tabId: number): void;
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Adds and removes cast corrections that also apply to later articles. The change comes from a page and is untrusted. */
  changeRules(change: RuleChange): Promise<Result<void>>;
  keepOpen(tabId: number, page: OpenPage): Promise<void>;
  keepViewState(tabId: number, stand: ViewState): Promise<void>;
  openAnnotations(tabId: number): Promise<OpenAnnotations | null>;
  /** Decodes an article, which comes from a page and is untrusted. Returns `null` if it is invalid. */
  readonly decodeArticle: (arrived: unknown) => Article | null;
  readonly decodeOpenPage: (arrived: unknown) => OpenPage | null;
  readonly decodeViewState: (arrived: unknown) => ViewState;
}
const MAX_TEXT = 100_000;
const MAX_ADDRESS = 4_000;

/** Returns the table of messages that reader mode sends. A message about a page always refers to the page in the sender's tab. */
export const pageMessages = (services: PageServices): MessageTable<PageMessage> => ({
  readPage: { from: 'reader', decode: decodePageRequest, handle: (request, { tabId }) => services.load(tabId, request) },
  stopReading: { from: 'reader', decode: nothing, handle: async (_, { tabId }) => success(services.stopReading(tabId)) },
  loadNextPage: { from: 'reader', decode: textUpTo(MAX_ADDRESS), handle: (address, { tabId }) => loadNextPage(tabId, address) },
  stopLoading: { from: 'reader', decode: nothing, handle: async (_, { tabId }) => success(await stopLoading(tabId)) },
  rememberRemoval: { from: 'reader', decode: textUpTo(MAX_TEXT), handle: (blockText, { tabId }) => rememberRemoval(tabId, blockText) },
  forgetRemovals: { from: 'reader', decode: nothing, handle: (_, { tabId }) => forgetRemovals(tabId) },
  countRemembered: { from: 'reader', decode: nothing, handle: async (_, { tabId }) => success(await countRemembered(tabId)) },
  keepOpen: {
    from: 'reader',
    decode: services.decodeOpenPage,
    // A view that opens later would show the stored page as the page in the tab, so a page from another site must not be stored.
    handle: async (page, { tabId, address }) => (isOfPage(page, address) ? success(await services.keepOpen(tabId, page)) : REFUSED),
  },
  keepViewState: {
    from: 'reader',
    decode: services.decodeViewState,
    handle: async (stand, { tabId }) => success(await services.keepViewState(tabId, stand)),
  },
  openAnnotations: { from: 'reader', decode: nothing, handle: async (_, { tabId }) => success(await services.openAnnotations(tabId)) },
  changeRules: {
    from: 'both',
    // The change is not checked here, because `services.changeRules` ignores malformed corrections.
    decode: (arrived) => arrived as RuleChange,
    handle: async (change, sender) => (sender?.isPrivate ? PRIVATE : services.changeRules(change)),
  },
  analyse: { from: 'reader', decode: services.decodeArticle, handle: (article) => services.analyse(article) },
});

type PageMessage =
  | 'readPage'
  | 'stopReading'
  | 'loadNextPage'
  | 'stopLoading'
  | 'rememberRemoval'
  | 'forgetRemovals'
  | 'countRemembered'
  | 'keepOpen'
  | 'keepViewState'
  | 'openAnnotations'
  | 'changeRules'
  | 'analyse';

const isOfPage = ({ mark, version }: OpenPage, address: string | undefined): boolean =>
  isFromPage(version.reading.article.url, address) && (mark === null || isFromPage(mark.url, address));

const PRIVATE: Result<never> = { ok: false, error: { code: 'storagePrivate' } };

/**
 * Reduces a request to one for the whole page, because a hidden page has no selection. The request can turn off the reader's removal rules,
 * but a page must not supply rules of its own.
 */
const decodePageRequest = (arrived: unknown): ExtractRequest =>
  Array.isArray((arrived as ExtractRequest | null)?.rules) ? { rules: [] } : {};
