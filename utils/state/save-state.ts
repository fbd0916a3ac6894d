import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { articleKey } from '../library/article-key';
import type { Correction, ErrorCode, Failure, Reading, Result, SavedSummary } from '../model';

export interface SavePorts {
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** What was saved from an address before, if anything. */
  findSaved(url: string): Promise<Result<SavedSummary | null>>;
  /** What the reader said of a saved article. */
  findCorrections(id: number): Promise<Result<readonly Correction[]>>;
  /** Keeps what the reader says of a saved article. */
  correct(id: number, corrections: readonly Correction[]): Promise<Result<SavedSummary>>;
  /** Fails where nothing can be saved. */
  libraryStatus(): Promise<Result<unknown>>;
}

/** The open reading, as saving sees it. */
export interface OpenReading {
  /** What was found and corrected; `null` while there is nothing. */
  readonly shown: ReadonlySignal<Reading | null>;
  /** Puts what the reader said of the article before under what is shown. */
  recall(corrections: readonly Correction[]): Promise<void>;
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
type Kept = Pick<Reading, 'article' | 'corrections'>;

/** Whether the reading that is shown is in the library, and the way into it. */
export function createSaveState(ports: SavePorts, { shown, recall }: OpenReading) {
  const record = signal<SaveState>({ name: 'unsaved' });
  const kept = signal<Kept | null>(null);
  const state = computed((): SaveState => {
    const { value } = record;
    return 'summary' in value && !isKept(shown.value, kept.value) ? { name: 'changed', summary: value.summary } : value;
  });
  /** Whether the library was asked what it has of this article: until then a save could write over what the reader said of it before. */
  let isAsked = false;
  let keeping = Promise.resolve();

  async function look(reading: Reading): Promise<Result<SavedSummary | null>> {
    const found = await ports.findSaved(articleKey(reading.article));
    if (!found.ok) return found;
    if (found.value && !isAsked) {
      const corrections = await ports.findCorrections(found.value.id);
      if (!corrections.ok && !NOTHING_THERE.has(corrections.error.code)) return corrections;
      const before = corrections.ok ? corrections.value : [];
      kept.value = { article: reading.article, corrections: before };
      if (before.length > 0) await recall(before);
    }
    isAsked = true;
    return found;
  }

  /** Corrections of an article that is in the library are kept there as they are made. Where that fails the reading is `changed`. */
  async function keep(): Promise<void> {
    const { value } = record;
    const now = kept.value;
    const reading = shown.value;
    if (!('summary' in value) || !now || !reading || isSame(now.corrections, reading.corrections)) return;
    const done = await ports.correct(value.summary.id, reading.corrections ?? []);
    if (done.ok && kept.value === now) kept.value = { article: now.article, corrections: reading.corrections ?? [] };
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
    /** Call it whenever the corrections that are shown have changed. */
    keep: keepNext,
    /** Keeps the reading that is shown. `null` where there is nothing to do, or no use in trying. */
    async save(): Promise<'saved' | 'updated' | Failure | null> {
      const before = record.value;
      if (!shown.value || before.name === 'saving' || before.name === 'refused') return null;
      record.value = { name: 'saving' };
      const found = isAsked ? null : await look(shown.value);
      // With what was said of the article before, where that was only read now.
      const reading = shown.value;
      const saved = found && !found.ok ? found : await ports.save(reading);
      if (!saved.ok) {
        record.value = REFUSALS.has(saved.error.code) ? { name: 'refused', code: saved.error.code } : before;
        return saved.error;
      }
      kept.value = reading;
      record.value = { name: 'saved', summary: saved.value };
      await keepNext();
      const isNew = before.name === 'unsaved' && !(found?.ok && found.value);
      return isNew ? 'saved' : 'updated';
    },
  };
}

const isKept = (shown: Reading | null, kept: Kept | null): boolean =>
  shown !== null && kept !== null && shown.article === kept.article && isSame(shown.corrections, kept.corrections);

const isSame = (some: Reading['corrections'] = NONE, others: Reading['corrections'] = NONE): boolean =>
  some === others || (some.length === 0 && others.length === 0);
const NONE: readonly Correction[] = [];
