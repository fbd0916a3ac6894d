import type { NameLexicon } from '../../names/name-lexicon';
import { isGroupNoun } from './is-group-noun';
import { linkWordsOf } from './link-words';
import type { RoleToken } from './role-tokens';

/** The maximum number of adjectives between an article and its noun. */
const MOST_ADJECTIVES = 3;
/** The minimum number of UTF-16 units before the ending of an occupation. */
const SHORTEST_TRADE = 3;

/**
 * Returns whether the last word before a person's full name says who the person is, in a language that capitalises every noun, although the
 * noun is not a known one: «des Zeitungsbarons Anna Roth». It follows an article, which must not be neuter.
 */
export function isNounBeforeName(tokens: readonly RoleToken[], lexicon: NameLexicon): boolean {
  const { nounCapitals } = lexicon.pack;
  const noun = tokens.at(-1);
  if (!nounCapitals || !noun || noun.small || noun.owner || noun.acronym || isGroupNoun(noun, lexicon)) return false;
  if (lexicon.thingsBeforeNames.has(noun.key) || lexicon.abstractEndings.some((ending) => noun.key.endsWith(ending))) return false;
  for (let at = tokens.length - 2; at >= Math.max(0, tokens.length - 2 - MOST_ADJECTIVES) && tokens[at + 1]?.joined; at--) {
    const { key, small } = tokens[at] as RoleToken;
    if (lexicon.determiners.has(key)) return key !== nounCapitals.neuterArticle;
    if (!small) return false;
  }
  return false;
}

/**
 * Returns whether a noun has the ending of an occupation and a complement, in a language that capitalises every noun: «Verwalter der
 * Heime».
 */
export function isTradeNoun(noun: RoleToken, next: RoleToken | undefined, lexicon: NameLexicon): boolean {
  if (!lexicon.pack.nounCapitals || noun.small || !next?.joined || !linkWordsOf(lexicon).of.has(next.key)) return false;
  return lexicon.tradeEndings.some((ending) => noun.key.length >= ending.length + SHORTEST_TRADE && noun.key.endsWith(ending));
}
