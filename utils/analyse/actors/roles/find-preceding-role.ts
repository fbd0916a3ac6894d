import type { Span } from '../../../model';
import type { NameLexicon } from '../../names/name-lexicon';
import { phraseStart } from './phrase-start';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isPersonNoun, isVerb } from './role-words';

/** The maximum distance from a name back to the beginning of its description, in UTF-16 units. */
const DESCRIPTION_REACH = 120;

/**
 * Returns the description to which a name is an apposition, as in «The finance minister, Anna Berg, denied» and «An aide to the envoy, Odo
 * Brandt.» Returns `null` if there is none. The span of the name includes its title.
 */
export function findPrecedingRole(text: string, { start, end }: Span, lexicon: NameLexicon): Span | null {
  if (text[start - 1] !== ' ' || text[start - 2] !== ',' || !/^(?:$|[,.;!?)”"])/u.test(text.slice(end, end + 1))) return null;
  const comma = start - 2;
  const tokens = clauseTokens(text, comma, lexicon);
  const last = tokens.at(-1);
  if (last?.end !== comma) return null;
  // The role is the leftmost noun whose phrase reaches the comma. For example, «a lawyer for the king» is a lawyer, not a king.
  let role: Span | null = null;
  for (let head = tokens.length - 1; head >= 0; head--) {
    const token = tokens[head] as RoleToken;
    const next = tokens[head + 1];
    if (isPersonNoun(token, lexicon) && (!next || lexicon.roleWords.nounLinks.has(next.key)))
      role = openedPhrase(tokens, head, comma, lexicon) ?? role;
    if (endsPhrase(tokens, head, lexicon)) break;
  }
  return role;
}

/** Returns the words directly before a comma that are separated only by single spaces. */
function clauseTokens(text: string, comma: number, lexicon: NameLexicon): readonly RoleToken[] {
  const tokens = roleTokens(text, Math.max(0, comma - DESCRIPTION_REACH), comma, lexicon);
  const from = tokens.findLastIndex(({ joined }) => !joined);
  return tokens.slice(Math.max(0, from));
}

/** Returns whether a word cannot be part of the phrase to its right. */
function endsPhrase(tokens: readonly RoleToken[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at] as RoleToken;
  const { stops, prepositions } = descriptionWordsOf(lexicon);
  const belongs = prepositions.has(token.key) || lexicon.determiners.has(token.key) || lexicon.possessives.has(token.key);
  return (stops.has(token.key) && !belongs) || isVerb(token, tokens[at - 1], lexicon);
}

/**
 * Returns the noun phrase with the noun at `head`, up to the comma. An article or a possessive such as «his» is left out, but a possessor
 * such as «Berlin’s» is kept. Returns `null` if the phrase has none of these.
 */
function openedPhrase(tokens: readonly RoleToken[], head: number, comma: number, lexicon: NameLexicon): Span | null {
  const from = phraseStart(tokens, head, lexicon);
  const first = tokens[from];
  const before = tokens[from - 1];
  if (!first || from > head) return null;
  const opened =
    tokens.slice(from, head).some(({ owner }) => owner) ||
    (before && (lexicon.determiners.has(before.key) || lexicon.possessives.has(before.key)));
  return opened ? { start: first.start, end: comma } : null;
}
