import { IS } from './lexicon';
import { is, type Paragraph } from './paragraph';

/** Returns whether a token is a word that marks an infinitive, such as «to». */
export const isInfinitiveMarker = ({ lexicon, tokens }: Paragraph, at: number): boolean => lexicon.infinitives.has(tokens[at]?.lower ?? '');

/** Returns whether an infinitive with its marker, such as «to come», begins at the given token. */
export const isInfinitive = (paragraph: Paragraph, at: number): boolean => {
  const next = paragraph.tokens[at + 1];
  return (
    isInfinitiveMarker(paragraph, at) &&
    next?.kind === 'word' &&
    !next.capital &&
    !is(paragraph, at + 1, IS.determiner | IS.possessive | IS.pronoun)
  );
};
