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
 * The reader's word on the quotes and the cast of one reading: each correction makes another version of it, and can be undone. Is what the view calls
 * its `CorrectionControls`. `keeping`: what becomes of a correction that is made now.
 */
export function createCorrectionState(versions: Versions, view: ReadingState, keeping: () => Keeping) {
  const quoteOf = (id: string) => view.reading.value.analysis.quotes.find((quote) => quote.id === id);
  const blockOf = (start: number) => [blockAt(view.source.value.article, start)];
  const focusOn = (id: string): EditFocus => ({ block: blockOf(quoteOf(id)?.parts[0]?.start ?? 0), quote: id });

  async function change(edit: (reading: Reading) => Reading, message: CorrectionNews, focus: EditFocus, undone = focus): Promise<void> {
    // What is meant is a quote of the version that is shown.
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
    /** Every correction, the oldest first, and whether its words are there. */
    list: computed(() => {
      const { places } = view.corrected.value;
      return (view.source.value.corrections ?? []).map((correction, at) => ({ correction, isFound: Boolean(places[at]) }));
    }),
    /** Whether the reader decided about a quote. */
    isCorrected: (quoteId: string): boolean => view.corrected.value.byQuote.has(quoteId),
    /** Says who said a quote. */
    async correct(quoteId: string, source: CorrectedSource): Promise<void> {
      await change((reading) => correctSpeaker(reading, quoteId, source), 'corrected', focusOn(quoteId));
    },
    /** Says that a quote is none. */
    async reject(quoteId: string): Promise<void> {
      const focus = focusOn(quoteId);
      await change((reading) => rejectQuote(reading, quoteId), 'notQuote', 'block' in focus ? { block: focus.block } : focus, focus);
    },
    /** Says that words are a quotation. */
    async mark(parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Promise<void> {
      const block = blockOf(parts[0]?.start ?? 0);
      const { reading, byQuote } = correctReading(markQuote(view.source.value, parts, kind, source));
      const last = (reading.corrections?.length ?? 0) - 1;
      const [id = ''] = [...byQuote].find(([, index]) => index === last) ?? [];
      await change((before) => markQuote(before, parts, kind, source), 'marked', { block, quote: id }, { block });
    },
    /** Whether a correction can be made for later articles, too: in a private window nothing is kept. */
    offersAlways: (): boolean => keeping() !== 'never',
    /** Changes one of the cast; `always`: also in later articles. */
    async changeActor(actorId: string, chosen: ChosenCastChange, always: boolean): Promise<void> {
      const back = { actor: actorId };
      const { names } = correctReading(correctActor(view.source.value, actorId, chosen));
      const [made] = [...names.keys()].filter((id) => !view.corrected.value.names.has(id));
      const focus = chosen.is === 'merge' ? { actor: chosen.into } : chosen.is === 'split' ? { actor: made ?? actorId } : back;
      await change((reading) => correctActor(reading, actorId, chosen, always), ACTOR_NEWS[chosen.is], focus, back);
    },
    /** Takes back what the reader said of a quote. */
    async restore(quoteId: string): Promise<void> {
      const index = view.corrected.value.byQuote.get(quoteId);
      if (index !== undefined) await change((reading) => takeBack(reading, index), 'takenBack', focusOn(quoteId));
    },
    /** Takes back one correction of the list. */
    async takeBack(index: number): Promise<void> {
      await change((reading) => takeBack(reading, index), 'takenBack', { correction: index });
    },
    /** What a selected stretch would be as a quotation; `null` where it has no words. */
    markingOf,
    /** The same for words that the reader wrote; `null` where they are not in the article. */
    findMarking(words: string): Marking | null {
      const span = findWords(view.source.value.article.text, words);
      return span && markingOf(span);
    },
  };
}

const ACTOR_NEWS = { rename: 'renamed', hide: 'hidden', merge: 'merged', split: 'split' } as const;
