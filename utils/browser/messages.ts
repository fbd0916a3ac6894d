import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LibraryRequest } from '../library/library';
import type { Analysis, Article, ExtractRequest, OpenAnnotations, OpenPage, Reading, Result, RuleChange, Stand } from '../model';

/** Every message of the extension. What an injected script returns, or is called with, needs none. */
interface Protocol {
  /** From a page of the extension, or from reader mode, to the background. */
  library(request: LibraryRequest): Result<unknown>;
  /** From the background to the document that owns the database (Chromium). */
  libraryOwner(request: LibraryRequest): Result<unknown>;
  /** From reader mode: only the background can open a tab. */
  openLibrary(): void;
  openOptions(): void;
  /** From reader mode, each about the sender's own tab: only the background can inject a script. */
  readPage(request: ExtractRequest): Result<Reading>;
  loadNextPage(address: string): Result<Article>;
  rememberRemoval(blockText: string): Result<void>;
  forgetRemovals(): Result<void>;
  countRemembered(): Result<number>;
  /** Has what is open in the tab remembered. */
  keepOpen(page: OpenPage): Result<void>;
  keepStand(stand: Stand): Result<void>;
  /** What the reader added to what is open in the tab, on any surface. */
  openAnnotations(): Result<OpenAnnotations | null>;
  /** From pages of the extension, about any tab: shows there what they have open, or takes it away. */
  toggleReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<'on' | 'off'>;
  printInReader(asked: { readonly tabId: number; readonly page: OpenPage }): Result<void>;
  /** A page of a site that opens in reader mode by itself has been loaded. */
  pageArrived(): void;
  /** The reader brought the page back from reader mode. */
  readerLeft(): void;
  /** From pages of the extension: the browser has been allowed what it was asked for. */
  settleSites(): Result<void>;
  /** From reader mode about its own page, whatever the host; else from pages of the extension. */
  forgetSite(host: string): Result<void>;
  /** From the popup, too. */
  changeRules(change: RuleChange): Result<void>;
  /** From reader mode, which does not carry the engine. */
  analyse(article: Article): Result<Analysis>;
  /** From reader mode: a font that is shipped, as base64; `null` where there is none of that path. */
  fontFile(path: string): string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
