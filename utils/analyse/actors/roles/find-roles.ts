import type { Span } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { countWhile } from '../../../text/count-while';
import { foldWord } from '../../../text/fold-word';
import { trimEndBy } from '../../../text/trim-end-by';
import { classOf, SMALL } from '../../names/letters';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { findAffiliation } from './find-affiliation';
import { findApposition } from './find-apposition';
import { findGroupApposition } from './find-group-apposition';
import { findLeadingRoles } from './find-leading-roles';
import { findPrecedingRole } from './find-preceding-role';
import { findPredicate } from './find-predicate';
import { findSharedRoles } from './find-shared-roles';
import { isReportingVerb } from './is-reporting-verb';

/**
 * The maximum distance from the end of a description to the name, in UTF-16 units. A form of address may separate them, as in
 * «oceanographer Dr A».
 */
const LONGEST_GAP = 8;

/** Functions that find what one mention of a person or an organisation says about it. */
export interface RoleFinder {
  /** Returns the roles stated at a mention. */
  readonly rolesAt: (name: Name) => readonly Span[];
  /** Returns the organisation for which a person works, as in «Ana Roth of Fellwatch». It says less than a role does. */
  readonly affiliationAt: (name: Name) => Span | null;
}

/** Finds the roles of the people and organisations in the text: the titles and descriptions before and after their names. */
export function findRoles(text: string, names: readonly Name[], lexicon: NameLexicon): RoleFinder {
  const leading = findLeadingRoles(text, names, lexicon);
  // A possessor inside a description is not the next name in a list, as in «Lady Berg, Sir Hubert’s widow».
  const listed = names.filter(({ kind, end }) => kind === 'person' && !/^[’']s?(?:\s|$)/u.test(text.slice(end, end + 3)));
  const starts = new Set(listed.flatMap(({ start, title }) => [start, title?.start ?? start]));
  const isPersonAt = (offset: number): boolean => starts.has(offset);
  const isInName = insideOf(names);
  const shared = findSharedRoles(text, names, lexicon, isPersonAt);
  const endBefore = (offset: number): number => listed[countWhile(listed, ({ end }) => end <= offset) - 1]?.end ?? 0;
  const rolesAt = (name: Name): readonly Span[] => {
    if (name.kind === 'organisation') {
      const apposition = findGroupApposition(text, name.end, lexicon, isInName, isPersonAt);
      const preceding = apposition ? null : findPrecedingRole(text, name, 'organisation', lexicon);
      return [preceding, leading.get(name), apposition].filter((role) => role !== null && role !== undefined);
    }
    const before = leading.get(name) ?? titleOf(text, name, lexicon);
    const apposition = shared.get(name) ?? findApposition(text, name.end, lexicon, isPersonAt);
    const start = Math.min(
      name.start,
      name.title?.start ?? name.start,
      before && before.end <= name.start && name.start - before.end <= LONGEST_GAP ? before.start : name.start,
    );
    // A person with an apposition after the name rarely has a description before it too, unless it opens the sentence. For example, Anna Berg
    // is not the mayor in «In a letter to the mayor, Anna Berg, a nurse, …».
    const described = findPrecedingRole(text, { start, end: name.end }, 'person', lexicon, endBefore(start));
    const preceding = apposition && described && !opensSentence(text, described.start) ? null : described;
    const found = [preceding, before, apposition].filter((role) => role !== null);
    const predicate = found.length > 0 ? null : findPredicate(text, { start, end: name.end }, lexicon, isPersonAt);
    return predicate ? [predicate] : found;
  };
  const organisations = new Map(names.filter(({ kind }) => kind === 'organisation').map((name) => [name.start, name]));
  const affiliationAt = (name: Name): Span | null =>
    name.kind === 'person' ? findAffiliation(text, name, lexicon, (offset) => organisations.get(offset)) : null;
  return { rolesAt, affiliationAt };
}

/** Matches the end of a sentence, or the beginning of the text, with at most an article after it. */
const OPENING = casePattern(({ capitals, smalls }) => `(?:^|[.!?:»”"]\\s|[\\n“"«„])(?:[${capitals}][${smalls}]{0,4}\\s)?$`);

/** Returns whether a description opens its sentence: «The mayor, Anna Berg, a nurse, …». */
const opensSentence = (text: string, start: number): boolean => OPENING.test(text.slice(Math.max(0, start - OPENING_READ), start));
/** The length of the text before a description that is read, in UTF-16 units. */
const OPENING_READ = 8;

/** Returns a function that tells whether an offset is inside a name. */
const insideOf =
  (names: readonly Name[]): ((offset: number) => boolean) =>
  (offset) =>
    (names[countWhile(names, ({ end }) => end <= offset)]?.start ?? Number.POSITIVE_INFINITY) <= offset;

/** Returns the title of a name without its plural ending, or `null` if there is no title or it is only a form of address. */
function titleOf(text: string, { title }: Name, lexicon: NameLexicon): Span | null {
  if (!title || isAddress(text, title, lexicon) || isVerbAfterComma(text, title, lexicon)) return null;
  const start = compoundStart(text, title.start);
  return { start, end: isPlural(text, title, lexicon) ? title.end - 1 : title.end };
}

/** Returns the offset at which the compound that ends with a title begins: «VVD-Kamerlid», whose title may be only «Kamerlid». */
function compoundStart(text: string, title: number): number {
  if (text[title - 1] !== '-') return title;
  const before = text.slice(Math.max(0, title - COMPOUND_READ), title - 1);
  const rest = before.length - trimEndBy(before, /[\p{L}\p{N}&]/u).length;
  return rest === 0 ? title : title - 1 - rest;
}
/** The length of the text before a title that is searched for the rest of a compound, in UTF-16 units. */
const COMPOUND_READ = 32;

/** Returns whether a title consists only of forms of address, such as «Mr.» or «Dame». */
const isAddress = (text: string, { start, end }: Span, { addressTitles }: NameLexicon): boolean =>
  text
    .slice(start, end)
    .split(/[\s.]+/)
    .filter(Boolean)
    .every((word) => addressTitles.has(foldWord(word)));

/** Returns whether a title is a reporting verb after a comma. */
const isVerbAfterComma = (text: string, { start, end }: Span, lexicon: NameLexicon): boolean =>
  text.startsWith(', ', start - 2) &&
  isReportingVerb({ key: foldWord(text.slice(start, end)), small: classOf(text.charCodeAt(start)) === SMALL }, lexicon);

/** Returns whether a title is plural, such as «Presidents» in «Presidents A and B». */
function isPlural(text: string, { start, end }: Span, { titles, roles }: NameLexicon): boolean {
  const last = foldWord(text.slice(start, end).split(/\s+/).at(-1) ?? '');
  return last.endsWith('s') && !titles.has(last) && (titles.has(last.slice(0, -1)) || roles.has(last.slice(0, -1)));
}
