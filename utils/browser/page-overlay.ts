import type { Reading, Result, Span } from '../model';
import { runFiles, runFunction } from './run-in-tab';
import { REFUSED, type TabFrame } from './sender';

/** The words of an article that the overlay marks on its page. The host script gets them, and nothing about who said them. */
export interface WantedOverlay {
  /** The random key that the frame of the overlay must send. Only its address contains the key, and the page cannot read the address. */
  readonly key: string;
  /** The text of the article. */
  readonly text: string;
  /** The spans of each mark in that text. */
  readonly marks: readonly (readonly Span[])[];
}

/** The object through which other scripts close the overlay. It is stored in the isolated world. */
export interface OverlayHandle {
  /** Returns whether the marks are still over the page, which can remove them at any time. */
  isShown(): boolean;
  close(): void;
}

/**
 * The state after an injection of the host script. `keptOut` means that the page does not let a frame of the extension in, and `missing` that
 * the page does not show the words of the article.
 */
export type OverlayState = 'on' | 'off' | 'keptOut' | 'missing';

declare global {
  var dramatisOverlay: OverlayHandle | undefined;
  /** The overlay that the host script opens. It reads and deletes this the next time it is injected. */
  var dramatisOverlayWanted: WantedOverlay | undefined;
}

/** The readings for overlays whose frames have not asked for them yet, by tab. */
const expected = new Map<number, { readonly key: string; readonly reading: Reading }>();

/** Returns whether the overlay is on in a tab. Returns `false` if no script can run there. */
export async function isOverlayOn(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => globalThis.dramatisOverlay?.isShown() ?? false);
  return answer.ok && answer.value === true;
}

/**
 * Marks a reading on the page in a tab. Replaces marks that are already there. Fails with
 * `overlayKeptOut` if the page does not let the frame of the overlay in, with `overlayMissing` if the page does not show the words, and with
 * the errors of `runFiles`.
 * @param reading The reading with the reader's corrections.
 * @param marks The spans of each mark in the article's text, in the order of `overlayMarks`.
 */
export async function openOverlay(tabId: number, reading: Reading, marks: WantedOverlay['marks']): Promise<Result<void>> {
  const key = crypto.randomUUID();
  expected.set(tabId, { key, reading });
  const told = await runFunction(tabId, announceOverlay, { key, text: reading.article.text, marks });
  const state = told.ok ? await runFiles(tabId, '/overlay-host.js') : told;
  if (expected.get(tabId)?.key === key) expected.delete(tabId);
  if (!state.ok) return state;
  if (state.value === 'missing') return { ok: false, error: { code: 'overlayMissing' } };
  if (state.value === 'keptOut') return { ok: false, error: { code: 'overlayKeptOut' } };
  return { ok: true, value: undefined };
}

/** Removes the marks from the page in a tab. Returns whether there were any. */
export async function closeOverlay(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => {
    const open = globalThis.dramatisOverlay;
    const isShown = open?.isShown() ?? false;
    open?.close();
    return isShown;
  });
  return answer.ok && answer.value === true;
}

/**
 * Returns the reading for the frame of an overlay that the background is opening in the tab. Every key works once. A web page can embed the
 * overlay's file in a frame of its own, but it does not know the key, so that frame is refused.
 */
export function takeOverlay({ tabId }: TabFrame, key: string): Result<Reading> {
  const wanted = expected.get(tabId);
  if (!wanted || wanted.key !== key) return REFUSED;
  expected.delete(tabId);
  return { ok: true, value: wanted.reading };
}

/** Stores the overlay for the host script. Is injected as source text, so it must be self-contained. */
function announceOverlay(wanted: WantedOverlay): void {
  globalThis.dramatisOverlayWanted = wanted;
}
