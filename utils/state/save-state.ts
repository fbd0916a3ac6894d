import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { annotationsOf, areSame, NO_ANNOTATIONS } from '../annotate/annotations';
import type { SaveState } from '../controls/article';
import { articleKey } from '../library/article-key';
import type { SaveAnswer } from '../library/library';
import type { Annotations, Article, ErrorCode, Failure, KnownArticle, Reading, Result, SavedSummary } from '../model';
import { hashText } from '../text/hash-text';

export interface SavePorts {
  /** Saves a reading. The annotations `known` are those in the library that it already contains. */
  save(reading: Reading, known: Annotations): Promise<Result<SaveAnswer>>;
  /** Returns the article that was previously saved from an address, or `null` if there is none. */
  findSaved(url: string): Promise<Result<KnownArticle | null>>;
  /** Returns the annotations of a saved article. */
  findAnnotations(id: number): Promise<Result<Annotations>>;
  /** Stores the annotations of a saved article. */
  annotate(id: number, annotations: Annotations): Promise<Result<SavedSummary>>;
  /** Returns a failure if nothing can be saved. */
  libraryStatus(): Promise<Result<unknown>>;
}

/** The open reading, in the form that is needed for saving. */
export interface OpenReading {
  /** The reading with its annotations, or `null` while none is open. */
  readonly shown: ReadonlySignal<Reading | null>;
  /** Merges changes that were made to the annotations in the library into the annotations that are displayed. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/** The errors after which a retry cannot succeed. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['storagePrivate', 'storageRefused', 'libraryNewer', 'libraryDamaged']);
/** The errors for a saved article that cannot be read. Overwriting such an article loses nothing. */
const UNREADABLE: ReadonlySet<ErrorCode> = new Set(['articleMissing', 'articleInvalid']);

/** The article and the annotations that are known to be in the library. */
interface Kept {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** Creates the state that saves the reading in the library and reports whether it is saved. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short functions that share the record, the kept state and the queue.
export function createSaveState(ports: SavePorts, { shown, merge }: OpenReading) {
  const record = signal<SaveState>({ name: 'unsaved' });
  const kept = signal<Kept | null>(null);
  /** Whether annotations are being sent to the library. Until this is done, the library does not contain the latest ones. */
  const isSending = signal(false);
  const state = computed((): SaveState => {
    const { value } = record;
    return 'summary' in value && (isSending.value || !isKept(shown.value, kept.value))
      ? { name: 'changed', summary: value.summary }
      : value;
  });
  let keeping = Promise.resolve();

  /** Merges annotations made elsewhere in the meantime, for example in another tab, into the displayed ones. */
  async function catchUp(id: number, article: Article): Promise<Result<null>> {
    const now = await ports.findAnnotations(id);
    if (!now.ok && !UNREADABLE.has(now.error.code)) return now;
    const before = kept.value?.annotations ?? NO_ANNOTATIONS;
    kept.value = { article, annotations: now.ok ? now.value : NO_ANNOTATIONS };
    if (now.ok) await merge(before, now.value);
    return { ok: true, value: null };
  }

  /** Stores the annotations of a saved article as they are made. If this fails, the reading's state is `changed`. */
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

  /** Queues the next call to the library, so that calls run in order. */
  function keepNext(): Promise<void> {
    keeping = keeping.then(keep);
    return keeping;
  }

  return {
    state,
    refuse(code: ErrorCode): void {
      record.value = { name: 'refused', code };
    },
    /**
     * Searches for the article in the library. Called after the article has been displayed, so that the reader does not have to wait for
     * the library.
     */
    async ask(reading: Reading): Promise<void> {
      if (record.value.name === 'refused') return;
      const status = await ports.libraryStatus();
      // The article may have been saved in the meantime. In that case, the result of saving it takes precedence.
      if (record.value.name !== 'unsaved') return;
      if (!status.ok) {
        record.value = { name: 'refused', code: status.error.code };
        return;
      }
      const found = await ports.findSaved(articleKey(reading.article));
      if (!found.ok || !found.value) return;
      const caughtUp = await catchUp(found.value.id, reading.article);
      if (record.value.name !== 'unsaved' || !caughtUp.ok) return;
      const { textHash, ...summary } = found.value;
      const { text, title } = reading.article;
      record.value = { name: hashText(text) === textHash && title === summary.title ? 'known' : 'outdated', summary };
      await keepNext();
    },
    /** Stores the annotations. Must be called whenever the displayed annotations have changed. */
    keep: keepNext,
    /**
     * Saves the displayed reading with a single call to the library, which is made at once, because the reader may close the popup next.
     * Returns `saved` also if the article was saved already as it is, and `null` if there is nothing to save, or if saving is in progress or
     * was refused.
     */
    async save(): Promise<'saved' | 'updated' | Failure | null> {
      const before = record.value;
      const reading = shown.value;
      const wasSaved = state.value.name === 'known' || state.value.name === 'saved';
      if (!reading || before.name === 'saving' || before.name === 'refused') return null;
      record.value = { name: 'saving' };
      const saved = await ports.save(reading, kept.value?.annotations ?? NO_ANNOTATIONS);
      if (!saved.ok) {
        record.value = REFUSALS.has(saved.error.code) ? { name: 'refused', code: saved.error.code } : before;
        return saved.error;
      }
      const { summary, annotations, isNew, isSame } = saved.value;
      kept.value = { article: reading.article, annotations };
      record.value = { name: 'saved', summary };
      await merge(annotationsOf(reading), annotations);
      await keepNext();
      return isNew || isSame || wasSaved ? 'saved' : 'updated';
    },
  };
}

const isKept = (shown: Reading | null, kept: Kept | null): boolean =>
  shown !== null && kept !== null && shown.article === kept.article && isAnnotated(shown, kept);

const isAnnotated = (shown: Reading | null, { annotations }: Kept): boolean =>
  areSame(shown ? annotationsOf(shown) : NO_ANNOTATIONS, annotations);
