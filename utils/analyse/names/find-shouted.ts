import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { knownAt, type Lexicon } from './lexicon';

/** Marks the words of lines that are all in capitals: there a capital proves nothing at all. */
export function markShouted(text: string, words: readonly Word[]): void {
  let from = 0;
  let capitals = 0;
  let others = 0;
  const close = (to: number): void => {
    if (capitals > 1 && others === 0) for (let at = from; at < to; at++) (words[at] as Word).shouted = true;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (before && word.gap === 'break' && text.slice(before.end, Math.min(word.start, before.end + 40)).includes('\n')) {
      close(at);
      from = at;
      capitals = 0;
      others = 0;
    }
    if (word.form === 'caps') capitals++;
    else if (word.form === 'lower' || (word.form === 'capital' && word.raw.length > 1)) others++;
  }
  close(words.length);
}

/** How many words of a shouted line are a name from a word on: one from the gazetteers, or words that are names elsewhere. 0: none. */
export function shoutedLength(words: readonly Word[], from: number, evidence: ReadonlyMap<string, Spelling>, lexicon: Lexicon): number {
  const known = knownAt(words, from, lexicon);
  if (known) return known.length;
  let to = from;
  while (to - from < 4 && isNameElsewhere(words[to], evidence, lexicon) && (to === from || words[to]?.gap === 'space')) to++;
  return to - from;
}

const isNameElsewhere = (word: Word | undefined, evidence: ReadonlyMap<string, Spelling>, { common }: Lexicon): boolean => {
  const spelling = word?.shouted ? evidence.get(word.key) : undefined;
  return word !== undefined && spelling !== undefined && spelling.mixed > 0 && spelling.lower === 0 && !common.has(word.key);
};
