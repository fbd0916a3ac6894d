import { computed } from '@preact/signals';
import { correctActor } from '../correct/cast-corrections';
import { correctReading } from '../correct/correct-reading';
import { correctSpeaker, markQuote, rejectQuote } from '../correct/corrections';
import { takeBack } from '../correct/kept-corrections';
import { findWords, kindOfWords, tidySelection } from '../correct/select-words';
import type { ChosenCastChange, CorrectedSource, CorrectionNews, Keeping, Marking, QuoteKind, Reading, Span } from '../model';
import { blockAt } from '../text/block-at';
import type { ReadingState } from './reading-state';
import type { EditFocus, Versions } from './versions';

export type CorrectionState = ReturnType<typeof createCorrectionState>;

/**
 * Creates the state of the reader's corrections to the quotations and the cast of one reading. Each correction makes a new version
 * of the reading and can be undone. Implements the `CorrectionControls` of the components.
 * @param keeping returns whether a correction made now is stored at once, together with the article, or never.
 */
export function createCorrectionState(versions: Versions, view: ReadingState, keeping: () => Keeping) {
  const quoteOf = (id: string) => view.reading.value.analysis.quotes.find((quote) => quote.id === id);
  const blockOf = (start: number) => [blockAt(view.source.value.article, start)];
  const focusOn = (id: string): EditFocus => ({ block: blockOf(quoteOf(id)?.parts[0]?.start ?? 0), quote: id });

  async function change(edit: (reading: Reading) => Reading, message: CorrectionNews, focus: EditFocus, undone = focus): Promise<void> {
    // The correction refers to the version that is shown, which is about to be replaced.
    if (versions.isBusy.value) return;
    await versions.change(
      async (version) => {
        const reading = edit(version.reading);
        return { ok: true, value: reading === version.reading ? null : { ...version, reading } };
      },
      { toast: { message, keeping: keeping() }, focus, undone },
    );
  }
  const markingOf = (span: Span): Marking | null => {
    const { text } = view.source.value.article;
    const parts = tidySelection(text, span);
    return parts.length > 0 ? { parts, kind: kindOfWords(text, parts) } : null;
  };

  return {
    canUndo: versions.canUndo,
    focus: versions.focus,
    undo: versions.undo,
    /** All corrections, oldest first, each with whether its words are found in the article. */
    list: computed(() => {
      const { places } = view.corrected.value;
      return (view.source.value.corrections ?? []).map((correction, at) => ({ correction, isFound: Boolean(places[at]) }));
    }),
    /** Returns whether the reader has corrected a quotation. */
    isCorrected: (quoteId: string): boolean => view.corrected.value.byQuote.has(quoteId),
    /** Changes the speaker of a quotation. */
    async correct(quoteId: string, source: CorrectedSource): Promise<void> {
      await change((reading) => correctSpeaker(reading, quoteId, source), 'corrected', focusOn(quoteId));
    },
    /** Marks a quotation as wrong, which removes it. */
    async reject(quoteId: string): Promise<void> {
      const focus = focusOn(quoteId);
      await change((reading) => rejectQuote(reading, quoteId), 'notQuote', 'block' in focus ? { block: focus.block } : focus, focus);
    },
    /** Marks words as a quotation. */
    async mark(parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Promise<void> {
      const block = blockOf(parts[0]?.start ?? 0);
      const { reading, byQuote } = correctReading(markQuote(view.source.value, parts, kind, source));
      const last = (reading.corrections?.length ?? 0) - 1;
      const [id = ''] = [...byQuote].find(([, index]) => index === last) ?? [];
      await change((before) => markQuote(before, parts, kind, source), 'marked', { block, quote: id }, { block });
    },
    /** Returns whether a correction can also be stored for later articles. In a private window, nothing is stored. */
    offersAlways: (): boolean => keeping() !== 'never',
    /** Changes an actor; with `always`, also in later articles. */
    async changeActor(actorId: string, chosen: ChosenCastChange, always: boolean): Promise<void> {
      const back = { actor: actorId };
      const { names } = correctReading(correctActor(view.source.value, actorId, chosen));
      const [made] = [...names.keys()].filter((id) => !view.corrected.value.names.has(id));
      const focus = chosen.is === 'merge' ? { actor: chosen.into } : chosen.is === 'split' ? { actor: made ?? actorId } : back;
      await change((reading) => correctActor(reading, actorId, chosen, always), ACTOR_NEWS[chosen.is], focus, back);
    },
    /** Takes back the correction of a quotation. */
    async restore(quoteId: string): Promise<void> {
      const index = view.corrected.value.byQuote.get(quoteId);
      if (index !== undefined) await change((reading) => takeBack(reading, index), 'takenBack', focusOn(quoteId));
    },
    /** Takes back a correction by its index in `list`. */
    async takeBack(index: number): Promise<void> {
      await change((reading) => takeBack(reading, index), 'takenBack', { correction: index });
    },
    /** Returns the quotation that a selected span would make, or `null` if it contains no words. */
    markingOf,
    /** Returns the quotation that typed words would make, or `null` if they do not occur in the article. */
    findMarking(words: string): Marking | null {
      const span = findWords(view.source.value.article.text, words);
      return span && markingOf(span);
    },
  };
}

const ACTOR_NEWS = { rename: 'renamed', hide: 'hidden', merge: 'merged', split: 'split' } as const;
