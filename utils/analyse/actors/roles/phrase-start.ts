import type { NameLexicon } from '../../names/name-lexicon';
import type { RoleToken } from './role-tokens';
import { descriptionWordsOf, isPersonNoun, isVerb, isVerbInS, pluralEnding, premodifies } from './role-words';

/** The maximum number of words before the noun in a description. */
const MOST_MODIFIERS = 9;

/**
 * Returns the index of the first word of a noun phrase, excluding its article. The search runs leftwards from the noun across its
 * modifiers.
 */
export function phraseStart(tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): number {
  if (!premodifies(lexicon)) return simpleStart(tokens, head, lexicon);
  const { stops, subjects, leading } = descriptionWordsOf(lexicon);
  let start = head;
  while (start > 0 && head - start < MOST_MODIFIERS && tokens[start]?.joined) {
    const token = tokens[start - 1] as RoleToken;
    const before = token.joined ? tokens[start - 2] : undefined;
    if (joinsTwo(tokens, start, lexicon)) {
      start -= 2;
      continue;
    }
    if (leading.sentenceOpeners.has(token.key) && !token.small) break;
    if (
      (stops.has(token.key) && !token.owner && !token.acronym) ||
      (/^\d+$/u.test(token.key) && !isNumbered(token, before, stops)) ||
      isVerb(token, before, lexicon) ||
      isVerbInS(token, before, lexicon)
    )
      break;
    start--;
  }
  // The first word may be a verb that is not part of the phrase, such as «meet» in «to meet coach A» and «face» in «they face coach A».
  const before = tokens[start]?.joined ? tokens[start - 1] : undefined;
  const acts = before !== undefined && (subjects.has(before.key) || before.key === 'to' || leading.modals.has(before.key));
  return acts && start < head && tokens[start]?.small ? start + 1 : start;
}

/** Returns whether a number belongs to the word before it, as in «Ward 3 councillor», unlike «In 2019 councillor Ana Roth». */
const isNumbered = ({ key }: RoleToken, before: RoleToken | undefined, stops: ReadonlySet<string>): boolean =>
  key.length < 3 && before?.small === false && !stops.has(before.key);

/**
 * Returns whether «and» before a word joins two parts of one description, as in «vice-chancellor and economy minister» and «finance and
 * health minister».
 */
function joinsTwo(tokens: readonly RoleToken[], start: number, lexicon: NameLexicon): boolean {
  const link = tokens[start - 1] as RoleToken;
  const left = tokens[start - 2];
  if (link.key !== 'and' || !link.joined || !left) return false;
  if (lexicon.kindWords.fields.has(left.key) && left.small === tokens[start]?.small) return true;
  // In «the king and Prime Minister A», the two titles refer to different people.
  return isPersonNoun(left, lexicon) && pluralEnding(left, lexicon) === 0 && (!left.small || tokens[start]?.small === true);
}

/**
 * Returns the index at which a simple noun phrase begins. If the nearest determiner before the noun is an article or a possessive pronoun,
 * the phrase begins after it. If it is a possessive such as «Smith's», the phrase begins with it. Without a determiner, the phrase is the
 * noun alone.
 */
function simpleStart(tokens: readonly RoleToken[], head: number, { determiners, possessives }: NameLexicon): number {
  for (let at = head - 1; at >= 0 && tokens[at + 1]?.joined; at--) {
    const { key, owner } = tokens[at] as RoleToken;
    if (determiners.has(key) || possessives.has(key)) return at + 1;
    if (owner) return at;
  }
  return head;
}
