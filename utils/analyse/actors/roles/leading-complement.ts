import { baseForms } from '../../names/base-forms';
import type { NameLexicon } from '../../names/name-lexicon';
import { isComplete, openingOf } from './complement';
import { type DescribedKind, isNounFor } from './described-kind';
import { isPluralNoun, opensPlural } from './is-plural-noun';
import { isReportingVerb } from './is-reporting-verb';
import { linkWordsOf } from './link-words';
import type { RoleToken } from './role-tokens';

/** The maximum number of words from the noun of a description to the name. */
const NOUN_REACH = 9;
/** Matches a first name that is in the nominative in the Slavic languages: it ends in a consonant. */
const NOMINATIVE = /[^аяуюеоиіїьыєaąeęuyoió]$/iu;

/**
 * Returns the range of the description that ends with the last token, in a language in which modifiers may follow their noun: «presidente
 * noruego», «ministre de l’Intérieur». Returns `null` if there is none. The nearest noun is the head, because in «el hijo del presidente
 * Ana Roth» Roth is the president.
 * @param name The first word of the name.
 */
export function leadingComplement(
  tokens: readonly RoleToken[],
  name: string,
  kind: DescribedKind,
  lexicon: NameLexicon,
): { from: number; head: number; opened: boolean } | null {
  for (let head = tokens.length - 1; head >= Math.max(0, tokens.length - NOUN_REACH); head--) {
    const token = tokens[head] as RoleToken;
    if (isNounFor(kind, token, lexicon) && !isPlural(token, lexicon) && isComplete(tokens, head, lexicon) && agrees(token, name, lexicon)) {
      if (!token.joined && isReportingVerb(token, lexicon)) return null;
      return { head, ...openingOf(tokens, firstOfPair(tokens, head, kind, lexicon), lexicon) };
    }
    if (!token.joined) return null;
  }
  return null;
}

/**
 * Returns the range of the description of several people that ends with the last token, such as «les sœurs», or `null` if there is none. The
 * article before it must not be that of one person.
 */
export function leadingPlural(tokens: readonly RoleToken[], lexicon: NameLexicon): { from: number } | null {
  for (let head = tokens.length - 1; head >= Math.max(0, tokens.length - NOUN_REACH); head--) {
    const token = tokens[head] as RoleToken;
    if (isPluralNoun(token, lexicon) && isComplete(tokens, head, lexicon)) {
      const { from } = openingOf(tokens, head, lexicon);
      const article = tokens[from]?.joined ? tokens[from - 1] : undefined;
      const isSingle = article && lexicon.determiners.has(article.key) && !opensPlural(article, lexicon);
      return isSingle ? null : { from };
    }
    if (!token.joined) return null;
  }
  return null;
}

/** Returns whether a noun is a plural in «-s», as in «asociación de vecinos». */
const isPlural = ({ key }: RoleToken, { roles, titles, sources, pack }: NameLexicon): boolean =>
  !pack.descriptions?.caseEndings &&
  key.endsWith('s') &&
  !roles.has(key) &&
  !titles.has(key) &&
  (sources.has(key) || roles.has(key.slice(0, -1)) || titles.has(key.slice(0, -1)));

/** Returns the index of the first of two nouns that «and» joins without an article, as in «Ernährungsberaterin und Autorin Anna Roth». */
function firstOfPair(tokens: readonly RoleToken[], head: number, kind: DescribedKind, lexicon: NameLexicon): number {
  const link = tokens[head - 1];
  const other = tokens[head - 2];
  if (!tokens[head]?.joined || !link?.joined || !other || !linkWordsOf(lexicon).and.has(link.key)) return head;
  const isTrade = lexicon.tradeEndings.some((ending) => other.key.length > ending.length + 3 && other.key.endsWith(ending));
  return isNounFor(kind, other, lexicon) || (kind === 'person' && !other.small && isTrade) ? head - 2 : head;
}

/** Returns whether a noun can be in the same case as the name after it. «Президента» does not agree with «Иван» in the nominative. */
function agrees({ key }: RoleToken, name: string, lexicon: NameLexicon): boolean {
  const { order, descriptions } = lexicon.pack;
  if (!order.bareNouns || !descriptions?.caseEndings || !NOMINATIVE.test(name)) return true;
  return !/[аяa]$/u.test(key) || !baseForms(key, lexicon).some((form) => key.startsWith(form) && lexicon.roles.has(form));
}
