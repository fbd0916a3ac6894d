import { canBeginPhrase, phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** Finds the name that signs a quotation, after a dash at the end of the sentence: «“…” — Ana Roth». */
export function findSigned(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const dash = position.at + 1;
  if (!isMark(paragraph, dash, '―—–-') && paragraph.tokens[dash]?.lower !== '--') return null;
  if (!paragraph.tokens[dash + 1]?.capital || !canBeginPhrase(paragraph, dash + 1) || is(paragraph, dash + 1, IS.pronoun)) return null;
  const speaker = phraseFrom(paragraph, dash + 1, position.reach);
  if (!speaker || speaker.to < position.reach - 1) return null;
  return { rule: 'signed', speaker, cue: { from: dash, to: dash + 1 }, cueClass: 'wrote', content: null };
}
