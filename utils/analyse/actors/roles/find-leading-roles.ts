import type { Span } from '../../../model';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { openingOf } from './complement';
import { findLeadingGroup } from './find-leading-group';
import { isBeside } from './is-beside';
import { isNounBeforeName } from './is-noun-before-name';
import { leadingComplement, leadingPlural } from './leading-complement';
import { linkWordsOf } from './link-words';
import { phraseStart } from './phrase-start';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isPersonNoun, pluralEnding, premodifies } from './role-words';

/** The maximum distance from a name back to the beginning of its description, in UTF-16 units. */
const DESCRIPTION_REACH = 110;
/** The maximum distance between two names that share a description, in UTF-16 units. */
const LONGEST_GAP = 40;
/** The maximum number of words after the noun of an office, such as «of State for African Affairs» after «Secretary». */
const MOST_OFFICE_WORDS = 6;

/**
 * Finds the descriptions directly before the names of people and organisations, such as «Mongolia’s mining minister», «Secretary of State
 * for Trade», «ministre de l’Intérieur» and «the nonprofit called».
 */
export function findLeadingRoles(text: string, names: readonly Name[], lexicon: NameLexicon): ReadonlyMap<Name, Span> {
  const roles = new Map<Name, Span>();
  let shared: Span | null = null;
  let end = 0;
  let next: Name | undefined;
  for (const [index, name] of names.entries()) {
    const personBefore = next;
    if (name.kind === 'person') next = name;
    if (name.kind === 'organisation') {
      const role = findLeadingGroup(text, name, names[index - 1], lexicon);
      if (role) roles.set(name, role);
    }
    if (name.kind !== 'person') continue;
    const after = names[index + 1];
    const begins = after?.kind === 'person' && isListed(text.slice(name.end, after.title?.start ?? after.start), lexicon);
    const own = premodifies(lexicon)
      ? leadingRole(text, name.start, names[index - 1], personBefore, lexicon)
      : complementedRole(text, name, personBefore, begins, lexicon);
    const role: Span | null = own?.role ?? (shared && isListed(text.slice(end, name.start), lexicon) ? shared : null);
    shared = own ? (own.plural ? own.role : null) : role;
    end = name.end;
    if (role) roles.set(name, role);
  }
  return roles;
}

const ONE_WORD = letterPattern(({ letters }) => `^ ([${letters}]{1,5}) $`);

/**
 * Returns whether two names share the description before the first, as in «ministers A of Chile and B». They do if a comma, «and», or an
 * origin followed by «and» separates them.
 */
const isListed = (between: string, lexicon: NameLexicon): boolean => {
  if (between.length > LONGEST_GAP) return false;
  if (premodifies(lexicon)) return /(?:, | and )$/u.test(between) && /^(?:,? and |, | (?:of|from) [^,.;:]*$)/u.test(between);
  const word = ONE_WORD.exec(between)?.[1];
  return between === ', ' || (word !== undefined && linkWordsOf(lexicon).and.has(foldWord(word)));
};

/**
 * Returns the description directly before a person's name in a language in which modifiers may follow their noun, or `null` if there is
 * none. A title before the name is the last word of the description, which begins after the name of the person before.
 * @param begins Whether the name is the first in a list, whose names may share a description in the plural.
 */
function complementedRole(
  text: string,
  { start, end }: Name,
  before: Name | undefined,
  begins: boolean,
  lexicon: NameLexicon,
): { role: Span; plural: boolean } | null {
  const tokens = roleTokens(text, Math.max(0, start - DESCRIPTION_REACH, endOfPerson(text, before)), start, lexicon);
  let to = tokens.length;
  let at = start;
  for (let last = tokens[to - 1]; last && isBeside(text, last, at) && lexicon.addressTitles.has(last.key); last = tokens[to - 1]) {
    at = last.start;
    to--;
  }
  const last = tokens[to - 1];
  if (!last) return null;
  const marked = /^[»“”"]$/u.test(text[last.end] ?? '') ? 1 : 0;
  if (!isBeside(text, { start: last.start, end: last.end + marked }, at)) return null;
  const [first = ''] = text.slice(start, Math.min(end, start + LONGEST_WORD)).split(/\s/u, 1);
  const words = tokens.slice(0, to);
  const several = begins ? leadingPlural(words, lexicon) : null;
  const found = several ?? leadingComplement(words, first, 'person', lexicon) ?? nounBeforeName(words, text.slice(start, end), lexicon);
  return found && { role: { start: (tokens[found.from] as RoleToken).start, end: last.end + marked }, plural: several !== null };
}
const LONGEST_WORD = 40;

/** Returns the offset at which the name of the person before ends, or 0 if there is none or the name is a possessor («Ana Roth’s»). */
const endOfPerson = (text: string, person: Name | undefined): number =>
  person && !/^[’']s?\s/u.test(text.slice(person.end, person.end + 3)) ? person.end : 0;

/** Returns where the description before a full name begins if its noun is not a known one, or `null` if there is none. */
function nounBeforeName(words: readonly RoleToken[], name: string, lexicon: NameLexicon): { from: number } | null {
  if (!name.includes(' ') || !isNounBeforeName(words, lexicon)) return null;
  return openingOf(words, words.length - 1, lexicon);
}

/** Returns the description directly before a name, or `null` if there is none. */
function leadingRole(
  text: string,
  end: number,
  nameBefore: Span | undefined,
  personBefore: Name | undefined,
  lexicon: NameLexicon,
): { role: Span; plural: boolean } | null {
  const tokens = roleTokens(text, Math.max(0, end - DESCRIPTION_REACH, endOfPerson(text, personBefore)), end, lexicon);
  let to = tokens.length;
  let at = end;
  // A form of address may separate the description from the name, as in «oceanographer Dr A».
  for (let last = tokens[to - 1]; last && isBeside(text, last, at) && lexicon.addressTitles.has(last.key); last = tokens[to - 1]) {
    at = last.start;
    to--;
  }
  const last = tokens[to - 1];
  if (!last || !isBeside(text, last, at)) return null;
  const head = isPersonNoun(last, lexicon) ? to - 1 : officeHead(tokens, to - 1, lexicon);
  if (head < 0) return null;
  const from = phraseStart(tokens, head, lexicon);
  const first = tokens[from];
  if (!first || from > head || (head === from && isIncomplete(first, lexicon))) return null;
  const plural = head === to - 1 ? pluralEnding(last, lexicon) : 0;
  // A description that begins inside the name of an organisation includes the whole name, as in «Bank of Norland governor A».
  const start = nameBefore && nameBefore.start < first.start && first.start < nameBefore.end ? nameBefore.start : first.start;
  return { role: { start, end: last.end - plural }, plural: plural > 0 };
}

/** Returns whether a word cannot be a description on its own, such as «former» or «vice». */
const isIncomplete = ({ key }: RoleToken, lexicon: NameLexicon): boolean =>
  key === 'former' || key === 'vice' || descriptionWordsOf(lexicon).stops.has(key);

/** Matches a word such as «2-year-old», which describes the name after it. */
const AGED = /^\d/u;

/** The maximum number of lower-case words in the field of an office, such as «mines and energy». */
const MOST_FIELD_WORDS = 4;

/** Returns the index of the word before the nearest «of» or «for» to the left, or −1 if there is none. */
function officeBefore(tokens: readonly RoleToken[], from: number): number {
  for (let at = from - 1; at > 0 && from - at < MOST_FIELD_WORDS; at--) if (/^(?:of|for)$/u.test(tokens[at]?.key ?? '')) return at - 1;
  return -1;
}

/**
 * Returns the index of the main noun in the title of an office, such as «Secretary» in «Secretary of State for African Affairs», or −1 if
 * there is none. `last` is the index of the title's last word.
 */
function officeHead(tokens: readonly RoleToken[], last: number, lexicon: NameLexicon): number {
  const { prepositions, stops, leading } = descriptionWordsOf(lexicon);
  const end = tokens[last]?.key ?? '';
  if (prepositions.has(end) || lexicon.determiners.has(end) || AGED.test(end)) return -1;
  for (let at = last; at > 0 && last - at < MOST_OFFICE_WORDS; at--) {
    const { key, small, joined } = tokens[at] as RoleToken;
    const before = tokens[at - 1] as RoleToken;
    if (!joined) return -1;
    if (['of', 'for', 'to'].includes(key) && isPersonNoun(before, lexicon)) return at - 1;
    // In the name of an office, a lower-case word must be a function word, a field of work, or the last word of the name directly after
    // «of», such as «photography» in «director of photography».
    const named = last - at < MOST_FIELD_WORDS && leading.fieldOffices.has(tokens[officeBefore(tokens, at)]?.key ?? '') && !stops.has(key);
    const field =
      named ||
      leading.officeComplements.has(key) ||
      lexicon.kindWords.fields.has(key) ||
      (at === last && before.key === 'of' && !stops.has(key));
    if (small && !field && !['of', 'for', 'to', 'the', 'and'].includes(key)) return -1;
  }
  return -1;
}
