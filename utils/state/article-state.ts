import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ArticleControls, Phase } from '../controls/article';
import type { OpenPage, Reading, Toast } from '../model';
import type { ArticlePorts } from './article-ports';
import type { OpenedPage } from './opened-page';
import { createOverlayMode } from './overlay-mode';
import { createPageOpener } from './page-opener';
import type { ReadingOptions, ReadingState } from './reading-state';
import { createSaveState } from './save-state';
import { createSiteMode } from './site-mode';
import { isAnalysed, untilAnalysed } from './until-analysed';

export type { ArticlePorts };

/** The state of the popup. */
export interface ArticleState extends ArticleControls {
  readonly phase: ReadonlySignal<Phase<ReadingState>>;
  /** Resolves when everything that the reader has changed so far is stored. Rejects if something could not be stored. */
  stored(): Promise<void>;
  /** Stops storing the open page. Must be called when the view no longer displays the page. */
  close(): void;
}

/** Creates the state of the popup, of reader mode or of the side panel. Nothing is loaded until `load` is called. */
export function createArticleState(ports: ArticlePorts, options: ReadingOptions): ArticleState {
  const phase = signal<Phase<ReadingState>>({ name: 'loading' });
  const readerOn = signal(false);
  const readerKeys = signal('');
  const shown = computed(() => (phase.value.name === 'ready' ? phase.value.view.source.value : null));
  let isToggling = false;
  let loading = new AbortController();
  const saving = createSaveState(ports, {
    shown,
    merge: (before, now) => page.merge(before, now),
  });
  const page = createPageOpener(ports, options, phase, saving.state);
  const say = (toast: Toast): void => {
    if (phase.value.name === 'ready') phase.value.view.say(toast);
  };
  const site = ports.site && createSiteMode(ports.site, say);
  const overlay = createOverlayMode(ports, () => analysedPage(phase, page.opened), say);
  onAnnotations(shown, saving.keep);

  return {
    phase,
    saving: saving.state,
    readerOn,
    readerKeys,
    overlay,
    site,
    async load() {
      loading.abort();
      loading = new AbortController();
      const { signal } = loading;
      phase.value = { name: 'loading' };
      const [known, isPrivate] = await Promise.all([ports.memory?.recall(), ports.isPrivate()]);
      if (signal.aborted) return;
      if (isPrivate) saving.refuse('storagePrivate');
      const now = await page.load(known, isPrivate, signal);
      if (!now) return;
      await Promise.all([askReader(ports, readerOn, readerKeys), askLibrary(ports, saving, now), site?.ask(), overlay?.ask()]);
    },
    stop() {
      if (phase.value.name !== 'loading') return;
      loading.abort();
      ports.stop();
      phase.value = { name: 'error', error: { code: 'stopped' } };
    },
    async save() {
      if (!isAnalysed(phase.value)) await untilAnalysed(phase);
      if (phase.value.name !== 'ready') return;
      const { view } = phase.value;
      const done = await saving.save();
      if (typeof done === 'string') view.say({ message: done });
      else if (done) view.say({ message: 'failed', code: done.code, ...(done.space && { space: done.space }) });
    },
    async toggleReader() {
      // While reader mode is being turned on or off, further clicks are ignored. Otherwise, the second click of a double click would undo
      // the first one.
      if (isToggling) return;
      isToggling = true;
      const opened = await analysedPage(phase, page.opened);
      const toggled = opened && (await ports.toggleReader(opened));
      isToggling = false;
      if (!toggled) return;
      if (toggled.ok) readerOn.value = toggled.value === 'on';
      else say({ message: 'failed', code: toggled.error.code });
    },
    openPanel: ports.openPanel?.bind(ports),
    stored: page.stored,
    close: page.close,
    ...openersOf(ports),
  };
}

/** Asks the library about a page, after its first paint. */
async function askLibrary(
  { painted }: ArticlePorts,
  { ask }: Pick<ReturnType<typeof createSaveState>, 'ask'>,
  { now }: OpenedPage,
): Promise<void> {
  await painted?.();
  await ask(now().version.reading);
}

/** Returns the open page once it has been analysed, or `null` if there is none. */
async function analysedPage(phase: ReadonlySignal<Phase>, opened: () => OpenedPage | null): Promise<OpenPage | null> {
  await untilAnalysed(phase);
  return phase.value.name === 'ready' ? (opened()?.now() ?? null) : null;
}

/** Returns the functions that open the extension's other pages. */
const openersOf = (ports: ArticlePorts): Pick<ArticleControls, 'openLibrary' | 'openOptions' | 'openGuide' | 'openActor'> => ({
  openLibrary: async () => ports.openLibrary(),
  openOptions: async () => ports.openOptions(),
  openGuide: async (place) => ports.openGuide(place),
  openActor: async (name) => ports.openActor(name),
});

/** Determines whether reader mode is on and which shortcut turns it on. */
async function askReader(ports: ArticlePorts, readerOn: Signal<boolean>, readerKeys: Signal<string>): Promise<void> {
  const on = ports.isReaderOn?.().then((isOn) => {
    readerOn.value = isOn;
  });
  const keys = ports.readerKeys?.().then((told) => {
    readerKeys.value = told;
  });
  await Promise.all([on, keys]);
}

/** Calls `act` immediately, and then whenever the annotations of the displayed reading have changed. */
function onAnnotations(shown: ReadonlySignal<Reading | null>, act: () => unknown): void {
  const corrected = computed(() => shown.value?.corrections);
  const highlighted = computed(() => shown.value?.highlights);
  effect(() => {
    void corrected.value;
    void highlighted.value;
    void act();
  });
}
