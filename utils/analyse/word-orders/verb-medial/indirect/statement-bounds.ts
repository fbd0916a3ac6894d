import { cueAt } from '../../../grammar/cue-at';
import { canBeginPhrase } from '../../../grammar/find-phrase';
import { IS } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../../grammar/paragraph';
import { isClause } from './clause-opening';

/**
 * Returns the start of the last clause before a source. The source covers only this clause: «the bridge is open» in «…: the bridge is open,
 * according to Roth» and in «…, and the bridge is open, according to Roth».
 */
export function lastClause(paragraph: Paragraph, from: number, to: number): number {
  let closed = false;
  for (let at = to - 1; at > from; at--) {
    if (isMark(paragraph, at, ')')) closed = true;
    if (isMark(paragraph, at, '(') && !closed) return at + 1;
    if (isMark(paragraph, at, '(')) closed = false;
    if (isMark(paragraph, at, ';:')) return at + 1;
    if (
      isMark(paragraph, at, ',') &&
      is(paragraph, at + 1, IS.coordinator) &&
      isClause(paragraph, at + 2, to) &&
      canBeginPhrase(paragraph, at + 2)
    )
      return at + 2;
  }
  return from;
}

/**
 * Returns the index at which the reported words continue after a source, or `end` if they do not continue. Returns `null` if the words
 * before `after` turn out not to be a source.
 */
export function restFrom(paragraph: Paragraph, after: number, end: number): number | null {
  let at = after;
  // An expression of time can have two words: «said late Saturday».
  const isTimed = is(paragraph, at, IS.time | IS.preposition | IS.adverb | IS.date) || is(paragraph, at + 1, IS.time);
  if (at < end && paragraph.tokens[at]?.kind === 'word' && !isTimed) return null;
  while (at < Math.min(end, after + 8) && paragraph.tokens[at]?.kind === 'word') at++;
  if (at >= end) return end;
  if (!isMark(paragraph, at, ',')) return null;
  const aside = is(paragraph, at + 1, IS.relative) || cueAt(paragraph, at + 1)?.form === 'ing';
  return aside ? end : at + 1;
}
