import type { BrowserSession } from '../../../../scripts/browsers/session';

/** The messages and library calls that take data. */
const NAMES =
  'readerReady,readPage,loadNextPage,rememberRemoval,keepOpen,keepViewState,changeRules,analyse,toggleReader,printInReader,readerLeft,forgetSite,library'.split(
    ',',
  );
const CALLS = 'save,list,open,find,annotations,annotate,place,keepPlace,remove,restore'.split(',');
/** The time within which the background must answer, in milliseconds. */
const ANSWER_LIMIT = 5_000;

/**
 * Sends the payloads to the background as the data of messages, alone and in every field, and returns the messages that were not answered with
 * a value or a failure.
 */
export async function attackMessages(session: BrowserSession, payloads: readonly string[]): Promise<string[]> {
  const library = await session.openLibrary();
  await library.waitFor('the library', () => document.querySelector('main'));
  const findings: string[] = [];
  for (const payload of payloads) findings.push(...(await library.evaluate(sendAll, payload, NAMES, CALLS, ANSWER_LIMIT)));
  findings.push(...(await library.evaluate(() => globalThis.noticed)));
  await library.close();
  return findings.map((what) => `messages: ${what}`);
}

/** The part of the extension API that this file uses. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res?: { ok?: unknown } } | undefined> } };

/** Sends a payload in every message, and returns one line for each that was not answered properly. Runs in the library. */
async function sendAll(payload: string, names: readonly string[], calls: readonly string[], limit: number): Promise<string[]> {
  const fields = {
    url: payload,
    title: payload,
    page: payload,
    tabId: payload,
    text: payload,
    id: payload,
    mark: payload,
    version: payload,
  };
  const nested = {
    ...fields,
    article: fields,
    reading: { article: { ...fields, body: [payload] }, analysis: fields },
    rules: [fields],
    add: [fields],
  };
  const shapes: readonly unknown[] = [payload, [payload], fields, nested];
  const messages = names.flatMap((type) =>
    type === 'library'
      ? calls.map((call): { type: string; data: unknown } => ({
          type,
          data: { call, ...nested, id: payload, annotations: nested, place: fields },
        }))
      : shapes.map((data) => ({ type, data })),
  );
  const answers = messages.map(async ({ type, data }) => {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), limit));
    const answer = await Promise.race([chrome.runtime.sendMessage({ id: 0, type, data, timestamp: 0 }), late]);
    return typeof answer?.res?.ok === 'boolean' ? [] : [`${type} was answered with ${JSON.stringify(answer)?.slice(0, 200)}`];
  });
  return (await Promise.all(answers)).flat();
}
