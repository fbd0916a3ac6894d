import { foldWords } from '../../query/fold-words';
import type { Database } from '../database';

/** Letters that readers write in another way, and that SQLite's tokenizer does not fold: «ß» for «ss», «ł» for «l». */
// biome-ignore format: a table
const LETTERS = [
  ['ss', 'ß'], ['ae', 'æ'], ['oe', 'œ'], ['o', 'ø'], ['l', 'ł'], ['d', 'đ'], ['i', 'ı'], ['h', 'ħ'], ['е', 'ё'],
] as const;
/** The maximum number of spellings of a phrase. */
const MOST = 8;

/** Returns the ways in which words may be written in the saved articles, the usual one first. All are folded. */
export function spellingsOf(database: Database, words: string, isPrefix: boolean): readonly string[] {
  const folded = foldWords(words);
  let phrases: readonly (readonly string[])[] = [[]];
  for (const [at, word] of folded.entries()) {
    const others = otherSpellings(word).filter((other) => exists(database, other, isPrefix && at === folded.length - 1));
    phrases = phrases.flatMap((phrase) => [word, ...others].map((spelling) => [...phrase, spelling])).slice(0, MOST);
  }
  return phrases.map((phrase) => phrase.join(' '));
}

/** Returns the spellings in which one kind of letters differs, at one place or everywhere. */
function otherSpellings(word: string): readonly string[] {
  const spellings = new Set<string>();
  for (const [usual, other] of LETTERS) {
    for (let at = word.indexOf(usual); at >= 0; at = word.indexOf(usual, at + 1))
      spellings.add(word.slice(0, at) + other + word.slice(at + usual.length));
    if (word.includes(usual)) spellings.add(word.replaceAll(usual, other));
  }
  return [...spellings];
}

function exists(database: Database, word: string, isPrefix: boolean): boolean {
  const [found] = isPrefix
    ? database.rows('SELECT 1 AS found FROM article_term WHERE term >= ? AND term < ? LIMIT 1', [word, `${word}\u{10ffff}`])
    : database.rows('SELECT 1 AS found FROM article_term WHERE term = ? LIMIT 1', [word]);
  return found !== undefined;
}
