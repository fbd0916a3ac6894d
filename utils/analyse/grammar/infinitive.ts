import { IS } from './lexicon';
import { is, type Paragraph } from './paragraph';

/** Returns whether a token is a word that marks an infinitive: «to». */
export const isInfinitiveMarker = ({ lexicon, tokens }: Paragraph, at: number): boolean => lexicon.infinitives.has(tokens[at]?.lower ?? '');

/** Returns whether an infinitive with its marker begins at a token: «to come». */
export const isInfinitive = (paragraph: Paragraph, at: number): boolean => {
  const next = paragraph.tokens[at + 1];
  return (
    isInfinitiveMarker(paragraph, at) &&
    next?.kind === 'word' &&
    !next.capital &&
    !is(paragraph, at + 1, IS.determiner | IS.possessive | IS.pronoun)
  );
};
