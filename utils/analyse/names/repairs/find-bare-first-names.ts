import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { linkWordsOf } from '../../actors/roles/link-words';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { LONGEST_NAME } from './longest-name';

/** Matches the word before a name. */
const BEFORE = letterPattern(({ letters }) => `(?<![${letters}])([${letters}]{1,10}) $`);
const REACH = 12;
const WORD = /^\S+$/u;

/**
 * Takes a place of one word for a person if it is the first name of somebody in the text and no known place, as in «Ghislane Roth … and then
 * Ghislane came in». A place after a preposition, as in «in Chester», remains one wherever it stands.
 */
export function findBareFirstNames(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { prepositions } = linkWordsOf(lexicon);
  const firstNames = new Set<string>();
  const places = new Set<string>();
  for (const { start, end, type } of tagged) {
    const words = type === 'person' && end - start < LONGEST_NAME ? text.slice(start, end).split(' ') : [];
    if (words.length > 1) firstNames.add(words[0] ?? '');
    const before = type === 'location' ? BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] : undefined;
    if (before && prepositions.has(foldWord(before))) places.add(text.slice(start, Math.min(end, start + LONGEST_NAME)));
  }
  const isFirstName = ({ start, end, type }: TaggedName): boolean => {
    if (type !== 'location' || end - start > LONGEST_NAME) return false;
    const word = text.slice(start, end);
    return WORD.test(word) && firstNames.has(word) && !places.has(word) && !lexicon.phrases.has(foldWord(word));
  };
  return firstNames.size === 0 ? tagged : tagged.map((name) => (isFirstName(name) ? { ...name, type: 'person' as const } : name));
}
