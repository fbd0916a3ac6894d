import { cueAt } from './cue-at';
import { IS } from './lexicon';
import { is, isAsideMark, NO_NOUN, type Paragraph } from './paragraph';

/** Returns whether a token is a relative pronoun and introduces no reported words. */
export const isRelative = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.relative) && (!is(paragraph, at, IS.complementiser) || lacksSubject(paragraph, at));

/**
 * Returns whether a word that can introduce reported words is a relative pronoun, because a verb without a subject of its own follows: «a list
 * that included the boats».
 */
export function lacksSubject(paragraph: Paragraph, at: number): boolean {
  const { pastEnding } = paragraph.lexicon.pack;
  const before = paragraph.tokens[at - 1];
  const verb = paragraph.tokens[at + 1];
  if (!pastEnding || before?.kind !== 'word' || before.capital || is(paragraph, at - 1, NO_NOUN) || cueAt(paragraph, at - 1)) return false;
  return verb?.kind === 'word' && !verb.capital && verb.lower.length > pastEnding.length + 2 && verb.lower.endsWith(pastEnding);
}

/** The maximum number of tokens from a relative pronoun to the last phrase of its clause. */
const MAX_RELATIVE_TOKENS = 16;

/**
 * Returns the index of the relative pronoun whose clause ends with the phrase that begins at a token, or −1: «who» in «A woman who rows as
 * a guide said». Nothing but words may stand between the two.
 */
export function relativeBefore(paragraph: Paragraph, from: number, floor: number): number {
  const { comparing } = paragraph.lexicon.complements;
  for (let at = from - 1; at >= Math.max(floor, from - MAX_RELATIVE_TOKENS) && paragraph.tokens[at]?.kind === 'word'; at--) {
    if (isRelative(paragraph, at)) return at;
    if (
      is(paragraph, at, IS.conjunction) &&
      !is(paragraph, at, IS.preposition | IS.adverb) &&
      !comparing.has(paragraph.tokens[at]?.lower ?? '')
    )
      return -1;
  }
  return -1;
}

/** Returns whether a phrase is in a relative clause that a comma or dash opens: «Ana Roth, who works as a guide, clerk and cook, said». */
export function opensInRelative(paragraph: Paragraph, from: number, floor: number): boolean {
  const relative = relativeBefore(paragraph, from, floor);
  return relative > floor && isAsideMark(paragraph, relative - 1);
}
