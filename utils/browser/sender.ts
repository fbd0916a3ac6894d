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

/** Returns whether the sender is a part of this extension. */
export const isOwn = ({ id }: Sender): boolean => id === browser.runtime.id;

/** Returns whether the sender is one of this extension's own pages, rather than one of its scripts in another page. */
export const isOwnPage = (sender: Sender): boolean => isOwn(sender) && isOurPage(sender.url);

/**
 * Returns the id of the sender's tab if the sender is a script of this extension in a page's main frame. Returns `null` for any other
 * sender.
 */
export const tabOf = (sender: Sender): number | null => (isOwn(sender) && sender.frameId === 0 ? (sender.tab?.id ?? null) : null);

/** The answer to a sender that is not allowed to send the message. */
export const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'This sender may not ask that.' } };
