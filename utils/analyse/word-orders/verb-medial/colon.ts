import { isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import { phraseEndingAt } from '../../grammar/phrase-ending-at';
import { canSpeak } from '../../grammar/speaker-span';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { clauseSubject } from './clause-subject';

/** Finds the subject before a colon if there is no reporting verb: «Smith was blunt: “…”». */
export function findColon(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  if (!isMark(paragraph, position.at - 1, ':')) return null;
  const subject = clauseSubject(paragraph, position.from, position.at - 1);
  const speaker = subject && canSpeak(paragraph, subject) ? subject : (nameBefore(paragraph, position) ?? subject);
  return speaker && { rule: 'colon', speaker, cue: { from: position.at - 1, to: position.at }, cueClass: 'said', content: null };
}

/** Returns the name right before the colon, if the sentence has no other subject: «A dirlo è Anna Roth: “…”» (it is Anna Roth who says so). */
function nameBefore(paragraph: Paragraph, { from, at }: QuotePosition): Range | null {
  const phrase = paragraph.tokens[at - 2]?.capital ? phraseEndingAt(paragraph, at - 1, from) : null;
  let start = phrase?.to ?? 0;
  while (phrase && start > phrase.from && paragraph.tokens[start - 1]?.capital) start--;
  return phrase && start > from ? { from: start, to: phrase.to } : null;
}
