import { EMPTY_ROLE_WORDS } from './data/role-fields';
import { roleWord, wordsOfRole } from './role-word';

/** The facts in the words for somebody's roles. */
export interface RoleFacts {
  /** The sounds of the words with a meaning of their own, without states and names. */
  readonly words: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** The sports of an athlete. */
  readonly sports: ReadonlySet<string>;
  /** The codes of states. */
  readonly states: ReadonlySet<string>;
  /** The sounds of other names in them, such as that of a town or a firm. */
  readonly names: ReadonlySet<string>;
}

const empty = new Set(EMPTY_ROLE_WORDS.split(' '));

/** Reads the words for somebody's roles. */
export function roleFacts(roles: readonly { readonly role: string; readonly lang: string }[]): RoleFacts {
  const words = new Set<string>();
  const found = new Set<string>();
  const sports = new Set<string>();
  const states = new Set<string>();
  const names = new Set<string>();
  for (const { role, lang } of roles) {
    for (const word of wordsOfRole(role)) {
      const { latin, sound, field, sports: own, state } = roleWord(word, lang);
      if (latin.length < 2 || empty.has(latin)) continue;
      for (const sport of own) sports.add(sport);
      if (field) found.add(field);
      if (state && !field) states.add(state);
      else if (/^\p{Lu}/u.test(word) && !field) names.add(sound);
      else words.add(sound);
    }
  }
  return { words, fields: found, sports, states, names };
}
