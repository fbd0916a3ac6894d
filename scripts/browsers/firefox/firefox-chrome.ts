import type { Browser } from 'puppeteer-core';

/**
 * Access to Firefox's privileged code, which controls the browser window with its toolbar and popups. It uses `moz:scope: chrome` over
 * Puppeteer's BiDi connection, and Firefox must have been started with `--remote-allow-system-access`.
 */
export interface FirefoxChrome {
  /** Runs a function in the browser window, with the window's privileges. The arguments and the result must be serialisable as JSON. */
  run<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /**
   * Runs the body of an async function as a frame script, in the process of the tab or popup with the given id. In the body, `content` is
   * the window of that tab or popup.
   */
  runBeside(browserId: number, body: string): Promise<unknown>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}
type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Waits for a call to a tab or popup, but ignores the error if the tab or popup has closed in the meantime. */
export const unlessGone = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((problem: Error) => {
    if (!problem.message.includes('is gone')) throw problem;
  });

/** Returns Puppeteer's BiDi connection, which is not part of its public types. */
const connectionOf = (browser: Browser): Connection => {
  const { connection } = browser as Browser & { connection?: Connection };
  if (!connection) throw new Error('This version of Puppeteer has no BiDi connection.');
  return connection;
};

/** Connects to the privileged code of a running Firefox. */
export async function connectChrome(browser: Browser): Promise<FirefoxChrome> {
  const connection = connectionOf(browser);
  const send = async <R>(method: string, params: object) => (await connection.send(method, params)).result as R;
  const tree = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window.');

  const run: FirefoxChrome['run'] = async (fn, ...args) => {
    const outcome = await send<Outcome>('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${fn})(...JSON.parse(args)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result.value === undefined ? undefined : JSON.parse(outcome.result.value);
  };
  const runBeside = async (browserId: number, body: string) => {
    const answer = await run(loadFrameScript, browserId, body);
    if (answer.error) throw new Error(answer.error);
    return answer.value === undefined ? undefined : JSON.parse(answer.value);
  };
  return { run, runBeside };
}

/** The parts of Firefox's internal API that this file uses. */
interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}
interface Answer {
  readonly value?: string;
  readonly error?: string;
}
declare const BrowsingContext: {
  getCurrentTopByBrowserId(browserId: number): { readonly embedderElement: { readonly messageManager: MessageManager } | null } | null;
};

/** Runs a frame script. Returns its result as JSON in `value`, or a message in `error`. Runs in the browser window. */
async function loadFrameScript(browserId: number, body: string): Promise<Answer> {
  const manager = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement?.messageManager;
  const gone = { error: 'That tab or popup is gone.' };
  if (!manager) return gone;
  const name = `dramatis-test-${Math.random()}`;
  const script = `(async () => { try { sendAsyncMessage('${name}', { value: await (async () => {${body}})() }) } catch (error) { sendAsyncMessage('${name}', { error: String(error) }) } })()`;
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ data: { error: 'The tab or popup did not answer.' } }), 20_000);
    // A tab or popup does not report that it is closing or changing its process, so this checks repeatedly whether it is still the same.
    const isSame = () => BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement?.messageManager === manager;
    const watch = setInterval(() => isSame() || settle({ data: gone }), 50);
    const settle = (message: { data: Answer }) => {
      clearTimeout(timer);
      clearInterval(watch);
      manager.removeMessageListener(name, settle);
      resolve(message.data);
    };
    manager.addMessageListener(name, settle);
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
