import { effect, type ReadonlySignal } from '@preact/signals';
import { annotationsOf, areSame } from '../annotate/annotations';
import type { Annotations, OpenPage, ViewState } from '../model';
import { isSamePage } from '../session/is-same-page';
import type { PageMemory } from './page-memory';

/** Access to the annotations that a view displays, for sharing them with the other views of the same tab. */
export interface SharedAnnotations {
  /** The initial annotations, which are already stored. */
  readonly first: Annotations;
  /** Merges the changes made in another view into the displayed annotations. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/** Stores the open page of a view. */
export interface OpenPageKeeper {
  /** Resolves when everything that the view has changed so far is stored. */
  stored(): Promise<void>;
  stop(): void;
}

/**
 * Stores the open page whenever it changes, and adopts the annotations made in other views. Each change is stored immediately, because a
 * popup may be closed at any moment. Only one write runs at a time, and it writes the latest state.
 */
export function keepOpen(
  memory: Pick<PageMemory, 'keep' | 'keepViewState' | 'annotations' | 'watch' | 'reportsAtOnce'>,
  page: ReadonlySignal<Pick<OpenPage, 'mark' | 'version'> | null>,
  stand: ReadonlySignal<ViewState>,
  { first, merge }: SharedAnnotations,
): OpenPageKeeper {
  let keptPage: unknown = null;
  let keptStand: ViewState | null = null;
  let known = first;
  let isHeard = false;
  let isRunning = false;
  let latest = Promise.resolve();
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
  const keepUp = async () => {
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
  const run = () => {
    if (isRunning) return;
    isRunning = true;
    latest = keepUp();
  };
  const stop = effect(() => {
    void page.value;
    void stand.value;
    run();
  });
  const stopWatching = memory.watch(() => {
    isHeard = true;
    run();
  });
  return {
    stored: () => latest,
    stop() {
      isOver = true;
      stop();
      stopWatching();
    },
  };
}
