import { canBeginPhrase, phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** Finds the name that signs a quotation, after a dash at the end of the sentence: «“…” — Ana Roth». */
export function findSigned(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  if (isMark(paragraph, position.at + 1, '(')) return signedInBrackets(paragraph, position);
  const dash = position.at + 1;
  if (!isMark(paragraph, dash, '―—–-') && paragraph.tokens[dash]?.lower !== '--') return null;
  if (!paragraph.tokens[dash + 1]?.capital || !canBeginPhrase(paragraph, dash + 1) || is(paragraph, dash + 1, IS.pronoun)) return null;
  const speaker = phraseFrom(paragraph, dash + 1, position.reach);
  if (!speaker || speaker.to < position.reach - 1) return null;
  return { rule: 'signed', speaker, cue: { from: dash, to: dash + 1 }, cueClass: 'wrote', content: null };
}

/** The maximum number of tokens in a name in brackets. */
const MAX_BRACKETED_TOKENS = 6;

/** Finds the name in brackets after a whole sentence in quotation marks: «“We go on.” (Ana Roth)». */
function signedInBrackets(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  if (from !== at || !endsLikeClause(paragraph, at)) return null;
  const open = at + 1;
  let close = open + 1;
  while (close <= open + MAX_BRACKETED_TOKENS && paragraph.tokens[close]?.kind === 'word' && paragraph.tokens[close]?.capital) close++;
  if (close === open + 1 || !isMark(paragraph, close, ')')) return null;
  return { rule: 'signed', speaker: { from: open + 1, to: close }, cue: { from: open, to: open + 1 }, cueClass: 'said', content: null };
}
