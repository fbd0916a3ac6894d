import type { Result } from '../model';
import { type BackgroundMessages, type MessageData, type MessageName, onMessage } from './messages';
import { isOwnPage, REFUSED, type Sender, tabOf } from './sender';
import { toResult } from './to-result';

/** A sender in a page, as reported by the browser: reader mode, or another script of the extension in the page's main frame. */
export interface PageSender {
  readonly tabId: number;
  /** The address of the page; `undefined` if the browser does not report it. */
  readonly address: string | undefined;
  readonly isPrivate: boolean;
}

type Answer<Name extends MessageName> = Promise<ReturnType<BackgroundMessages[Name]>> | ReturnType<BackgroundMessages[Name]>;

/** A function that decodes the untrusted data of a message, or returns `null` to refuse the message. */
type DecodeData<Name extends MessageName> = (arrived: unknown) => MessageData<Name> | null;

/** A row of a message table. It says who may send the message, how its data is decoded and how it is handled. */
export type MessageRow<Name extends MessageName> =
  | {
      readonly from: 'page';
      readonly decode: DecodeData<Name>;
      readonly handle: (data: MessageData<Name>, sender: PageSender) => Answer<Name>;
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
 * Answers the messages in a table, except those from other extensions, from frames within pages, and from senders that the table does not
 * allow. The scripts of a page cannot send messages. Even if an attacker takes over the process of a page, that process can send messages
 * only about its own page. Must be called while the background starts.
 */
export function serveMessages(table: Partial<MessageTable<MessageName>>, listen: Listen = onMessage as Listen): void {
  for (const name of Object.keys(table) as MessageName[]) {
    const row = table[name] as unknown as UntypedRow;
    listen(name, ({ data, sender }) => answer(row, data, sender));
  }
}

/** A function that registers `answer` for all messages with the given name. */
type Listen = (
  name: MessageName,
  answer: (message: { readonly data: unknown; readonly sender: Sender }) => Promise<Result<unknown>>,
) => unknown;

interface UntypedRow {
  readonly from: 'page' | 'view' | 'both';
  readonly decode: (arrived: unknown) => unknown;
  readonly handle: (data: unknown, sender: PageSender | null) => Promise<Result<unknown>> | Result<unknown>;
}

function answer({ from, decode, handle }: UntypedRow, arrived: unknown, sender: Sender): Promise<Result<unknown>> {
  const page = from === 'view' ? null : pageSenderOf(sender);
  const isView = from !== 'page' && isOwnPage(sender);
  if (!isView && !page) return Promise.resolve(REFUSED);
  return toResult('messages.answer', async () => {
    const data = decode(arrived);
    return data === null ? REFUSED : handle(data, isView ? null : page);
  });
}

function pageSenderOf(sender: Sender): PageSender | null {
  const tabId = tabOf(sender);
  return tabId === null ? null : { tabId, address: sender.url, isPrivate: sender.tab?.incognito === true };
}

/** Decodes a message that has no data. */
export const nothing = (): undefined => undefined;

/** Returns a decoder that turns data into a string and truncates it to `max` UTF-16 units. */
export const textUpTo =
  (max: number) =>
  (arrived: unknown): string =>
    String(arrived).slice(0, max);

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
