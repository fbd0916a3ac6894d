import { baseForms } from '../../names/base-forms';
import type { NameLexicon } from '../../names/name-lexicon';
import { isComplete, openingOf } from './complement';
import { type DescribedKind, isNounFor } from './described-kind';
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
    if (isNounFor(kind, token, lexicon) && isComplete(tokens, head, lexicon) && agrees(token, name, lexicon))
      return { head, ...openingOf(tokens, head, lexicon) };
    if (!token.joined) return null;
  }
  return null;
}

/** Returns whether a noun can be in the same case as the name after it. «Президента» does not agree with «Иван» in the nominative. */
function agrees({ key }: RoleToken, name: string, lexicon: NameLexicon): boolean {
  const { order, descriptions } = lexicon.pack;
  if (!order.bareNouns || !descriptions?.caseEndings || !NOMINATIVE.test(name)) return true;
  return !/[аяa]$/u.test(key) || !baseForms(key, lexicon).some((form) => key.startsWith(form) && lexicon.roles.has(form));
}
