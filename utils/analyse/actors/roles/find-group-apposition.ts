import type { Span } from '../../../model';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import { isGroupNoun, isNounOfOrganisations } from './is-group-noun';
import { isOneOf } from './is-one-of';
import { linkWordsOf } from './link-words';
import { roleEnd } from './role-end';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isVerb } from './role-words';

/** The length of the text after a name that is searched for an apposition, in UTF-16 units. */
const APPOSITION_READ = 140;
/** The maximum number of words between the article and the noun of an apposition. */
const MOST_MODIFIERS = 5;
const MARK = /^["”“»«’']?(?:,\s+|\s[–—]\s|—\s?|\s\()/u;

/**
 * Returns the apposition after an organisation's name («…, a firm that prints maps,»), or what a form of «to be» says it is («… is a firm
 * that prints maps»). Returns `null` if there is neither. It begins with an article, because «Fell Ltd, firms and farmers» is a list.
 * @param isInName Returns whether an offset is inside a name.
 * @param isPersonAt Returns whether a person's name begins at an offset.
 */
export function findGroupApposition(
  text: string,
  end: number,
  lexicon: NameLexicon,
  isInName: (offset: number) => boolean,
  isPersonAt: (offset: number) => boolean,
): Span | null {
  const mark = MARK.exec(text.slice(end, end + 8))?.[0] ?? copulaAfter(text, end, lexicon);
  if (!mark) return null;
  const start = end + mark.length;
  const tokens = roleTokens(text, start, Math.min(text.length, start + APPOSITION_READ), lexicon);
  const first = tokens[0];
  if (first?.start !== start || !opensPhrase(first, mark, lexicon)) return null;
  const head = headOf(tokens, lexicon);
  const noun = tokens[head];
  if (!isOneOf(tokens, lexicon) && (!noun || isInName(noun.start) || !endsPhrase(tokens, head, lexicon))) return null;
  const to = roleEnd(text, start, lexicon, isPersonAt);
  return to !== null && to > start ? { start, end: to } : null;
}

const NEXT_WORD = letterPattern(({ letters }) => `^ ([${letters}]{1,6}) `);

/** Returns a form of «to be» after a name with the spaces around it, as in «Fell Forward is a charity that …», or `null` if there is none. */
function copulaAfter(text: string, end: number, { copulas }: NameLexicon): string | null {
  const [found, verb] = NEXT_WORD.exec(text.slice(end, end + 9)) ?? [];
  return found && verb && copulas.has(foldWord(verb)) ? found : null;
}

/** Returns whether a word can be the first of an apposition. Between brackets, the article may be missing. */
const opensPhrase = (first: RoleToken, mark: string, lexicon: NameLexicon): boolean =>
  lexicon.determiners.has(first.key) || lexicon.possessives.has(first.key) || (mark.endsWith('(') && isGroupNoun(first, lexicon));

/** Returns the index of the last group noun in the first noun phrase, or −1 if there is none. */
function headOf(tokens: readonly RoleToken[], lexicon: NameLexicon): number {
  const { stops } = descriptionWordsOf(lexicon);
  let head = -1;
  for (let at = 0; at < tokens.length && at <= MOST_MODIFIERS + 1; at++) {
    const token = tokens[at] as RoleToken;
    if (at > 0 && (!token.joined || stops.has(token.key))) break;
    if (head >= 0 && isVerb(token, tokens[at - 1], lexicon)) break;
    if (isNounOfOrganisations(token, lexicon)) head = at;
  }
  return head;
}

/** Returns whether the phrase ends with its noun or a complement of it. In «a group spokesman», «group» is not the noun. */
function endsPhrase(tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): boolean {
  const next = tokens[head + 1];
  if (!next?.joined) return true;
  const { prepositions, stops } = descriptionWordsOf(lexicon);
  const { of, and } = linkWordsOf(lexicon);
  if (and.has(next.key)) return !lexicon.determiners.has(tokens[head + 2]?.key ?? '');
  if (lexicon.auxiliary.has(next.key) || lexicon.saying.has(next.key)) return false;
  if (prepositions.has(next.key) || of.has(next.key)) return true;
  if (lexicon.pack.leadingDescriptions) {
    if (/ing$|^(?:that|which|who|whose|where)$/u.test(next.key)) return true;
    // «A firm based in Fell» is an apposition, but «the firm opened a shop» is a clause.
    return next.key.endsWith('ed') && prepositions.has(tokens[head + 2]?.key ?? '');
  }
  return next.small && !stops.has(next.key);
}
