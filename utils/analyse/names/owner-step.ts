import { isCapital, joins, type Word } from './find-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/**
 * «Northern Dockers’ Union», «Women’s Rugby League», «St Mary’s Hospital»: what follows the possessive is the head of the name.
 * @returns how many words the name goes on by; 0 where it ends before the possessive mark.
 */
export function ownerStep(words: readonly Word[], from: number, at: number, lexicon: NameLexicon): number {
  const word = words[at] as Word;
  const owner = words[at - 1] as Word;
  const group = owner.key.endsWith('s') || OWNERS.has(owner.key) || (at - from > 1 && SAINTS.has((words[at - 2] as Word).key));
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
const OWNERS = new Set('women men children people queen king'.split(' '));
const SAINTS = new Set(['st', 'saint']);
