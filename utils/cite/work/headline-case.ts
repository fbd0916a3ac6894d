/**
 * The rule of a style manual for prepositions in titles. `small` keeps all of them in lower case. `longCapital` capitalises those with five
 * or more letters.
 */
export type Prepositions = 'small' | 'longCapital';

const ARTICLES_AND_CONJUNCTIONS = new Set('a an the and but or nor for so yet as if'.split(' '));
const PREPOSITIONS = new Set(
  'at by from in into of off on onto out over per to up via with down near past than like about above across after against along among around before behind below beside between beyond despite during except inside outside since through throughout toward towards under until upon versus vs within without'.split(
    ' ',
  ),
);
/** The minimum length of a preposition that `longCapital` capitalises, in letters. */
const LONG_PREPOSITION = 5;

/**
 * Returns an English title in headline case, as MLA and Chicago require. Words that already contain a capital stay unchanged, and so does a
 * title that is already in headline case. A word that can be either a preposition or an adverb is treated as a preposition.
 */
export function headlineCase(title: string, prepositions: Prepositions): string {
  const words = title.split(' ');
  const isSmall = (word: string) =>
    ARTICLES_AND_CONJUNCTIONS.has(word) || (PREPOSITIONS.has(word) && (prepositions === 'small' || word.length < LONG_PREPOSITION));
  const mainWords = words.map(bare).filter((word) => word.length > 3 && !isSmall(word.toLowerCase()));
  if (mainWords.length > 2 && mainWords.filter(hasCapital).length > mainWords.length * 0.8) return title;
  return words
    .map((word, at) => {
      const opens = at === 0 || at === words.length - 1 || /[:?!—–][”’"']?$/.test(words[at - 1] ?? '');
      return /[\d@/]|\.\p{L}/u.test(word) ? word : capitalised(word, opens, isSmall);
    })
    .join(' ');
}

/** Capitalises each part of a hyphenated compound, except short function words inside it, as in «Well-Known» and «Stay-at-Home». */
function capitalised(word: string, opens: boolean, isSmall: (word: string) => boolean): string {
  return word
    .split('-')
    .map((part, at) => {
      const letters = bare(part);
      if (hasCapital(letters) || (isSmall(letters) && !(opens && at === 0))) return part;
      return part.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
    })
    .join('-');
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{M}]/gu, '');
const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word);
