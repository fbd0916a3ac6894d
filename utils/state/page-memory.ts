import { effect, type ReadonlySignal } from '@preact/signals';
import { annotationsOf, areSame, mergeAnnotations, NO_ANNOTATIONS } from '../annotate/annotations';
import {
  type Annotations,
  AT_THE_HEAD,
  type ExtractRequest,
  type OpenAnnotations,
  type OpenPage,
  type PageMark,
  type Reading,
  type Result,
  type Stand,
  type Version,
} from '../model';
import { isSamePage } from '../session/is-same-page';

/** What the browser remembers of what is open in a tab. Nothing of it rejects. */
export interface PageMemory {
  /** What was open of the page at whose address the tab is. */
  recall(): Promise<OpenPage | null>;
  /** What tells the page, as it is now, from others; `null` where it cannot be asked. */
  mark(): Promise<PageMark | null>;
  /** The same for the page as it was read last. */
  readMark(): Promise<PageMark | null>;
  keep(page: OpenPage): Promise<void>;
  keepStand(stand: Stand): Promise<void>;
  /** What the reader added to it, here or on another surface; `null` where nothing is kept of this page. */
  annotations(): Promise<OpenAnnotations | null>;
  /** Calls when another surface may have kept something. Returns what ends it. */
  watch(hear: () => void): () => void;
  /** Whether `watch` calls at once. Else what others kept is asked for before anything is kept. */
  readonly hearsAtOnce: boolean;
}

/** A reading as it was read from the page. */
export function firstVersion(reading: Reading, part: Version['part'] = 'whole'): Version {
  const { url, canonicalUrl } = reading.article;
  return { reading, part, showsAll: false, pages: [url, canonicalUrl ?? url] };
}

/** What was read of a page that has changed, under what the reader said of it before. */
export const versionAnew = ({ reading: before, showsAll }: Version, reading: Reading): Version => ({
  ...firstVersion(mergeAnnotations(reading, NO_ANNOTATIONS, annotationsOf(before))),
  showsAll,
});

/** What to read a page anew with, so that it is shown as before. */
export const requestAnew = ({ showsAll }: Version): ExtractRequest => (showsAll ? { rules: [] } : {});

/** Whether what was open of a page is still what the page has; a selection is what was selected then. */
export async function isUpToDate({ mark, version }: OpenPage, memory: Pick<PageMemory, 'mark'>): Promise<boolean> {
  if (version.part === 'selection') return true;
  const now = await memory.mark();
  return now === mark || (mark !== null && isSamePage(mark, now));
}

/** What was open of a page where the page has not changed, else what it has now, at the place where the reader was. */
export async function findOpenPage(
  memory: Pick<PageMemory, 'recall' | 'mark' | 'readMark'>,
  load: (request: ExtractRequest) => Promise<Result<Reading>>,
): Promise<Result<OpenPage>> {
  const known = await memory.recall();
  if (known && (await isUpToDate(known, memory))) return { ok: true, value: known };
  const loaded = await load(known ? requestAnew(known.version) : {});
  if (!loaded.ok) return loaded;
  const version = known ? versionAnew(known.version, loaded.value) : firstVersion(loaded.value);
  return { ok: true, value: { mark: await memory.readMark(), version, stand: known?.stand ?? AT_THE_HEAD } };
}

/** What was selected on a page, read alone. */
export async function openPart(memory: Pick<PageMemory, 'readMark'>, loading: Promise<Result<Reading>>): Promise<Result<OpenPage>> {
  const loaded = await loading;
  if (!loaded.ok) return loaded;
  return { ok: true, value: { mark: await memory.readMark(), version: firstVersion(loaded.value, 'selection'), stand: AT_THE_HEAD } };
}

/** The annotations of what is open, on one surface of those that may be open over the tab. */
export interface SharedAnnotations {
  /** What is kept of them at first, as far as it is known. */
  readonly first: Annotations;
  /** Puts what became of them on another surface under those that are shown: see `mergeAnnotations`. */
  adopt(before: Annotations, now: Annotations): Promise<void>;
}

/**
 * Has what is open kept as it changes: at once, for a popup may be closed at any moment, one write after the other, and only what is the latest
 * then. What the reader added on another surface is taken in. Returns what ends it.
 */
export function keepOpen(
  memory: Pick<PageMemory, 'keep' | 'keepStand' | 'annotations' | 'watch' | 'hearsAtOnce'>,
  page: ReadonlySignal<Pick<OpenPage, 'mark' | 'version'> | null>,
  stand: ReadonlySignal<Stand>,
  { first, adopt }: SharedAnnotations,
): () => void {
  let keptPage: unknown = null;
  let keptStand: Stand | null = null;
  let known = first;
  let isHeard = false;
  let isRunning = false;
  let isOver = false;
  const catchUp = async () => {
    isHeard = false;
    const here = page.peek();
    const there = here && (await memory.annotations());
    if (!there || there.part !== here.version.part || !isSamePage(there.mark, here.mark) || areSame(known, there)) return;
    const before = known;
    known = { corrections: there.corrections, highlights: there.highlights };
    await adopt(before, known);
  };
  const keep = async () => {
    if (!memory.hearsAtOnce) await catchUp();
    const now = page.peek();
    const at = stand.peek();
    if (!now) return;
    known = annotationsOf(now.version.reading);
    await memory.keep({ ...now, stand: at });
    keptPage = now;
    keptStand = at;
  };
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    while (!isOver) {
      const now = page.peek();
      const at = stand.peek();
      if (isHeard) await catchUp();
      else if (!now || (now === keptPage && at === keptStand)) break;
      else if (now !== keptPage) await keep();
      else {
        await memory.keepStand(at);
        keptStand = at;
      }
    }
    isRunning = false;
  };
  const stop = effect(() => {
    void page.value;
    void stand.value;
    void run();
  });
  const stopWatching = memory.watch(() => {
    isHeard = true;
    void run();
  });
  return () => {
    isOver = true;
    stop();
    stopWatching();
  };
}
