import { isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { clauseSubject } from './clause-subject';

/** «Smith was blunt: “…”»: a colon without a reporting verb. */
export function findColon(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  if (!isMark(paragraph, position.at - 1, ':')) return null;
  const speaker = clauseSubject(paragraph, position.from, position.at - 1);
  return speaker && { rule: 'colon', speaker, cue: { from: position.at - 1, to: position.at }, cueClass: 'said', content: null };
}
