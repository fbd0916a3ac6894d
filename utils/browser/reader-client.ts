import type { OpenPage, Result } from '../model';
import { sendMessage } from './messages';
import { settle } from './settle';

/** What a page of the extension has done with reader mode in a tab: by the background, for a popup may be gone before it is. Never rejects. */
export const readerClient = {
  toggle: (tabId: number, page: OpenPage): Promise<Result<'on' | 'off'>> => settle(() => sendMessage('toggleReader', { tabId, page })),
  print: (tabId: number, page: OpenPage): Promise<Result<void>> => settle(() => sendMessage('printInReader', { tabId, page })),
};
