import { IS } from './lexicon';
import { is, type Paragraph } from './paragraph';

/** Returns whether a token is the word that marks an infinitive: «to». */
export const isTo = ({ lexicon, tokens }: Paragraph, at: number): boolean => lexicon.infinitives.has(tokens[at]?.lower ?? '');

/** «to» and a verb. */
export const isInfinitive = (paragraph: Paragraph, at: number): boolean => {
  const next = paragraph.tokens[at + 1];
  return (
    isTo(paragraph, at) && next?.kind === 'word' && !next.capital && !is(paragraph, at + 1, IS.determiner | IS.possessive | IS.pronoun)
  );
};
