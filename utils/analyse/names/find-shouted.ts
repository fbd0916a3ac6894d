import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/** How many words of a shouted line are a name from a word on: one from the gazetteers, or words that are names elsewhere. 0: none. */
export function shoutedLength(words: readonly Word[], from: number, evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon): number {
  const known = knownAt(words, from, lexicon);
  if (known) return known.length;
  let to = from;
  while (to - from < 4 && isNameElsewhere(words[to], evidence, lexicon) && (to === from || words[to]?.gap === 'space')) to++;
  return to - from;
}

const isNameElsewhere = (word: Word | undefined, evidence: ReadonlyMap<string, Spelling>, { common }: NameLexicon): boolean => {
  const spelling = word?.shouted ? evidence.get(word.key) : undefined;
  return word !== undefined && spelling !== undefined && spelling.mixed > 0 && spelling.lower === 0 && !common.has(word.key);
};
