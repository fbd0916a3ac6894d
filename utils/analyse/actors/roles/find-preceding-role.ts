import type { Span } from '../../../model';
import type { NameLexicon } from '../../names/name-lexicon';
import { phraseStart } from './phrase-start';
import { type RoleToken, roleTokens } from './role-tokens';
import { boundsOf, isPersonNoun, isVerb } from './role-words';

/** How far before the name its description may begin, in UTF-16 units. */
const LONGEST = 120;

/**
 * «The finance minister, Anna Berg, denied», «An aide to the envoy, Odo Brandt.»: the description that the name, with its title, stands behind
 * as an apposition.
 */
export function findPrecedingRole(text: string, { start, end }: Span, lexicon: NameLexicon): Span | null {
  if (text[start - 1] !== ' ' || text[start - 2] !== ',' || !/^(?:$|[,.;!?)”"])/u.test(text.slice(end, end + 1))) return null;
  const comma = start - 2;
  const tokens = clauseTokens(text, comma, lexicon);
  const last = tokens.at(-1);
  if (last?.end !== comma) return null;
  // The leftmost noun that nothing but what belongs to it parts from the comma: «a lawyer for the king» is no king.
  let role: Span | null = null;
  for (let head = tokens.length - 1; head >= 0; head--) {
    const token = tokens[head] as RoleToken;
    const next = tokens[head + 1];
    if (isPersonNoun(token, lexicon) && (!next || NOUN_LINKS.has(next.key))) role = openedPhrase(tokens, head, comma, lexicon) ?? role;
    if (endsPhrase(tokens, head, lexicon)) break;
  }
  return role;
}

/** What binds a noun to those behind it. */
const NOUN_LINKS = new Set('of for to at in on with from'.split(' '));

/** The words that stand in one go before the comma. */
function clauseTokens(text: string, comma: number, lexicon: NameLexicon): readonly RoleToken[] {
  const tokens = roleTokens(text, Math.max(0, comma - LONGEST), comma, lexicon);
  const from = tokens.findLastIndex(({ joined }) => !joined);
  return tokens.slice(Math.max(0, from));
}

function endsPhrase(tokens: readonly RoleToken[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at] as RoleToken;
  const { stops, prepositions } = boundsOf(lexicon);
  const belongs = prepositions.has(token.key) || lexicon.determiners.has(token.key) || lexicon.possessives.has(token.key);
  return (stops.has(token.key) && !belongs) || isVerb(token, tokens[at - 1], lexicon);
}

/** The phrase of a noun, if it begins with an article, «his», or somebody’s name in the genitive. */
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
