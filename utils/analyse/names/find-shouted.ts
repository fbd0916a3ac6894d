import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/** The maximum length of a name that is not in the gazetteers, in words. */
const LONGEST_NAME = 4;

/**
 * Returns the number of words in the name that begins at a word in an all-caps line, or 0 if there is none. The name must be in the
 * gazetteers, or its words must be names elsewhere in the article.
 */
export function shoutedLength(words: readonly Word[], from: number, evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon): number {
  const known = knownAt(words, from, lexicon);
  if (known) return known.length;
  let to = from;
  while (to - from < LONGEST_NAME && isNameElsewhere(words[to], evidence, lexicon) && (to === from || words[to]?.gap === 'space')) to++;
  return to - from;
}

/**
 * Returns whether a word in all caps seems to be a name elsewhere in the article. It must occur there with only its first letter
 * capitalised, never in lower case, and must not be a common word.
 */
const isNameElsewhere = (word: Word | undefined, evidence: ReadonlyMap<string, Spelling>, { common }: NameLexicon): boolean => {
  const spelling = word?.shouted ? evidence.get(word.key) : undefined;
  return word !== undefined && spelling !== undefined && spelling.mixed > 0 && spelling.lower === 0 && !common.has(word.key);
};
