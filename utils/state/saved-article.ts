import { effect } from '@preact/signals';
import { annotationsOf, areSame } from '../annotate/annotations';
import { mergeAnnotations } from '../annotate/merge-annotations';
import { placeHighlights } from '../annotate/place-highlights';
import { correctReading } from '../correct/correct-reading';
import type { Library } from '../library/library';
import { INITIAL_VIEW_STATE, type SavedReading } from '../model';
import { findPlace, placeAt } from '../text/reading-place';
import { voiceShareOf } from '../voices/voice-share';
import { createCorrectionState } from './correction-state';
import { createHighlightState } from './highlight-state';
import { keepPlaces, placeToKeep } from './keep-place';
import { createReadingState, type ReadingOptions, type ReadingState } from './reading-state';
import type { RuleListPorts } from './rule-list';
import { createSameWords } from './same-words';
import type { SavedPictures } from './saved-pictures';
import { createShareState } from './share-state';
import { storeRuleChanges } from './store-rule-changes';
import { createVersions, type Versions } from './versions';

/** The browser functions that a saved article needs. */
export interface SavedArticlePorts {
  readonly library: Pick<Library, 'annotations' | 'annotate' | 'keepPlace' | 'sameWords' | 'quotationVersions'>;
  readonly rules: Pick<RuleListPorts, 'change'>;
  readonly pictures: SavedPictures;
}

/** The passage at which an article shall open, with its card; its reading position if both are `null`. */
export interface PlaceInArticle {
  /** The id of a quotation. */
  readonly quote: string | null;
  /** The id of a highlight. */
  readonly highlight: string | null;
}

/**
 * Opens a saved article at a quotation, a highlight or the reading position. From then on, its annotations and reading position are stored
 * whenever they change. A passage is no reading position until the reader reads on from there.
 */
export function openSavedArticle(
  reading: SavedReading,
  { library, rules, pictures }: SavedArticlePorts,
  options: ReadingOptions,
  at: PlaceInArticle,
) {
  const { id } = reading.summary;
  const quoted = reading.analysis.quotes.find((one) => one.id === at.quote)?.parts[0];
  const marked = placeHighlights(reading).find(({ highlight }) => highlight.id === at.highlight)?.places[0];
  const words = marked ?? quoted;
  const stopped = reading.place ?? null;
  const place = words ? placeAt(reading.article, words.start) : stopped;
  const view = createReadingState(correctReading(reading), voiceShareOf, options, { ...INITIAL_VIEW_STATE, place });
  if (marked && at.highlight !== null) view.showHighlight({ id: at.highlight, writes: false });
  else if (quoted) view.showQuote(at.quote);
  if (words) view.openAtPassage();
  const first = { reading, part: 'whole', showsAll: true, pages: [] } as const;
  const versions = createVersions(first, view, storeRuleChanges(rules.change));
  const sameWords = createSameWords(library, id);
  keepAnnotations(id, library, view, versions, sameWords.refresh);
  keepPlaces(placeToKeep(view, stopped), stopped, (to) => library.keepPlace(id, to));
  if (!words && place && findPlace(reading.article, place) !== null) view.say({ message: 'continued' });
  const keepNow = () => 'now' as const;
  return {
    name: 'ready' as const,
    reading,
    pictures,
    sameWords,
    view,
    corrections: createCorrectionState(versions, view, keepNow),
    highlights: createHighlightState(versions, view, { keeping: keepNow }),
    share: createShareState(view, { ...options, savedAt: reading.summary.savedAt }),
  };
}

/**
 * Stores the annotations of a saved article as they are made, and merges them with those made in another tab. Only one call to the library
 * runs at a time. Calls `onCorrected` when corrections have been stored.
 */
function keepAnnotations(
  id: number,
  library: SavedArticlePorts['library'],
  view: ReadingState,
  versions: Versions,
  onCorrected: () => Promise<void>,
): void {
  const shown = () => annotationsOf(view.source.value);
  let kept = shown();
  let keeping = Promise.resolve();
  const keep = async () => {
    if (areSame(shown(), kept)) return;
    const now = await library.annotations(id);
    const before = kept;
    if (now.ok) await versions.rebase((version) => mergeAnnotations(version, before, now.value));
    const annotations = shown();
    const done = now.ok ? await library.annotate(id, annotations) : now;
    if (!done.ok) {
      view.say({ message: 'failed', code: done.error.code });
      return;
    }
    const isCorrected = JSON.stringify(kept.corrections) !== JSON.stringify(annotations.corrections);
    kept = annotations;
    if (isCorrected) await onCorrected();
  };
  effect(() => {
    void view.source.value;
    keeping = keeping.then(keep);
  });
}
