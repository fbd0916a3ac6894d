import { effect, signal } from '@preact/signals';
import { annotationsOf, areSame, mergeAnnotations } from '../annotate/annotations';
import { exporters } from '../export/exporters';
import { type Library, MAX_PAGE } from '../library/library';
import { AT_THE_HEAD, type Failure, type SavedReading, type SavedSummary } from '../model';
import { findPlace } from '../text/reading-place';
import { type CorrectionState, createCorrectionState } from './correction-state';
import { createLibraryExport, type ExportPorts } from './export-library';
import { createHighlightState, type HighlightState } from './highlight-state';
import { keepPlaces } from './keep-place';
import { passRulesOn } from './pass-rules-on';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';
import { createRuleList, type RuleListPorts } from './rule-list';
import { createShareState, type ShareState } from './share-state';
import { createVersions } from './versions';

/** The functions of the browser that the library page needs. They are injected, so that tests need no browser. */
export interface LibraryPagePorts extends Omit<ExportPorts, 'library'> {
  readonly library: Pick<Library, 'list' | 'open' | 'annotations' | 'annotate' | 'keepPlace' | 'remove' | 'restore'>;
  /** Returns the fragment of the page's address, including `#`. */
  address(): string;
  readonly rules: RuleListPorts;
}

export type ListState =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly articles: readonly SavedSummary[]; readonly total: number }
  | { readonly name: 'error'; readonly error: Failure };
export type ArticleState =
  | { readonly name: 'loading' }
  | {
      readonly name: 'ready';
      readonly reading: SavedReading;
      readonly controls: ReadingState;
      readonly corrections: CorrectionState;
      readonly highlights: HighlightState;
      readonly share: ShareState;
    }
  | { readonly name: 'error'; readonly error: Failure };
export type LibraryNotice =
  | { readonly name: 'removed'; readonly article: SavedSummary; readonly index: number }
  | { readonly name: 'failed'; readonly error: Failure };
export type FocusPlace = 'heading' | 'notice' | number;

/** The number of articles loaded at a time. */
const PAGE = 50;

/**
 * Creates the state of the library page. `load` shows what the address names and must be called whenever it changes. Implements the
 * `LibraryControls` of the components.
 */
export function createLibraryPage({ library, address, rules, ...rest }: LibraryPagePorts, options: ReadingOptions) {
  const list = signal<ListState>({ name: 'loading' });
  const article = signal<ArticleState | null>(null);
  const notice = signal<LibraryNotice | null>(null);
  const focus = signal<FocusPlace | null>(null);
  const ruleList = createRuleList(rules);
  const exporting = createLibraryExport({ library, ...rest }, exporters);
  let opened: number | null = null;

  /** Loads as many articles as are shown already, so that the reader finds the same place in the list again. */
  async function loadList(): Promise<void> {
    const shown = list.value.name === 'ready' ? list.value.articles.length : 0;
    if (shown === 0) list.value = { name: 'loading' };
    const page = await library.list({ limit: Math.min(Math.max(shown, PAGE), MAX_PAGE) });
    list.value = page.ok ? { name: 'ready', ...page.value } : { name: 'error', error: page.error };
  }

  async function loadArticle(id: number): Promise<void> {
    opened = id;
    article.value = { name: 'loading' };
    focus.value = 'heading';
    const reading = await library.open(id);
    // The reader may have opened something else meanwhile.
    if (opened !== id) return;
    article.value = reading.ok ? openReading(reading.value) : { name: 'error', error: reading.error };
  }

  /**
   * Opens a saved article. Annotations are stored as they are made, with one call to the library at a time, and are merged with
   * those made in another tab.
   */
  function openReading(reading: SavedReading): ArticleState {
    const { id } = reading.summary;
    const { place = null } = reading;
    const controls = createReadingState(reading, options, { ...AT_THE_HEAD, place });
    const first = { reading, part: 'whole', showsAll: true, pages: [] } as const;
    const versions = createVersions(first, controls, passRulesOn(rules.change));
    const shown = () => annotationsOf(controls.source.value);
    let kept = shown();
    let keeping = Promise.resolve();
    const keep = async () => {
      if (areSame(shown(), kept)) return;
      const now = await library.annotations(id);
      const before = kept;
      if (now.ok) await versions.adopt((version) => mergeAnnotations(version, before, now.value));
      const annotations = shown();
      const done = now.ok ? await library.annotate(id, annotations) : now;
      if (done.ok) kept = annotations;
      else controls.say({ message: 'failed', code: done.error.code });
    };
    effect(() => {
      void controls.source.value;
      keeping = keeping.then(keep);
    });
    keepPlaces(controls.place, place, (at) => library.keepPlace(id, at));
    if (place && findPlace(reading.article, place) !== null) controls.say({ message: 'continued' });
    const keepNow = () => 'now' as const;
    return {
      name: 'ready',
      reading,
      controls,
      corrections: createCorrectionState(versions, controls, keepNow),
      highlights: createHighlightState(versions, controls, { keeping: keepNow }),
      share: createShareState(controls, { ...options, savedAt: reading.summary.savedAt }),
    };
  }

  const isShown = (id: number) => list.value.name === 'ready' && list.value.articles.some((one) => one.id === id);
  const change = (articles: readonly SavedSummary[], total: number) => {
    list.value = { name: 'ready', articles, total };
  };

  return {
    list,
    article,
    notice,
    focus,
    exporting,
    rules: ruleList,
    async load(): Promise<void> {
      const id = articleIn(address());
      if (id !== null) {
        notice.value = null;
        await loadArticle(id);
        return;
      }
      const closed = opened;
      opened = null;
      article.value = null;
      await Promise.all([loadList(), ruleList.load()]);
      if (closed !== null) focus.value = isShown(closed) ? closed : 'heading';
    },
    /** Reloads the list for a reader who returns to the page. Does nothing while an article is open. */
    async refresh(): Promise<void> {
      if (opened === null) await Promise.all([loadList(), ruleList.load()]);
    },
    async loadMore(): Promise<void> {
      if (list.value.name !== 'ready') return;
      const before = list.value.articles.at(-1)?.id;
      const page = await library.list({ limit: PAGE, ...(before === undefined ? {} : { before }) });
      if (list.value.name !== 'ready') return;
      if (!page.ok) {
        notice.value = { name: 'failed', error: page.error };
        return;
      }
      focus.value = page.value.articles[0]?.id ?? null;
      change([...list.value.articles, ...page.value.articles], page.value.total);
    },
    async remove(id: number): Promise<void> {
      const removed = await library.remove(id);
      if (list.value.name !== 'ready') return;
      const { articles, total } = list.value;
      const index = articles.findIndex((one) => one.id === id);
      const gone = articles[index];
      focus.value = 'notice';
      if (!removed.ok) notice.value = { name: 'failed', error: removed.error };
      else if (gone) {
        change(articles.toSpliced(index, 1), total - 1);
        notice.value = { name: 'removed', article: gone, index };
      }
    },
    async undo(): Promise<void> {
      const removal = notice.value;
      if (removal?.name !== 'removed') return;
      const restored = await library.restore(removal.article.id);
      if (!restored.ok) {
        notice.value = { name: 'failed', error: restored.error };
        return;
      }
      notice.value = null;
      focus.value = removal.article.id;
      if (list.value.name === 'ready') change(list.value.articles.toSpliced(removal.index, 0, removal.article), list.value.total + 1);
    },
    dismiss(): void {
      notice.value = null;
      focus.value = 'heading';
    },
  };
}

/** Returns the id in an address such as `#/article/12`, or `null` if it names no article. */
function articleIn(hash: string): number | null {
  const [, digits] = /^#\/article\/([1-9]\d{0,14})$/.exec(hash) ?? [];
  return digits === undefined ? null : Number(digits);
}
