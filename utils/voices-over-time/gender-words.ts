/// <reference types="vite/types/importMeta.d.ts" />

/** Words in one language, by what they say of a person. They are in lower case, with spaces between them. */
export interface WordsOfBoth {
  readonly woman: string;
  readonly man: string;
}

/** The words in one language with which an article says that somebody is a woman or a man. */
export interface GenderWords {
  readonly pronouns: WordsOfBoth;
  /** Titles directly before a name, without full stops. */
  readonly titles: WordsOfBoth;
  /** Titles that say neither and may stand between such a title and the name, such as «Dr». */
  readonly neutralTitles: string;
  /** Titles directly after a name, such as 女士 and «Hanım». */
  readonly titlesAfter?: WordsOfBoth;
  /**
   * Nouns for women and for men. A masculine noun for an office is listed only where a woman in that office is never called so: a Spanish
   * «ministro» is a man, while an Italian «ministro» may be a woman.
   */
  readonly nouns: WordsOfBoth;
  /** The last letters of such nouns. */
  readonly endings?: WordsOfBoth;
  /** Words after which a description speaks of something or somebody else, such as «of». */
  readonly breaks: string;
  /** Whether the language is written without spaces, so that a description has a noun wherever its letters occur. */
  readonly isUnspaced?: true;
}

const found = import.meta.glob<GenderWords>('./gender-words/??.ts', { eager: true, import: 'default' });

/** The words, keyed by primary language subtag. Each file has those of one language. In other languages nothing is said. */
export const GENDER_WORDS: Readonly<Record<string, GenderWords>> = Object.fromEntries(
  Object.entries(found).map(([path, words]) => [path.slice(-5, -3), words]),
);
