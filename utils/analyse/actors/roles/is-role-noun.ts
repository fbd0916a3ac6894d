import type { NameLexicon } from '../../names/name-lexicon';

/** Returns whether a folded word is a singular or plural noun that denotes a person by office, occupation or relation to others. */
export function isRoleNoun(key: string, lexicon: NameLexicon): boolean {
  return isSingular(key, lexicon) || (key.endsWith('s') && isSingular(key.slice(0, -1), lexicon));
}

function isSingular(key: string, { roles, titles, sources, roleWords, roleEndings }: NameLexicon): boolean {
  if (roles.has(key) || titles.has(key) || sources.has(key) || roleWords.relations.has(key)) return true;
  return roleEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}
