import type { ActorKind, Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { foldWord } from '../../text/fold-word';
import type { NameLexicon } from '../names/name-lexicon';
import type { ActorDraft, Name } from './actor-draft';
import { actsLikeState } from './acts-like-state';
import { caseRank } from './case-rank';
import { findAliases, joinAliases } from './find-aliases';
import { groupOrganisations } from './group-organisations';
import { groupPersons } from './group-persons';
import { groupPlaces, stateRank } from './group-places';
import { genderOfTitle, learnGender } from './learn-gender';
import { type NameParts, partsOf } from './name-parts';
import { nameTitleOf } from './name-title';
import { nominativeForm } from './nominative-form';
import { nominativePerson } from './nominative-person';
import { findRoles, type RoleFinder } from './roles/find-roles';
import { leadBackRoles } from './roles/lead-back';

/**
 * Groups the names in the text by actor. Names refer to the same actor if they share a folded spelling, a surname or initials, if one is
 * the acronym of the other or contains its words, if they are transliterations of the same name, or if a capital city refers to its state.
 * @param names The names from `findNames`, sorted and disjoint.
 * @returns Every actor once, in order of first mention.
 */
export function groupActors(text: string, names: readonly Name[], lexicon: NameLexicon): ActorDraft[] {
  const all = names.map((name) => partsOf(text, name, lexicon));
  const aliases = findAliases(text, all, lexicon);
  const of = (...kinds: readonly ActorKind[]): NameParts[] => all.filter((parts) => kinds.includes(parts.name.kind) && !aliases.has(parts));
  const nextName = followingName(names);
  const roleFinder = findRoles(text, names, lexicon);
  const groups = [
    ...groupPersons(
      of('person'),
      {
        ofTitle: (parts) => genderOfTitle(text, parts, lexicon),
        ofMembers: (members) => learnGender(text, members, lexicon, nextName),
      },
      lexicon,
    ),
    ...groupOrganisations(of('organisation'), lexicon),
    ...groupPlaces(of('state', 'place'), lexicon, ({ name }) => actsLikeState(text, name, lexicon)),
  ];
  joinAliases(groups, aliases);
  const drafts = groups
    .map((group) => draftOf(text, group, lexicon, nextName, roleFinder))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  return leadBackRoles(text, drafts, lexicon);
}

/** Makes an actor from a group of names. */
function draftOf(
  text: string,
  group: readonly NameParts[],
  lexicon: NameLexicon,
  nextName: (end: number) => number,
  roleFinder: RoleFinder,
): ActorDraft {
  const members = [...group].sort((a, b) => a.name.start - b.name.start);
  const kind = kindOf(members);
  const forms = formsOf(members);
  const longest = fullestForm(forms, kind, lexicon);
  const fullest = kind === 'person' ? withoutGenitive(text, longest, members, lexicon) : longest;
  const { nounCapitals } = lexicon.pack;
  const nominative = kind === 'person' ? nominativePerson([...forms.keys()], lexicon.pack) : null;
  const best =
    nounCapitals && (kind === 'organisation' || kind === 'place') ? nominativeForm(fullest, nounCapitals) : (nominative ?? fullest);
  const title = kind === 'person' ? nameTitleOf(text, members, forms.get(longest)?.parts.words ?? [], lexicon) : null;
  const bare = kind === 'place' && best.length > 3 && best === best.toUpperCase() ? inTitleCase(best) : best;
  const roles = kind === 'person' || kind === 'organisation' ? rolesOf(text, members, roleFinder) : [];
  return {
    kind,
    name: title ? `${title} ${bare}` : bare,
    aliases: [...forms.keys()].filter((form) => title !== null || foldWord(form) !== foldWord(best)),
    names: members.map(({ name }) => (name.kind === kind ? name : { ...name, kind })),
    // A title that is part of the name is not a role, too.
    roles: roles.filter(({ start, end }) => title === null || text.slice(start, end) !== title),
    gender: kind === 'person' ? learnGender(text, members, lexicon, nextName) : null,
  };
}

/** Returns the kind of a group of names. A group with the name of a state is a state, even if it also contains the name of a city. */
const kindOf = (members: readonly NameParts[]): ActorKind =>
  members.some(({ name }) => name.kind === 'state') ? 'state' : (members[0]?.name.kind ?? 'organisation');

/** A spelling of a name and the number of its occurrences. */
interface Form {
  count: number;
  readonly parts: NameParts;
}

/** Counts every spelling in a group. Spellings that differ only in capitals and accents are counted together. */
function formsOf(members: readonly NameParts[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const byFold = new Map<string, string>();
  for (const parts of members) {
    const folded = foldWord(parts.text);
    const shown = byFold.get(folded);
    if (shown === undefined || (isShouted(shown) && !isShouted(parts.text))) byFold.set(folded, parts.text);
  }
  for (const parts of members) {
    const shown = byFold.get(foldWord(parts.text)) ?? parts.text;
    const form = forms.get(shown);
    if (form) form.count++;
    else forms.set(shown, { count: 1, parts });
  }
  return forms;
}

/** Converts an all-caps name to title case, for example «UPPER ELMWICK» to «Upper Elmwick». */
const inTitleCase = (name: string): string => name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());

/** Returns whether a name is in all caps without being an acronym, as in a dateline or a headline. */
const isShouted = (form: string): boolean => form.length > 5 && form === form.toUpperCase();

/**
 * Returns the fullest spelling of a name: the one with the most words or, in a tie, the most frequent and then the longest one. For a
 * state, the usual name is preferred, then any other name of the state, and then its capital city. In a language that inflects names, the
 * nominative is preferred, and a state has its usual name even if the text contains only other cases.
 */
function fullestForm(forms: ReadonlyMap<string, Form>, kind: ActorKind, lexicon: NameLexicon): string {
  const isInflected = lexicon.pack.nameGrammar?.isInflected ?? false;
  const ranked = [...forms].sort(([a, one], [b, other]) => {
    if (kind === 'state') {
      const own = stateRank(other.parts.key, lexicon) - stateRank(one.parts.key, lexicon);
      if (own) return own;
      return other.count - one.count || b.length - a.length;
    }
    const longer = other.parts.words.length - one.parts.words.length;
    const nominative = isInflected ? caseRank(one.parts.words) - caseRank(other.parts.words) : 0;
    return longer || nominative || other.count - one.count || b.length - a.length;
  });
  const [best = '', form] = ranked[0] ?? [];
  const usual = form && lexicon.stateNames.get(lexicon.states.get(form.parts.key) ?? '');
  if (usual && (isInflected || best === usual + lexicon.genitiveEnding)) return usual;
  return withoutEnding(best, lexicon.genitiveEnding, forms);
}

/** Returns a name without its genitive ending («Ana Roths»), if its last word also occurs without that ending («Roth»). */
function withoutEnding(name: string, ending: string, forms: ReadonlyMap<string, Form>): string {
  if (!ending || !name.endsWith(ending)) return name;
  const bare = name.slice(0, -ending.length);
  const last = bare.slice(bare.lastIndexOf(' ') + 1);
  return [...forms.keys()].some((form) => form === last || form.endsWith(` ${last}`)) ? bare : name;
}

/** The minimum length of a surname whose genitive ending is cut off, in UTF-16 units. */
const SHORTEST_SURNAME = 5;

/**
 * Returns a person's name without its genitive ending if it stands in the text only before capitalised nouns, as in «Roths Mannschaft». First
 * names and surnames that end like a genitive are left alone.
 */
function withoutGenitive(text: string, name: string, members: readonly NameParts[], lexicon: NameLexicon): string {
  const { genitiveEnding: ending, firstNames, listed } = lexicon;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!ending || last.length < SHORTEST_SURNAME || !name.endsWith(ending) || /[szxß]s$/u.test(last)) return name;
  if (firstNames.has(foldWord(last)) || listed.has(foldWord(last))) return name;
  const isBeforeNoun = ({ name: { end } }: NameParts): boolean => /^ \p{Lu}/u.test(text.slice(end, end + 2));
  return members.every(isBeforeNoun) ? name.slice(0, -ending.length) : name;
}

/** The maximum number of an actor's mentions that are searched for roles. */
const MENTIONS_READ = 200;

/** Returns an actor's roles without duplicates, the longest first. Without any, the person's organisation stands in for a role. */
function rolesOf(text: string, members: readonly NameParts[], { rolesAt, affiliationAt }: RoleFinder): Span[] {
  const roles = new Map<string, Span>();
  const read = members.slice(0, MENTIONS_READ);
  for (const { name } of read) {
    for (const role of rolesAt(name)) {
      const key = foldWord(text.slice(role.start, role.end));
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  if (roles.size === 0) {
    for (const { name } of read) {
      const affiliation = affiliationAt(name);
      if (affiliation) return [affiliation];
    }
  }
  return [...roles.values()].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Returns a function that finds the offset of the first name at or after a given offset. */
const followingName =
  (names: readonly Name[]): ((end: number) => number) =>
  (end) =>
    names[countWhile(names, ({ start }) => start < end)]?.start ?? Number.POSITIVE_INFINITY;
