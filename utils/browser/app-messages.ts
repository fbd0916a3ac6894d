import { openLibrary } from './open-library';
import { openOptions } from './open-options';
import { type MessageTable, nothing, success } from './serve-messages';

/** The table of messages that concern the extension's own pages and files, which reader mode cannot open itself. */
export const appMessages: MessageTable<'openLibrary' | 'openOptions'> = {
  openLibrary: { from: 'both', decode: nothing, handle: async () => success(await openLibrary()) },
  openOptions: { from: 'both', decode: nothing, handle: async () => success(await openOptions()) },
};
