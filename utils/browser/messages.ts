import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LibraryRequest } from '../library/library-calls';
import type {
  Analysis,
  Article,
  ExtractRequest,
  GuidePlace,
  OpenAnnotations,
  OpenPage,
  PageAnswer,
  Reading,
  Result,
  RuleChange,
  ViewState,
} from '../model';
import type { PackedBackup } from './backup/pack-copy';
import type { PairedReader } from './reader-pairing';
import { toResult } from './to-result';

/**
 * The messages that the background answers, with their data and their answers. Each message has a row in one of the tables in
 * `…-messages.ts`. The row says who may send the message, how its data is decoded and how it is handled. Injected scripts receive their
 * arguments and return their results without messages.
 */
export interface BackgroundMessages {
  /** Opens the library in a tab. Reader mode cannot open the extension's pages itself, so it sends this message or `openOptions`. */
  openLibrary(): Result<void>;
  openOptions(): Result<void>;
  /** Opens the guide in a new tab, at a place if one is given. */
  openGuide(place?: GuidePlace): Result<void>;
  /** Opens the page of the library about an actor with a name. */
  openActor(name: string): Result<void>;
  /**
   * Keeps the pictures of a saved article that are not kept yet, from the hosts that the reader has allowed. `isAsked` says that the reader
   * has asked for all pictures of this article, whatever the settings say. Answers when there are no more to keep.
   */
  keepPictures(asked: { readonly id: number; readonly isAsked: boolean }): Result<void>;
  /** Requests the page of a saved link. */
  fetchPage(address: string): Result<PageAnswer>;
  /**
   * Reports that the frame of reader mode has loaded, and sends the key from its address. Returns the article once it has been read, and
   * the page over which reader mode is open.
   */
  readerReady(key: string): Result<PairedReader>;
  /** Returns the page whose article was the answer to `readerReady`, once it has been analysed. */
  readerPage(): Result<OpenPage>;
  /** Reads the page in the sender's tab again. Reader mode cannot do this itself, because only the background can inject scripts. */
  readPage(request: ExtractRequest): Result<Reading>;
  /** Ends the reading of the page in the sender's tab, because reader mode no longer waits for it. */
  stopReading(): Result<void>;
  loadNextPage(address: string): Result<Article>;
  /** Stops loading the article's next page, because the reader has closed reader mode. */
  stopLoading(): Result<void>;
  rememberRemoval(blockText: string): Result<void>;
  forgetRemovals(): Result<void>;
  countRemembered(): Result<number>;
  /** Stores the page that is open in the sender's tab. */
  keepOpen(page: OpenPage): Result<void>;
  keepViewState(stand: ViewState): Result<void>;
  /** Returns the annotations of the page that is open in the sender's tab, regardless of the view in which they were made. */
  openAnnotations(): Result<OpenAnnotations | null>;
  /**
   * Changes the cast corrections for later articles. The popup sends this message instead of making the change itself, because it may close
   * too early.
   */
  changeRules(change: RuleChange): Result<void>;
  /** Analyses an article for reader mode, whose script does not contain the analysis engine. */
  analyse(article: Article): Result<Analysis>;
  /** Turns reader mode on or off in a tab. When reader mode opens, it shows the page that is sent with the message. */
  toggleReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<'on' | 'off'>;
  /** Marks the page that is sent with the message in its tab, or removes the marks. */
  toggleOverlay(asked: { readonly tabId: number; readonly page: OpenPage }): Result<'on' | 'off'>;
  /** Reports that the frame of the overlay has loaded, and sends the key from its address. Returns the reading that it marks. */
  overlayReady(key: string): Result<Reading>;
  printInReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<void>;
  /** Reports that a page has loaded on a site that opens in reader mode automatically. */
  pageArrived(): Result<void>;
  /** Reports, from such a site, that the page has changed its address without loading, or has come back from the browser's memory. */
  pageMoved(how: PageMove): Result<void>;
  /** Reports that a view has stored the page of a tab whose quotations are counted or marked. */
  pageKept(tabId: number): Result<void>;
  /** Reports that reader mode has been closed on the page, by the reader or because the page took it away. */
  readerLeft(reason: ReaderEnd): Result<void>;
  /** Reports that the browser has granted access to the pages of a site. */
  settleSites(): Result<void>;
  /**
   * Stops opening a host's pages in reader mode automatically. Reader mode may change this only for the host of its own page, so the
   * background ignores the host that reader mode sends.
   */
  forgetSite(host: string): Result<void>;
}

/** The reason for which reader mode was closed. `takenAway` means that the page removed, covered or disabled it. */
export type ReaderEnd = 'closed' | 'takenAway';

/** The reason for which another page is in the tab, although none was loaded. */
export type PageMove = 'moved' | 'back';

interface Protocol extends BackgroundMessages {
  /** Calls a method of the library. A view or reader mode sends this message to the background. */
  library(request: LibraryRequest): Result<unknown>;
  /** Calls a method of the library. In Chromium, the background sends this message to the document that owns the database. */
  libraryOwner(request: LibraryRequest): Result<unknown>;
  /** Compresses a copy of the library. In Chromium, the background sends this message to the same document. */
  packBackup(file: string): Result<PackedBackup>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

export type MessageName = keyof BackgroundMessages;
/** The data of a message: its argument, or `undefined` if it has none. */
export type MessageData<Name extends MessageName> = Parameters<BackgroundMessages[Name]>[0];

/** Sends a message to the background and returns its answer. Never rejects. If the background cannot answer, returns a failure instead. */
export const askBackground = <Name extends MessageName>(
  name: Name,
  ...data: Parameters<BackgroundMessages[Name]>
): Promise<ReturnType<BackgroundMessages[Name]>> =>
  toResult('messages.ask', () => sendMessage(name, ...(data as [never])) as Promise<Result<unknown>>) as Promise<
    ReturnType<BackgroundMessages[Name]>
  >;
