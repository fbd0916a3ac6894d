import type { Span } from '../../model';
import type { Paragraph } from '../grammar/paragraph';
import { canSpeak, speakerSpan } from '../grammar/speaker-span';
import type { WordOrder } from '../word-orders/word-order';
import type { AttributionState } from './attribution-state';

/** So many sentences back a subject that is not repeated is looked for. */
const BACK = 3;

/**
 * Whom a verb without a subject of its own speaks of (««El puente está cerrado», afirmó»): who spoke last or was the subject last, whichever
 * is nearer in the paragraph; then who spoke, or was the subject, in the paragraph before.
 * @param sentence the number of the sentence in its paragraph.
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
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    if (spoke && here && lastSentence >= at) return spoke;
    const subject = personIn(paragraph, at, clauseSubject);
    if (subject) return subject;
  }
  if (spoke && (here || lastParagraph === paragraphNumber)) return spoke;
  const before = state.previousParagraph;
  if (!before) return null;
  for (let at = before.sentences.length - 1; at >= Math.max(0, before.sentences.length - BACK); at--) {
    const subject = personIn(before, at, clauseSubject);
    if (subject) return subject;
  }
  return null;
}

/** The subject of a sentence, if it can speak: a name, a pronoun, a noun for people. */
function personIn(paragraph: Paragraph, sentence: number, clauseSubject: WordOrder['clauseSubject']): Span | null {
  const range = paragraph.sentences[sentence];
  const subject = range && clauseSubject(paragraph, range.from, range.to);
  return subject && canSpeak(paragraph, subject) ? speakerSpan(paragraph, subject) : null;
}
