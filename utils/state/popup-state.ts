import { computed, effect, signal } from '@preact/signals';
import { mergeAnnotations } from '../annotate/annotations';
import type { Analysis, Article, ExtractRequest, Failure, Reading, Result, RuleChange } from '../model';
import { type CorrectionState, createCorrectionState } from './correction-state';
import { createEditState, type EditState } from './edit-state';
import { passRulesOn } from './pass-rules-on';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';
import { createSaveState, type SavePorts } from './save-state';
import { createVersions, type Versions } from './versions';

/** What the popup asks of the browser; injected, so that the popup's behaviour is tested without one. */
export interface PopupPorts extends SavePorts {
  /**
   * Extracts and analyses the page of the tab in front. Without a request: what the surface was opened with, which is the whole page
   * under the reader's own rules of the site, or what reader mode was handed. With one, be it empty, the page is read anew.
   * `rules: []` leaves the reader's own rules out; a request without `rules` has them applied.
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
  /** Keeps, and forgets, what the reader said of the cast for later articles. Failure: `storagePrivate` in a private window. */
  changeRules(change: RuleChange): Promise<Result<void>>;
  /** Turns reader mode on with this reading, or off. `isSelection`: the reading is a part of the page, and reader mode must say so. */
  toggleReader(reading: Reading, isSelection: boolean): Promise<Result<'on' | 'off'>>;
  openLibrary(): void | Promise<void>;
  /** Whether reader mode is on already. */
  isReaderOn?(): Promise<boolean>;
  /** A private window: nothing may be kept. */
  isPrivate(): Promise<boolean>;
}

type Phase =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly view: ReadingState; readonly edits: EditState; readonly corrections: CorrectionState }
  | { readonly name: 'error'; readonly error: Failure };

/** Is what the view calls its `PopupControls`. */
export type PopupState = ReturnType<typeof createPopupState>;

/** The popup from the click on. Nothing is loaded before `load` is called. */
export function createPopupState(ports: PopupPorts, options: ReadingOptions) {
  const phase = signal<Phase>({ name: 'loading' });
  const readerOn = signal(false);
  const shown = computed(() => (phase.value.name === 'ready' ? phase.value.view.source.value : null));
  let versions: Versions | null = null;
  const saving = createSaveState(ports, {
    shown,
    merge: async (before, now) => versions?.adopt((reading) => mergeAnnotations(reading, before, now)),
  });
  const corrected = computed(() => shown.value?.corrections);
  const highlighted = computed(() => shown.value?.highlights);
  effect(() => {
    void corrected.value;
    void highlighted.value;
    void saving.keep();
  });

  const open = (reading: Reading, isPrivate: boolean) => {
    const view = createReadingState(reading, options);
    const { url, canonicalUrl } = reading.article;
    const part = ports.isSelection?.() ? 'selection' : 'whole';
    const first = { reading, part, showsAll: false, pages: [url, canonicalUrl ?? url] } as const;
    versions = createVersions(first, view, passRulesOn(ports.changeRules));
    const edits = createEditState(ports, view, versions, { isPrivate });
    const corrections = createCorrectionState(versions, view, () =>
      isPrivate ? 'never' : 'summary' in saving.state.value ? 'now' : 'whenSaved',
    );
    const back = () => {
      if (view.back()) return true;
      const wasOn = edits.isOn.value;
      edits.turn(false);
      return wasOn;
    };
    phase.value = { name: 'ready', view: { ...view, back }, edits, corrections };
    return edits;
  };

  return {
    locale: options.locale,
    phase,
    saving: saving.state,
    readerOn,
    async load(): Promise<void> {
      phase.value = { name: 'loading' };
      const [loaded, isPrivate] = await Promise.all([ports.load(), ports.isPrivate()]);
      if (!loaded.ok) {
        phase.value = { name: 'error', error: loaded.error };
        return;
      }
      if (isPrivate) saving.refuse('storagePrivate');
      const edits = open(loaded.value, isPrivate);
      const on = ports.isReaderOn?.().then((isOn) => {
        readerOn.value = isOn;
      });
      await Promise.all([on, saving.ask(loaded.value), edits.ask()]);
    },
    /** Keeps what is shown, with everything that the reader's hand did to it. */
    async save(): Promise<void> {
      if (phase.value.name !== 'ready') return;
      const { view } = phase.value;
      const done = await saving.save();
      if (typeof done === 'string') view.say({ message: done });
      else if (done) view.say({ message: 'failed', code: done.code });
    },
    async toggleReader(): Promise<void> {
      if (phase.value.name !== 'ready') return;
      const { view, edits } = phase.value;
      const toggled = await ports.toggleReader(view.source.value, edits.part.value === 'selection');
      if (toggled.ok) readerOn.value = toggled.value === 'on';
      else view.say({ message: 'failed', code: toggled.error.code });
    },
    async openLibrary(): Promise<void> {
      await ports.openLibrary();
    },
  };
}
