import { fontFileAsBase64 } from './font-file';
import { openLibrary } from './open-library';
import { openOptions } from './open-options';
import { type MessageTable, nothing, success, textUpTo } from './serve-messages';

const MAX_PATH = 200;

/** The table of messages that concern the extension's own pages and files, which reader mode cannot open itself. */
export const appMessages: MessageTable<'openLibrary' | 'openOptions' | 'fontFile'> = {
  openLibrary: { from: 'both', decode: nothing, handle: async () => success(await openLibrary()) },
  openOptions: { from: 'both', decode: nothing, handle: async () => success(await openOptions()) },
  fontFile: { from: 'both', decode: textUpTo(MAX_PATH), handle: async (path) => success(await fontFileAsBase64(path)) },
};
