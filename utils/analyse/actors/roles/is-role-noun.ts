import { baseForms } from '../../names/base-forms';
import type { NameLexicon } from '../../names/name-lexicon';

/** Returns whether a folded word is a singular, plural or inflected noun that denotes a person by office, occupation or relation to others. */
export function isRoleNoun(key: string, lexicon: NameLexicon): boolean {
  if (isSingular(key, lexicon) || (key.endsWith('s') && isSingular(key.slice(0, -1), lexicon))) return true;
  return baseForms(key, lexicon).some((form) => isSingular(form, lexicon));
}

function isSingular(key: string, { roles, titles, sources, roleWords, roleEndings }: NameLexicon): boolean {
  if (roles.has(key) || titles.has(key) || sources.has(key) || roleWords.relations.has(key)) return true;
  return !roleWords.noOccupations.has(key) && roleEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}
