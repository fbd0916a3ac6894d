import { effect, type ReadonlySignal } from '@preact/signals';
import { annotationsOf, areSame } from '../annotate/annotations';
import type { Annotations, ExtractRequest, OpenAnnotations, OpenPage, PageFingerprint, Reading, Version, ViewState } from '../model';
import { isSamePage } from '../session/is-same-page';

/** The storage for the state of the page that is open in a tab. None of its functions ever rejects. */
export interface PageMemory {
  /** Returns the remembered state of the page that is open in the tab. */
  recall(): Promise<OpenPage | null>;
  /** Returns the current fingerprint of the page, or `null` if the page cannot be reached. */
  mark(): Promise<PageFingerprint | null>;
  /** Returns the fingerprint that the page had when it was last extracted. */
  readMark(): Promise<PageFingerprint | null>;
  keep(page: OpenPage): Promise<void>;
  keepViewState(stand: ViewState): Promise<void>;
  /**
   * Returns the stored annotations of the page, regardless of the view in which they were made, or `null` if nothing is stored for the
   * page.
   */
  annotations(): Promise<OpenAnnotations | null>;
  /** Calls `hear` when another view may have stored something. Returns a function that stops watching. */
  watch(hear: () => void): () => void;
  /**
   * Whether `watch` calls `hear` as soon as another view has stored something. Otherwise, the stored annotations are read before each
   * write.
   */
  readonly reportsAtOnce: boolean;
}

/** Returns the first version of a reading that has just been extracted from the page. */
export function firstVersion(reading: Reading, part: Version['part'] = 'whole'): Version {
  const { url, canonicalUrl } = reading.article;
  return { reading, part, showsAll: false, pages: [url, canonicalUrl ?? url] };
}

/** Returns the request for extracting a page again. It applies the reader's removal rules, unless all blocks were displayed before. */
export const reloadRequest = ({ showsAll }: Version): ExtractRequest => (showsAll ? { rules: [] } : {});

/**
 * Returns whether the page is unchanged since it was opened. A selection is always treated as unchanged, because its words are kept as they
 * were selected.
 */
export async function isUpToDate({ mark, version }: OpenPage, memory: Pick<PageMemory, 'mark'>): Promise<boolean> {
  if (version.part === 'selection') return true;
  const now = await memory.mark();
  return now === mark || (mark !== null && isSamePage(mark, now));
}

/** Access to the annotations that a view displays, for sharing them with the other views of the same tab. */
export interface SharedAnnotations {
  /** The initial annotations, which are already stored. */
  readonly first: Annotations;
  /** Merges the changes made in another view into the displayed annotations. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/**
 * Stores the open page whenever it changes, and adopts the annotations made in other views. Each change is stored immediately, because a
 * popup may be closed at any moment. Only one write runs at a time, and it writes the latest state. Returns a function that stops this.
 */
export function keepOpen(
  memory: Pick<PageMemory, 'keep' | 'keepViewState' | 'annotations' | 'watch' | 'reportsAtOnce'>,
  page: ReadonlySignal<Pick<OpenPage, 'mark' | 'version'> | null>,
  stand: ReadonlySignal<ViewState>,
  { first, merge }: SharedAnnotations,
): () => void {
  let keptPage: unknown = null;
  let keptStand: ViewState | null = null;
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
    await merge(before, known);
  };
  const keep = async () => {
    if (!memory.reportsAtOnce) await catchUp();
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
        await memory.keepViewState(at);
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
