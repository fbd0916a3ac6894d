import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';

/** Returns whether a word is a singular or plural title or role. */
export function isTitle(word: Word | undefined, lexicon: NameLexicon): boolean {
  if (!word) return false;
  const { key } = word;
  const has = (each: string): boolean => lexicon.titles.has(each) || lexicon.roles.has(each);
  return has(key) || (key.endsWith('s') && has(key.slice(0, -1))) || (word.form === 'caps' && lexicon.nameWords.shortTitles.has(key));
}
