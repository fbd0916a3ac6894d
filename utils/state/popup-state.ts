import { signal } from '@preact/signals';
import { articleKey } from '../library/article-key';
import type { Analysis, Article, ErrorCode, ExtractRequest, Failure, Reading, Result, SavedSummary } from '../model';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';

/** What the popup asks of the browser; injected, so that the popup's behaviour is tested without one. */
export interface PopupPorts {
  /** Extracts and analyses the page of the tab in front. */
  load(): Promise<Result<Reading>>;
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** What was saved from an address before, if anything. */
  findSaved(url: string): Promise<Result<SavedSummary | null>>;
  /** Fails where nothing can be saved. */
  libraryStatus(): Promise<Result<unknown>>;
  toggleReader(reading: Reading): Promise<Result<'on' | 'off'>>;
  openLibrary(): void | Promise<void>;
  /** Whether reader mode is on already. */
  isReaderOn?(): Promise<boolean>;
  /** A private window: nothing may be kept. */
  isPrivate(): Promise<boolean>;
}

/**
 * What the reader's own hand asks of the browser: parts of a page, its next page, and what is always left out on its site.
 * `PopupPorts` will have all of them; a surface that cannot do one answers with a failure.
 */
export interface HandPorts {
  /**
   * Extracts and analyses the page of the tab in front. Without a request: what the surface was opened with, which is the whole page
   * under the reader's own rules of the site, or what reader mode was handed. With one, be it empty, the page is read anew.
   * `rules: []` leaves the reader's own rules out; a request without `rules` has them applied. Failure: `nothingSelected` and what extraction has.
   */
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  /** Whether what `load()` without a request brings is a selection and not the whole page, as where it was opened by «Read this part». Asked after it. */
  isSelection?(): boolean;
  /** The article on another page of the same site, fetched in the page. Where `signal` is aborted the answer is not looked at. */
  loadNextPage(address: string, signal: AbortSignal): Promise<Result<Article>>;
  /** Whether words are selected on the page now. `false` where the page cannot be asked. */
  hasSelection(): Promise<boolean>;
  /**
   * From now on leaves out on this site what looks like the block with these words (as in `Article.text`: lines joined by `\n`).
   * Failure: `ruleNotFound` where the block cannot be recognised on the page, `storagePrivate` in a private window.
   */
  rememberRemoval(blockText: string): Promise<Result<void>>;
  /** Forgets everything that the reader had left out on this site. */
  forgetRemovals(): Promise<Result<void>>;
  /** How many rules of the reader's own leave something out on this site. 0 where that cannot be told. */
  countRemembered(): Promise<number>;
  /** The quotes and cast of an article that was edited: by the engine that is there already, which in a page is the background's. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Turns reader mode on with this reading, or off. `isSelection`: the reading is a part of the page, and reader mode must say so. */
  toggleReader(reading: Reading, isSelection: boolean): Promise<Result<'on' | 'off'>>;
}

type Phase =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly reading: Reading; readonly view: ReadingState }
  | { readonly name: 'error'; readonly error: Failure };

/** What saving stands at. `known`: saved on an earlier day; `saved`: just now; `refused`: it cannot be, and why. */
type SaveState =
  | { readonly name: 'unsaved' | 'saving' }
  | { readonly name: 'known' | 'saved'; readonly summary: SavedSummary }
  | { readonly name: 'refused'; readonly code: ErrorCode };

/** Is what the view calls its `PopupControls`. */
export type PopupState = ReturnType<typeof createPopupState>;

/** The popup from the click on. Nothing is loaded before `load` is called. */
export function createPopupState(ports: PopupPorts, options: ReadingOptions) {
  const phase = signal<Phase>({ name: 'loading' });
  const saving = signal<SaveState>({ name: 'unsaved' });
  const readerOn = signal(false);

  /** Asked after the article is there, so that it never waits for the library. */
  const askLibrary = async (reading: Reading) => {
    if (saving.value.name === 'refused') return;
    const status = await ports.libraryStatus();
    // A save may have been asked for meanwhile: its answer counts.
    if (saving.value.name !== 'unsaved') return;
    if (!status.ok) {
      saving.value = { name: 'refused', code: status.error.code };
      return;
    }
    const found = await ports.findSaved(articleKey(reading.article));
    if (saving.value.name === 'unsaved' && found.ok && found.value) saving.value = { name: 'known', summary: found.value };
  };

  return {
    locale: options.locale,
    phase,
    saving,
    readerOn,
    async load(): Promise<void> {
      phase.value = { name: 'loading' };
      const [loaded, isPrivate] = await Promise.all([ports.load(), ports.isPrivate()]);
      if (!loaded.ok) {
        phase.value = { name: 'error', error: loaded.error };
        return;
      }
      if (isPrivate) saving.value = { name: 'refused', code: 'storagePrivate' };
      phase.value = { name: 'ready', reading: loaded.value, view: createReadingState(loaded.value, options) };
      const on = ports.isReaderOn?.().then((isOn) => {
        readerOn.value = isOn;
      });
      await Promise.all([on, askLibrary(loaded.value)]);
    },
    async save(): Promise<void> {
      const before = saving.value;
      if (phase.value.name !== 'ready' || before.name === 'saving' || before.name === 'refused') return;
      const { reading, view } = phase.value;
      saving.value = { name: 'saving' };
      const saved = await ports.save(reading);
      if (saved.ok) {
        saving.value = { name: 'saved', summary: saved.value };
        view.say({ message: before.name === 'unsaved' ? 'saved' : 'updated' });
      } else {
        saving.value = REFUSALS.has(saved.error.code) ? { name: 'refused', code: saved.error.code } : before;
        view.say({ message: 'failed', code: saved.error.code });
      }
    },
    async toggleReader(): Promise<void> {
      if (phase.value.name !== 'ready') return;
      const { reading, view } = phase.value;
      const toggled = await ports.toggleReader(reading);
      if (toggled.ok) readerOn.value = toggled.value === 'on';
      else view.say({ message: 'failed', code: toggled.error.code });
    },
    async openLibrary(): Promise<void> {
      await ports.openLibrary();
    },
  };
}

/** After these no second try can help. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['storagePrivate', 'storageRefused', 'libraryNewer', 'libraryDamaged']);
