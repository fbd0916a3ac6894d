import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Phase, SaveState } from '../controls/article';
import { uncorrected } from '../correct/corrected-reading';
import type { Annotations, OpenPage, PageFingerprint, Version } from '../model';
import { reportProblem } from '../problems/report-problem';
import type { ArticlePorts } from './article-ports';
import type { ArticleTools } from './article-tools';
import { type LaterState, loadLaterState } from './load-later-state';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';
import { untilTrue } from './until-analysed';
import type { ShareOf } from './voice-state';

type Ready = Extract<Phase<ReadingState>, { readonly name: 'ready' }>;

/** The things that the opened pages of one view have in common. */
export interface PageContext {
  readonly ports: ArticlePorts;
  readonly options: ReadingOptions;
  readonly saving: ReadonlySignal<SaveState>;
  readonly phase: Signal<Phase<ReadingState>>;
  readonly shareOf: ShareOf;
}

/** The open page, with its fingerprint and its complete current state. */
export interface OpenedPage {
  readonly view: ReadingState;
  readonly mark: Signal<PageFingerprint | null>;
  /** The page in the form in which it is stored, without the view state; `null` while the fingerprint is unknown. */
  readonly kept: ReadonlySignal<Pick<OpenPage, 'mark' | 'version'> | null>;
  now(): OpenPage;
  /** Shows the version that contains the analysis. Called once if the page was opened before its article was analysed. */
  addAnalysis(version: Version, later?: LaterState): void;
  /** Merges changes that were made to the annotations elsewhere into every version of the reading. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/**
 * Shows a page in the phase `ready`. The tools of the article are created at once if their code is given. Otherwise, they are created when
 * the view asks for them after its first paint, and not before the article has been analysed.
 */
export function openPage(
  { mark: knownMark, version: opened, stand }: OpenPage,
  isPrivate: boolean,
  context: PageContext,
  later?: LaterState,
): OpenedPage {
  const { ports, options, saving, phase, shareOf } = context;
  const correctedIn = ({ reading }: Version, by?: LaterState) => (by ? by.correctReading(reading) : uncorrected(reading));
  const view = createReadingState(correctedIn(opened, later), shareOf, options, stand);
  const version = signal(opened);
  const tools = signal<ArticleTools | null>(null);
  const mark = signal(knownMark);
  // The version has a signal of its own, so that the page counts as unchanged when the tools are created.
  const shown = computed(() => tools.value?.current.value ?? version.value);
  const page = computed(() => ({ mark: mark.value, version: shown.value }));
  const now = () => ({ ...page.value, stand: view.stand.value });

  const equip = ({ createArticleTools }: LaterState): ArticleTools => {
    tools.value ??= createArticleTools({ version: version.value, view, isPrivate, saving, now }, ports, options);
    return tools.value;
  };
  /** Returns the tools, or `null` if their code cannot be loaded, for example because the extension's files have been replaced. */
  const findTools = async (): Promise<ArticleTools | null> => {
    await untilTrue(view.isAnalysed);
    try {
      return tools.value ?? equip(await loadLaterState());
    } catch (problem) {
      reportProblem('reading.load', problem);
      return null;
    }
  };
  const whole = ({ controls }: ArticleTools): Ready => ({ name: 'ready', view, ...controls });
  const complete = async () => {
    const found = await findTools();
    if (found && 'view' in phase.value && phase.value.view === view && phase.value.complete) phase.value = whole(found);
    return found?.controls ?? null;
  };
  phase.value = later ? whole(equip(later)) : { name: 'ready', view, complete };
  return {
    view,
    mark,
    kept: computed(() => (mark.value ? page.value : null)),
    now,
    addAnalysis(next, by) {
      batch(() => {
        version.value = next;
        view.show(correctedIn(next, by));
        if (by) phase.value = whole(equip(by));
      });
    },
    merge: async (before, after) => (await findTools())?.merge(before, after),
  };
}
