import type { Span } from '../../model';
import { IS } from '../grammar/lexicon';
import { is, type Paragraph } from '../grammar/paragraph';
import { canSpeak, speakerSpan } from '../grammar/speaker-span';
import type { WordOrder } from '../word-orders/word-order';
import type { AttributionState } from './attribution-state';

/** The maximum number of preceding sentences that are searched for the subject that a verb omits. */
const MAX_SENTENCES_BACK = 3;

/**
 * Returns the span of the subject that a verb omits: «“El puente está cerrado”, afirmó». It is the nearest preceding speaker or subject in
 * the paragraph, or else in the previous paragraph. Returns `null` if there is none.
 * @param sentence the index of the sentence in its paragraph.
 */
export function droppedSubject(
  paragraph: Paragraph,
  sentence: number,
  clauseSubject: WordOrder['clauseSubject'],
  state: AttributionState,
): Span | null {
  const { drafts, last, lastParagraph, lastSentence, paragraphNumber } = state;
  const spoke = drafts[last]?.mention ?? null;
  const here = lastParagraph === paragraphNumber + 1;
  for (let at = sentence - 1; at >= Math.max(0, sentence - MAX_SENTENCES_BACK); at--) {
    if (spoke && here && lastSentence >= at) return spoke;
    const subject = speakingSubject(paragraph, at, clauseSubject);
    if (subject) return subject;
  }
  if (spoke && (here || lastParagraph === paragraphNumber)) return spoke;
  const before = state.previousParagraph;
  if (!before) return null;
  for (let at = before.sentences.length - 1; at >= Math.max(0, before.sentences.length - MAX_SENTENCES_BACK); at--) {
    const subject = speakingSubject(before, at, clauseSubject);
    if (subject) return subject;
  }
  return null;
}

/** Returns the span of a sentence's subject if it can be a speaker: a name, a pronoun or a noun for people. */
function speakingSubject(paragraph: Paragraph, sentence: number, clauseSubject: WordOrder['clauseSubject']): Span | null {
  const range = paragraph.sentences[sentence];
  const subject = range && clauseSubject(paragraph, range.from, range.to);
  return subject && beginsPhrase(paragraph, subject.from) && canSpeak(paragraph, subject) ? speakerSpan(paragraph, subject) : null;
}

/** The classes of words that can begin a phrase in a language in which a noun needs an article. */
const OPENERS = IS.determiner | IS.possessive | IS.pronoun | IS.indefinite | IS.article | IS.role | IS.source | IS.title;

/**
 * Returns whether a noun phrase can begin at a token. In a language in which a noun needs an article, any other small word is a verb: «Sólo
 * falta el permiso» (only the permit is missing).
 */
const beginsPhrase = (paragraph: Paragraph, at: number): boolean =>
  paragraph.lexicon.pack.order.bareNouns === true || paragraph.tokens[at]?.capital === true || is(paragraph, at, OPENERS);
