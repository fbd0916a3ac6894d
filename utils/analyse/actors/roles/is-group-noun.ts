import { foldWord } from '../../../text/fold-word';
import { splitWords } from '../../../text/split-words';
import { baseForms } from '../../names/base-forms';
import type { NameLexicon } from '../../names/name-lexicon';
import { linkWordsOf } from './link-words';
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

/**
 * Returns whether a word says what an organisation is: a noun for a group, or one that is used of people and organisations alike, such as
 * «owner», «steelmaker» and «champions».
 */
export function isNounOfOrganisations(token: Pick<RoleToken, 'key' | 'owner'>, lexicon: NameLexicon): boolean {
  if (isGroupNoun(token, lexicon)) return true;
  if (token.owner) return false;
  const { agents, agentEndings } = linkWordsOf(lexicon);
  const last = token.key.slice(token.key.lastIndexOf('-') + 1);
  const isAgent = (word: string): boolean => agents.has(word) || agentEndings.some((ending) => word.endsWith(ending));
  return isAgent(last) || (lexicon.pack.leadingDescriptions !== undefined && last.endsWith('s') && isAgent(last.slice(0, -1)));
}

function groupNounsOf(lexicon: NameLexicon): ReadonlySet<string> {
  const known = tables.get(lexicon);
  if (known) return known;
  const { organisationWords, descriptions, roleLists } = lexicon.pack;
  const made = new Set(splitWords(`${organisationWords} ${descriptions?.groupNouns ?? ''} ${roleLists?.groups ?? ''}`).map(foldWord));
  tables.set(lexicon, made);
  return made;
}
