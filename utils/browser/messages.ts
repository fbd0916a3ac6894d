import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LibraryRequest } from '../library/library';
import type { Analysis, Article, ExtractRequest, OpenAnnotations, OpenPage, Reading, Result, RuleChange, ViewState } from '../model';
import { toResult } from './to-result';

/**
 * The messages that the background answers, with their data and their answers. Each has a row in one of the tables in `…-messages.ts`. The
 * row says who may send the message, decodes its data and handles it. The result and the arguments of an injected script need no message.
 */
export interface BackgroundMessages {
  /** Opens the library or the options in a tab, which reader mode cannot do. */
  openLibrary(): Result<void>;
  openOptions(): Result<void>;
  /** Returns the shipped font at a path as base64 for reader mode, or `null` if there is none. */
  fontFile(path: string): Result<string | null>;
  /** Reads the page of the sender's tab again. Only the background can inject a script. */
  readPage(request: ExtractRequest): Result<Reading>;
  loadNextPage(address: string): Result<Article>;
  rememberRemoval(blockText: string): Result<void>;
  forgetRemovals(): Result<void>;
  countRemembered(): Result<number>;
  /** Stores the open page of the tab. */
  keepOpen(page: OpenPage): Result<void>;
  keepViewState(stand: ViewState): Result<void>;
  /** Returns the annotations of the open page of the tab, whichever view they were made in. */
  openAnnotations(): Result<OpenAnnotations | null>;
  /**
   * Changes the cast corrections for later articles. The popup sends this message as well, because it may close before it could make the
   * change itself.
   */
  changeRules(change: RuleChange): Result<void>;
  /** Analyses an article for reader mode, which does not contain the engine. */
  analyse(article: Article): Result<Analysis>;
  /** Shows the open page of a view in reader mode in a tab, or closes reader mode there. */
  toggleReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<'on' | 'off'>;
  printInReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<void>;
  /** Reports that a page of a site that opens in reader mode automatically has loaded. */
  pageArrived(): Result<void>;
  /** Reports that the reader has left reader mode on the page. */
  readerLeft(): Result<void>;
  /** Reports that the browser has granted a permission. */
  settleSites(): Result<void>;
  /**
   * Stops opening the pages of a host in reader mode automatically. Reader mode may only change this for the host of its own page, so the
   * background ignores the host that reader mode sends.
   */
  forgetSite(host: string): Result<void>;
}

interface Protocol extends BackgroundMessages {
  /** From a view or from reader mode to the background: a call of `LIBRARY_CALLS`. */
  library(request: LibraryRequest): Result<unknown>;
  /** From the background to the document that owns the database, in Chromium. */
  libraryOwner(request: LibraryRequest): Result<unknown>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

export type MessageName = keyof BackgroundMessages;
/** The data of a message: its argument, or `undefined` if it has none. */
export type MessageData<Name extends MessageName> = Parameters<BackgroundMessages[Name]>[0];

/** Sends a message to the background and returns its answer. Never rejects: if the background cannot answer, returns a failure. */
export const askBackground = <Name extends MessageName>(
  name: Name,
  ...data: Parameters<BackgroundMessages[Name]>
): Promise<ReturnType<BackgroundMessages[Name]>> =>
  toResult('messages.ask', () => sendMessage(name, ...(data as [never])) as Promise<Result<unknown>>) as Promise<
    ReturnType<BackgroundMessages[Name]>
  >;
