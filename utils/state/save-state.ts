import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { annotationsOf, areSame, NO_ANNOTATIONS } from '../annotate/annotations';
import { articleKey } from '../library/article-key';
import type { Annotations, Article, ErrorCode, Failure, Reading, Result, SavedSummary } from '../model';

export interface SavePorts {
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** What was saved from an address before, if anything. */
  findSaved(url: string): Promise<Result<SavedSummary | null>>;
  /** The reader's corrections and highlights of a saved article. */
  findAnnotations(id: number): Promise<Result<Annotations>>;
  /** Keeps the reader's corrections and highlights of a saved article. */
  annotate(id: number, annotations: Annotations): Promise<Result<SavedSummary>>;
  /** Fails where nothing can be saved. */
  libraryStatus(): Promise<Result<unknown>>;
}

/** The open reading, as saving sees it. */
export interface OpenReading {
  /** What was found and annotated; `null` while there is nothing. */
  readonly shown: ReadonlySignal<Reading | null>;
  /** Puts what became of the annotations in the library under those that are shown: see `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/**
 * What saving stands at. `known`: saved on an earlier day; `saved`: just now; `changed`: saved, but not as it is shown now;
 * `refused`: it cannot be, and why.
 */
export type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved' | 'changed'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** After these no second try can help. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['storagePrivate', 'storageRefused', 'libraryNewer', 'libraryDamaged']);
/** Where nothing can be read of the article there is nothing to be lost. */
const NOTHING_THERE: ReadonlySet<ErrorCode> = new Set(['articleMissing', 'articleInvalid']);

/** What the library has of the reading, as far as we know. */
interface Kept {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** Whether the reading that is shown is in the library, and the way into it. */
export function createSaveState(ports: SavePorts, { shown, merge }: OpenReading) {
  const record = signal<SaveState>({ name: 'unsaved' });
  const kept = signal<Kept | null>(null);
  /** Something is on its way there: until it has arrived, what the library has is not what it will have. */
  const isSending = signal(false);
  const state = computed((): SaveState => {
    const { value } = record;
    return 'summary' in value && (isSending.value || !isKept(shown.value, kept.value))
      ? { name: 'changed', summary: value.summary }
      : value;
  });
  let keeping = Promise.resolve();

  /** What the library has of the article. Asked before each save: it would else write over what was said of the article somewhere else. */
  async function look(reading: Reading): Promise<Result<SavedSummary | null>> {
    const found = await ports.findSaved(articleKey(reading.article));
    if (!found.ok || !found.value) return found;
    const caughtUp = await catchUp(found.value.id, kept.value?.article ?? reading.article);
    return caughtUp.ok ? found : caughtUp;
  }

  /** Shows what was said of the article in the library meanwhile, as where it is open in another tab. */
  async function catchUp(id: number, article: Article): Promise<Result<null>> {
    const now = await ports.findAnnotations(id);
    if (!now.ok && !NOTHING_THERE.has(now.error.code)) return now;
    const before = kept.value?.annotations ?? NO_ANNOTATIONS;
    kept.value = { article, annotations: now.ok ? now.value : NO_ANNOTATIONS };
    if (now.ok) await merge(before, now.value);
    return { ok: true, value: null };
  }

  /** Annotations of an article that is in the library are kept there as they are made. Where that fails the reading is `changed`. */
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

  /** One call to the library after the other, so that the last one is the last. */
  function keepNext(): Promise<void> {
    keeping = keeping.then(keep);
    return keeping;
  }

  return {
    state,
    refuse(code: ErrorCode): void {
      record.value = { name: 'refused', code };
    },
    /** Asked after the article is there, so that it never waits for the library. */
    async ask(reading: Reading): Promise<void> {
      if (record.value.name === 'refused') return;
      const status = await ports.libraryStatus();
      // A save may have been asked for meanwhile: its answer counts.
      if (record.value.name !== 'unsaved') return;
      if (!status.ok) {
        record.value = { name: 'refused', code: status.error.code };
        return;
      }
      const found = await look(reading);
      if (record.value.name !== 'unsaved' || !found.ok || !found.value) return;
      record.value = { name: 'known', summary: found.value };
      await keepNext();
    },
    /** Call it whenever the annotations that are shown have changed. */
    keep: keepNext,
    /** Keeps the reading that is shown. `null` where there is nothing to do, or no use in trying. */
    async save(): Promise<'saved' | 'updated' | Failure | null> {
      const before = record.value;
      if (!shown.value || before.name === 'saving' || before.name === 'refused') return null;
      record.value = { name: 'saving' };
      const found = await look(shown.value);
      // With what was said of the article before, where that was only read now.
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
