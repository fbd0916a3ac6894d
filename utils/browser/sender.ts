import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { isOurPage } from './is-our-page';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Whether it is a part of this extension. */
export const isOwn = ({ id }: Sender): boolean => id === browser.runtime.id;

/** Whether it is a page of this extension, and no script of ours in a page of others. */
export const isOwnPage = (sender: Sender): boolean => isOwn(sender) && isOurPage(sender.url);

/** The tab whose page one of our scripts is in, in its main frame; `null` for any other sender. */
export const tabOf = (sender: Sender): number | null => (isOwn(sender) && sender.frameId === 0 ? (sender.tab?.id ?? null) : null);

export const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'This sender may not ask that.' } };
