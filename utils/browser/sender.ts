import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { isOurPage } from './is-our-page';

/** The sender of a message. The browser guarantees that these properties are correct. */
export interface Sender {
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** A document in a tab: the id of the tab and the id of the frame in the tab. */
export interface TabFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Returns whether the sender is a part of this extension. */
export const isOwn = ({ id }: Sender): boolean => id === browser.runtime.id;

/**
 * Returns whether the sender is one of this extension's views, such as the popup or the library. An extension page inside a frame is no
 * view, because any web page may have put it there.
 */
export const isOwnView = (sender: Sender): boolean => isOwn(sender) && isOurPage(sender.url) && (sender.frameId ?? 0) === 0;

/** Returns the tab and the frame of an extension page inside a web page's frame, or `null` for any other sender. */
export function ownFrameOf(sender: Sender): TabFrame | null {
  const { url, frameId = 0, tab } = sender;
  return isOwn(sender) && isOurPage(url) && frameId > 0 && tab?.id !== undefined ? { tabId: tab.id, frameId } : null;
}

/**
 * Returns the id of the sender's tab if the sender is a script of this extension in a page's main frame. Returns `null` for any other
 * sender.
 */
export const tabOf = (sender: Sender): number | null =>
  isOwn(sender) && !isOurPage(sender.url) && sender.frameId === 0 ? (sender.tab?.id ?? null) : null;

/** The answer to a sender that is not allowed to send the message. */
export const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'This sender may not ask that.' } };
