import { EMPTY_ROLE_WORDS, ROLE_FIELDS } from './data/role-fields';
import { stateOfWord } from './find-state';
import { wordForm } from './word-form';

/** The facts in the words for somebody's roles. */
export interface RoleFacts {
  /** The sounds of the words with a meaning of their own, without states and names. */
  readonly words: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** The codes of states. */
  readonly states: ReadonlySet<string>;
  /** The sounds of other names in them, such as that of a town or a firm. */
  readonly names: ReadonlySet<string>;
}

const empty = new Set(EMPTY_ROLE_WORDS.split(' '));
const fields = Object.entries(ROLE_FIELDS).flatMap(([field, words]) =>
  words.split(' ').map((word) => ({ field, isWhole: word.endsWith('='), opening: word.replace(/=$/, '') })),
);

/** Reads the words for somebody's roles. */
export function roleFacts(roles: readonly { readonly role: string; readonly lang: string }[]): RoleFacts {
  const words = new Set<string>();
  const found = new Set<string>();
  const states = new Set<string>();
  const names = new Set<string>();
  for (const { role, lang } of roles) {
    for (const word of role.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean)) {
      const { latin, sound } = wordForm(word.replace(/['’]s$/u, ''), lang);
      if (latin.length < 2 || empty.has(latin)) continue;
      const field = fields.find(({ opening, isWhole }) => (isWhole ? latin === opening || sound === opening : latin.startsWith(opening)));
      if (field) found.add(field.field);
      const isCapital = /^\p{Lu}/u.test(word);
      const state = latin.length > 2 || word === word.toUpperCase() ? stateOfWord(word, lang) : null;
      if (state && !field) states.add(state);
      else if (isCapital && !field) names.add(sound);
      else words.add(sound);
    }
  }
  return { words, fields: found, states, names };
}

/** Returns whether two sets have an element in common. */
export const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));
/** Returns whether both sets have elements, and none in common. */
export const differs = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meets(a, b);
