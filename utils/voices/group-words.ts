/// <reference types="vite/types/importMeta.d.ts" />

/** The words of one language that tell what somebody speaks for. All lists in lower case, blanks between words. */
export interface GroupWords {
  /** Where in a word an entry must stand: it is the whole word (a plural «s» aside), the word's end («Bundesfinanzminister»), or its beginning («міністра»). */
  readonly match: 'whole' | 'end' | 'start';
  /** Which word of a noun phrase tells what it is: «port authority finance chief» is a chief, «directrice financière du port» is a director. */
  readonly head: 'last' | 'first';
  /** What a noun phrase ends before: prepositions. */
  readonly breaks: string;
  /** What ends the whole description: conjunctions, relative pronouns, marks. */
  readonly ends: string;
  /** Who holds a public office, or stands for one. */
  readonly officials: string;
  readonly experts: string;
  /** Who leads a business. */
  readonly organisations: string;
  /** Who speaks as one among many: neighbours, relatives, people at work. */
  readonly people: string;
  /** Who is one thing or another, by the body that is named with it: a spokesman, a president. */
  readonly posts: string;
  /** A hyphen is a blank in the article: «white-house». */
  readonly publicBodies: string;
  readonly privateBodies: string;
  readonly parties: string;
  /** Verbs that make somebody the head of what follows: «who leads the Harbour Party». */
  readonly leads: string;
  /** Alone or with one word before it, with a capital letter, an office: «President», «House Speaker». */
  readonly titles: string;
  /** Phrases that hold one of the words above and mean something else. */
  readonly traps: readonly string[];
}

const found = import.meta.glob<GroupWords>('./group-words/??.ts', { eager: true, import: 'default' });

/** By primary language, a file each. In any other nobody is told to speak for anything by words. */
export const GROUP_WORDS: Readonly<Record<string, GroupWords>> = Object.fromEntries(
  Object.entries(found).map(([path, words]) => [path.slice(-5, -3), words]),
);
