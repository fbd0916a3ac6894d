import type { Span } from '../../../model';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { isComplete } from './complement';
import { findPrecedingRole } from './find-preceding-role';
import { isPluralNoun, opensPlural } from './is-plural-noun';
import { linkWordsOf } from './link-words';
import { roleEnd } from './role-end';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isVerb, premodifies } from './role-words';

/** The maximum distance between two names in a list, in UTF-16 units. */
const LONGEST_GAP = 30;
/** The length of the text after the last name that is read, in UTF-16 units. */
const READ = 140;
/** The maximum number of words from the beginning of a description to its noun. */
const NOUN_REACH = 6;
/** Matches what separates two names in a list. The group is the last word between them, and an age or a party may follow the first name. */
const GAP = letterPattern(({ letters }) => `^(?:, \\d{1,3}| \\([^()\\n]{1,20}\\))?(?:, |,? ([${letters}]{1,6}|&) )$`);
const MARK = /^(?:(?:, \d{1,3}(?=[ ,]))?,\s|\s[–—]\s|—\s?|\s\()/u;

/**
 * Finds the descriptions that are about several people, as in «Ada Brill and Tom Vance, lawyers for the family, said no» and «The founders,
 * Ada Brill and Tom Vance, said no».
 * @param isPersonAt Returns whether a person's name begins at an offset.
 */
export function findSharedRoles(
  text: string,
  names: readonly Name[],
  lexicon: NameLexicon,
  isPersonAt: (offset: number) => boolean,
): ReadonlyMap<Name, Span> {
  const roles = new Map<Name, Span>();
  if (!lexicon.pack.descriptions?.several) return roles;
  const { and } = linkWordsOf(lexicon);
  let list: Name[] = [];
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const before = list.at(-1);
    const gap = before && joinOf(text.slice(before.end, Math.min(before.end + LONGEST_GAP, startOf(name))), and);
    list = gap ? [...list.slice(-MOST_NAMES), name] : [name];
    const first = list[0] ?? name;
    const role =
      gap === 'and'
        ? (sharedRole(text, name.end, lexicon, isPersonAt) ??
          findPrecedingRole(text, { start: startOf(first), end: name.end }, 'people', lexicon))
        : null;
    if (role) for (const each of list) roles.set(each, role);
  }
  return roles;
}

const startOf = ({ start, title }: Name): number => title?.start ?? start;
/** The maximum number of names in a list before its last name. */
const MOST_NAMES = 8;

/** Returns how two names in a list are joined, or `null` if they are not in a list. */
function joinOf(gap: string, and: ReadonlySet<string>): 'and' | 'comma' | null {
  const match = GAP.exec(gap);
  if (!match) return null;
  const word = match[1];
  if (word === undefined) return 'comma';
  return and.has(foldWord(word)) ? 'and' : null;
}

/** Returns the description of several people after the last of their names, or `null` if there is none. */
function sharedRole(text: string, end: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): Span | null {
  const mark = MARK.exec(text.slice(end, end + 8))?.[0];
  if (!mark) return null;
  const tokens = roleTokens(text, end + mark.length, Math.min(text.length, end + mark.length + READ), lexicon);
  if (tokens[0]?.start !== end + mark.length) return null;
  const from = tokens.findIndex((token) => !opensPlural(token, lexicon));
  const head = from < 0 ? -1 : headOf(tokens, from, lexicon);
  const start = tokens[from]?.start ?? 0;
  if (head < 0 || !endsPhrase(tokens, head, lexicon)) return null;
  if (tokens.slice(0, head + 2).some((token, at) => (at <= head || token.joined) && isPersonAt(token.start))) return null;
  const to = roleEnd(text, start, lexicon, isPersonAt);
  return to === null || to <= start ? null : { start, end: to };
}

/** Returns the index of the plural noun for people in the first noun phrase, or −1 if there is none. */
function headOf(tokens: readonly RoleToken[], from: number, lexicon: NameLexicon): number {
  const { stops } = descriptionWordsOf(lexicon);
  for (let at = from; at < Math.min(tokens.length, from + NOUN_REACH); at++) {
    const token = tokens[at] as RoleToken;
    if (at > 0 && !token.joined) return -1;
    const next = tokens[at + 1];
    if (isPluralNoun(token, lexicon) && !(premodifies(lexicon) && next?.joined && isPluralNoun(next, lexicon))) return at;
    if (stops.has(token.key) || isVerb(token, tokens[at - 1], lexicon)) return -1;
  }
  return -1;
}

/** Returns whether a noun phrase ends with its noun or a complement of it, rather than with a verb, as in «…, officers said». */
function endsPhrase(tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): boolean {
  const next = tokens[head + 1];
  if (!next?.joined) return true;
  const { prepositions } = descriptionWordsOf(lexicon);
  const { of, and, relatives } = linkWordsOf(lexicon);
  if (lexicon.auxiliary.has(next.key) || lexicon.saying.has(next.key)) return false;
  if ([prepositions, of, and, relatives].some((words) => words.has(next.key))) return true;
  if (!lexicon.pack.genitives) return false;
  const clause = tokens.findIndex(({ joined }, at) => at > head && !joined);
  return isComplete(tokens.slice(0, clause < 0 ? tokens.length : clause), head, lexicon);
}
