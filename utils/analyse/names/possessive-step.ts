import { isCapital, joins, type Word } from './find-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/**
 * Returns the number of words by which a name continues after a possessive, or 0 if it ends there. The name continues if its head follows,
 * as in «Northern Dockers’ Union», «Women’s Rugby League» and «St Mary’s Hospital».
 */
export function possessiveStep(words: readonly Word[], from: number, at: number, lexicon: NameLexicon): number {
  const word = words[at] as Word;
  const owner = words[at - 1] as Word;
  const { possessors, saints } = lexicon.nameWords;
  const group = owner.key.endsWith('s') || possessors.has(owner.key) || (at - from > 1 && saints.has((words[at - 2] as Word).key));
  if (
    !group ||
    !isCapital(word) ||
    owner.form === 'lower' ||
    knownAt(words, from, lexicon) ||
    lexicon.firstNames.has((words[from] as Word).key)
  )
    return 0;
  const next = words[at + 1];
  const isHead = ({ key }: Word): boolean => lexicon.organisationEnds.has(key) || lexicon.kindWords.placeEnds.has(key);
  if (isHead(word)) return 1;
  return next !== undefined && isCapital(next) && joins(next) && isHead(next) ? 2 : 0;
}
