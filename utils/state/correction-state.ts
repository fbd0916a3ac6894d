import { computed } from '@preact/signals';
import type { CorrectionControls } from '../controls/corrections';
import type { EditFocus } from '../controls/undo';
import { correctActor } from '../correct/cast-corrections';
import { confirmsSpeaker } from '../correct/confirms-speaker';
import { correctReading } from '../correct/correct-reading';
import { correctSpeaker, markQuote, rejectQuote } from '../correct/corrections';
import { takeBack } from '../correct/kept-corrections';
import { findWords, kindOfWords, tidySelection } from '../correct/select-words';
import type { CorrectionMessage, Keeping, Marking, Reading, Span } from '../model';
import { blockAt } from '../text/block-at';
import type { ReadingState } from './reading-state';
import { type Versions, withEdit } from './versions';

/**
 * Creates the state of the reader's corrections to the quotations and the cast of one reading. Each correction creates a new version of the
 * reading and can be undone.
 * @param keeping Returns when a new correction will be stored: immediately, when the article is saved, or never.
 */
export function createCorrectionState(versions: Versions, view: ReadingState, keeping: () => Keeping): CorrectionControls {
  const quoteOf = (id: string) => view.reading.value.analysis.quotes.find((quote) => quote.id === id);
  const blockOf = (start: number) => [blockAt(view.source.value.article, start)];
  const focusOn = (id: string): EditFocus => ({ block: blockOf(quoteOf(id)?.parts[0]?.start ?? 0), quote: id });

  async function change(edit: (reading: Reading) => Reading, message: CorrectionMessage, focus: EditFocus, undone = focus): Promise<void> {
    // A correction during another change is ignored, because it was made for the displayed version, which is about to be replaced.
    if (versions.isBusy.value) return;
    await versions.change(withEdit(edit), { toast: { message, keeping: keeping() }, focus, undone });
  }
  return {
    canUndo: versions.canUndo,
    focus: versions.focus,
    undo: versions.undo,
    list: computed(() => {
      const { places } = view.corrected.value;
      return (view.source.value.corrections ?? []).map((correction, at) => ({ correction, isFound: Boolean(places[at]) }));
    }),
    isCorrected: (quoteId) => view.corrected.value.byQuote.has(quoteId),
    async correct(quoteId, source) {
      const message = confirmsSpeaker(view.source.value, quoteId, source) ? 'confirmed' : 'corrected';
      await change((reading) => correctSpeaker(reading, quoteId, source), message, focusOn(quoteId));
    },
    async reject(quoteId) {
      const focus = focusOn(quoteId);
      await change((reading) => rejectQuote(reading, quoteId), 'notQuote', 'block' in focus ? { block: focus.block } : focus, focus);
    },
    async mark(parts, kind, source) {
      const block = blockOf(parts[0]?.start ?? 0);
      const { reading, byQuote } = correctReading(markQuote(view.source.value, parts, kind, source));
      const last = (reading.corrections?.length ?? 0) - 1;
      const [id = ''] = [...byQuote].find(([, index]) => index === last) ?? [];
      await change((before) => markQuote(before, parts, kind, source), 'marked', { block, quote: id }, { block });
    },
    offersAlways: () => keeping() !== 'never',
    async changeActor(actorId, chosen, always) {
      const back = { actor: actorId };
      const { names } = correctReading(correctActor(view.source.value, actorId, chosen));
      const [made] = [...names.keys()].filter((id) => !view.corrected.value.names.has(id));
      const focus = chosen.is === 'merge' ? { actor: chosen.into } : chosen.is === 'split' ? { actor: made ?? actorId } : back;
      await change((reading) => correctActor(reading, actorId, chosen, always), ACTOR_NEWS[chosen.is], focus, back);
    },
    async restore(quoteId) {
      const index = view.corrected.value.byQuote.get(quoteId);
      if (index !== undefined) await change((reading) => takeBack(reading, index), 'takenBack', focusOn(quoteId));
    },
    async takeBack(index) {
      await change((reading) => takeBack(reading, index), 'takenBack', { correction: index });
    },
    markingOf: (span) => markingIn(view.source.value.article.text, span),
    findMarking(words) {
      const { text } = view.source.value.article;
      const span = findWords(text, words);
      return span && markingIn(text, span);
    },
  };
}

/** Returns the quotation that would be marked for a selected span, or `null` if the span contains no words. */
function markingIn(text: string, span: Span): Marking | null {
  const parts = tidySelection(text, span);
  return parts.length > 0 ? { parts, kind: kindOfWords(text, parts) } : null;
}

const ACTOR_NEWS = { rename: 'renamed', hide: 'hidden', merge: 'merged', split: 'split' } as const;
