import { isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { clauseSubject } from './clause-subject';

/** Finds the subject before a colon if there is no reporting verb: «Smith was blunt: “…”». */
export function findColon(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  if (!isMark(paragraph, position.at - 1, ':')) return null;
  const speaker = clauseSubject(paragraph, position.from, position.at - 1);
  return speaker && { rule: 'colon', speaker, cue: { from: position.at - 1, to: position.at }, cueClass: 'said', content: null };
}
