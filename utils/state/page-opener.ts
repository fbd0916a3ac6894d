import type { ReadonlySignal, Signal } from '@preact/signals';
import { annotationsOf } from '../annotate/annotations';
import { UNANALYSED } from '../article/unanalysed';
import type { Phase, SaveState } from '../controls/article';
import { type Annotations, type Article, INITIAL_VIEW_STATE, type OpenPage, type Reading } from '../model';
import { reportProblem } from '../problems/report-problem';
import type { ArticlePorts } from './article-ports';
import { type LaterState, loadLaterState } from './load-later-state';
import { type OpenedPage, openPage } from './opened-page';
import { firstVersion, isUpToDate, type PageMemory, reloadRequest } from './page-memory';
import { createPageStore } from './page-store';
import type { ReadingOptions, ReadingState } from './reading-state';
import type { ShareOf } from './voice-state';

/** The functions for opening a page in the popup. While the page is open, every change to it is stored. */
export interface PageOpener {
  /**
   * Opens a remembered page, or extracts the page in the tab. Returns `null` if that fails, or if `signal` is aborted before it is done.
   */
  load(known: OpenPage | null | undefined, isPrivate: boolean, signal: AbortSignal): Promise<OpenedPage | null>;
  /** Returns the open page, or `null` if none has been opened yet. */
  opened(): OpenedPage | null;
  /** Merges changes that were made to the annotations elsewhere into the open page. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
  /** Resolves when everything that the reader has changed so far is stored. */
  stored(): Promise<void>;
  /** Stops storing the open page. */
  close(): void;
}

/** Loads the code that counts the speakers' shares, while the page is read. It is not in the first load, because it contains many words. */
const loadShares = async (): Promise<ShareOf> => (await import('../voices/voice-share')).voiceShareOf;

/** Creates a page opener. It opens a page only when `load` is called. */
export function createPageOpener(
  ports: ArticlePorts,
  options: ReadingOptions,
  phase: Signal<Phase<ReadingState>>,
  saving: ReadonlySignal<SaveState>,
): PageOpener {
  const pageStore = createPageStore(ports, saving);
  let latest: OpenedPage | null = null;

  const openIn = (known: OpenPage, isPrivate: boolean, shareOf: ShareOf, later?: LaterState): OpenedPage =>
    openPage(known, isPrivate, { ports, options, phase, saving, shareOf }, later);
  /** Begins to store a page that has been analysed. */
  const keep = (own: OpenedPage): OpenedPage => {
    latest = own;
    pageStore.follow(own).catch((problem: unknown) => reportProblem('reading.load', problem));
    return own;
  };
  const open = (...page: Parameters<typeof openIn>): OpenedPage => keep(openIn(...page));

  /** Opens a page that has no remembered state. Shows its text first, and the marks once it has been analysed. */
  async function loadFirst(isPrivate: boolean, signal: AbortSignal): Promise<OpenedPage | null> {
    const shares = loadShares();
    let text: OpenedPage | null = null;
    const showText = async (article: Article): Promise<void> => {
      const shareOf = await shares;
      if (signal.aborted) return;
      text = openIn(firstPage({ article, analysis: UNANALYSED }), isPrivate, shareOf);
      await ports.textPainted?.();
    };
    const [loaded, shareOf] = await Promise.all([ports.load(undefined, ports.textPainted && showText), shares]);
    if (signal.aborted) return null;
    if (!loaded.ok) {
      phase.value = { name: 'error', error: loaded.error };
      return null;
    }
    const page = firstPage(loaded.value);
    const later = await laterStateFor(page, ports);
    if (signal.aborted) return null;
    const now = text ?? openIn(page, isPrivate, shareOf, later);
    if (text) now.addAnalysis(page.version, later);
    keep(now);
    void ports.memory?.readMark().then((mark) => {
      now.mark.value = mark;
    });
    return now;
  }

  /** Opens a remembered page, and extracts it again if it has changed. Meanwhile, the remembered version stays on the screen. */
  async function loadAgain(known: OpenPage, memory: PageMemory, isPrivate: boolean, signal: AbortSignal): Promise<OpenedPage | null> {
    const [shareOf, changes] = await Promise.all([loadShares(), laterStateFor(known, ports)]);
    if (signal.aborted) return null;
    const before = open(known, isPrivate, shareOf, changes);
    if (await isUpToDate(before.now(), memory)) return before;
    const loaded = await ports.load(reloadRequest(before.now().version));
    // Keeping the earlier article is better than displaying an error instead.
    if (!loaded.ok) return before;
    const [mark, later] = await Promise.all([memory.readMark(), loadLaterState()]);
    const { version, stand } = before.now();
    return open({ mark, version: later.reloadedVersion(version, loaded.value), stand }, isPrivate, shareOf, later);
  }

  return {
    async load(known, isPrivate, signal) {
      try {
        return await (known && ports.memory ? loadAgain(known, ports.memory, isPrivate, signal) : loadFirst(isPrivate, signal));
      } catch (problem) {
        // The code could not be loaded, for example because the extension's files have been replaced.
        reportProblem('reading.load', problem);
        if (phase.value.name === 'loading' && !signal.aborted) phase.value = { name: 'error', error: { code: 'unexpected' } };
        return null;
      }
    },
    opened: () => latest,
    merge: async (before, now) => latest?.merge(before, now),
    stored: pageStore.stored,
    close: pageStore.close,
  };
}

const firstPage = (reading: Reading): OpenPage => ({ mark: null, version: firstVersion(reading), stand: INITIAL_VIEW_STATE });

/**
 * Loads the later state already before the first paint if a page shows something that needs it: corrections, highlights, a part of the page
 * or a selected cast member. Otherwise, this would appear after the paint and move the text.
 */
async function laterStateFor(
  { version: { reading, part, showsAll }, stand }: OpenPage,
  ports: Pick<ArticlePorts, 'loadLaterView'>,
): Promise<LaterState | undefined> {
  const { corrections, highlights } = annotationsOf(reading);
  const isPlain = corrections.length + highlights.length === 0 && part === 'whole' && !showsAll && stand.selected === null;
  if (isPlain) return undefined;
  const [later] = await Promise.all([loadLaterState(), ports.loadLaterView?.()]);
  return later;
}
