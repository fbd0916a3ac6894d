import type { OpenPage, Result } from '../model';
import { sendMessage } from './messages';
import { settle } from './settle';

/**
 * The requests of a page of the extension to open, close or print reader mode in a tab. The background carries them out, because a
 * popup may close before they are done. None rejects.
 */
export const readerClient = {
  toggle: (tabId: number, page: OpenPage): Promise<Result<'on' | 'off'>> => settle(() => sendMessage('toggleReader', { tabId, page })),
  print: (tabId: number, page: OpenPage): Promise<Result<void>> => settle(() => sendMessage('printInReader', { tabId, page })),
};
