import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LibraryRequest } from '../library/library';
import type { Result } from '../model';

/** Every message of the extension. What an injected script returns, or is called with, needs none. */
interface Protocol {
  /** From a page of the extension, or from reader mode, to the background. */
  library(request: LibraryRequest): Result<unknown>;
  /** From the background to the document that owns the database (Chromium). */
  libraryOwner(request: LibraryRequest): Result<unknown>;
  /** From reader mode: only the background can open a tab. */
  openLibrary(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
