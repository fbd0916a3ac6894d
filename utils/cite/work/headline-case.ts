/** How a manual writes prepositions in titles: all small, or those of five letters and more with a capital. */
export type Prepositions = 'small' | 'longCapital';

const ARTICLES_AND_CONJUNCTIONS = new Set('a an the and but or nor for so yet as if'.split(' '));
const PREPOSITIONS = new Set(
  'at by from in into of off on onto out over per to up via with down near past than like about above across after against along among around before behind below beside between beyond despite during except inside outside since through throughout toward towards under until upon versus vs within without'.split(
    ' ',
  ),
);
const LONG = 5;

/**
 * An English title with the capitals of a headline, as MLA and Chicago want them. Words that have a capital somewhere stay, and so does a
 * title that is written so already; a word that is a preposition here and an adverb there is taken for a preposition.
 */
export function headlineCase(title: string, prepositions: Prepositions): string {
  const words = title.split(' ');
  const isSmall = (word: string) =>
    ARTICLES_AND_CONJUNCTIONS.has(word) || (PREPOSITIONS.has(word) && (prepositions === 'small' || word.length < LONG));
  const weighty = words.map(bare).filter((word) => word.length > 3 && !isSmall(word.toLowerCase()));
  if (weighty.length > 2 && weighty.filter(hasCapital).length > weighty.length * 0.8) return title;
  return words
    .map((word, at) => {
      const opens = at === 0 || at === words.length - 1 || /[:?!—–][”’"']?$/.test(words[at - 1] ?? '');
      return /[\d@/]|\.\p{L}/u.test(word) ? word : raised(word, opens, isSmall);
    })
    .join(' ');
}

/** Each part of a compound, except small words within it: «Well-Known», «Stay-at-Home». */
function raised(word: string, opens: boolean, isSmall: (word: string) => boolean): string {
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
