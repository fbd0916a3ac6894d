import { fetchPage } from './fetch-page';
import { type MessageTable, success, textUpTo } from './serve-messages';

const MAX_ADDRESS = 8_000;

/** The table of the message that requests the page of a saved link. Only the background may make requests; see `wxt.config.ts`. */
export const textMessages: MessageTable<'fetchPage'> = {
  fetchPage: { from: 'view', decode: textUpTo(MAX_ADDRESS), handle: async (address) => success(await fetchPage(address)) },
};
