import { splitWords } from '../../../text/split-words';
import { baseForms } from '../../names/base-forms';
import type { NameLexicon } from '../../names/name-lexicon';

/** Returns whether a folded word is a singular, plural or inflected noun that denotes a person by office, occupation or relation to others. */
export function isRoleNoun(key: string, lexicon: NameLexicon): boolean {
  if (isSingular(key, lexicon) || (key.endsWith('s') && isSingular(key.slice(0, -1), lexicon))) return true;
  return baseForms(key, lexicon).some((form) => isSingular(form, lexicon)) || isPrefixed(key, lexicon);
}

/** Returns whether a word is a noun for a person with a prefix, such as «exministro» and «vice-ministre». */
const isPrefixed = (key: string, lexicon: NameLexicon): boolean =>
  splitWords(lexicon.pack.descriptions?.officePrefixes).some(
    (prefix) => key.startsWith(prefix) && key.length > prefix.length + 3 && isSingular(key.slice(prefix.length).replace(/^-/, ''), lexicon),
  );

function isSingular(key: string, { roles, titles, sources, roleWords, roleEndings }: NameLexicon): boolean {
  if (roles.has(key) || titles.has(key) || sources.has(key) || roleWords.relations.has(key)) return true;
  return roleEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}
