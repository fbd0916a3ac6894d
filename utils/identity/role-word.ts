import { ROLE_FIELDS } from './data/role-fields';
import { SPORTS } from './data/sports';
import { stateOfWord } from './find-state';
import { wordForm } from './word-form';

/** A word in the words for a role. */
export interface RoleWord {
  readonly latin: string;
  readonly sound: string;
  /** The field of life of an office or occupation; empty if it is neither. */
  readonly field: string;
  readonly sports: readonly string[];
  /** The code of a state that the word names; empty if there is none. */
  readonly state: string;
}

/** The maximum number of cached words, so that hostile input does not fill the memory. */
const MOST_WORDS = 10_000;
const cache = new Map<string, RoleWord>();
const openingsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([field, words]) =>
    words.split(' ').map((word) => ({ field, isWhole: word.endsWith('='), opening: word.replace(/=$/, '') })),
  );
const fields = openingsOf(ROLE_FIELDS);
const athletes = openingsOf(SPORTS);

/** Returns the words for a role, one by one. */
export const wordsOfRole = (role: string): readonly string[] => role.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);

/** Reads a word in the words for a role. */
export function roleWord(word: string, lang: string): RoleWord {
  const key = `${lang} ${word}`;
  const known = cache.get(key);
  if (known) return known;
  const { latin, sound } = wordForm(word.replace(/['’]s$/u, ''), lang);
  const fits = ({ opening, isWhole }: (typeof fields)[number]): boolean =>
    isWhole ? latin === opening || sound === opening : latin.startsWith(opening);
  const made: RoleWord = {
    latin,
    sound,
    field: fields.find(fits)?.field ?? '',
    sports: athletes.filter(fits).map(({ field }) => field),
    state: (latin.length > 2 || word === word.toUpperCase() ? stateOfWord(word, lang) : null) ?? '',
  };
  if (cache.size > MOST_WORDS) cache.clear();
  cache.set(key, made);
  return made;
}
