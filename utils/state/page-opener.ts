import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { annotationsOf, mergeAnnotations } from '../annotate/annotations';
import type { Phase, SaveState } from '../controls/article';
import { INITIAL_VIEW_STATE, type Keeping, type OpenPage, type PageFingerprint, type Reading } from '../model';
import type { ArticlePorts } from './article-ports';
import { createCorrectionState } from './correction-state';
import { createEditState, type EditState } from './edit-state';
import { createHighlightState } from './highlight-state';
import { keepSavedPlace } from './keep-place';
import { firstVersion, isUpToDate, keepOpen, type PageMemory, reloadedVersion, reloadRequest } from './page-memory';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';
import { createShareState } from './share-state';
import { storeRuleChanges } from './store-rule-changes';
import { createVersions } from './versions';

/** The open page, with its edits, its fingerprint and its complete current state. */
export interface OpenedPage {
  readonly edits: EditState;
  readonly mark: Signal<PageFingerprint | null>;
  now(): OpenPage;
}

/** The functions for opening a page in the popup. While the page is open, every change to it is stored. */
export interface PageOpener {
  /**
   * Opens a remembered page, or extracts the page in the tab. Returns `null` if that fails, or if `signal` is aborted before it is done.
   */
  load(known: OpenPage | null | undefined, isPrivate: boolean, signal: AbortSignal): Promise<OpenedPage | null>;
  /** Returns the open page, or `null` if none has been opened yet. */
  opened(): OpenedPage | null;
  /** Applies a change to every version of the open reading, including those that undo can restore. */
  rebase(change: (reading: Reading) => Reading): Promise<void>;
  /** Stops storing the open page. */
  close(): void;
}

/** Creates a page opener. It opens a page only when `load` is called. */
export function createPageOpener(
  ports: ArticlePorts,
  options: ReadingOptions,
  phase: Signal<Phase<ReadingState>>,
  saving: ReadonlySignal<SaveState>,
): PageOpener {
  const savedId = computed(() => ('summary' in saving.value ? saving.value.summary.id : null));
  let latest: CreatedArticle | null = null;
  let stopKeeping: (() => void) | undefined;
  let stopPlacing: (() => void) | undefined;
  const close = () => {
    stopKeeping?.();
    stopPlacing?.();
  };

  const open = (known: OpenPage, isPrivate: boolean): OpenedPage => {
    const own = createOpenArticle(known, isPrivate, ports, options, saving);
    latest = own;
    phase.value = own.ready;
    close();
    stopPlacing = keepSavedPlace(own.ready.view, savedId, ports);
    if (ports.memory) stopKeeping = keepOpenArticle(own, known, ports.memory);
    return own.opened;
  };

  /** Opens a page that has no remembered state. */
  async function loadFirst(isPrivate: boolean, signal: AbortSignal): Promise<OpenedPage | null> {
    const loaded = await ports.load();
    if (signal.aborted) return null;
    if (!loaded.ok) {
      phase.value = { name: 'error', error: loaded.error };
      return null;
    }
    const now = open({ mark: null, version: firstVersion(loaded.value), stand: INITIAL_VIEW_STATE }, isPrivate);
    void ports.memory?.readMark().then((mark) => {
      now.mark.value = mark;
    });
    return now;
  }

  /** Extracts a remembered page again if it has changed. Meanwhile, the remembered version stays on the screen. */
  async function bringUpToDate(before: OpenedPage, memory: PageMemory, isPrivate: boolean): Promise<OpenedPage> {
    if (await isUpToDate(before.now(), memory)) return before;
    const loaded = await ports.load(reloadRequest(before.now().version));
    // Keeping the earlier article is better than displaying an error instead.
    if (!loaded.ok) return before;
    const mark = await memory.readMark();
    const { version, stand } = before.now();
    return open({ mark, version: reloadedVersion(version, loaded.value), stand }, isPrivate);
  }

  return {
    load: (known, isPrivate, signal) =>
      known && ports.memory ? bringUpToDate(open(known, isPrivate), ports.memory, isPrivate) : loadFirst(isPrivate, signal),
    opened: () => latest?.opened ?? null,
    rebase: async (change) => latest?.versions.rebase(change),
    close,
  };
}

/** Stores a page whenever it changes while it is open. Returns a function that stops this. */
function keepOpenArticle({ ready, kept, versions }: CreatedArticle, { version }: OpenPage, memory: PageMemory): () => void {
  return keepOpen(memory, kept, ready.view.stand, {
    first: annotationsOf(version.reading),
    merge: (before, now) => versions.rebase((reading) => mergeAnnotations(reading, before, now)),
  });
}

type CreatedArticle = ReturnType<typeof createOpenArticle>;

/** Creates the controls for an open page, and the `ready` phase that contains them. */
function createOpenArticle(
  { mark: knownMark, version, stand }: OpenPage,
  isPrivate: boolean,
  ports: ArticlePorts,
  options: ReadingOptions,
  saving: ReadonlySignal<SaveState>,
) {
  const view = createReadingState(version.reading, options, stand);
  const versions = createVersions(version, view, storeRuleChanges(ports.changeRules));
  const edits = createEditState(ports, view, versions, { isPrivate });
  const keeping = (): Keeping => (isPrivate ? 'never' : 'summary' in saving.value ? 'now' : 'whenSaved');
  const back = () => {
    if (view.back()) return true;
    const wasOn = edits.isOn.value;
    edits.turn(false);
    return wasOn;
  };
  const mark = signal(knownMark);
  const page = computed(() => ({ mark: mark.value, version: versions.current.value }));
  const kept = computed(() => (mark.value ? page.value : null));
  const now = () => ({ ...page.value, stand: view.stand.value });
  const ready: Extract<Phase<ReadingState>, { readonly name: 'ready' }> = {
    name: 'ready',
    view: { ...view, back },
    edits,
    corrections: createCorrectionState(versions, view, keeping),
    highlights: createHighlightState(versions, view, { keeping }),
    share: createShareState(view, { ...options, print: ports.print && (() => ports.print?.(now())) }),
  };
  return { ready, kept, versions, opened: { edits, mark, now } };
}
