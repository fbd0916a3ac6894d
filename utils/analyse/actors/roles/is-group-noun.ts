import { splitWords } from '../../../text/split-words';
import { baseForms } from '../../names/base-forms';
import { foldWord } from '../../names/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';
import type { RoleToken } from './role-tokens';

/** The minimum length of a noun that can end a compound, such as «ensemble» in «Theaterensemble», in UTF-16 units. */
const SHORTEST_PART = 4;
const tables = new WeakMap<NameLexicon, ReadonlySet<string>>();

/** Returns whether a word is a singular noun for a group of people, such as «nonprofit», «media-group» or «Theaterensemble». */
export function isGroupNoun({ key, owner }: Pick<RoleToken, 'key' | 'owner'>, lexicon: NameLexicon): boolean {
  if (owner) return false;
  const nouns = groupNounsOf(lexicon);
  // In English, «anti-government» and «inter-agency» are adjectives.
  const last = lexicon.pack.leadingDescriptions ? key : key.slice(key.lastIndexOf('-') + 1);
  if (nouns.has(last) || nouns.has(key) || baseForms(key, lexicon).some((form) => nouns.has(form))) return true;
  if (!lexicon.pack.nounCapitals) return false;
  for (let at = 2; at <= key.length - SHORTEST_PART; at++) if (nouns.has(key.slice(at))) return true;
  return false;
}

function groupNounsOf(lexicon: NameLexicon): ReadonlySet<string> {
  const known = tables.get(lexicon);
  if (known) return known;
  const { organisationWords, descriptions, roleLists } = lexicon.pack;
  const made = new Set(splitWords(`${organisationWords} ${descriptions?.groupNouns ?? ''} ${roleLists?.groups ?? ''}`).map(foldWord));
  tables.set(lexicon, made);
  return made;
}
