/// <reference types="vite/types/importMeta.d.ts" />

/** The words in one language that show which group somebody speaks for. All lists are in lower case, with spaces between the words. */
export interface GroupWords {
  /**
   * The part of a word that must match an entry: the whole word (apart from a plural «s»), its end («minister» in «Bundesfinanzminister»)
   * or its beginning («міністр» in «міністра»).
   */
  readonly match: 'whole' | 'end' | 'start';
  /**
   * The position of the head noun in a noun phrase. It is the last word in «port authority finance chief», but the first in «directrice
   * financière du port».
   */
  readonly head: 'last' | 'first';
  /** Prepositions, which end a noun phrase. */
  readonly breaks: string;
  /** Words and marks that end the whole description: conjunctions, relative pronouns and punctuation marks. */
  readonly ends: string;
  /** Words for people who hold or seek a public office. */
  readonly officials: string;
  readonly experts: string;
  /** Words for people who lead or represent an organisation, such as «ceo» and «founder». */
  readonly organisations: string;
  /** Words for people who speak as private individuals, such as neighbours, relatives and workers. */
  readonly people: string;
  /** Words for positions in an organisation, such as «spokesman» and «president». Whoever holds one is in the organisation's group. */
  readonly posts: string;
  /** Words for public bodies. A hyphen stands for a space between two words, as in «white-house». */
  readonly publicBodies: string;
  readonly privateBodies: string;
  readonly parties: string;
  /** Verbs whose subject is the head of an organisation, as in «who leads the Harbour Party». */
  readonly leads: string;
  /**
   * Titles that denote an office if they are capitalised and either stand alone or follow a single word, such as «President» and «House
   * Speaker».
   */
  readonly titles: string;
  /** Phrases that contain a listed word but mean something else. */
  readonly traps: readonly string[];
}

const found = import.meta.glob<GroupWords>('./group-words/??.ts', { eager: true, import: 'default' });

/**
 * The word lists, keyed by primary language subtag. Each file contains the list for one language. In a language without a list,
 * descriptions do not show which group somebody speaks for.
 */
export const GROUP_WORDS: Readonly<Record<string, GroupWords>> = Object.fromEntries(
  Object.entries(found).map(([path, words]) => [path.slice(-5, -3), words]),
);
