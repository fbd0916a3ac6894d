import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { annotationsOf, areSame, NO_ANNOTATIONS } from '../annotate/annotations';
import type { SaveState } from '../controls/article';
import { articleKey } from '../library/article-key';
import type { Annotations, Article, ErrorCode, Failure, Reading, Result, SavedSummary } from '../model';

export interface SavePorts {
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** Returns the article that was saved from an address before, if there is one. */
  findSaved(url: string): Promise<Result<SavedSummary | null>>;
  /** Returns the annotations of a saved article. */
  findAnnotations(id: number): Promise<Result<Annotations>>;
  /** Stores the annotations of a saved article. */
  annotate(id: number, annotations: Annotations): Promise<Result<SavedSummary>>;
  /** Fails if nothing can be saved. */
  libraryStatus(): Promise<Result<unknown>>;
}

/** The open reading, in the form that saving needs. */
export interface OpenReading {
  /** The reading with its annotations, or `null` while none is open. */
  readonly shown: ReadonlySignal<Reading | null>;
  /** Merges the changes to the annotations in the library into those that are shown. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/** The errors after which another attempt cannot succeed. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['storagePrivate', 'storageRefused', 'libraryNewer', 'libraryDamaged']);
/** The errors of a saved article that cannot be read. Saving over it loses nothing. */
const UNREADABLE: ReadonlySet<ErrorCode> = new Set(['articleMissing', 'articleInvalid']);

/** The article and annotations that the library is known to have. */
interface Kept {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** Creates the state that shows whether the reading is in the library, and that saves it there. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short functions that share the record, the kept state and the queue.
export function createSaveState(ports: SavePorts, { shown, merge }: OpenReading) {
  const record = signal<SaveState>({ name: 'unsaved' });
  const kept = signal<Kept | null>(null);
  /** Whether annotations are being sent to the library. Until they arrive, the library does not have the latest ones. */
  const isSending = signal(false);
  const state = computed((): SaveState => {
    const { value } = record;
    return 'summary' in value && (isSending.value || !isKept(shown.value, kept.value))
      ? { name: 'changed', summary: value.summary }
      : value;
  });
  let keeping = Promise.resolve();

  /** Finds the article in the library. Called before each save, which would otherwise overwrite annotations made elsewhere. */
  async function findInLibrary(reading: Reading): Promise<Result<SavedSummary | null>> {
    const found = await ports.findSaved(articleKey(reading.article));
    if (!found.ok || !found.value) return found;
    const caughtUp = await catchUp(found.value.id, kept.value?.article ?? reading.article);
    return caughtUp.ok ? found : caughtUp;
  }

  /** Merges annotations that were made elsewhere meanwhile, such as in another tab, into those that are shown. */
  async function catchUp(id: number, article: Article): Promise<Result<null>> {
    const now = await ports.findAnnotations(id);
    if (!now.ok && !UNREADABLE.has(now.error.code)) return now;
    const before = kept.value?.annotations ?? NO_ANNOTATIONS;
    kept.value = { article, annotations: now.ok ? now.value : NO_ANNOTATIONS };
    if (now.ok) await merge(before, now.value);
    return { ok: true, value: null };
  }

  /** Stores the annotations of a saved article as they are made. If that fails, the reading counts as `changed`. */
  async function keep(): Promise<void> {
    const { value } = record;
    if (!('summary' in value) || !kept.value || isAnnotated(shown.value, kept.value)) return;
    const caughtUp = await catchUp(value.summary.id, kept.value.article);
    if (!caughtUp.ok) return;
    const now = kept.value;
    const annotations = shown.value ? annotationsOf(shown.value) : NO_ANNOTATIONS;
    isSending.value = true;
    const done = await ports.annotate(value.summary.id, annotations);
    batch(() => {
      isSending.value = false;
      if (done.ok && kept.value === now) kept.value = { article: now.article, annotations };
    });
  }

  /** Queues the next call to the library, so that calls arrive in order. */
  function keepNext(): Promise<void> {
    keeping = keeping.then(keep);
    return keeping;
  }

  return {
    state,
    refuse(code: ErrorCode): void {
      record.value = { name: 'refused', code };
    },
    /** Looks the article up in the library. Called after the article is shown, so that showing it never waits for the library. */
    async ask(reading: Reading): Promise<void> {
      if (record.value.name === 'refused') return;
      const status = await ports.libraryStatus();
      // The article may have been saved meanwhile. In that case, the result of saving it counts.
      if (record.value.name !== 'unsaved') return;
      if (!status.ok) {
        record.value = { name: 'refused', code: status.error.code };
        return;
      }
      const found = await findInLibrary(reading);
      if (record.value.name !== 'unsaved' || !found.ok || !found.value) return;
      record.value = { name: 'known', summary: found.value };
      await keepNext();
    },
    /** Stores the annotations. Must be called whenever those that are shown have changed. */
    keep: keepNext,
    /** Saves the reading that is shown. Returns `null` if there is nothing to save, or if saving is in progress or refused. */
    async save(): Promise<'saved' | 'updated' | Failure | null> {
      const before = record.value;
      if (!shown.value || before.name === 'saving' || before.name === 'refused') return null;
      record.value = { name: 'saving' };
      const found = await findInLibrary(shown.value);
      // The reading is read only here, because the lookup may have added annotations from the library.
      const reading = shown.value;
      const saved = found.ok ? await ports.save(reading) : found;
      if (!saved.ok) {
        record.value = REFUSALS.has(saved.error.code) ? { name: 'refused', code: saved.error.code } : before;
        return saved.error;
      }
      kept.value = { article: reading.article, annotations: annotationsOf(reading) };
      record.value = { name: 'saved', summary: saved.value };
      await keepNext();
      const isNew = before.name === 'unsaved' && !(found.ok && found.value);
      return isNew ? 'saved' : 'updated';
    },
  };
}

const isKept = (shown: Reading | null, kept: Kept | null): boolean =>
  shown !== null && kept !== null && shown.article === kept.article && isAnnotated(shown, kept);

const isAnnotated = (shown: Reading | null, { annotations }: Kept): boolean =>
  areSame(shown ? annotationsOf(shown) : NO_ANNOTATIONS, annotations);
