import { canBegin, phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** «“…” — Ana Roth»: a quotation signed with a name that ends the paragraph's sentence. */
export function findSigned(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const dash = position.at + 1;
  if (!isMark(paragraph, dash, '―—–-') && paragraph.tokens[dash]?.lower !== '--') return null;
  if (!paragraph.tokens[dash + 1]?.capital || !canBegin(paragraph, dash + 1) || is(paragraph, dash + 1, IS.pronoun)) return null;
  const speaker = phraseFrom(paragraph, dash + 1, position.reach);
  if (!speaker || speaker.to < position.reach - 1) return null;
  return { rule: 'signed', speaker, cue: { from: dash, to: dash + 1 }, cueClass: 'wrote', content: null };
}
