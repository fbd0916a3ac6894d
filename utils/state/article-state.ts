import { computed, effect, type Signal, signal } from '@preact/signals';
import { annotationsOf, mergeAnnotations } from '../annotate/annotations';
import { AT_THE_HEAD, type Failure, type OpenPage, type PageMark } from '../model';
import type { ArticlePorts } from './article-ports';
import { type CorrectionState, createCorrectionState } from './correction-state';
import { createEditState, type EditState } from './edit-state';
import { createHighlightState, type HighlightState } from './highlight-state';
import { keepSavedPlace } from './keep-place';
import { firstVersion, isUpToDate, keepOpen, type PageMemory, requestAnew, versionAnew } from './page-memory';
import { passRulesOn } from './pass-rules-on';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';
import { createSaveState } from './save-state';
import { createShareState, type ShareState } from './share-state';
import { createSiteMode } from './site-mode';
import { createVersions, type Versions } from './versions';

export type { ArticlePorts };

type Phase =
  | { readonly name: 'loading' }
  | {
      readonly name: 'ready';
      readonly view: ReadingState;
      readonly edits: EditState;
      readonly corrections: CorrectionState;
      readonly highlights: HighlightState;
      readonly share: ShareState;
    }
  | { readonly name: 'error'; readonly error: Failure };

/** The open page: its edits, its fingerprint, and its complete current state. */
interface Opened {
  readonly edits: EditState;
  readonly mark: Signal<PageMark | null>;
  now(): OpenPage;
}

/** The state of the popup. Implements the `ArticleControls` of the components. */
export type ArticleState = ReturnType<typeof createArticleState>;

/** Creates the state of the popup, which reader mode and the side panel use as well. Loads nothing until `load` is called. */
export function createArticleState(ports: ArticlePorts, options: ReadingOptions) {
  const phase = signal<Phase>({ name: 'loading' });
  const readerOn = signal(false);
  const readerKeys = signal('');
  const shown = computed(() => (phase.value.name === 'ready' ? phase.value.view.source.value : null));
  let versions: Versions | null = null;
  let opened: Opened | null = null;
  let isToggling = false;
  let stopKeeping: (() => void) | undefined;
  let stopPlacing: (() => void) | undefined;
  const saving = createSaveState(ports, {
    shown,
    merge: async (before, now) => versions?.adopt((reading) => mergeAnnotations(reading, before, now)),
  });
  const savedId = computed(() => ('summary' in saving.state.value ? saving.state.value.summary.id : null));
  const site =
    ports.site &&
    createSiteMode(ports.site, (toast) => {
      if (phase.value.name === 'ready') phase.value.view.say(toast);
    });
  const corrected = computed(() => shown.value?.corrections);
  const highlighted = computed(() => shown.value?.highlights);
  effect(() => {
    void corrected.value;
    void highlighted.value;
    void saving.keep();
  });

  const open = ({ mark: knownMark, version, stand }: OpenPage, isPrivate: boolean) => {
    const view = createReadingState(version.reading, options, stand);
    const own = createVersions(version, view, passRulesOn(ports.changeRules));
    const edits = createEditState(ports, view, own, { isPrivate });
    const keeping = () => (isPrivate ? 'never' : 'summary' in saving.state.value ? 'now' : 'whenSaved');
    const corrections = createCorrectionState(own, view, keeping);
    const highlights = createHighlightState(own, view, { keeping });
    const share = createShareState(view, { ...options, print: ports.print && (() => ports.print?.(now())) });
    const back = () => {
      if (view.back()) return true;
      const wasOn = edits.isOn.value;
      edits.turn(false);
      return wasOn;
    };
    const mark = signal(knownMark);
    const page = computed(() => ({ mark: mark.value, version: own.current.value }));
    const now = () => ({ ...page.value, stand: view.stand.value });
    versions = own;
    opened = { edits, mark, now };
    phase.value = { name: 'ready', view: { ...view, back }, edits, corrections, highlights, share };
    stopKeeping?.();
    stopPlacing?.();
    stopPlacing = keepSavedPlace(view, savedId, ports);
    const kept = computed(() => (mark.value ? page.value : null));
    if (ports.memory)
      stopKeeping = keepOpen(ports.memory, kept, view.stand, {
        first: annotationsOf(version.reading),
        adopt: (before, now) => own.adopt((reading) => mergeAnnotations(reading, before, now)),
      });
    return opened;
  };

  /** Reads a page that has no remembered state. */
  async function loadFirst(isPrivate: boolean): Promise<Opened | null> {
    const loaded = await ports.load();
    if (!loaded.ok) {
      phase.value = { name: 'error', error: loaded.error };
      return null;
    }
    const now = open({ mark: null, version: firstVersion(loaded.value), stand: AT_THE_HEAD }, isPrivate);
    void ports.memory?.readMark().then((mark) => {
      now.mark.value = mark;
    });
    return now;
  }

  /** Reads a remembered page again if it has changed. The remembered version is shown already. */
  async function bringUpToDate(before: Opened, memory: PageMemory, isPrivate: boolean): Promise<Opened> {
    if (await isUpToDate(before.now(), memory)) return before;
    const loaded = await ports.load(requestAnew(before.now().version));
    // The earlier article is better than an error in its place.
    if (!loaded.ok) return before;
    const mark = await memory.readMark();
    const { version, stand } = before.now();
    return open({ mark, version: versionAnew(version, loaded.value), stand }, isPrivate);
  }

  return {
    locale: options.locale,
    phase,
    saving: saving.state,
    readerOn,
    readerKeys,
    site,
    async load(): Promise<void> {
      phase.value = { name: 'loading' };
      const [known, isPrivate] = await Promise.all([ports.memory?.recall(), ports.isPrivate()]);
      if (isPrivate) saving.refuse('storagePrivate');
      const now = known && ports.memory ? await bringUpToDate(open(known, isPrivate), ports.memory, isPrivate) : await loadFirst(isPrivate);
      if (!now) return;
      const on = ports.isReaderOn?.().then((isOn) => {
        readerOn.value = isOn;
      });
      const keys = ports.readerKeys?.().then((told) => {
        readerKeys.value = told;
      });
      await Promise.all([on, keys, saving.ask(now.now().version.reading), now.edits.ask(), site?.ask()]);
    },
    /** Saves the article as it is shown, with all edits and annotations. */
    async save(): Promise<void> {
      if (phase.value.name !== 'ready') return;
      const { view } = phase.value;
      const done = await saving.save();
      if (typeof done === 'string') view.say({ message: done });
      else if (done) view.say({ message: 'failed', code: done.code });
    },
    async toggleReader(): Promise<void> {
      // The second click of a double click would undo the first one.
      if (phase.value.name !== 'ready' || !opened || isToggling) return;
      const { view } = phase.value;
      isToggling = true;
      const toggled = await ports.toggleReader(opened.now());
      isToggling = false;
      if (toggled.ok) readerOn.value = toggled.value === 'on';
      else view.say({ message: 'failed', code: toggled.error.code });
    },
    openPanel: ports.openPanel?.bind(ports),
    /** Stops storing the open page, because the view no longer shows it. */
    close(): void {
      stopKeeping?.();
      stopPlacing?.();
    },
    async openLibrary(): Promise<void> {
      await ports.openLibrary();
    },
    async openOptions(): Promise<void> {
      await ports.openOptions();
    },
  };
}
