import { browser } from 'wxt/browser';
import type { Article, OpenPage, Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { REFUSED, type TabFrame } from './sender';

/** The page over which reader mode is open. */
export interface ReaderPage {
  readonly tabId: number;
  /** The address of the page when reader mode was opened; `undefined` if the browser does not report it. */
  readonly address: string | undefined;
  readonly isPrivate: boolean;
}

/** The page that the background loads for reader mode. */
export interface ComingPage {
  /** The article before it is analysed, or `null` if the page arrives at once or not at all. */
  readonly text: Promise<Article | null>;
  readonly page: Promise<Result<OpenPage>>;
  /** Begins the analysis. Until then, the article only waits to be shown. */
  begin(): void;
}

/** A reader mode that the background is opening in a tab. */
export interface ExpectedReader {
  /** The random key that the frame of reader mode must send. Only its address contains the key, and the page cannot read the address. */
  readonly key: string;
  readonly page: Promise<ReaderPage>;
  /** Loads the article for reader mode. */
  load(): ComingPage;
}

/** The answer to a frame that has sent the right key: the page, or the article before it is analysed. `takeComing` then returns the page. */
export interface PairedReader {
  readonly page: ReaderPage;
  readonly arrived: Result<OpenPage> | { readonly text: Article };
}

/** The storage key for the frame of reader mode in a tab. */
export const readerKey = (tabId: number): string => `reader:${tabId}`;

interface Stored extends ReaderPage {
  readonly frameId: number;
}
const expected = new Map<number, ExpectedReader>();
/** The paired frames that this script knows. The others are in the session storage, because the background may have been restarted. */
const paired = new Map<number, Stored>();

/** The pages whose articles have been passed on before they are analysed, by tab. */
const coming = new Map<number, ComingPage>();

/** Tells `pairReader` that the frame of reader mode with this key will soon send a message from the tab. Replaces an earlier call. */
export function expectReader(tabId: number, reader: ExpectedReader): void {
  expected.set(tabId, reader);
}

/** Withdraws the call of `expectReader` with this key, if no frame has been paired with it. */
export function expectNoReader(tabId: number, key: string): void {
  if (expected.get(tabId)?.key === key) expected.delete(tabId);
}

/**
 * Pairs a frame with the reader mode that the background is opening in the tab, and returns the article. Every key works once. A web page
 * can embed reader mode's file in a frame of its own, but it does not know the key, so that frame is refused.
 */
export async function pairReader(frame: TabFrame, key: string): Promise<Result<PairedReader>> {
  const reader = expected.get(frame.tabId);
  if (!reader || reader.key !== key) return REFUSED;
  expected.delete(frame.tabId);
  const page = await reader.page;
  const stored: Stored = { ...page, frameId: frame.frameId };
  paired.set(frame.tabId, stored);
  await browser.storage.session
    .set({ [readerKey(frame.tabId)]: stored })
    .catch((problem: unknown) => reportProblem('reader.pair', problem));
  const loading = reader.load();
  const text = await loading.text;
  if (!text) return { ok: true, value: { page, arrived: await loading.page } };
  coming.set(frame.tabId, loading);
  return { ok: true, value: { page, arrived: { text } } };
}

/** Analyses the page whose article `pairReader` returned before it was analysed, and returns it. Works once for each article. */
export async function takeComing(tabId: number): Promise<Result<OpenPage>> {
  const loading = coming.get(tabId);
  coming.delete(tabId);
  loading?.begin();
  // The background may have been restarted meanwhile.
  return loading?.page ?? { ok: false, error: { code: 'stopped' } };
}

/**
 * Returns the page over which a frame shows reader mode, or `null` if the frame is not the paired one. The pairing lasts until the next one
 * in the tab, because a frame stores its last changes after reader mode has been closed. Browsers use the id of a frame only once.
 */
export async function pageOfReader({ tabId, frameId }: TabFrame): Promise<ReaderPage | null> {
  const known = paired.get(tabId) ?? (await readStored(tabId));
  return known?.frameId === frameId ? known : null;
}

async function readStored(tabId: number): Promise<Stored | null> {
  const key = readerKey(tabId);
  const { [key]: stored } = await browser.storage.session.get(key).catch((problem: unknown): Record<string, unknown> => {
    reportProblem('reader.pair', problem);
    return {};
  });
  if (!stored) return null;
  // Only the background can write to this storage.
  paired.set(tabId, stored as Stored);
  return stored as Stored;
}
