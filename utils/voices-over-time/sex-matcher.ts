import type { SaidGender } from '../model';
import { fold } from '../text/fold';
import type { GenderWords, WordsOfBoth } from './gender-words';

export type Sex = Exclude<SaidGender, 'notSaid'>;
type Find = (word: string) => Sex | null;

/** The words of a language as functions that return what a folded word says, or `null` if it says nothing. */
export interface GenderMatcher {
  readonly pronoun: Find;
  readonly title: Find;
  readonly noun: Find;
  neutralTitle(word: string): boolean;
  /** Returns whether a description ends before the word. */
  isBreak(word: string): boolean;
  /** Returns what a title at the beginning of the text after a name says. */
  readonly titleAfter: Find;
  /** Returns what the nouns in a text without spaces say. */
  nounWithin(text: string): Sex[];
}

const made = new WeakMap<GenderWords, GenderMatcher>();

/** Returns the matcher of a language. It is created only once. */
export function sexMatcherOf(words: GenderWords): GenderMatcher {
  let matcher = made.get(words);
  if (!matcher) {
    matcher = makeMatcher(words);
    made.set(words, matcher);
  }
  return matcher;
}

function makeMatcher(words: GenderWords): GenderMatcher {
  const noun = wordIn(words.nouns);
  const ends = listsOf(words.endings);
  const after = listsOf(words.titlesAfter);
  const nouns = listsOf(words.nouns);
  const neutral = new Set(wordsOf(words.neutralTitles));
  const breaks = new Set([...wordsOf(words.breaks), ',', ';', '(', '–', '—']);
  // Nouns such as 女性 (woman) contain no noun for the other sex, so every occurrence counts.
  return {
    pronoun: wordIn(words.pronouns),
    title: wordIn(words.titles),
    noun: (word) => noun(word) ?? bothOf(ends, (end) => word.endsWith(end)),
    neutralTitle: (word) => neutral.has(word),
    isBreak: (word) => breaks.has(word),
    titleAfter: (text) => bothOf(after, (title) => text.startsWith(title) && !CONTINUED.test(text.slice(title.length))),
    nounWithin: (text) => SEXES.filter((sex) => nouns[sex].some((one) => text.includes(one))),
  };
}

const SEXES = ['woman', 'man'] as const;
/** Matches letters that continue a word of a script with spaces. */
const CONTINUED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

const wordsOf = (list: string): readonly string[] => list.split(' ').filter(Boolean).map(fold);

type Lists = Readonly<Record<Sex, readonly string[]>>;
const listsOf = (words: WordsOfBoth = { woman: '', man: '' }): Lists => ({ woman: wordsOf(words.woman), man: wordsOf(words.man) });

function wordIn(words: WordsOfBoth): Find {
  const sexes = new Map(SEXES.flatMap((sex) => wordsOf(words[sex]).map((word) => [word, sex] as const)));
  return (word) => sexes.get(word) ?? null;
}

/** Returns whose list has an entry that fits; women first, because a feminine ending may contain a masculine one. */
const bothOf = (lists: Lists, fits: (entry: string) => boolean): Sex | null => SEXES.find((sex) => lists[sex].some(fits)) ?? null;
