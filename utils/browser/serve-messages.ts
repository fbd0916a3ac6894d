import type { OpenPage, Result } from '../model';
import { type BackgroundMessages, type MessageData, type MessageName, onMessage } from './messages';
import { pageOfReader, type ReaderPage } from './reader-pairing';
import { isOwnView, ownFrameOf, REFUSED, type Sender, type TabFrame, tabOf } from './sender';
import { toResult } from './to-result';

/** A script of the extension in a page's main frame, as reported by the browser, or reader mode over that page. */
export type PageSender = ReaderPage;

type Answer<Name extends MessageName> = Promise<ReturnType<BackgroundMessages[Name]>> | ReturnType<BackgroundMessages[Name]>;

/** A function that decodes the untrusted data of a message, or returns `null` to refuse the message. */
type DecodeData<Name extends MessageName> = (arrived: unknown) => MessageData<Name> | null;

/**
 * A row of a message table. It says who may send the message, how its data is decoded and how it is handled. `page` means a script of the
 * extension in a page, `reader` means reader mode, `frame` means any frame with a page of the extension, `view` means the popup, the side
 * panel, the library or the options page, and `both` means a view or reader mode.
 */
export type MessageRow<Name extends MessageName> =
  | {
      readonly from: 'page' | 'reader';
      readonly decode: DecodeData<Name>;
      readonly handle: (data: MessageData<Name>, sender: PageSender) => Answer<Name>;
    }
  | {
      readonly from: 'frame';
      readonly decode: DecodeData<Name>;
      readonly handle: (data: MessageData<Name>, frame: TabFrame) => Answer<Name>;
    }
  | { readonly from: 'view'; readonly decode: DecodeData<Name>; readonly handle: (data: MessageData<Name>) => Answer<Name> }
  | {
      readonly from: 'both';
      readonly decode: DecodeData<Name>;
      /** Handles the message. `sender` is `null` if the message comes from a view of the extension. */
      readonly handle: (data: MessageData<Name>, sender: PageSender | null) => Answer<Name>;
    };

/** A table with one row for each of the given messages. */
export type MessageTable<Name extends MessageName> = { readonly [N in Name]: MessageRow<N> };

/**
 * Answers the messages in a table, except those from other extensions, from frames that are not reader mode, and from senders that the
 * table does not allow. The scripts of a page cannot send messages. Even if an attacker takes over the process of a page, that process can
 * send messages only about its own page. Must be called while the background starts.
 */
export function serveMessages(table: Partial<MessageTable<MessageName>>, listen: Listen = onMessage as Listen): void {
  for (const name of Object.keys(table) as MessageName[]) {
    const row = table[name] as unknown as UntypedRow;
    listen(name, ({ data, sender }) => toResult('messages.answer', () => answer(row, data, sender)));
  }
}

/** A function that registers `answer` for all messages with the given name. */
type Listen = (
  name: MessageName,
  answer: (message: { readonly data: unknown; readonly sender: Sender }) => Promise<Result<unknown>>,
) => unknown;

interface UntypedRow {
  readonly from: MessageRow<MessageName>['from'];
  readonly decode: (arrived: unknown) => unknown;
  readonly handle: (data: unknown, sender: PageSender | TabFrame | null) => Promise<Result<unknown>> | Result<unknown>;
}

async function answer({ from, decode, handle }: UntypedRow, arrived: unknown, sender: Sender): Promise<Result<unknown>> {
  const isView = (from === 'view' || from === 'both') && isOwnView(sender);
  const asker = isView ? null : await askerOf(from, sender);
  if (!isView && !asker) return REFUSED;
  const data = decode(arrived);
  return data === null ? REFUSED : handle(data, asker);
}

/** Returns the sender in the form that the rows of this kind expect, or `null` if the sender may not send their messages. */
async function askerOf(from: UntypedRow['from'], sender: Sender): Promise<PageSender | TabFrame | null> {
  if (from === 'view') return null;
  if (from === 'page') return pageSenderOf(sender);
  const frame = ownFrameOf(sender);
  return frame && (from === 'frame' ? frame : pageOfReader(frame));
}

function pageSenderOf(sender: Sender): PageSender | null {
  const tabId = tabOf(sender);
  return tabId === null ? null : { tabId, address: sender.url, isPrivate: sender.tab?.incognito === true };
}

/** Decodes a message that has no data. */
export const nothing = (): undefined => undefined;

/** Decodes the id of a saved article. Refuses all other data. */
export const articleId = (arrived: unknown): number | null =>
  Number.isSafeInteger(arrived) && (arrived as number) > 0 ? (arrived as number) : null;

/** Returns a decoder for a string, which it truncates to `max` UTF-16 units. Refuses all other data. */
export const textUpTo =
  (max: number) =>
  (arrived: unknown): string | null =>
    typeof arrived === 'string' ? arrived.slice(0, max) : null;

/** Decodes the key that a frame of the extension over a page has in its address. */
export const frameKey = textUpTo(40);

/**
 * Decodes an open page with the id of its tab. Refuses data without an id. The page is not checked, because it comes from a view, which is
 * part of the extension.
 */
export function pageInTab(arrived: unknown): { readonly tabId: number; readonly page: OpenPage } | null {
  const asked = arrived as { readonly tabId: number; readonly page: OpenPage } | null;
  return Number.isSafeInteger(asked?.tabId) ? asked : null;
}

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
