import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LibraryRequest } from '../library/library';
import type { Analysis, Article, ExtractRequest, OpenAnnotations, OpenPage, Reading, Result, RuleChange, Stand } from '../model';

/** The messages of the extension. The result and the arguments of an injected script need no message. */
interface Protocol {
  /** From a page of the extension or from reader mode to the background. */
  library(request: LibraryRequest): Result<unknown>;
  /** From the background to the document that owns the database, in Chromium. */
  libraryOwner(request: LibraryRequest): Result<unknown>;
  /** From reader mode, because only the background can open a tab. */
  openLibrary(): void;
  openOptions(): void;
  /** From reader mode, about the sender's own tab, because only the background can inject a script. */
  readPage(request: ExtractRequest): Result<Reading>;
  loadNextPage(address: string): Result<Article>;
  rememberRemoval(blockText: string): Result<void>;
  forgetRemovals(): Result<void>;
  countRemembered(): Result<number>;
  /** Stores the open page of the tab. */
  keepOpen(page: OpenPage): Result<void>;
  keepStand(stand: Stand): Result<void>;
  /** Returns the annotations of the open page of the tab, made in any view. */
  openAnnotations(): Result<OpenAnnotations | null>;
  /** From pages of the extension, about any tab. Shows there the page that they have open, or closes reader mode. */
  toggleReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<'on' | 'off'>;
  printInReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<void>;
  /** Reports that a page of a site that opens in reader mode automatically has loaded. */
  pageArrived(): void;
  /** Reports that the reader has left reader mode on the page. */
  readerLeft(): void;
  /** From pages of the extension. Reports that the browser has granted a permission. */
  settleSites(): Result<void>;
  /** From reader mode about its own page, whatever the host, and from pages of the extension about any host. */
  forgetSite(host: string): Result<void>;
  /** From reader mode and from the popup. */
  changeRules(change: RuleChange): Result<void>;
  /** From reader mode, which does not contain the engine. */
  analyse(article: Article): Result<Analysis>;
  /** From reader mode. Returns a shipped font as base64, or `null` if there is none at that path. */
  fontFile(path: string): string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
