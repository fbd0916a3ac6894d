/// <reference types="vite/types/importMeta.d.ts" />

/** The words of one language that show which group somebody speaks for. All lists are in lower case and separated by blanks. */
export interface GroupWords {
  /**
   * The part of a word that an entry must match: the whole word (apart from a plural «s»), its end («Bundesfinanzminister»), or its
   * beginning («міністра»).
   */
  readonly match: 'whole' | 'end' | 'start';
  /**
   * The position of the head noun in a noun phrase. In «port authority finance chief» it is the last word, in «directrice financière du
   * port» the first.
   */
  readonly head: 'last' | 'first';
  /** Prepositions, before which a noun phrase ends. */
  readonly breaks: string;
  /** Conjunctions, relative pronouns and marks, which end the whole description. */
  readonly ends: string;
  /** People who hold a public office or stand for one. */
  readonly officials: string;
  readonly experts: string;
  /** People who lead a business. */
  readonly organisations: string;
  /** People who speak as private persons: neighbours, relatives, workers. */
  readonly people: string;
  /** Posts such as spokesman or president, which belong to the group of the body that is named with them. */
  readonly posts: string;
  /** Words for public bodies. A hyphen stands for a blank in the article: «white-house». */
  readonly publicBodies: string;
  readonly privateBodies: string;
  readonly parties: string;
  /** Verbs that make their subject the head of a body: «who leads the Harbour Party». */
  readonly leads: string;
  /** Titles that stand for an office if they are capitalised and are either alone or after one word: «President», «House Speaker». */
  readonly titles: string;
  /** Phrases that contain one of the listed words but mean something else. */
  readonly traps: readonly string[];
}

const found = import.meta.glob<GroupWords>('./group-words/??.ts', { eager: true, import: 'default' });

/** The word lists by primary language, one file each. In other languages, the words of a description show no group. */
export const GROUP_WORDS: Readonly<Record<string, GroupWords>> = Object.fromEntries(
  Object.entries(found).map(([path, words]) => [path.slice(-5, -3), words]),
);
