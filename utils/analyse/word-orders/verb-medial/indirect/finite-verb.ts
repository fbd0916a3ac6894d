import { cueAt } from '../../../grammar/cue-at';
import { IS } from '../../../grammar/lexicon';
import { is, type Paragraph } from '../../../grammar/paragraph';

/** Returns whether a range of tokens contains no verb. */
export function isVerbless(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isFiniteVerb(paragraph, at) || isPast(paragraph, at)) return false;
  }
  return true;
}

/** Returns whether another clause of the sentence begins at a token: «and went back», «and he left». */
export const beginsClause = (paragraph: Paragraph, at: number): boolean =>
  isFiniteVerb(paragraph, at) || (is(paragraph, at, IS.pronoun) && isFiniteVerb(paragraph, at + 1));

/** Returns whether there is a finite verb at a token, or after adverbs that begin at that token. */
export function isFiniteVerb(paragraph: Paragraph, from: number): boolean {
  let at = from;
  while (is(paragraph, at, IS.adverb)) at++;
  if (is(paragraph, at, IS.auxiliary)) return !paragraph.lexicon.infinitives.has(paragraph.tokens[at]?.lower ?? '');
  const cue = cueAt(paragraph, at);
  if (cue)
    return cue.form === 'past' || cue.form === 'third' || (cue.form === 'base' && !cue.nounLike && !is(paragraph, at - 1, IS.auxiliary));
  if (paragraph.tokens[at]?.kind !== 'word' || paragraph.tokens[at]?.capital) return false;
  return is(paragraph, at, IS.chain) || (isPast(paragraph, at) && is(paragraph, at + 1, IS.determiner | IS.possessive | IS.pronoun));
}

/** Returns whether a word has the regular past-tense ending. */
export function isPast({ tokens, lexicon }: Paragraph, at: number): boolean {
  const token = tokens[at];
  const { pastEnding } = lexicon.pack;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    pastEnding !== undefined &&
    token.lower.length > pastEnding.length + 2 &&
    token.lower.endsWith(pastEnding)
  );
}
